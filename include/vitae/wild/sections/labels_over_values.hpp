// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Joins the labels that a form has in bullets with the values that stand below them, as text of a Europass has both:
/// "• Date (da – a)" over "Dal 2019 ad oggi" becomes one line, a tab in it.
class labels_over_values {
 public:
  explicit labels_over_values(const type_info& schema) {
    for (const member_info& m : schema.members) {
      if (!kinds::is_list(*m.type) || !kinds::is_record(*m.type)) continue;
      const entry_plan& plan = known<entry_plan>(m.type->core());
      if (plan.period) plans_.push_back(&plan);
    }
  }

  outline join(outline doc) const {
    std::vector<std::size_t> labels;
    for (std::size_t i = 0; i < doc.blocks.size(); ++i)
      if (holds_value(doc, i) || stands_over_value(doc, i)) labels.push_back(i);
    constexpr std::size_t a_form = 4;  // two labels of two entries
    if (labels.size() < a_form) return doc;
    std::size_t kept = 0;
    auto next = labels.begin();
    for (std::size_t i = 0; i < doc.blocks.size(); ++i) {
      block label = doc.blocks[i];
      if (next != labels.end() && *next == i) {
        const std::size_t end = doc.plain.text.find('\n', holds_value(doc, i) ? label.text.begin : label.text.end);
        doc.plain.text[end] = '\t', doc.plain.styles[end] = style::inserted;
        if (end >= label.text.end) label.text.end = doc.blocks[++i].text.end;
        ++next;
      }
      doc.blocks[kept++] = label;
    }
    doc.blocks.erase(doc.blocks.begin() + static_cast<std::ptrdiff_t>(kept), doc.blocks.end());
    return doc;
  }

 private:
  static std::string_view view(const outline& doc, std::size_t i) {
    return doc.plain.of(doc.blocks[i].text.begin, doc.blocks[i].text.end);
  }

  /// Is the first line of a bullet nothing but a label, and was the next one taken for the rest of it?
  bool holds_value(const outline& doc, std::size_t i) const {
    const std::string_view text = view(doc, i);
    const std::size_t end = text.find('\n');
    return doc.blocks[i].kind == block_kind::bullet && end != text.npos && names(text.substr(0, end));
  }

  /// Is a bullet nothing but a label, and a line of text that is none below it?
  bool stands_over_value(const outline& doc, std::size_t i) const {
    if (i + 1 >= doc.blocks.size() || doc.blocks[i].kind != block_kind::bullet) return false;
    const block& value = doc.blocks[i + 1];
    return value.kind == block_kind::text && value.gap < 2 && names(view(doc, i)) && !names(view(doc, i + 1));
  }

  bool names(std::string_view text) const {
    if (text.size() > 80) return false;
    const std::string key = title_key(text);
    return any_of(plans_, [&](const entry_plan* plan) { return plan->names.of_key(key) != nullptr; });
  }

  std::vector<const entry_plan*> plans_;
};

}  // namespace vitae::wild_text
