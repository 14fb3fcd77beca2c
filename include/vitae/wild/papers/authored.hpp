// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/citation/scores/heading.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/person.hpp>
#include <vitae/wild/evidence/word_run.hpp>

namespace vitae::wild_text {

/// Counts the pairs of names that stand in a row, as those of authors do, told by how words are printed: a small part
/// of what it takes to read lines as citations.
class pairs_of_names {
 public:
  explicit pairs_of_names(const context& in) : in_(in) {}

  /// How many there are in some blocks; not all of them are counted where there are `enough`.
  std::size_t among(std::size_t begin, std::size_t end, std::size_t enough) {
    for (std::size_t i = begin; i < end && found_ < enough; ++i) read(in_.view(in_.doc.blocks[i]));
    return found_;
  }

 private:
  void read(std::string_view text) {
    const citing::plain_line plain = citing::read_plain(text);
    const std::vector<citing::token> tokens = citing::tokenizer(plain).read();
    const citing::token_view line{plain.text, tokens};
    const auto small = [&](std::size_t i) {
      return i < tokens.size() && tokens[i].lower && !tokens[i].has(citing::particle_word);
    };
    if (!goes_on_) halves_ = 0;
    goes_on_ = text.ends_with(',') || text.ends_with(';');
    citing::piece part;
    for (std::size_t at = 0; at < tokens.size(); at = part.last + 1) {
      part.first = part.last = static_cast<std::uint32_t>(at);
      while (part.last < tokens.size() && !citing::headings::ends_name(line, part.last) && !small(part.last))
        ++part.last;
      take(citing::shape_of(line, part));
      if (at > 0 && small(at - 1) && small(at)) halves_ = 0;  // running text, but not "with", "by"
    }
  }

  /// What is no name ends a row. One word may be the half of a name ("Lin, Ruby"), but no town and no "HTML"; in
  /// characters there may be two.
  void take(const citing::shape& form) {
    const bool one = form.words == 1 && form.initials == 0;
    const bool odd = form.lowers + form.stops + form.numbers + form.others + form.heads + form.titles > 0 ||
                     form.words > 6 || (one && form.places > 0);
    const int halves = form.cjk > 0 ? 4 : one && form.shouted + form.camels > 0 ? 0 : std::min(form.words, 2);
    halves_ = odd ? 0 : halves_ + halves;
    if (halves_ >= 4) ++found_, halves_ = 0;
  }

  const context& in_;
  bool goes_on_ = false;  // with the next block
  int halves_ = 0;        // of names, in the row so far
  std::size_t found_ = 0;
};

/// Whether some blocks may name the authors of so many publications.
inline bool may_name_authors(const context& in, std::size_t begin, std::size_t end, std::size_t publications) {
  return pairs_of_names(in).among(begin, end, publications) >= publications;
}

/// Whether a citation is without doubt a publication's: a title, a venue or a year, and two authors or more who look
/// like people for the most part. "Tools: Git, Make, Vim" may be parted like one.
inline bool is_authored(const citation& cited) {
  if (!cited.title || cited.authors.size() < 2 || (!cited.venue && cited.year.empty())) return false;
  std::size_t people = 0;
  for (const cited_author& a : cited.authors) people += looks_like_person(word_run(a.name)) >= 0.35F ? 1U : 0U;
  return people * 2 > cited.authors.size();
}

}  // namespace vitae::wild_text
