// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <vitae/policy/names.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/change.hpp>

/// Where a change is: its path by members and items, and what people call them.
namespace vitae::telling {

namespace reading_path {

inline constexpr std::size_t unset = static_cast<std::size_t>(-1);

/// "highlights[1]" of a path.
struct leg {
  std::string_view name;
  std::size_t index = unset;
};

inline std::vector<leg> legs_of(std::string_view path) {
  std::vector<leg> all;
  while (!path.empty()) {
    leg one;
    if (!path.starts_with('[')) one.name = take_member(path);
    one.index = take_item(path).value_or(unset);
    if (one.name.empty() && one.index == unset) break;  // no path that a diff writes
    all.push_back(one);
  }
  return all;
}

/// The names of the items that a change is in.
inline std::vector<std::string_view> titles_of(std::string_view about) {
  std::vector<std::string_view> all;
  if (about.empty()) return all;
  for (std::size_t end = 0; (end = about.find(change::into)) != std::string_view::npos;) {
    all.push_back(about.substr(0, end));
    about.remove_prefix(end + change::into.size());
  }
  all.push_back(about);
  return all;
}

/// Follows a path through a description, as far as there is one, and says what people call each member.
class guide {
 public:
  explicit guide(const type_info* of) : type_(of) {}

  /// What the way has come to; null if there is no description.
  const type_info* type() const { return type_; }

  std::string label(const leg& next) {
    const member_info* const member = type_ ? type_->core().find(next.name) : nullptr;
    type_ = member ? &member->type->core() : nullptr;
    if (member && !member->note.label_text.empty()) return std::string(member->note.label_text);
    std::string spoken(next.name);
    spoken.resize(names::spoken::spell(next.name, spoken.data()));
    return spoken;
  }

 private:
  const type_info* type_;
};

/// The member at the end of a path, or null if the description has none there.
inline const member_info* member_at(const std::vector<leg>& legs, const type_info* of) {
  const member_info* member = nullptr;
  for (const leg& next : legs) {
    member = of ? of->core().find(next.name) : nullptr;
    of = member ? member->type : nullptr;
  }
  return member;
}

/// The list that an item is in, or the record that a member is in: "positions[2].period" of its start.
inline std::string_view around(std::string_view path) {
  const std::size_t last = path.find_last_of(".[");
  return path.substr(0, last == std::string_view::npos ? 0 : last);
}

/// What people call the place that an item came to or went from.
inline std::string place_of(const change& step, const type_info* of) {
  const std::vector<leg> legs = legs_of(step.path);
  const std::vector<std::string_view> titles = titles_of(step.about);
  if (legs.size() > 1 && legs[0].index != unset && !titles.empty()) return std::string(titles[0]);
  return legs.empty() ? std::string() : guide(of).label(legs[0]);
}

/// The texts that went from one place and came to another as they were, by what went or came.
class relocations {
  std::unordered_map<std::string_view, const change*> gone_, come_;
  const type_info* of_;

 public:
  relocations(const changes& all, const type_info* of) : of_(of) {
    constexpr std::size_t telling = 32;  // bytes of JSON that stand twice by no chance
    for (const change& step : all.steps) {
      if (step.kind == edit::remove && step.before.text.size() >= telling) gone_[step.before.text] = &step;
      if (step.kind == edit::insert && step.after.text.size() >= telling) come_[step.after.text] = &step;
    }
  }
  /// "moved to Example Works, Engineer"; nothing if it was not.
  std::string of(const change& step) const {
    const bool came = step.kind == edit::insert;
    const auto& others = came ? gone_ : come_;
    const auto other = others.find(came ? step.after.text : step.before.text);
    if (step.kind == edit::set || step.kind == edit::move || other == others.end()) return {};
    const std::string place = place_of(*other->second, of_);
    return place == place_of(step, of_) ? std::string() : (came ? "moved from " : "moved to ") + place;
  }
};

}  // namespace reading_path

}  // namespace vitae::telling
