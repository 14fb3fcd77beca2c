// SPDX-License-Identifier: BSL-1.0
// Scores the reader against references read by hand, where a folder with them is given (VITAE_SHARED).
#include <fstream>
#include <string>
#include <vector>
#include <vitae/source/unaccented.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace measure_test {

#ifndef VITAE_SHARED
TEST_CASE("citations are scored against references read by hand") {
  WARN("VITAE_SHARED is not set: nothing to score against");
}
#else

using namespace vitae::wild_text;

/// What one gold line says; the file is JSON Lines, whose strings hold no escapes but \" \\ \/ \n \t \uXXXX.
struct gold {
  std::string text, title, venue, year;
  std::vector<std::string> authors, other_venues;
  bool complete = false;
};

std::string string_at(const std::string& line, std::size_t& at) {
  std::string out;
  for (++at; at < line.size() && line[at] != '"'; ++at) {
    if (line[at] != '\\') {
      out += line[at];
      continue;
    }
    ++at;
    if (line[at] == 'u') {
      vitae::encode(out, static_cast<char32_t>(std::stoul(line.substr(at + 1, 4), nullptr, 16)));
      at += 4;
    } else {
      out += line[at] == 'n' || line[at] == 't' ? ' ' : line[at];
    }
  }
  ++at;
  return out;
}

/// The value of a key: one string, a list of strings, or a bare word.
std::vector<std::string> values(const std::string& line, const std::string& key) {
  std::vector<std::string> found;
  const std::string mark = "\"" + key + "\": ";
  std::size_t at = line.find(mark);
  if (at == std::string::npos) return found;
  at += mark.size();
  if (line[at] == '"') return {string_at(line, at)};
  if (line[at] != '[') {
    const std::string word = line.substr(at, line.find_first_of(",}", at) - at);
    if (word != "null") found.push_back(word);
    return found;
  }
  while (line[at] != ']') {
    if (line[at] == '"') {
      found.push_back(string_at(line, at));
    } else {
      ++at;
    }
  }
  return found;
}

std::string first(const std::vector<std::string>& list) { return list.empty() ? std::string() : list[0]; }

std::vector<gold> read_gold(const std::string& path) {
  std::vector<gold> all;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    gold each;
    each.text = first(values(line, "text"));
    each.title = first(values(line, "title"));
    each.venue = first(values(line, "venue"));
    each.year = first(values(line, "year"));
    each.authors = values(line, "authors");
    each.other_venues = values(line, "venue_alt");
    each.complete = first(values(line, "complete")) == "true";
    if (each.complete) all.push_back(std::move(each));
  }
  return all;
}

/// Letters and digits only, without case and accents.
std::string soft(const std::string& text) {
  const std::string plain = vitae::folded(vitae::unaccented(text));
  std::string out;
  for (std::size_t at = 0; at < plain.size();) {
    const vitae::decoded code = vitae::decode(plain, at);
    if (vitae::is_letter(code.code_point) || vitae::is_digit(code.code_point)) out += plain.substr(at, code.length);
    at += code.length;
  }
  return out;
}

/// The family name and the first initial.
std::string person(const std::string& name) {
  std::string plain = vitae::folded(vitae::unaccented(name));
  for (char& c : plain) c = c == ',' ? ' ' : c;
  std::vector<std::string> words(1);
  for (const char c : plain) {
    if (c != ' ') {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  while (words.size() > 1 && (words.back().empty() || naming::is_suffix(words.back()))) words.pop_back();
  const std::string given = soft(words[0]);
  return soft(words.back()) + " " + (words.size() > 1 ? given.substr(0, 1) : "");
}

struct score {
  double wanted = 0, found = 0, right = 0;
  std::size_t records = 0, whole = 0;

  bool add(bool in_gold, bool in_read, bool same) {
    wanted += in_gold;
    found += in_read;
    right += in_gold && in_read && same;
    return in_gold == in_read && (same || !in_gold);
  }
  double f1() const { return 200 * right / (wanted + found); }
  double all_right() const { return 100.0 * static_cast<double>(whole) / static_cast<double>(records); }
};

score measure(const std::string& path) {
  score sum;
  for (const gold& each : read_gold(path)) {
    const citation read = read_citation(each.text);
    std::string wanted, found;
    for (const std::string& name : each.authors) wanted += person(name) + ";";
    for (const cited_author& author : read.authors) found += person(natural_order(author.name)) + ";";
    bool venue = bool(read.venue);
    const std::string soft_venue = soft(read.venue.text);
    for (const std::string& other : each.other_venues) {
      const std::string text = soft(other);
      const bool alike = text.find(soft_venue) != std::string::npos || soft_venue.find(text) != std::string::npos;
      if (each.venue.empty() && !text.empty() && alike) venue = false;
    }
    bool whole = sum.add(!each.authors.empty(), !read.authors.empty(), wanted == found);
    whole &= sum.add(!each.title.empty(), bool(read.title), soft(each.title) == soft(read.title.text));
    whole &= sum.add(!each.venue.empty(), venue, soft(each.venue) == soft_venue);
    whole &= sum.add(!each.year.empty(), !read.year.empty(), each.year == read.year);
    ++sum.records;
    sum.whole += whole;
  }
  return sum;
}

TEST_CASE("citations are scored against references read by hand") {
  struct goal {
    const char* file;
    double f1, whole;
  };
  const goal goals[] = {{"cora.jsonl", 95, 85}, {"anystyle-gold-first-half.jsonl", 93, 78}, {"seeds20.jsonl", 98, 95}};
  for (const goal& each : goals) {
    const score got = measure(std::string(VITAE_SHARED) + "/citations/" + each.file);
    if (got.records == 0) {
      WARN(each.file << " is absent");
      continue;
    }
    INFO(each.file << ": " << got.records << " records, all fields " << got.f1() << ", whole " << got.all_right());
    CHECK(got.f1() >= each.f1);
    CHECK(got.all_right() >= each.whole);
  }
}
#endif

}  // namespace measure_test
