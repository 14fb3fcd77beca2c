// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <vitae/format/bibtex/entry.hpp>
#include <vitae/format/bibtex/strings.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::bibtex_text {

/// What an entry takes over from the one its `crossref` names, where it has no such field itself. What identifies the
/// whole volume (its DOI, its address, its editors) is not the part's.
inline constexpr std::string_view inherited_fields[] = {
    "booktitle",    "booksubtitle", "journal", "journaltitle", "year",    "month",    "date",      "publisher",
    "organization", "institution",  "school",  "series",       "address", "location", "eventtitle"};

/// Fills in what entries leave to their parents. An entry of proceedings that others refer to is no publication of its
/// own, and is removed.
class inheritance {
 public:
  inheritance(std::vector<entry>& all, strings& bounds, notes& log) : all_(&all), bounds_(&bounds), log_(&log) {}

  void resolve() {
    std::vector<std::size_t> children;
    for (std::size_t i = 0; i < all_->size(); ++i)
      if ((*all_)[i].find("crossref") != nullptr) children.push_back(i);
    if (children.empty()) return;
    for (std::size_t i = 0; i < all_->size(); ++i) by_key_.emplace(ascii::lowered((*all_)[i].key), i);
    std::vector<bool> is_volume(all_->size());
    for (const std::size_t child : children) {
      const field& reference = *(*all_)[child].find("crossref");
      const auto parent = by_key_.find(ascii::lowered(reference.value));
      if (parent == by_key_.end()) {
        log_->add(severity::warning, {"bibtex.no-such-entry", "no entry has the key that crossref names"}, path{},
                  reference.where, reference.value);
      } else if (parent->second != child) {
        inherit((*all_)[child], (*all_)[parent->second]);
        is_volume[parent->second] = ascii::equal((*all_)[parent->second].type, "proceedings");
      }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all_->size(); ++i) {
      if (is_volume[i]) continue;
      if (kept != i) (*all_)[kept] = std::move((*all_)[i]);
      ++kept;
    }
    all_->resize(kept);
  }

 private:
  void inherit(entry& child, const entry& parent) {
    for (const std::string_view name : inherited_fields)
      if (const field* from = parent.find(name)) add(child, name, *from);
    if (const field* title = parent.find("title")) add(child, "booktitle", *title);
    if (const field* subtitle = parent.find("subtitle"); subtitle && !parent.find("booktitle"))
      add(child, "booksubtitle", *subtitle);
  }
  void add(entry& child, std::string_view name, const field& from) {
    if (child.find(name) || !bounds_->spend(from.value.size())) return;
    child.fields.push_back({name, from.value, from.where, true});
  }

  std::vector<entry>* all_;
  strings* bounds_;
  notes* log_;
  std::unordered_map<std::string, std::size_t> by_key_;
};

}  // namespace vitae::bibtex_text
