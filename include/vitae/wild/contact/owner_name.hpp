// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/found_name.hpp>
#include <vitae/wild/contact/name_shape.hpp>
#include <vitae/wild/contact/name_words.hpp>
#include <vitae/wild/contact/names_in_parts.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/contact/spelled_names.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>

namespace vitae::wild_text {

/// Finds the name of a CV's owner.
class owner_name {
 public:
  explicit owner_name(const context& in) : in_(in) {}

  /// Of the first lines, the one that looks most like a person, above all one whom the addresses there spell; else the
  /// first if it is short, with no weight.
  found_name among(std::size_t begin, std::size_t end) const {
    const handles known = by_address::handles_in(in_, begin, end);
    found_name best, first;
    best.weight = 0.4F;
    for (std::size_t i = begin; i < end && i < begin + 12; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet || b.kind == block_kind::row || lines::is_prose(in_.view(b))) continue;
      const bool heading = b.kind == block_kind::heading && b.level == 1;
      const bool dated = !heading && !in_.dates.dating_in(b.text).empty();  // "May 2024 - Otter Creek"
      std::size_t tried = 0;
      std::vector<atom> atoms = atoms_of(b);
      const bool called = (heading || i == begin) && names_in_parts::holds_call_name(in_, atoms);
      const bool turned = names_in_parts::turns_name(in_, atoms);
      const float sounds = called ? 0.5F : turned ? in_.weigh(look::person, atoms[1].text) : 0;
      if (sounds > 0) atoms.assign(1, names_in_parts::whole_of(atoms));
      for (const atom& a : atoms) {
        const span s = without_title(in_, sentence_of(a.text));
        if (a.order > 1 || !may_be_name(in_, s)) continue;
        const float spelled =
            heading && heads_document(atoms, s) ? by_address::sure : by_address::agreement(in_, known, s, heading);
        if (tried++ > 0 && a.order > 0 && spelled == 0) continue;
        if (spelled == 0 && ((dated && a.order > 0) || begins_place(s, b.text))) continue;
        if (spelled == 0 && in_.weigh(look::organization, s) >= 0.6F) continue;
        const float weight = (i < begin + 6 ? std::max(in_.weigh(look::person, s), sounds) : 0) + spelled +
                             (heading ? 0.2F : 0) - 0.04F * static_cast<float>(std::min<std::size_t>(i - begin, 5));
        if (weight > best.weight) best = {s, weight, i};
        if (first.text.empty() && a.order == 0 && all_capital(in_.view(s)) && !says_plain_word(in_.view(s)) &&
            in_.weigh(look::place, s) < 0.5F &&
            (heading ||
             (i == begin && (b.kind != block_kind::heading || in_.view(s).find(' ') != std::string::npos))) &&
            in_.weigh(look::role, s) < 0.5F && in_.weigh(look::organization, s) < 0.6F)
          first = {s, 0, i};
      }
    }
    return best.text.empty() ? first : best;
  }

  /// A name of one word with the other one in the next line, where an address or a number follows.
  found_name over_two_lines(found_name name) const {
    const std::vector<block>& blocks = in_.doc.blocks;
    if (name.text.empty() || name.block + 2 >= blocks.size()) return name;
    const block &first = blocks[name.block], &next = blocks[name.block + 1];
    const auto word = [&](const block& b) {
      return b.kind == block_kind::text && b.text.size() < 30 &&
             in_.view(b).find_first_of(" ,") == std::string_view::npos && is_upper(decode(in_.view(b), 0).code_point) &&
             may_be_name(in_, b.text) && !says_plain_word(in_.view(b));
    };
    const bool reached = !addresses_in(in_, blocks[name.block + 2].text).empty();
    if (first.text.size() != name.text.size() || next.gap > 0 || !word(first) || !word(next) || !reached) return name;
    const span both{first.text.begin, next.text.end};
    return in_.weigh(look::role, next.text) < 0.5F ? found_name{both, std::max(name.weight, 0.5F), name.block} : name;
  }

  /// A short line of its own anywhere between two blocks, all of whose words some address spells, or one of them where
  /// it looks like a person; none if there is none. Where addresses for mail stand before `opened`, others are
  /// somebody else's.
  found_name spelled_out(std::size_t begin, std::size_t end, std::size_t opened = 0) const {
    const bool own = by_address::mailed(in_, begin, opened);
    const handles known = by_address::handles_in(in_, begin, own ? opened : end, true);
    for (std::size_t i = begin; i < end && !known.empty(); ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet || b.text.size() > 60) continue;
      const std::vector<atom> atoms = atoms_of(b);
      const span s = atoms.empty() ? span{} : without_title(in_, atoms.front().text);
      if (!may_be_name(in_, s)) continue;
      const float spelled = by_address::agreement(in_, known, s);
      const bool sounds = own && spelled > 0 && s.size() == b.text.size() && in_.weigh(look::person, s) >= 0.5F;
      if (spelled >= by_address::sure || sounds) return {s, by_address::sure, i};
    }
    return {};
  }

 private:
  /// "Ada Quill. Born in Hull": two words or three before a stop, where a name may be a sentence; all of it elsewhere.
  span sentence_of(span s) const {
    const std::string_view text = in_.view(s);
    const std::size_t stop = text.find(". "), blank = text.find(' ');
    if (stop == text.npos || blank > stop || stop - text.rfind(' ', stop) < 5) return s;  // an initial
    const span name{s.begin, s.begin + stop};
    return all_capital(in_.view(name)) && in_.weigh(look::person, name) >= 0.5F ? name : s;
  }

  /// The atoms of a block, as far as a name may be one of them.
  std::vector<atom> atoms_of(const block& b) const {
    constexpr std::size_t far = 2000;
    cutting cut(in_.plain());
    cut.add({b.text.begin, std::min(b.text.end, b.text.begin + far)}, gap::line);
    return cut.take();
  }

  /// "Washington, DC": a word with the rest of its place behind it.
  bool begins_place(span s, span line) const {
    return s.begin == line.begin && s.end < line.end && in_.plain().text[s.end] == ',' &&
           in_.weigh(look::place, s) >= 0.4F && in_.weigh(look::place, line) >= 0.6F;
  }

  /// "Ada Quill - CV": a name of two words or more in front of what the document is called.
  bool heads_document(const std::vector<atom>& atoms, span s) const {
    return atoms.size() == 2 && atoms[0].text.begin == s.begin && in_.view(s).find(' ') != std::string_view::npos &&
           all_capital(in_.view(s)) && !says_plain_word(in_.view(s)) && is_document_title(in_.view(atoms[1].text));
  }

  const context& in_;
};

}  // namespace vitae::wild_text
