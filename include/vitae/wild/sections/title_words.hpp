// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::wild_text {

/// Words that narrow a section's title without changing what it holds: "Selected Publications", "Other Experience".
/// In the form that `title_key` gives them.
inline constexpr std::string_view title_qualifiers[] = {
    "selected",   "relevant",
    "recent",     "other",
    "additional", "key",
    "main",       "major",
    "notable",    "all",
    "full",       "complete",
    "list",       "of",
    "my",         "current",
    "past",       "previou",
    "peer",       "reviewed",
    "refereed",   "accepted",
    "published",  "the",
    "some",       "further",
    "core",       "important",
    "general",    "brief",
    "detailed",   "professional",
    "academic",   "representative",
    "up",         "to",
    "date",       "significant",
    "technical",  "formal",
    "personal",   "section",
    "a",          "first",
    "author",     "summary",
    "overview",   "highlight",
};

}  // namespace vitae::wild_text
