// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/glued_contacts.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace glued_contacts_test {

using namespace vitae::wild_text;

plain_text plain_of(std::string_view text) {
  plain_text plain;
  plain.document = text;
  plain.add(text, 0, 0);
  return plain;
}

/// The text with a bar for all blanks that a tab is among.
std::string parted(std::string_view text) {
  const std::string made = glued_contacts(plain_of(text)).part().text;
  std::string out;
  for (std::size_t at = 0; at < made.size();) {
    const std::size_t end = std::min(made.find_first_not_of(" \t", at), made.size());
    if (end > at) out += made.substr(at, end - at).find('\t') == std::string::npos ? made.substr(at, end - at) : "|";
    if (end < made.size()) out += made[end];
    at = end + 1;
  }
  return out;
}

TEST_CASE("the facts of a glued contact line are parted") {
  struct sample {
    std::string_view line, read;
  };
  static constexpr sample samples[] = {
      {"\u2642phone555 0100/envel\u2322peann@example.com/linkedinAnn Quill/githubannq",
       "|555 0100|ann@example.com|Ann Quill|annq"},
      {"/phone 555 0100 /envelope ann@example.com", "|555 0100|ann@example.com"},
      {"Oslo /github annq", "Oslo /github annq"},
      {"example.org/github/link https://example.org/phone", "example.org/github/link https://example.org/phone"},
      {"/envelope ann@example.com", "/envelope ann@example.com"},
      {"ann@example.comLinkedIn: annq", "ann@example.com|LinkedIn: annq"},
      {"ann@example.comwww.example.org/ann", "ann@example.com|www.example.org/ann"},
      {"ann@example.comhttps://example.org/ann", "ann@example.com|https://example.org/ann"},
      {"ann@example.com+47 555 0100", "ann@example.com|+47 555 0100"},
      {"ann@example.com", "ann@example.com"},
      {"Ann Quill +447700900142 ann@example.com", "Ann Quill|+447700900142|ann@example.com"},
      {"\nAnn Quill ann@example.com\nOslo", "\nAnn Quill|ann@example.com\nOslo"},
      {"Ann ann@example.com", "Ann ann@example.com"},
      {"Ann Quill, a clerk ann@example.com", "Ann Quill, a clerk ann@example.com"},
      {"Ann Quill Mail: ann@example.com", "Ann Quill Mail: ann@example.com"},
      {"ann@exampleLamps.example", "ann@exampleLamps.example"},
      {"ann@example.com. Lamps", "ann@example.com. Lamps"},
      {"ann@lamps.co.example, Lamps", "ann@lamps.co.example, Lamps"},
      {"@", "@"},
      {"", ""},
  };
  for (const auto& [line, read] : samples) {
    CAPTURE(std::string(line));
    CHECK(parted(line) == read);
  }
}

}  // namespace glued_contacts_test
