// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/words/grades.hpp>

namespace vitae::wild_text {

/// A grade in running text: its bytes there, its text ("3.52 / 4.00"), and its number and the best one as printed,
/// where it has them ("3.52", "4.00"; "85%" is of "100").
struct graded {
  std::size_t offset = 0, length = 0;
  std::string text, value, scale;
  bool operator==(const graded&) const = default;
};

namespace grade_evidence {

constexpr char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }

constexpr std::size_t blanks(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (end < text.size() && end - i < 4 && (text[end] == ' ' || text[end] == '\t')) ++end;
  return end;
}

/// Is there a number of at most three digits before its point or comma, and at most three after it, at `i`? Where it
/// ends.
constexpr std::size_t number_end(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (ascii::is_digit(at(text, end)) && end - i < 4) ++end;
  if (end == i || end - i > 3) return i;
  if ((at(text, end) == '.' || at(text, end) == ',') && ascii::is_digit(at(text, end + 1))) {
    std::size_t last = end + 1;
    while (ascii::is_digit(at(text, last))) ++last;
    if (last - end > 4) return i;
    end = last;
  }
  // Part of a date, a version or a longer number.
  const char next = at(text, end);
  if (ascii::is_digit(next) || ((next == '.' || next == ',' || next == '-') && ascii::is_digit(at(text, end + 1))))
    return i;
  return end;
}

constexpr double number(std::string_view text) {
  double value = 0, place = 0;
  for (const char c : text) {
    if (!ascii::is_digit(c)) {
      place = 1;
      continue;
    }
    value = value * 10 + (c - '0');
    place *= 10;
  }
  return place > 1 ? value / place : value;
}

/// The best grade of some country or university.
constexpr bool is_scale(double best) {
  for (const double known :
       {4.0, 4.3, 4.33, 4.5, 5.0, 6.0, 7.0, 9.0, 10.0, 12.0, 15.0, 16.0, 18.0, 20.0, 30.0, 45.0, 60.0, 100.0, 110.0}) {
    if (best > known - 0.001 && best < known + 0.001) return true;
  }
  return false;
}

/// Which words of a list begin with a byte, as bits: most places of a text begin none.
class initials {
 public:
  template <class Entry, std::size_t N, class Word>
  constexpr initials(const Entry (&list)[N], Word word) {
    static_assert(N <= 64);
    std::uint64_t bit = 1;
    for (const auto& each : list) of_[static_cast<unsigned char>(word(each).front())] |= bit, bit <<= 1U;
  }
  constexpr std::uint64_t operator()(char c) const { return of_[static_cast<unsigned char>(ascii::lower(c))]; }

 private:
  std::uint64_t of_[0x100]{};
};
inline constexpr initials labels(words::grade_labels, [](const words::grade_label& label) { return label.word; });
inline constexpr initials spoken_initials(words::spoken_grades, [](std::string_view grade) { return grade; });

/// The label that begins at `i`, or one without a word.
constexpr words::grade_label label_at(std::string_view text, std::size_t i) {
  for (std::uint64_t left = labels(at(text, i)); left != 0; left &= left - 1) {
    const words::grade_label& each = words::grade_labels[std::countr_zero(left)];
    if (!ascii::begins(text.substr(i), each.word)) continue;
    if (!ascii::is_alpha(at(text, i + each.word.size())) || !ascii::is_alpha(each.word.front())) return each;
  }
  return {{}, 0};
}

/// "3.52", its scale after '/' or "out of" or in "(4.0 scale)", and where all that ends.
struct measured {
  std::size_t end = 0;
  std::string_view value, scale;
  bool percent = false;
};

constexpr measured measure(std::string_view text, std::size_t from) {
  measured out;
  std::size_t end = number_end(text, from);
  if (end == from) return out;
  out.value = text.substr(from, end - from);
  out.end = end;
  if (at(text, end) == '%') {
    ++out.end;
    out.percent = true;
    out.scale = "100";
    return out;
  }
  std::size_t next = blanks(text, end);
  for (const std::string_view joint :
       {"/", "out of", "von", "sur", "of a possible", "(out of", "on a scale of", "(scale of", "on a", "(on a"}) {
    if (!ascii::begins(text.substr(next), joint)) continue;
    const std::size_t start = blanks(text, next + joint.size());
    const std::size_t stop = number_end(text, start);
    if (stop == start || at(text, stop) == '/') break;
    out.scale = text.substr(start, stop - start);
    out.end = stop;
    if (at(text, stop) == '%') return {};
    const std::size_t word = at(text, stop) == '-' ? stop + 1 : blanks(text, stop);
    if (ascii::begins(text.substr(word), "scale")) out.end = word + 5;
    if (joint.front() == '(' && at(text, out.end) == ')') ++out.end;
    return out;
  }
  if (at(text, next) == '/') return {};
  if (at(text, next) == '(') {
    const std::size_t start = next + 1, stop = number_end(text, start);
    const std::size_t word = at(text, stop) == '-' ? stop + 1 : blanks(text, stop);
    if (stop > start && ascii::begins(text.substr(word), "scale)")) {
      out.scale = text.substr(start, stop - start);
      out.end = word + 6;
    }
  }
  return out;
}

/// Where words end that praise the number before them: "110/110 cum laude".
constexpr std::size_t after_praise(std::string_view text, std::size_t end) {
  const std::size_t next = blanks(text, end);
  for (const std::string_view phrase : words::spoken_grades)
    if (next > end && ascii::begins(text.substr(next), phrase) && !ascii::is_alnum(at(text, next + phrase.size())))
      return next + phrase.size();
  return end;
}

}  // namespace grade_evidence

