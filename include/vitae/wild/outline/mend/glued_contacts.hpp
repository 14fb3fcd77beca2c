// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/literal.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

// clang-format off
/// The names of icons in fonts of them, as readers of PDFs print them behind "/" or "♂", the longer one first where one
/// begins another; "⌢" stands for the two letters of a ligature.
inline constexpr literal icon_names[] = {
    "envel\xE2\x8C\xA2pe-open", "envel\xE2\x8C\xA2pe-square", "envel\xE2\x8C\xA2pe", "envelope-open",
    "envelope-square", "envelope", "phone-square", "phone-alt", "phone", "mobile-alt", "mobile", "linkedin-square",
    "linkedin-in", "linkedin", "github-square", "github-alt", "github", "gitlab", "globe", "external-link-alt",
    "link", "home", "map-marker-alt", "map-marker", "map-pin", "location-arrow", "twitter-square", "twitter", "orcid",
    "skype", "calendar-alt", "calendar", "graduation-cap", "stack-overflow", "researchgate", "medium", "youtube",
    "telegram", "whatsapp", "birthday-cake", "university", "user", "at"};
// clang-format on

/// Parts the facts of a contact line that a converter glued together: "♂phone555 0100/envel⌢pe
/// ann@example.com/githubannq", "ann@example.comLinkedIn: annq", "ann@example.comwww.example.com". The names of icons,
/// which nobody wrote, become blanks.
class glued_contacts {
 public:
  explicit glued_contacts(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text part() {
    find_icons();
    if (icons_.size() < 2) icons_.clear();
    for (const span icon : icons_) blank(icon);
    find_addresses();
    find_facts_behind_name();
    if (cuts_.empty()) return std::move(plain_);
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    plain_edit edit(std::move(plain_));
    for (const std::size_t at : cuts_) edit.keep_to(at), edit.insert('\t');
    return std::move(edit).done();
  }

 private:
  std::string_view view() const { return plain_.text; }

  /// Icons stand in the first lines of a document, one of them at least spelled as no address is.
  void find_icons() {
    constexpr std::size_t first_lines = 1000;
    const std::string_view text = view().substr(0, first_lines);
    bool spelled = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::size_t mark = text[i] == '/'                                                    ? 1
                               : text[i] == '\xE2' && text.substr(i).starts_with("\xE2\x99\x82") ? 3
                                                                                                 : 0;
      if (mark == 0 || (i > 0 && text[i - 1] == '/')) continue;
      for (const std::string_view name : icon_names) {
        if (!text.substr(i + mark).starts_with(name)) continue;
        spelled = spelled || mark == 3 || name.starts_with("envel");
        icons_.push_back({i, i + mark + name.size()});
        i = icons_.back().end - 1;
        break;
      }
    }
    if (!spelled) icons_.clear();
  }

  /// A tab between blanks, so that what stands on both sides is a fact each.
  void blank(span icon) {
    for (std::size_t i = icon.begin; i < icon.end; ++i) plain_.text[i] = ' ';
    plain_.text[icon.begin] = '\t';
    plain_.styles[icon.begin] = style::inserted;
  }

  /// Notes where the next fact begins right behind the domain of an e-mail address.
  void find_addresses() {
    for (std::size_t at = view().find('@'); at != std::string_view::npos; at = view().find('@', at + 1)) {
      const std::size_t end = end_of_domain(at + 1);
      if (end < view().size() && end > at + 4 && begins_fact(end)) cuts_.push_back(end);
    }
  }

  /// Where the small letters of a domain end, or the "www." in it begins.
  std::size_t end_of_domain(std::size_t at) const {
    std::size_t dot = 0;
    const std::string_view text = view();
    for (; at < text.size() && (ascii::is_lower(text[at]) || ascii::is_digit(text[at]) || text[at] == '-' ||
                                (text[at] == '.' && at + 1 < text.size() && ascii::is_lower(text[at + 1])));
         ++at) {
      if (dot > 0 && at > dot + 2 && begins_address(at)) return at;
      if (text[at] == '.') dot = at;
    }
    return dot > 0 && at > dot + 2 ? at : text.size();
  }

  /// "Ann Quill +447700900142 ann@example.com": in the first line, what stands behind two to four words with capitals.
  void find_facts_behind_name() {
    const std::size_t begin = std::min(view().find_first_not_of(" \n\r\t"), view().size());
    const std::string_view line = view().substr(begin, std::min(view().find('\n', begin), view().size()) - begin);
    std::size_t words = 0;
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t end = std::min(line.find(' ', at), line.size());
      const std::string_view word = line.substr(at, end - at);
      const bool fact = word.find('@') != word.npos || (word.starts_with('+') && word.size() > 7);
      if (!fact && (words == 4 || !is_upper(decode(word, 0).code_point) || word.back() == ':')) return;
      if (fact && words < 2) return;
      if (fact) cuts_.push_back(begin + at);
      words = fact ? 4 : words + 1;
      at = end + 1;
    }
  }

  bool begins_address(std::size_t at) const {
    const std::string_view rest = view().substr(at, 8);
    return rest.starts_with("www.") || rest.starts_with("http://") || rest.starts_with("https://");
  }

  /// A word with a capital, a number with its plus, or another address.
  bool begins_fact(std::size_t at) const {
    const std::string_view rest = view().substr(at, 3);
    return begins_address(at) || (rest.size() == 3 && ((ascii::is_upper(rest[0]) && ascii::is_lower(rest[1])) ||
                                                       (rest[0] == '+' && ascii::is_digit(rest[1]))));
  }

  plain_text plain_;
  std::vector<span> icons_;
  std::vector<std::size_t> cuts_;
};

}  // namespace vitae::wild_text
