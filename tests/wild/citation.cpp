// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation.hpp>

// The laws of reading a citation: every byte string is accepted, every part is where its span says, time is linear.
#include <cstdint>
#include <string>
#include <vector>

#include "../catch.hpp"

namespace citation_test {

using namespace vitae::wild_text;

struct placed {
  const char* what;
  std::string text;
  vitae::extent span;
};

std::vector<placed> parts_of(const citation& read) {
  std::vector<placed> all = {{"title", read.title.text, read.title.span},
                             {"venue", read.venue.text, read.venue.span},
                             {"date", read.date.text, read.date.span},
                             {"volume", read.volume.text, read.volume.span},
                             {"issue", read.issue.text, read.issue.span},
                             {"pages", read.pages.text, read.pages.span},
                             {"publisher", read.publisher.text, read.publisher.span},
                             {"place", read.place.text, read.place.span},
                             {"doi", read.doi.text, read.doi.span},
                             {"arxiv", read.arxiv.text, read.arxiv.span},
                             {"status", read.status_text.text, read.status_text.span}};
  for (const cited_author& author : read.authors) all.push_back({"author", author.name, author.span});
  for (const cited_text& editor : read.editors) all.push_back({"editor", editor.text, editor.span});
  for (const cited_text& note : read.notes) all.push_back({"note", note.text, note.span});
  return all;
}

/// Is `text` what stands between the span's ends, letter by letter, marks left out of names?
bool stands_there(const citing::plain_line& plain, const placed& part) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < plain.text.size() && at < part.text.size(); ++i) {
    const bool inside = plain.from[i] >= part.span.offset && plain.until[i] <= part.span.end();
    while (at < part.text.size() && (part.text[at] == ' ' || part.text[at] == ',') && plain.text[i] != part.text[at])
      ++at;
    if (inside && at < part.text.size() && plain.text[i] == part.text[at]) ++at;
  }
  return at == part.text.size();
}

/// A small generator of numbers, the same on every machine.
struct numbers {
  std::uint64_t state = 0x9E3779B97F4A7C15U;
  std::size_t below(std::size_t limit) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return static_cast<std::size_t>(state % limit);
  }
};

void check_laws(const std::string& line) {
  const citation read = read_citation(line);
  const citing::plain_line plain = citing::read_plain(line);
  for (const placed& part : parts_of(read)) {
    INFO(part.what << " " << part.text << " in " << line);
    REQUIRE(part.span.end() <= line.size());
    REQUIRE((part.text.empty() || part.span.length > 0));
    const bool in_url = std::string_view(part.what) == "doi" || std::string_view(part.what) == "arxiv";
    if (in_url) {  // part of a link's address, which is no plain text: its letters in order
      std::size_t at = 0;
      for (const char c : part.span.of(line)) at += at < part.text.size() && c == part.text[at] ? 1U : 0U;
      REQUIRE((at == part.text.size() || stands_there(plain, part)));
    } else {
      REQUIRE(stands_there(plain, part));
    }
  }
  for (const cited_link& link : read.links) REQUIRE(link.span.end() <= line.size());
  REQUIRE(read.confidence >= 0.0F);
  REQUIRE(read.confidence <= 1.0F);
}

const char* const seeds[] = {
    "[1] R. Sample and B. Placeholder, \"Wings of paper,\" Proc. of ABC, pp. 1-9, 2019.",
    "O Quill, A.*, **Marsh, B.***, Dorn, C. (2022). *FAT: Folding As Transformation*. IEEE Transactions on Folding "
    "(TF).",
    "<li><b>Ada Quill</b>, Bruno Marsh&dagger;. Folding by hand. <i>Folding Letters</i> 12(3):4&ndash;9, 2019. <a "
    "href=\"https://doi.org/10.9999/x.1\">DOI</a></li>",
    "Quill A, Marsh B, et al. Paper boats. Imag Hydrol. 2019;12(3):4-9. doi: 10.9999/abc(12)3;4.",
    "“Folding «trees» by hand”, Ada Quill with Bruno Marsh | arXiv:2401.01234 [[pdf](a_b*c.pdf)] (Oral, 1.2%)",
    "李明, 王小红. 折纸的数学原理与应用. 折纸学报, 2019.",
};

