// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Words that go on with the ones before them, so that no title follows: "Studies and | Research".
inline constexpr std::string_view run_on_joints[] = {"a",  "an", "and", "for", "in",  "my",
                                                     "of", "on", "the", "to",  "with"};

/// What titles end in that need no capitals to be told from other words of a line.
inline constexpr std::string_view run_on_titles[] = {
    "achievements", "awards",    "certificates", "certifications", "education",    "experience", "interests",
    "languages",    "objective", "profile",      "projects",       "publications", "skills",     "summary"};

/// Parts pages that were printed into a few lines, with a single blank for each line's end: at titles that stand within
/// a line ("… in Leeds EDUCATION BSc …", "… in Leeds Skills • Git …"), at the marks of items, and behind an item where
/// the next entry's head closes it with its time.
class run_on_pages {
 public:
  explicit run_on_pages(const name_index& names) : names_(names) {}

  outline part(outline doc) {
    if (!is_run_on(doc)) return doc;
    std::vector<block> parted;
    for (const block& b : doc.blocks) {
      whole_ = b;
      const std::string_view text = doc.plain.of(b.text.begin, b.text.end);
      std::size_t from = 0;
      for (const piece& p : pieces_of(text, b.kind)) {
        add(doc.plain, parted, {b.text.begin + from, b.text.begin + p.begin});
        if (p.titled) title(parted, {b.text.begin + p.begin, b.text.begin + p.end});
        from = p.end;
        item_ = !p.titled;
      }
      add(doc.plain, parted, {b.text.begin + from, b.text.end});
    }
    doc.blocks = std::move(parted);
    return doc;
  }

 private:
  static constexpr std::size_t long_line = 300, longest_title = 40, longest_head = 140;

  /// A title within a line, or the mark of an item.
  struct piece {
    std::size_t begin, end;
    bool titled;
  };

  /// Is a line long, and do titles stand within lines rather than in lines of their own?
  bool is_run_on(const outline& doc) {
    std::size_t within = 0, alone = 0;
    bool any_long = false;
    for (const block& b : doc.blocks) {
      const std::string_view text = doc.plain.of(b.text.begin, b.text.end);
      if (b.kind == block_kind::heading || b.kind == block_kind::row) return false;
      any_long = any_long || text.size() >= 2 * long_line;
      alone += text.size() <= longest_title && names_.title(text).quality >= 0.9F ? 1U : 0U;
    }
    if (!any_long || alone > 1) return false;
    for (const block& b : doc.blocks)
      for (const piece& p : pieces_of(doc.plain.of(b.text.begin, b.text.end), b.kind)) within += p.titled ? 1U : 0U;
    seen_.clear();
    return within > 2;
  }

