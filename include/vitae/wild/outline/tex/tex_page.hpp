// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/tex/tex_flow.hpp>
#include <vitae/wild/outline/tex/tex_lists.hpp>
#include <vitae/wild/outline/tex/tex_source.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Reads the source of a page in LaTeX: what its commands print, the arguments of an entry's command as fields of
/// lines.
///
///     if (tex_page::is_one(document)) plain = tex_page(document).read();
class tex_page {
 public:
  static constexpr std::string_view opening = "\\begin{document}", ending = "\\end{document}";

  static bool is_one(std::string_view document) {
    const std::size_t first = document.find_first_not_of(" \t\r\n", utf8::text_begin(document));
    return first != document.npos && (document[first] == '\\' || document[first] == '%') &&
           document.find(opening) != document.npos;
  }

  explicit tex_page(std::string_view document) : doc_(document), source_(document) { out_.document = document; }

  plain_text read() {
    const std::size_t begin = doc_.find(opening), end = doc_.find(ending, begin);
    owner(begin);
    text({begin + opening.size(), end == doc_.npos ? doc_.size() : end});
    return std::move(out_);
  }

 private:
  static constexpr int deepest = 24;  // arguments within arguments

  /// Of what stands before the page the commands that say who writes, a line each.
  void owner(std::size_t end) {
    for (std::size_t at = doc_.find('\\'); at < end; at = doc_.find('\\', at + 1)) {
      if (at > 0 && doc_[at - 1] != '\n' && doc_[at - 1] != ' ') continue;
      const std::string_view name = source_.name_at(at);
      if (!words::lists<tex_owner_commands>(name)) continue;
      std::size_t next = at + 1 + name.size();
      const span option = source_.option_at(next);
      const std::vector<span> fields = source_.arguments_at(next);
      const span label = option.empty() ? span{at + 1, at + 1 + name.size()} : option;
      if (!words::lists<tex_plain_facts>(name) && !fields.empty()) copy(label), put(": ", at);
      for (const span field : fields) text(field), put(" ", at);
      put("\n", at);
    }
  }

  /// What a stretch of source prints.
  void text(span s) {
    if (depth_ >= deepest) return copy(s);
    ++depth_;
    for (std::size_t at = s.begin; at < s.end;) at = std::min(step(at, s.end), s.end);
    --depth_;
  }

  /// Prints what begins at a place; where the next thing does.
  std::size_t step(std::size_t at, std::size_t end) {
    switch (const char c = doc_[at]; c) {
      case '%':
        return std::min(doc_.find('\n', at), doc_.size() - 1) + 1;
      case '\\':
        return command(at, end);
      case '{':
      case '}':
      case '$':
        return at + 1;
      case '&':
        return put("\t", at), at + 1;
      case '~':
        return put(" ", at), at + 1;
      case '\n':
        return put(depth_ > 1 ? " " : "\n", at), std::min(doc_.find_first_not_of(" \t", at + 1), doc_.size());
      default: {
        const std::size_t next = std::min(doc_.find_first_of("%\\{}$&~\n", at + 1), end);
        copy({at, next});
        return next;
      }
    }
  }

  std::size_t command(std::size_t at, std::size_t end) {
    const std::string_view name = source_.name_at(at);
    if (name.empty()) return sign(at);
    std::size_t next = at + 1 + name.size();
    if (next < end && doc_[next] == '*') ++next;
    if (name == "begin" || name == "end") return environment(name == "begin", at, next);
    const auto* const known = std::find_if(std::begin(tex::known_commands), std::end(tex::known_commands),
                                           [&](const tex::known_command& k) { return k.name == name; });
    const bool found = known != std::end(tex::known_commands);
    if (found && known->effect == tex_effect::item) return item(at, next);
    if (found && known->effect == tex_effect::apart)
      return source_.option_at(next), source_.arguments_at(next, 1), put("\t", at), next;
    if (words::lists<tex_logos>(name)) return copy({at + 1, next}), next;
    const bool icon = name.starts_with("fa") && name.size() > 3 && ascii::is_upper(name[2]);
    if (icon || words::lists<tex_settings>(name)) return behind_all(next);
    if (found && known->effect == tex_effect::gone) return next;
    const span option = source_.option_at(next);
    const std::vector<span> fields = source_.arguments_at(next);
    if (words::lists<tex_frames>(name) && !fields.empty()) return text(fields.back()), next;
    if (name == "href" && fields.size() > 1) return link(fields), next;
    if (found && known->effect == tex_effect::group && !fields.empty()) return styled(known->value, fields[0]);
    if (is_title(name) && fields.size() == 1) return title(name, at, fields[0]), next;
    entry(name, at, option, fields);
    return next;
  }

