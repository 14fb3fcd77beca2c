// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/entries/features/list_titles.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/words/grades.hpp>
#include <vitae/wild/words/joints.hpp>

namespace vitae::wild_text {

/// What of a document no leaf of a tree was read from: the last step of reading, which keeps what says something.
/// Marks, words that only join, and pieces of one or two letters say nothing; numbers do.
class unclaimed {
 public:
  unclaimed(const outline& doc, const node& root) : doc_(doc), claimed_(doc.plain.text.size()) {
    std::vector<char> sources(doc.plain.document.size() + 1);  // whether a leaf was read from each byte
    claim(root, sources);
    claim_links(sources);
    doc.plain.origin.each_run(0, claimed_.size(), [&](std::size_t at, std::size_t from, std::size_t count) {
      std::copy_n(&sources[from], count, &claimed_[at]);
    });
  }

  /// The pieces of a section's blocks that say something and were not claimed.
  std::vector<body_line> of(const section& s) const {
    std::vector<body_line> found;
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (!leads(s, i)) pieces(i, found);
    return found;
  }

 private:
  static void claim(const node& n, std::vector<char>& sources) {
    if (n.parts.empty() && n.where.end() < sources.size())
      std::fill_n(&sources[n.where.offset], n.where.length, char{1});
    for (const node& part : n.parts) claim(part, sources);
  }
  /// Where a link's address was read, that says what it is on.
  void claim_links(std::vector<char>& sources) const {
    for (const hyperlink& link : doc_.plain.links)
      if (link.where.offset < sources.size() && sources[link.where.offset] != 0)
        doc_.plain.origin.each_run(link.begin, link.end, [&](std::size_t, std::size_t from, std::size_t count) {
          std::fill_n(&sources[from], count, char{1});
        });
  }
  bool claimed(std::size_t at) const { return claimed_[at] != 0; }

  /// "Responsibilities:" over what one of the section's entries has in its list of them: a title, as the section's own,
  /// where one word is all that it says.
  bool leads(const section& s, std::size_t i) const {
    const block& b = doc_.blocks[i];
    if (doc_.plain.of(b.text.begin, b.text.end).find(' ') != std::string_view::npos) return false;
    if (!s.member || s.member->type->core().shape != shape::record || i + 1 >= s.end) return false;
    return list_titled_by(doc_, known<entry_plan>(s.member->type->core()), doc_.blocks[i]) &&
           claimed(doc_.blocks[i + 1].text.begin);
  }

  /// The stretches between claimed ones, each without the marks around it.
  void pieces(std::size_t index, std::vector<body_line>& found) const {
    const span all = doc_.blocks[index].text;
    for (std::size_t at = all.begin; at < all.end;) {
      const bool said = claimed(at);
      const auto* const next = std::memchr(&claimed_[at], said ? 0 : 1, all.end - at);
      const std::size_t end =
          next ? static_cast<std::size_t>(static_cast<const char*>(next) - claimed_.data()) : all.end;
      if (!said) {
        const span piece = bare({at, end});
        if (speaks(piece, end < all.end) || has_number(piece)) found.push_back({index, piece});
      }
      at = end;
    }
  }

  /// Without the separators and brackets at its ends; a colon at its end makes it a label, and stays.
  span bare(span s) const {
    const std::string_view text = doc_.plain.text;
    const auto speaks = [](char32_t c) { return is_letter(c) || is_digit(c) || c == U'%' || c == U'+'; };
    while (!s.empty()) {
      const decoded c = decode(text, s.begin);
      if (speaks(c.code_point)) break;
      s.begin += c.length;
    }
    while (!s.empty()) {
      const decoded c = decode_before(text, s.end);
      if (speaks(c.code_point) || std::u32string_view(U":：!?").find(c.code_point) != std::u32string_view::npos) break;
      if (c.code_point == U')' && doc_.plain.of(s.begin, s.end).find('(') != std::string_view::npos) break;
      if (c.code_point == U'.' && lines::is_prose(doc_.plain.of(s.begin, s.end))) break;
      s.end -= c.length;
    }
    return s.begin < s.end ? s : span{s.end, s.end};
  }

  /// Words that only join what stands around them: "with", "at the".
  static bool joins(std::string_view text) {
    const auto& joints = words::styled_joints;
    if (among(joints, text)) return true;
    while (!text.empty()) {
      const std::size_t space = std::min(text.find(' '), text.size());
      if (!is_joint(text.substr(0, space))) return false;
      text.remove_prefix(std::min(space + 1, text.size()));
    }
    return true;
  }
  static bool is_joint(std::string_view text) {
    static constexpr std::string_view joints[] = {"and", "at",  "the", "for", "from", "with", "und",
                                                  "der", "die", "von", "les", "des",  "avec", "por",
                                                  "con", "del", "pp",  "vol", "eds"};
    for (const std::string_view word : joints)
      if (equal_folded(text, word)) return true;
    return false;
  }

  /// Words, and not only the label of what follows ("Advisor:").
  bool speaks(span s, bool goes_on) const {
    const std::string_view text = doc_.plain.of(s.begin, s.end);
    if (text.empty() || joins(text) || (goes_on && leads_to_job(text))) return false;
    const bool label = (text.ends_with(':') || text.ends_with("：")) && text.size() < 40;
    if (goes_on && (label || words::labels_grade(text))) return false;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
      const decoded c = decode(text, at);
      if (is_letter(c.code_point)) letters += is_cjk(c.code_point) ? 2U : 1U;
      at += c.length;
    }
    return letters >= 3;
  }

  /// A year, a date, a number of four digits or more, in whatever pieces.
  bool has_number(span s) const {
    const std::string_view text = doc_.plain.of(s.begin, s.end);
    return std::count_if(text.begin(), text.end(), [](char c) { return ascii::is_digit(c); }) > 3;
  }

  const outline& doc_;
  std::vector<char> claimed_;  // whether a leaf was read from it, of each byte of the plain text
};

}  // namespace vitae::wild_text
