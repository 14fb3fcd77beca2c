// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/grade_numbers.hpp>
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

/// Where words end that praise the number before them: "110/110 cum laude".
constexpr std::size_t after_praise(std::string_view text, std::size_t end) {
  const std::size_t next = blanks(text, end);
  for (const std::string_view phrase : words::spoken_grades)
    if (next > end && ascii::begins(text.substr(next), phrase) && !ascii::is_alnum(at(text, next + phrase.size())))
      return next + phrase.size();
  return end;
}

/// Goes through a text from word to word. Each step looks for a grade at a place, adds it, and gives where to go on.
class grade_scan {
 public:
  explicit grade_scan(std::string_view text) : text_(text) {}

  std::vector<graded> read() {
    for (std::size_t i = 0; i < text_.size();) i = step(i);
    return std::move(out_);
  }

 private:
  std::size_t step(std::size_t i) {
    const char before = i == 0 ? ' ' : text_[i - 1];
    const bool digit = ascii::is_digit(text_[i]);
    const bool joined = before == '.' || before == '-' || before == '_' || (before == '/' && digit);
    const bool starts = !ascii::is_alnum(before) && !joined;
    if (!starts && !ascii::is_beyond(text_[i])) return behind_word(i);
    if (starts && digit && says_class(i)) return add(i, i + 3, {}, {});
    if (digit) return number_at(i, before);
    const std::size_t spoken = phrase_at(i);
    return spoken > i ? spoken : labelled_at(i);
  }

  std::size_t add(std::size_t from, std::size_t end, std::string_view value, std::string_view scale) {
    out_.push_back(
        {from, end - from, std::string(text_.substr(from, end - from)), std::string(value), std::string(scale)});
    return end;
  }

  std::size_t behind_word(std::size_t i) const {
    do ++i;
    while (i < text_.size() && ascii::is_alnum(text_[i - 1]) && !ascii::is_beyond(text_[i]));
    return i;
  }

  /// "2:1", an upper second.
  bool says_class(std::size_t i) const {
    const std::string_view text = text_.substr(i, 3);
    return (text == "2:1" || text == "2:2") && !ascii::is_alnum(at(text_, i + 3));
  }

  /// "91/100", known by its scale, or "3.9 GPA", by the label behind it.
  std::size_t number_at(std::size_t i, char before) {
    const measured found = measure(text_, i);
    if (found.end != 0 && (tells_scale(found, before) || (is_labelled(found.end) && number(found.value) <= most)))
      return add(i, after_praise(text_, found.end), found.value, found.scale);
    while (i < text_.size() && (ascii::is_digit(text_[i]) || text_[i] == '.' || text_[i] == ',')) ++i;
    return i;
  }
  bool tells_scale(const measured& found, char before) const {
    const double best = number(found.scale);
    const bool fits = !found.scale.empty() && !found.percent && is_scale(best) && number(found.value) <= best;
    const bool exact = has_point(found.value) || has_point(found.scale);
    return fits && (exact || best >= 100) && at(text_, found.end) != '/' && before != '$' &&
           !ascii::is_alpha(at(text_, found.end));
  }
  bool is_labelled(std::size_t end) const {
    std::size_t word = blanks(text_, end);
    for (const std::string_view kind : words::grade_kinds)
      if (ascii::begins(text_.substr(word), kind)) word += kind.size();
    return label_at(text_, word + (at(text_, word) == '(' ? 1 : 0)).weight == 2;
  }

  /// "summa cum laude"; where no words for a grade are, `i`.
  std::size_t phrase_at(std::size_t i) {
    for (std::uint64_t left = spoken_initials(text_[i]); left != 0; left &= left - 1) {
      const std::string_view phrase = words::spoken_grades[std::countr_zero(left)];
      const std::size_t end = i + phrase.size();
      if (!ascii::begins(text_.substr(i), phrase) || ascii::is_alnum(at(text_, end))) continue;
      // "First class" alone is a grade only where nothing goes on: not in "the first class of students".
      const std::size_t next = blanks(text_, end);
      const bool bare = phrase == "first class" || phrase == "first-class" || phrase == "sehr gut";
      if (bare && ascii::is_alpha(at(text_, next)) && !ascii::begins(text_.substr(next), "degree")) continue;
      return add(i, end, {}, {});
    }
    return i;
  }

  /// "GPA: 3.52", "Note 1,3": a number behind a label, which a weaker label wants to be exact.
  std::size_t labelled_at(std::size_t i) {
    const words::grade_label label = label_at(text_, i);
    if (label.weight == 0) return i + 1;
    const auto [from, marked] = behind_label(i + label.word.size());
    const measured found = measure(text_, from);
    const bool exact = has_point(found.value) || found.percent || !found.scale.empty();
    const bool decimal = found.value.find(',') != found.value.npos && number(found.value) <= 20;
    const bool sure = marked || !found.scale.empty() || is_alone(i, found.end);
    const bool good =
        found.end != 0 && number(found.value) <= most && (label.weight == 2 || decimal || (exact && sure));
    return good ? add(from, found.end, found.value, found.scale) : i + label.word.size();
  }

  /// Is there nothing else between two separators: "M.Sc. Physics, grade 1.3"?
  bool is_alone(std::size_t from, std::size_t end) const {
    while (from > 0 && (text_[from - 1] == ' ' || text_[from - 1] == '\t')) --from;
    constexpr std::string_view before = ",;(|", behind = ",;)|\n";
    const std::size_t next = blanks(text_, end);
    return (from == 0 || before.find(text_[from - 1]) != before.npos) &&
           (next == text_.size() || behind.find(text_[next]) != behind.npos);
  }

  /// Where the number of a label begins, behind "of", "is" and marks, and whether one of them is a colon or the like.
  struct label_value {
    std::size_t from;
    bool marked;
  };
  label_value behind_label(std::size_t from) const {
    constexpr int most_marks = 8;
    bool marked = false;
    for (int marks = 0; marks < most_marks && from < text_.size(); ++marks) {
      const std::string_view rest = text_.substr(from);
      marked = marked || rest[0] == ':' || rest[0] == '=' || rest.starts_with(wide_colon);
      if (ascii::begins(rest, "of ") || ascii::begins(rest, "is "))
        from += 2;
      else if (rest.starts_with(wide_colon))
        from += wide_colon.size();
      else if (std::string_view(" :=(*~_").find(rest[0]) != std::string_view::npos)
        ++from;
      else
        break;
    }
    return {from, marked};
  }

  static bool has_point(std::string_view number) { return number.find_first_of(".,") != number.npos; }

  static constexpr double most = 110;  // the best grade of all, in Italy
  static constexpr std::string_view wide_colon = "：";

  std::string_view text_;
  std::vector<graded> out_;
};

}  // namespace grade_evidence

/// The grades in running text: after a label ("GPA: 3.52 / 4.00", "Note: 1,3", "Average: 85%"), by their scale
/// ("91/100", "9.1/10"), or in words ("First Class Honours", "summa cum laude"). Never dates, versions or plain
/// percentages.
inline std::vector<graded> find_grades(std::string_view text) { return grade_evidence::grade_scan(text).read(); }

}  // namespace vitae::wild_text
