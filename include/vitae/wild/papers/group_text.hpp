// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/papers/block_bytes.hpp>
#include <vitae/wild/papers/filled_list.hpp>

namespace vitae::wild_text {

/// Marks beside authors as LaTeX raises them.
inline constexpr tex_emphasis tex_raised_marks[] = {
    {"$^\\dagger$", "†"}, {"$^{\\dagger}$", "†"}, {"$^\\ddagger$", "‡"}, {"$^\\ast$", "*"}, {"$^*$", "*"}};

/// The blocks of one publication as the text of one citation, a line each; what stands between them in the document
/// (attributes, comments, tags) is left out.
class group_text {
 public:
  group_text(const context& in, std::size_t begin, std::size_t end) {
    extent line;
    std::string_view mark;
    for (std::size_t i = begin; i < end; ++i) {
      const extent bytes = bytes_of(in, in.doc.blocks[i]);
      if (i > begin && goes_on_line(in, i)) {
        line.length = bytes.end() - line.offset;
        mark = {};
        continue;
      }
      add(in.plain(), line, mark);
      const std::vector<extent> stretches = stretches_of(in, in.doc.blocks[i]);
      for (std::size_t k = 0; k + 1 < stretches.size(); ++k) add(in.plain(), stretches[k], {});
      line = stretches.back();
      filled_to_ = tells(in.view(in.doc.blocks[i])) ? 0 : in.filled_to;
      mark = missing_mark(in, in.doc.blocks[i], bytes);
    }
    add(in.plain(), line, mark);
  }

  std::string_view text() const { return text_; }

  /// The bytes of the document that a stretch of the text stands for.
  extent source(extent s) const {
    if (s.length == 0) return {at(s.offset), 0};
    const std::size_t first = at(s.offset), last = at(s.end() - 1) + 1;
    return {first, last > first ? last - first : 0};
  }

  /// Lets the parts of a citation say where they stand in the document.
  void place(citation& cited) const {
    for (cited_text* part : {&cited.title, &cited.venue, &cited.date, &cited.volume, &cited.issue, &cited.pages,
                             &cited.publisher, &cited.place, &cited.doi, &cited.arxiv, &cited.status_text})
      part->span = source(part->span);
    for (cited_author& author : cited.authors) author.span = source(author.span);
    for (cited_text& editor : cited.editors) editor.span = source(editor.span);
    for (cited_text& note : cited.notes) note.span = source(note.span);
    for (cited_link& link : cited.links) link.span = source(link.span);
  }

 private:
  struct stretch {
    std::size_t begin, source;
  };

  /// Markdown's mark for the tags around a block that they set as a whole: "<p><b>Wings over Paper</b></p>"; the mark
  /// that a number stands behind: "**[1] Wings over Paper.** Ada Quill".
  static std::string_view missing_mark(const context& in, const block& b, extent bytes) {
    const std::string_view text = bytes.of(in.plain().document);
    const bool bold = !b.text.empty() && (in.plain().styles[b.text.begin] & style::bold) != 0;
    if (bold && !text.starts_with('*') && !text.starts_with('_') && text.find("** ") < text.find(" **")) return "**";
    if ((b.how & style::code) != 0 && text.find('`') == text.npos) return "`";
    if ((b.how & (style::bold | style::italic)) == 0 || text.find_first_of("*_<\\`") != text.npos) return {};
    return (b.how & style::bold) != 0 ? "**" : "*";
  }

  /// Adds a line of the document, between marks; a link whose address is elsewhere ("[pdf][1]") is written as one that
  /// leads nowhere, "10^th^" as "10th", and LaTeX's emphasis as Markdown's.
  void add(const plain_text& plain, extent bytes, std::string_view mark) {
    const std::string_view document = plain.document;
    if (!text_.empty() && bytes.length > 0)
      text_ += mark.empty() && no_room_before(document, bytes.offset) ? ' ' : '\n';
    text_ += mark;
    std::size_t from = bytes.offset + label_of_authors(document.substr(bytes.offset, bytes.length));
    const auto copy = [&](std::size_t to) {
      if (to <= from) return;
      stretches_.push_back({text_.size(), from});
      text_ += document.substr(from, to - from);
    };
    std::string_view closing;  // what ends the emphasis that is open
    for (std::size_t at = from; at < bytes.end(); ++at) {
      if (document[at] == '\n' && filled_to_ > 0 && ends_filled(document, at)) {
        copy(at);
        text_ += ' ';
        from = at + 1;
      } else if (document[at] == '\\' && closing.empty()) {
        const tex_emphasis found = emphasis_at(document, at);
        if (found.command.empty()) continue;
        copy(at);
        text_ += closing = found.mark;
        from = at += found.command.size();
        --at;
      } else if (document[at] == '$') {
        const tex_emphasis found = raised_mark_at(document, at);
        if (found.command.empty()) continue;
        copy(at);
        text_ += found.mark;
        from = at += found.command.size();
        --at;
      } else if (document[at] == '}' && !closing.empty()) {
        copy(at);
        text_ += std::exchange(closing, {});
        from = at + 1;
      } else if (const std::size_t marks = ordinal_at(document, at); marks > 0) {
        copy(at);
        from = at + 1, at += marks;
        copy(at);
        from = at + 1;
      } else if (document[at] == ']' && closes_reference(plain, at)) {
        copy(at + 1);
        text_ += "(#)";
        const std::size_t next = document.substr(at + 1, 1) == "[" ? document.find(']', at + 1) : at;
        at = next == std::string_view::npos ? at : next;
        from = at + 1;
      }
    }
    copy(bytes.end());
    text_ += mark;
  }