  /// The titles and the marks within a line, in order.
  std::vector<piece> pieces_of(std::string_view text, block_kind kind) {
    std::vector<piece> found;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      const std::string_view word = text.substr(at, end - at);
      if (word == "\xE2\x80\xA2" || word == "\xE2\x97\x8F") {
        found.push_back({at, end, false});
      } else if (const std::size_t length = title_at(text, at, kind); length > 0) {
        found.push_back({at, at + length, true});
        at += length;
        continue;
      }
      at = end + 1;
    }
    return found;
  }

  /// How long a title is that begins at a word; 0 where none does.
  std::size_t title_at(std::string_view text, std::size_t at, block_kind kind) {
    const bool begins = at == 0 && kind == block_kind::text;
    if (!ascii::is_upper(text[at]) || (at > 0 && !may_follow(trimmed(text.substr(0, at))))) return 0;
    std::vector<std::size_t> ends;
    for (std::size_t end = at; ends.size() < 3 && end < text.size() && end < at + longest_title; ++end) {
      end = std::min(text.find(' ', end), text.size());
      ends.push_back(end);
    }
    for (; !ends.empty(); ends.pop_back()) {
      const std::string_view title = text.substr(at, ends.back() - at);
      const named_member named = names_.title(title);
      if (!named.member || named.quality < 0.95F) continue;
      const std::string_view next = trimmed(text.substr(ends.back()));
      const bool stands = lines::is_capital(title)
                              ? stands_out(text.substr(0, at), next)
                              : (begins || stands_over(next)) && is_commonplace(title) && !among(seen_, named.member);
      if (!stands || next.empty()) continue;
      if (!among(seen_, named.member)) seen_.push_back(named.member);
      return title.size();
    }
    return 0;
  }

  static std::string_view last_word(std::string_view text) {
    return trimmed(text).substr(trimmed(text).find_last_of(' ') + 1);
  }

  /// May a title follow these words?
  static bool may_follow(std::string_view before) {
    return !before.empty() && std::string_view(",&/-(").find(before.back()) == std::string_view::npos &&
           !words::lists<run_on_joints>(ascii::lowered(last_word(before).substr(0, 8)));
  }

  /// Is no word beside a title in capitals like it?
  static bool stands_out(std::string_view before, std::string_view next) {
    const auto shouts = [](std::string_view word) {
      return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return ascii::is_upper(c); });
    };
    return !shouts(last_word(before)) && !shouts(next.substr(0, next.find(' ')));
  }

  static bool is_commonplace(std::string_view title) {
    std::string last = ascii::lowered(title.substr(title.find_last_of(' ') + 1));
    if (last.ends_with(':')) last.pop_back();
    return words::lists<run_on_titles>(last);
  }

  /// Does a section begin so that needs no capitals in its title: with a mark, a period?
  static bool stands_over(std::string_view text) {
    if (text.starts_with("\xE2\x80\xA2") || text.starts_with("\xE2\x97\x8F")) return true;
    const std::vector<dated> found = find_dates(text.substr(0, 40));
    return !found.empty() && found[0].offset == 0;
  }

  void title(std::vector<block>& to, span s) const {
    block b;
    b.kind = block_kind::heading;
    b.level = 2;
    b.gap = 1;
    b.text = s;
    to.push_back(b);
  }

  /// Adds what stands between two pieces: an item, perhaps with the head of the next entry behind it, or text, a line
  /// an entry.
  void add(const plain_text& plain, std::vector<block>& to, span s) {
    const bool item = std::exchange(item_, false);
    s = trim(plain, s);
    if (s.empty()) return;
    block b = whole_;
    if (item) b.kind = block_kind::bullet, b.glyph = glyph_family::disc;
    const std::string_view text = plain.of(s.begin, s.end);
    const std::vector<std::size_t> cuts = b.kind == block_kind::bullet ? head_behind(text) : entries_in(text);
    std::size_t from = s.begin;
    for (const std::size_t cut : cuts) {
      b.text = trim(plain, {from, s.begin + cut});
      if (!b.text.empty()) to.push_back(b);
      from = s.begin + cut;
      if (b.kind == block_kind::bullet) b.kind = block_kind::text, b.glyph = glyph_family::none;
    }
    b.text = trim(plain, {from, s.end});
    if (!b.text.empty()) to.push_back(b);
  }

  /// Where the head begins that ends an item: behind its last sentence or address, with a period near its end.
  static std::vector<std::size_t> head_behind(std::string_view text) {
    constexpr std::size_t least_item = 40, most_behind = 60;
    for (const dated& d : find_dates(text)) {
      if (!d.is_range || d.offset < least_item || text.size() - d.offset - d.length > most_behind) continue;
      const std::string_view before = text.substr(0, d.offset);
      std::size_t begin = before.rfind(". ");
      begin = begin == before.npos ? 0 : begin + 2;
      for (const std::string_view address : {"http", "mailto:"})
        if (const std::size_t at = before.rfind(address); at != before.npos)
          begin = std::max(begin, std::min(before.find(' ', at), before.size() - 1) + 1);
      if (begin > 0 && begin < d.offset && d.offset - begin < longest_head && ascii::is_upper(text[begin]))
        return {begin};
    }
    return {};
  }

  /// Where entries begin in a line of several: at each period where it begins with one, else behind each.
  static std::vector<std::size_t> entries_in(std::string_view text) {
    std::vector<std::size_t> cuts;
    bool leads = false;
    std::size_t ranges = 0;
    for (const dated& d : find_dates(text)) {
      if (!d.is_range) continue;
      ++ranges;
      leads = leads || d.offset < 3;
      const std::size_t end = d.offset + d.length;
      const std::string_view behind = trimmed(text.substr(end));
      if (leads ? d.offset > 3 : !behind.empty() && ascii::is_upper(behind[0])) cuts.push_back(leads ? d.offset : end);
    }
    return ranges > 1 ? cuts : std::vector<std::size_t>{};
  }

  const name_index& names_;
  std::vector<const member_info*> seen_;  // whose titles were found
  block whole_;                           // that is being parted
  bool item_ = false;                     // does an item begin here?
};

}  // namespace vitae::wild_text