  /// Behind all options and arguments of a command: "\newcommand{\a}[2][x]{#1}".
  std::size_t behind_all(std::size_t at) const {
    while (!source_.option_at(at).empty() || !source_.arguments_at(at).empty()) continue;
    return at;
  }

  /// "\\" ends a line, "\&" is a sign, "\'e" an accent.
  std::size_t sign(std::size_t at) {
    if (at + 1 >= doc_.size()) return at + 1;
    const char c = doc_[at + 1];
    if (c == '\\') {
      std::size_t next = at + 2;
      return put("\n", at), source_.option_at(next), next;
    }
    if (const char32_t mark = tex_accent(c); mark != 0 && at + 2 < doc_.size()) return accent(mark, at);
    if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) return copy({at + 1, at + 2}), at + 2;
    return put(" ", at), at + 2;
  }

  /// The letter with an accent on it; of an accent over nothing the sign.
  std::size_t accent(char32_t mark, std::size_t at) {
    if (doc_.substr(at + 2, 2) == "{}") return copy({at + 1, at + 2}), at + 4;
    const std::size_t letter = at + (doc_[at + 2] == '{' ? 3 : 2);
    if (letter >= doc_.size() || !ascii::is_alpha(doc_[letter])) return at + 2;
    std::string utf8;
    encode(utf8, mark);
    copy({letter, letter + 1}), put(utf8, at);
    return letter + 1;
  }

  /// Lists may stand within lists; "\begin{rSection}{Education}" is a title.
  std::size_t environment(bool begins, std::size_t at, std::size_t next) {
    const std::vector<span> fields = source_.arguments_at(next, 1);
    const std::string_view name = fields.empty() ? std::string_view{} : source_.view(fields[0]);
    const bool lists = name.find("item") != name.npos || name == "enumerate" || name == "description";
    if (lists) lists_ = begins ? lists_ + 1 : lists_ - (lists_ > 0 ? 1 : 0);
    const std::vector<span> more = begins ? (source_.option_at(next), source_.arguments_at(next)) : std::vector<span>{};
    put("\n", at);
    if (is_title(name) && more.size() == 1) title(name, at, more[0]);
    return next;
  }

  std::size_t item(std::size_t at, std::size_t next) {
    line(at);
    put(std::string(lists_ > 1 ? 2 * std::min<std::size_t>(lists_ - 1, 8) : 0, ' ') + "- ", at);
    if (const span option = source_.option_at(next); !option.empty()) text(option), put(": ", at);
    return next;
  }

  /// Text in a style; where it ends, for what stands in braces behind it is text beside it.
  std::size_t styled(unsigned bits, span field) {
    const unsigned outer = std::exchange(style_, style_ | bits);
    text(field);
    style_ = outer;
    return field.end + 1;
  }

  void link(const std::vector<span>& fields) {
    const std::size_t begin = out_.text.size();
    text(fields[1]);
    out_.links.push_back(
        {begin, out_.text.size(), std::string(source_.view(fields[0])), {fields[0].begin, fields[0].size()}});
  }

  static bool is_title(std::string_view name) {
    return name.ends_with("ection") || name.ends_with("heading") || name.ends_with("Heading");
  }
  void title(std::string_view name, std::size_t at, span field) {
    line(at);
    put(ascii::lowered(name).find("sub") != std::string::npos ? "\n### " : "\n## ", at);
    text(field);
    put("\n", at);
  }

  /// The arguments of a command that a document or its class defines: two a line, what is optional below; of an item's
  /// command the second behind the first.
  void entry(std::string_view name, std::size_t at, span option, const std::vector<span>& fields) {
    if (fields.empty()) return;
    const std::string key = ascii::lowered(name);
    const bool bullet = key.find("item") != key.npos || key.find("entry") != key.npos;
    if (fields.size() == 1 && !bullet) return text(fields[0]);
    line(at);
    if (bullet && fields.size() < 3) put("- ", at);
    bool written = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (trimmed(source_.view(fields[i])).empty()) continue;
      if (written) put(bullet && fields.size() < 3 ? ": " : i % 2 == 1 ? "\t" : "\n", at);
      text(fields[i]);
      written = true;
    }
    put("\n", at);
    if (!option.empty()) text(option), put("\n", at);
  }

  void copy(span s) { out_.add(source_.view(s), s.begin, style_ | style::literal); }
  void put(std::string_view what, std::size_t at) {
    for (const char c : what) out_.add(c, at, style::inserted);
  }
  void line(std::size_t at) {
    if (!out_.text.empty() && out_.text.back() != '\n') put("\n", at);
  }

  std::string_view doc_;
  tex_source source_;
  plain_text out_;
  std::size_t lists_ = 0;
  unsigned style_ = 0;
  int depth_ = 0;
};

}  // namespace vitae::wild_text
