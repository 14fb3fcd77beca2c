// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/citation/people.hpp>
#include <vitae/wild/citation/scores/look_ahead.hpp>

/// What of a line no part of the citation says.
namespace vitae::wild_text::citing {

/// Finds the words of a labelled line that are neither in a part of its citation nor the sign of one ("vol.", "eds.").
class leftovers {
 public:
  leftovers(const labelled_line& all, const citation& made) : all_(all), said_(all.line.size(), false) {
    for (const cited_text* part : {&made.title, &made.venue, &made.date, &made.volume, &made.issue, &made.pages,
                                   &made.publisher, &made.place, &made.doi, &made.arxiv, &made.status_text})
      claim(part->span);
    for (const cited_author& author : made.authors) claim(author.span);
    for (const cited_text& editor : made.editors) claim(editor.span);
    for (const cited_text& note : made.notes) claim(note.span);
    for (const cited_link& link : made.links) claim(link.span);
    for (const piece& each : all.pieces)
      if (is_sign(each.kind)) std::fill_n(said_.begin() + offset(each.first), each.last - each.first, true);
  }

  /// The words left behind token `begin`, each run of them as one text.
  std::vector<cited_text> from(std::size_t begin) const {
    std::vector<cited_text> found;
    for (std::size_t i = begin; i < said_.size(); ++i) {
      if (!is_left(i)) continue;
      std::size_t last = i + 1;
      while (last < said_.size() && !said_[last]) ++last;
      if (cited_text text = run(i, last)) found.push_back(std::move(text));
      i = last;
    }
    return found;
  }

 private:
  const labelled_line& all_;
  std::vector<bool> said_;

  static std::ptrdiff_t offset(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }

  /// Whether a stretch says no more than which part comes next, or is one that a line may say twice.
  static bool is_sign(fact kind) {
    return kind != fact::none && kind != fact::note && kind != fact::in && kind != fact::status;
  }

  void claim(extent span) {
    const std::vector<token>& tokens = all_.line.tokens;
    const auto at = [this](const token& t) { return all_.plain.source(t.first, t.last); };
    auto next =
        std::partition_point(tokens.begin(), tokens.end(), [&](const token& t) { return at(t).end() <= span.offset; });
    for (; next != tokens.end() && at(*next).offset < span.end(); ++next)
      said_[static_cast<std::size_t>(next - tokens.begin())] = true;
  }

  bool is_left(std::size_t i) const {
    return !said_[i] && all_.line[i].letters + all_.line[i].digits > 0 && !labels_note(all_.line, i);
  }

  /// A word that only leads on to the next part.
  bool leads_on(std::size_t i) const {
    return all_.line.has(i, joiner_word) ||
           all_.line.says_one(i, "in at the of to for by on from with joint jointly work dans en im auf");
  }

  /// The text of a run without what leads on from it; nothing where no word is left.
  cited_text run(std::size_t first, std::size_t last) const {
    while (last > first && (leads_on(last - 1) || all_.line[last - 1].letters + all_.line[last - 1].digits == 0))
      --last;
    bool words = false;
    for (std::size_t i = first; i < last; ++i) words = words || (all_.line[i].letters > 1 && !leads_on(i));
    return words ? people::text_of(all_, first, last) : cited_text{};
  }
};

}  // namespace vitae::wild_text::citing