/// The grades in running text: after a label ("GPA: 3.52 / 4.00", "Note: 1,3", "Average: 85%"), by their scale
/// ("91/100", "9.1/10"), or in words ("First Class Honours", "summa cum laude"). Never dates, versions or plain
/// percentages.
inline std::vector<graded> find_grades(std::string_view text) {
  using namespace grade_evidence;
  std::vector<graded> out;
  const auto add = [&](std::size_t from, std::size_t end, std::string_view value, std::string_view scale) {
    out.push_back(
        {from, end - from, std::string(text.substr(from, end - from)), std::string(value), std::string(scale)});
  };
  for (std::size_t i = 0; i < text.size();) {
    const char before = i == 0 ? ' ' : text[i - 1];
    const bool digit = ascii::is_digit(text[i]);
    const bool joined = before == '.' || before == '-' || before == '_' || (before == '/' && digit);
    const bool starts = !ascii::is_alnum(before) && !joined;
    if (!starts && !ascii::is_beyond(text[i])) {
      do ++i;
      while (i < text.size() && ascii::is_alnum(text[i - 1]) && !ascii::is_beyond(text[i]));  // the rest of a word
      continue;
    }
    if (digit && starts && at(text, i + 1) == ':' && !ascii::is_alnum(at(text, i + 3)) &&
        (text.substr(i, 3) == "2:1" || text.substr(i, 3) == "2:2")) {
      add(i, i + 3, {}, {});
      i += 3;
      continue;
    }
    if (digit) {
      const measured found = measure(text, i);
      const std::size_t word = found.end == 0 ? i : blanks(text, found.end);
      const words::grade_label behind =
          found.end == 0 ? words::grade_label{{}, 0} : label_at(text, word + (at(text, word) == '(' ? 1 : 0));
      const bool exact =
          found.value.find_first_of(".,") != found.value.npos || found.scale.find_first_of(".,") != found.scale.npos;
      const double best = number(found.scale);
      const bool fits = !found.scale.empty() && !found.percent && is_scale(best) && number(found.value) <= best;
      const bool alone = fits && (exact || best >= 100) && at(text, found.end) != '/' && before != '$' &&
                         !ascii::is_alpha(at(text, found.end));
      if (found.end != 0 && (alone || (behind.weight == 2 && number(found.value) <= 110))) {
        const std::size_t end = after_praise(text, found.end);
        add(i, end, found.value, found.scale);
        i = end;
        continue;
      }
      while (i < text.size() && (ascii::is_digit(text[i]) || text[i] == '.' || text[i] == ',')) ++i;
      continue;
    }
    bool said = false;
    for (std::uint64_t left = spoken_initials(text[i]); left != 0; left &= left - 1) {
      const std::string_view phrase = words::spoken_grades[std::countr_zero(left)];
      if (!ascii::begins(text.substr(i), phrase) || ascii::is_alnum(at(text, i + phrase.size()))) continue;
      // "First class" alone is a grade only where nothing goes on: not in "the first class of students".
      const std::size_t next = blanks(text, i + phrase.size());
      const bool bare = phrase == "first class" || phrase == "first-class" || phrase == "sehr gut";
      if (bare && ascii::is_alpha(at(text, next)) && !ascii::begins(text.substr(next), "degree")) continue;
      add(i, i + phrase.size(), {}, {});
      i += phrase.size();
      said = true;
      break;
    }
    if (said) continue;
    if (const words::grade_label named = label_at(text, i); named.weight > 0) {
      std::size_t from = i + named.word.size();
      bool marked = false;
      for (int marks = 0; marks < 8 && from < text.size(); ++marks) {
        const char c = text[from];
        if (c == ':' || c == '=') marked = true;
        const bool of = ascii::begins(text.substr(from), "of ") || ascii::begins(text.substr(from), "is ");
        if (of) {
          from += 2;
        } else if (c == ' ' || c == ':' || c == '=' || c == '(' || c == '*' || c == '~' || c == '_') {
          ++from;
        } else if (text.substr(from, 3) == "：") {
          from += 3;
          marked = true;
        } else {
          break;
        }
      }
      const measured found = measure(text, from);
      const bool exact = found.value.find_first_of(".,") != found.value.npos || found.percent || !found.scale.empty();
      const bool decimal = found.value.find(',') != found.value.npos && number(found.value) <= 20;  // "Note 1,3"
      const bool good = found.end != 0 && number(found.value) <= 110 &&
                        (named.weight == 2 || (marked && exact) || decimal || (exact && !found.scale.empty()));
      if (good) add(from, found.end, found.value, found.scale);
      i = good ? found.end : i + named.word.size();
      continue;
    }
    ++i;
  }
  return out;
}

}  // namespace vitae::wild_text
