// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/merge_papers/authors.hpp>
#include <vitae/cv/paper.hpp>
#include <vitae/cv/same_paper.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/issue.hpp>

namespace vitae {

/// Completes one paper from another entry of it, and says what came from there.
class completion {
 public:
  completion(Paper& paper, report& notes, std::string_view path, std::string_view source)
      : paper_(&paper), notes_(&notes), path_(path), source_(source) {}

  void from(const Paper& other) {
    const bool publishes = !is_published(*paper_) && is_published(other);
    const bool precedes = is_published(*paper_) && !is_published(other);
    text("title", paper_->title, other.title, paper_keys::title(*paper_) == paper_keys::title(other));
    authors(other);
    if (!precedes) {  // where and when a preprint appeared is not where the publication did
      const std::string_view fields[]{"venue", "volume", "issue", "pages", "publisher"};
      std::string Paper::*const members[]{&Paper::venue, &Paper::volume, &Paper::issue, &Paper::pages,
                                          &Paper::publisher};
      for (std::size_t i = 0; i < 5; ++i) text(fields[i], paper_->*members[i], other.*members[i], false, publishes);
      one("kind", paper_->kind, other.kind, publishes);
      one("status", paper_->status, other.status, publishes);
      if (publishes && !other.status && paper_->status == paper_status::preprint) paper_->status.reset();
      date(other, publishes);
    }
    doi(other);
    text("arxiv", paper_->arxiv, other.arxiv, paper_keys::arxiv(*paper_) == paper_keys::arxiv(other));
    links(other);
    notes(other);
  }

 private:
  /// It has appeared, or will, in a place of its own.
  static bool is_published(const Paper& p) {
    if (p.kind == paper_kind::preprint || p.status == paper_status::preprint) return false;
    return !p.venue.empty() || !paper_keys::doi(p).empty() || paper_keys::is_final(p);
  }

  void took(std::string_view member, std::string_view value) {
    add_issue(*notes_, severity::remark, {"merge.completed", "taken from " + source_}, at(member), value);
  }
  void differs(std::string_view member, std::string_view value) {
    const fault why{"merge.differs", source_ + " says otherwise; the value here is kept"};
    add_issue(*notes_, severity::remark, why, at(member), value);
  }
  std::string at(std::string_view member) const { return path_ + "." + std::string(member); }

  void text(std::string_view member, std::string& to, const std::string& other, bool alike, bool other_counts = false) {
    if (other.empty() || to == other || (alike && !to.empty())) return;
    if (!to.empty() && !other_counts) return differs(member, other);
    to = other;
    took(member, other);
  }

  template <class T>
  void one(std::string_view member, std::optional<T>& to, const std::optional<T>& other, bool other_counts) {
    if (!other || to == other) return;
    std::string value;
    codec<T>::write(value, *other);
    if (to && !other_counts) return differs(member, value);
    to = other;
    took(member, value);
  }

  /// The more precise one of two dates that agree.
  void date(const Paper& other, bool other_counts) {
    if (!other.date || paper_->date == other.date) return;
    std::string value;
    dates::edtf::write(value, *other.date);
    if (paper_->date && !other_counts && compatible(*paper_->date, *other.date)) {
      const auto length = [](const vitae::date& d) { return d.latest() - d.earliest(); };
      if (paper_->date->is_present() || length(*other.date) >= length(*paper_->date)) return;
    } else if (paper_->date && !other_counts) {
      return differs("date", value);
    }
    paper_->date = other.date;
    took("date", value);
  }

  void doi(const Paper& other) {
    if (other.doi.empty() || paper_->doi.normal() == other.doi.normal()) return;
    const bool ours_is_preprints = paper_keys::doi(*paper_).empty(), theirs_is = paper_keys::doi(other).empty();
    if (!paper_->doi.empty() && theirs_is) return;
    if (!paper_->doi.empty() && !ours_is_preprints) return differs("doi", other.doi.text());
    if (!paper_->doi.empty() && paper_->arxiv.empty()) paper_->arxiv = paper_keys::arxiv(*paper_);
    paper_->doi = other.doi;
    took("doi", other.doi.text());
  }

  void authors(const Paper& other) {
    const auto goes_on = std::find(paper_->notes.begin(), paper_->notes.end(), "et al.");
    const bool breaks_off = goes_on != paper_->notes.end();
    const std::size_t before = paper_->authors.size();
    const bool other_breaks_off = among(other.notes, "et al.");
    switch (merging::unite(paper_->authors, breaks_off, other.authors, other_breaks_off)) {
      case merging::united::unchanged:
        return;
      case merging::united::contradictory:
        return differs("authors", listed(other.authors));
      case merging::united::completed:
        if (breaks_off && !other_breaks_off && paper_->authors.size() > before) paper_->notes.erase(goes_on);
        took("authors", listed(other.authors));
    }
  }
  static std::string listed(const std::vector<Author>& authors) {
    std::string out;
    for (const Author& author : authors) out.append(out.empty() ? "" : ", ").append(author.name);
    return out;
  }

  void links(const Paper& other) {
    for (const Link& link : other.links) {
      const auto same = [&](const Link& mine) { return mine.url == link.url; };
      if (link.url.empty() || any_of(paper_->links, same)) continue;
      paper_->links.push_back(link);
      took("links", link.url.text());
    }
  }
  void notes(const Paper& other) {
    for (const std::string& note : other.notes) {
      const bool known = among(paper_->notes, note);
      if (known || note.empty() || note == "et al.") continue;
      paper_->notes.push_back(note);
      took("notes", note);
    }
  }

  Paper* paper_;
  report* notes_;
  std::string path_, source_;
};

}  // namespace vitae
