// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Hosts of web addresses, which tell whose an address is.
namespace vitae::wild_text::words {

// clang-format off

/// Where people have pages of their own, under a handle.
inline constexpr literal profile_hosts[] = {
    "academia.edu", "artstation.com", "behance.net", "bitbucket.org", "bsky.app", "codepen.io", "dblp.org", "dev.to",
    "dribbble.com", "facebook.com", "github.com", "gitlab.com", "hackerrank.com", "huggingface.co", "instagram.com",
    "kaggle.com", "leetcode.com", "linkedin.com", "mastodon.social", "medium.com", "orcid.org", "publons.com",
    "researchgate.net", "scholar.google.com", "soundcloud.com", "stackoverflow.com", "twitter.com", "vimeo.com",
    "x.com", "xing.com", "youtube.com"};

/// Where each researcher has one page.
inline constexpr literal researcher_hosts[] = {"orcid.org", "scholar.google.com"};

/// Where publications, their slides and their films are: no one's own page.
inline constexpr literal publication_hosts[] = {
    "acm.org", "adsabs.harvard.edu", "aps.org", "arxiv.org", "biorxiv.org", "cambridge.org", "doi.org", "elsevier.com",
    "hal.science", "ieee.org", "iop.org", "jstor.org", "mdpi.com", "medrxiv.org", "nature.com", "neurips.cc", "nih.gov",
    "openreview.net", "oup.com", "sciencedirect.com", "slideslive.com", "springer.com", "ssrn.com",
    "tandfonline.com", "thecvf.com", "wiley.com", "zenodo.org"};

// clang-format on

}  // namespace vitae::wild_text::words
