// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>
#include <vitae/shape/codec.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/normalise.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/weigh.hpp>

namespace vitae::wild_text {

/// Weighs spans of one document, each once as long as there is room to remember it.
class evidence {
 public:
  static constexpr std::size_t longest = 160;  ///< a longer span is running text, and looks like nothing

  explicit evidence(const plain_text& plain) : plain_(plain), slots_(few), recent_(16) {}

  float operator()(look as, span s) {
    if (s.size() > longest && breadth_of(plain_.of(s.begin, s.end)) > longest) return as == look::work ? 0.2F : 0;
    const std::uint64_t key =
        (static_cast<std::uint64_t>(s.begin) << 24U | s.size() << 8U | static_cast<std::uint8_t>(as)) + 1;
    if (used_ * 2 > slots_.size()) make_room();
    std::size_t at = place(key);
    if (slots_[at].key == key) return slots_[at].weight;
    const float weight = weigh(as, run_of(s));
    slots_[at] = {key, weight};
    ++used_;
    return weight;
  }

 private:
  /// The words of a span, each of which is weighed for one look after the other, and again when another step asks.
  struct recent_run {
    span text;
    std::string joined;  // its lines
    std::optional<word_run> words;

    recent_run() {}  // clears no words that are not known
  };

  const word_run& run_of(span s) {
    recent_run& kept = recent_[(s.begin * 7 + s.size()) % recent_.size()];
    if (!kept.words || kept.text != s) kept.text = s, kept.words.emplace(in_one_line(s, kept.joined));
    return *kept.words;
  }

  /// The text of a span, without the breaks of lines and words within it.
  std::string_view in_one_line(span s, std::string& joined) const {
    const std::string_view text = plain_.of(s.begin, s.end);
    if (text.find('\n') == text.npos) return text;
    return joined = plain_of(plain_, s);
  }

  struct slot {
    std::uint64_t key = 0;
    float weight = 0;
  };

  std::size_t place(std::uint64_t key) const {
    std::size_t at = (key * 0x9E3779B97F4A7C15U >> 20U) & (slots_.size() - 1);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  /// Takes more memory as far as that is in proportion to the document; else forgets.
  void make_room() {
    const bool grows = slots_.size() < few || slots_.size() * 16 < plain_.text.size();
    std::vector<slot> old(slots_.size() * (grows ? 2 : 1));
    old.swap(slots_);
    if (!grows) return void(used_ = 0);
    for (const slot& s : old)
      if (s.key != 0) slots_[place(s.key)] = s;
  }

  static constexpr std::size_t few = 1024;

  const plain_text& plain_;
  std::vector<slot> slots_;
  std::vector<recent_run> recent_;  // by a number for the span
  std::size_t used_ = 0;
};

}  // namespace vitae::wild_text
