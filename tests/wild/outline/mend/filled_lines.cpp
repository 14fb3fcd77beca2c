// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/filled_lines.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace filled_lines_test {

using namespace vitae::wild_text;

/// Words filled into lines of sixty bytes or a few more; the lines but the first are set in.
std::string filled(std::string_view words, std::string_view indent = "") {
  constexpr std::size_t width = 66;
  std::string out, line;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (!line.empty() && line.size() + 1 + end > width) out += line + '\n', line = std::string(indent);
    line += (line.find_first_not_of(' ') == line.npos ? "" : " ") + std::string(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return out + line + '\n';
}

/// Two paragraphs that fill some lines, the second an item.
std::string page(std::string_view indent = "    ") {
  std::string words;
  for (int i = 0; i < 40; ++i) words += i % 3 == 0 ? "ploughshare " : i % 3 == 1 ? "of " : "harbour ";
  return filled(words + "Ada") + '\n' + filled("-   " + words + "Bo", indent);
}

std::string joined(std::string_view text) { return join_filled_lines(flatten(text)).text; }

TEST_CASE("lines that are filled to a width are joined, without what sets them in") {
  const std::string text = joined(page());
  CHECK(text.find("ploughshare of harbour ploughshare of harbour ploughshare of harbour ploughshare") == 0);
  CHECK(text.find("Ada\n\n-   ploughshare") != text.npos);
  CHECK(text.find("\n    ") == text.npos);
  CHECK(std::count(text.begin(), text.end(), '\n') == 3);
}

TEST_CASE("each byte of lines filled to a width keeps its place") {
  const std::string source = page();
  const plain_text plain = join_filled_lines(flatten(source));
  const std::size_t at = plain.text.find("Bo");
  CHECK(plain.where(at, at + 2).of(plain.document) == "Bo");
}

TEST_CASE("columns wider than the text say nothing of its width") {
  const std::string columns(40, ' ');
  const std::string text = joined("12 Mill Lane" + columns + "ada.quill@example.com\n\n" + page());
  CHECK(text.find("ploughshare of harbour ploughshare of harbour ploughshare of harbour ploughshare") != text.npos);
}

TEST_CASE("a line that had room for the next word ends where it ends") {
  CHECK(joined(page() + "\nShort lines\nof an address\n").ends_with("\nShort lines\nof an address\n"));
  std::string address;
  for (int i = 0; i < 20; ++i)
    address += "Short lines\nof an address which may be anywhere in the wide and open country\n\n";
  CHECK(joined(address) == address);
}

TEST_CASE("what a mark begins is no line that goes on") {
  using filled_lines::is_marked;
  for (const std::string_view line :
       {"- item", "  * item", "2. item", "3) item", "# Title", "| cell", "<p>", "===", "> said"})
    CHECK(is_marked(line));
  for (const std::string_view line : {"2019 was cold", "Ada", "(May 2019)", "3.5 tons"}) CHECK_FALSE(is_marked(line));
}

TEST_CASE("a word that a filled line's end breaks is whole again") {
  std::string text = page();
  const std::size_t end = text.find('\n');
  text.insert(end, "-");
  text.erase(end - 3, 1);
  const std::string whole = joined(text);
  CHECK(whole.substr(0, whole.find('\n')).find('-') == text.npos);
}

TEST_CASE("columns, hard line ends and joined items stay apart") {
  using filled_lines::may_go_on;
  STATIC_REQUIRE(may_go_on("-   Ada wrote", "it down"));
  STATIC_REQUIRE_FALSE(may_go_on("Ada      2019", "Bo"));
  STATIC_REQUIRE_FALSE(may_go_on("Ada \xE2\x80\xA2 Bo", "and Cy"));
  STATIC_REQUIRE_FALSE(may_go_on("Ada\\", "Bo"));
  STATIC_REQUIRE_FALSE(may_go_on("# Ada", "Bo"));
  STATIC_REQUIRE_FALSE(may_go_on("", "Bo"));
  STATIC_REQUIRE_FALSE(may_go_on("Ada", "  "));
}

TEST_CASE("a width is that of the longest line, addresses and markup aside") {
  using filled_lines::width_of;
  const std::string seventy(70, 'a');
  CHECK(width_of(seventy + "\nb\nhttps://example.org/" + seventy) == 70);
  CHECK(width_of("<p>" + seventy + seventy + "</p>\n" + seventy) == 70);
  CHECK(width_of("short\n") == 0);
  CHECK(width_of(seventy + seventy) == 0);
  CHECK(filled_lines::columns("M\xC3\xBChle") == 5);
}

TEST_CASE("ten megabytes of line ends are read in a moment") {
  std::string text(std::size_t{10} << 20, '\n');
  text += page();
  CHECK(joined(text).size() < text.size());
}

}  // namespace filled_lines_test
