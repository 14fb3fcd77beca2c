// SPDX-License-Identifier: BSL-1.0
#include "own_page.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <vector>
#include <vitae/shape/same.hpp>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/utf8.hpp>

namespace {

using lines = std::vector<std::string_view>;

/// The first paragraphs of a page, a third of it at most: what is not understood there is not understood in the whole.
std::string_view beginning_of(std::string_view page) {
  const std::size_t end = page.rfind("\n\n", page.size() / 3);
  return page.substr(0, end == page.npos ? 0 : end + 1);
}

/// Is every line of a page taken by some member, though perhaps with a doubt?
bool understood(const vitae::report& notes) {
  return std::none_of(notes.issues.begin(), notes.issues.end(), [](const vitae::issue& i) {
    return i.code == "markdown.unclaimed" || i.level == vitae::severity::fatal;
  });
}

/// The lines of which there is a note.
std::vector<std::size_t> noted_lines(const vitae::report& notes) {
  std::vector<std::size_t> numbers;
  for (const vitae::issue& i : notes.issues) numbers.push_back(i.line);
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

/// The lines of a page but for those of some numbers, and one blank line where several follow each other.
lines lines_of(std::string_view page, const std::vector<std::size_t>& left_out) {
  lines found;
  for (std::size_t number = 1; !page.empty(); ++number) {
    const std::size_t end = std::min(page.find('\n'), page.size());
    const std::string_view line = vitae::trimmed(page.substr(0, end));
    page.remove_prefix(std::min(end + 1, page.size()));
    if (std::binary_search(left_out.begin(), left_out.end(), number)) continue;
    if (!line.empty() || (!found.empty() && !found.back().empty())) found.push_back(line);
  }
  if (!found.empty() && found.back().empty()) found.pop_back();
  return found;
}

/// Do the lines stand in others, in their order, with no more than so many between them?
bool stand_in(const lines& all, const lines& others, std::size_t between) {
  if (others.size() > all.size() + between) return false;
  auto at = others.begin();
  for (const std::string_view line : all) {
    at = std::find(at, others.end(), line);
    if (at == others.end()) return false;
    ++at;
  }
  return true;
}

/// Whether at least nine in ten lines stand among others too, in any order.
bool mostly_among(lines all, lines others) {
  for (lines* both : {&all, &others}) {
    both->erase(std::remove(both->begin(), both->end(), std::string_view()), both->end());
    std::sort(both->begin(), both->end());
  }
  lines shared;
  std::set_intersection(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(shared));
  return shared.size() * 10 >= all.size() * 9;
}

/// Is a page's summary what anybody would take for one? One that is no sentence may be a headline or how to reach
/// somebody, where the page was written by another hand: the reader of any text is asked.
bool has_sure_summary(const vitae::Person& p, std::string_view page) {
  const std::string_view text = vitae::trimmed(p.summary);
  if (text.empty() || (text.find_last_of(".!?") == text.size() - 1 && text.find('@') == text.npos)) return true;
  const vitae::Person other = tool::read_wild(page).value;
  return vitae::same(other.contact, p.contact) && other.headline == p.headline;
}

bool lists_something(const vitae::Person& p) {
  return !p.degrees.empty() || !p.positions.empty() || !p.papers.empty() || !p.projects.empty() || !p.awards.empty() ||
         !p.skills.empty() || !p.languages.empty();
}

}  // namespace

std::optional<tool::cv> tool::read_own_page(std::string_view text, std::string_view dates) {
  const std::string_view shown = text.substr(vitae::utf8::text_begin(text));
  if (!shown.starts_with("# ") && shown.find("\n## ") == std::string_view::npos) return {};
  if (!understood(read_markdown(beginning_of(text)).notes)) return {};  // as most pages are not
  cv page = read_markdown(text, dates);
  if (!understood(page.notes)) return {};
  const vitae::Person& p = page.value;
  const bool may_be_edited = lists_something(p) && !vitae::same(p.contact, vitae::Contact{});
  const std::vector<std::size_t> noted = noted_lines(page.notes);
  const lines written = lines_of(shown, noted);
  const bool cited = text.find("<!-- cited ") != std::string_view::npos;
  for (const std::string_view style : {"", "ieee", "acm", "apa"}) {
    if (!style.empty() && !cited) break;
    const std::string again = write_markdown(p, style);
    const lines wanted = lines_of(again, {});
    if (may_be_edited && mostly_among(written, wanted)) return page;
    if (stand_in(written, wanted, noted.size()) && has_sure_summary(p, text)) return page;
  }
  return {};
}