TEST_CASE("a citation line gives its authors, title, venue and year") {
  const citation read =
      read_citation("[1] R. Sample and B. Placeholder, \"Wings of paper,\" Proc. of ABC, pp. 1-9, 2019.");
  REQUIRE(read.authors.size() == 2);
  CHECK(read.authors[0].name == "R. Sample");
  CHECK(read.authors[1].name == "B. Placeholder");
  CHECK(read.title.text == "Wings of paper");
  CHECK(read.venue.text == "Proc. of ABC");
  CHECK(read.year == "2019");
  CHECK(read.pages.text == "1-9");
}

TEST_CASE("without markup a part is the very bytes of its span") {
  const std::string line = "A. Quill, J. van Dorn. Folding  trees. In Proc. of ABC, vol. 4, pp. 1-9, May 2019.";
  const citation read = read_citation(line);
  CHECK(read.authors[1].span.of(line) == "J. van Dorn");
  CHECK(read.title.span.of(line) == "Folding  trees");
  CHECK(read.title.text == "Folding trees");
  CHECK(read.venue.span.of(line) == "Proc. of ABC");
  CHECK(read.volume.span.of(line) == "4");
  CHECK(read.pages.span.of(line) == "1-9");
  CHECK(read.date.span.of(line) == "May 2019");
}

TEST_CASE("with markup a span names the bytes in the source") {
  const std::string line = "**Quill, A.**, Marsh, B. (2019). *Folding &amp; [unfolding](https://example.org)*. ABC.";
  const citation read = read_citation(line);
  REQUIRE(read.authors.size() == 2);
  CHECK(read.authors[0].span.of(line) == "Quill, A.");
  CHECK(read.authors[0].emphasised);
  CHECK(read.title.text == "Folding & unfolding");
  CHECK(read.title.span.of(line) == "Folding &amp; [unfolding");
  REQUIRE(read.links.size() == 1);
  CHECK(read.links[0].label == "unfolding");
  CHECK(read.links[0].url == "https://example.org");
  CHECK(read.links[0].span.of(line) == "[unfolding](https://example.org)");
}

TEST_CASE("every part of a damaged line stands where its span says") {
  numbers random;
  for (const char* const seed : seeds) {
    check_laws(seed);
    for (int round = 0; round < 400; ++round) {
      std::string line = seed;
      for (std::size_t edits = 1 + random.below(6); edits > 0; --edits) {
        const std::size_t at = random.below(line.size());
        switch (random.below(4)) {
          case 0:
            line.erase(at, 1 + random.below(5));
            break;
          case 1:
            line.insert(at, 1, ".,;:*_()[]<>&\"'`/\\-\n 0aA\xC3\xE2"[random.below(27)]);
            break;
          case 2:
            line[at] = static_cast<char>(random.below(256));
            break;
          default:
            line += line.substr(at, random.below(40));
        }
        if (line.empty()) line = " ";
      }
      check_laws(line);
    }
  }
}

TEST_CASE("random bytes are accepted") {
  numbers random;
  for (int round = 0; round < 300; ++round) {
    std::string line(random.below(300), ' ');
    for (char& each : line) each = static_cast<char>(random.below(256));
    check_laws(line);
  }
}

TEST_CASE("a hostile line takes no more than its share of time") {
  const char* const patterns[] = {"*",     "_",       "**a ",     "[",       "](",      "<",      "<a ", "&",
                                  "\"",    "“",       "'a ",      "A. ",     "A, ",     "A. Bb ", "1-",  "9,999,",
                                  "(",     "((a",     "and ",     "et al. ", "In ",     "2019 ",  "a-",  "a'1",
                                  "10.1/", "http://", "\xE2\x80", "\xFF",    "Aa, B. ", "\n"};
  for (const char* const pattern : patterns) {
    std::string line;
    while (line.size() < 32000) line += pattern;
    CHECK(read_citation(line).confidence <= 1.0F);
  }
  const std::string endless(10 << 20, 'a');
  CHECK(read_citation(endless).confidence == 0.0F);
  CHECK_FALSE(read_citation(endless).title);
}

}  // namespace citation_test