  /// Running text too long for a citation tells what the work is about.
  static bool tells(std::string_view text) { return text.size() > 300 && lines::is_prose(text); }

  /// Does the end of a line say nothing, as the next word had no room in it? A hyphen there is read with it.
  bool ends_filled(std::string_view document, std::size_t end) const {
    const std::size_t begin = end == 0 ? 0 : document.rfind('\n', end - 1) + 1;
    const std::string_view line = filled_lines::line_at(document, begin);
    const std::string_view next = filled_lines::line_at(document, end + 1);
    return !line.ends_with('-') && layouts::may_be_filled(line, next) && layouts::is_filled(line, next, filled_to_);
  }

  /// Is the line that begins the text at a place of the document the rest of one that is filled?
  bool no_room_before(std::string_view document, std::size_t at) const {
    const std::size_t end = filled_to_ > 0 && at > 0 ? document.rfind('\n', at - 1) : document.npos;
    return end != document.npos && trimmed(document.substr(end, at - end)).empty() && ends_filled(document, end);
  }

  /// How long "Authors: " is in front of a line.
  static std::size_t label_of_authors(std::string_view line) {
    for (const std::string_view label :
         {"Authors: ", "Author: ", "Author(s): ", "**Authors:** ", "**Authors**: ", "*Authors:* "})
      if (line.starts_with(label)) return label.size();
    return 0;
  }

  /// LaTeX's emphasis that begins at a place, if its brace closes before another one opens.
  static tex_emphasis emphasis_at(std::string_view document, std::size_t at) {
    for (const tex_emphasis& e : tex_emphases) {
      if (document.substr(at, e.command.size()) != e.command) continue;
      const std::size_t brace = document.find_first_of("{}\n", at + e.command.size());
      if (brace != std::string_view::npos && document[brace] == '}') return e;
    }
    return {};
  }

  static tex_emphasis raised_mark_at(std::string_view document, std::size_t at) {
    for (const tex_emphasis& e : tex_raised_marks)
      if (document.substr(at, e.command.size()) == e.command) return e;
    return {};
  }

  /// How far the second mark of "^th^" after a digit is; 0 where there is none.
  static std::size_t ordinal_at(std::string_view document, std::size_t at) {
    const bool opens = document[at] == '^' && at > 0 && ascii::is_digit(document[at - 1]);
    const bool closed = opens && at + 3 < document.size() && document[at + 3] == '^';
    return closed && ascii::is_alpha(document[at + 1]) && ascii::is_alpha(document[at + 2]) ? 3 : 0;
  }

  /// Does a link's label end at a bracket whose address does not follow it?
  static bool closes_reference(const plain_text& plain, std::size_t at) {
    const std::string_view next = plain.document.substr(at + 1, 1);
    if (next == "(" || next == "]") return false;  // "[[pdf]](…)"
    const std::size_t place = plain.origin.first_from(at);
    if (place == 0) return false;
    const std::size_t last = place - 1;
    for (std::size_t i = normal::first_link(plain, last + 1); i > 0 && plain.links[i - 1].end + 2 > last; --i)
      if (plain.links[i - 1].end <= last + 2) return true;
    return false;
  }

  std::size_t at(std::size_t offset) const {
    const auto after = std::upper_bound(stretches_.begin(), stretches_.end(), offset,
                                        [](std::size_t here, const stretch& s) { return here < s.begin; });
    const stretch& found = after == stretches_.begin() ? *after : *(after - 1);
    return found.source + (offset - found.begin);
  }

  std::string text_;
  std::vector<stretch> stretches_;
  std::size_t filled_to_ = 0;  // the width that the lines of the list are filled to
};

}  // namespace vitae::wild_text
