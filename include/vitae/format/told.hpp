// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/told/value.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/change.hpp>

/// Changes as people would tell them: by section, then by item. Formats for readers spell what this finds to say.
namespace vitae::telling {

/// One change within an item, its values in words.
struct told_step {
  edit kind = edit::set;
  std::string label;             ///< the member: "Period end"; of a whole item, nothing
  std::string before, after;     ///< what went, what came
  std::string facts;             ///< of a record that went or came: its main facts
  std::size_t from = 0, to = 0;  ///< of a move: the places, counted from 1
};

/// What changed within one item of a section, or in the section itself if there is no title.
struct told_item {
  std::string title;
  std::vector<told_step> steps;
  std::size_t index = static_cast<std::size_t>(-1);
  bool whole = false;  ///< it came or went
};

/// What changed in one member of the root, under the name that people give it.
struct told_section {
  std::string_view member;
  std::string label;
  std::vector<told_item> items;
};

namespace reading_path {

inline constexpr std::size_t unset = static_cast<std::size_t>(-1);

/// "highlights[1]" of a path.
struct leg {
  std::string_view name;
  std::size_t index = unset;
};

inline std::vector<leg> legs_of(std::string_view path) {
  std::vector<leg> all;
  std::size_t at = 0;
  while (at < path.size()) {
    leg one;
    if (path[at] != '[') {
      if (path[at] == '.') ++at;
      const std::size_t end = std::min(path.find_first_of(".[", at), path.size());
      one.name = path.substr(at, end - at);
      at = end;
    }
    if (at < path.size() && path[at] == '[') {
      one.index = 0;
      for (++at; at < path.size() && path[at] >= '0' && path[at] <= '9'; ++at)
        one.index = one.index * 10 + static_cast<std::size_t>(path[at] - '0');
      if (at < path.size()) ++at;
    }
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

}  // namespace reading_path

namespace composing {

using namespace reading_path;

/// The members that lead from the item to what changed: "Projects › Website › Keywords", "Period end".
inline std::string label_of(const std::vector<leg>& legs, std::size_t first, guide& way, const change& step,
                            const std::vector<std::string_view>& titles, std::string_view after) {
  std::string label;
  std::size_t title = first > 0 && legs[0].index != unset ? 1 : 0;
  bool in_item = true;
  for (std::size_t i = first; i < legs.size(); ++i) {
    const bool last = i + 1 == legs.size();
    std::string name = way.label(legs[i]);
    if (last && i > 0 && legs[i].name == "text" && legs[i - 1].index != unset) break;
    if (!in_item && !name.empty()) name[0] = ascii::lower(name[0]);
    if (!label.empty()) label += in_item ? change::into : " ";
    label += name;
    in_item = legs[i].index != unset;
    if (!in_item || (last && step.kind != edit::set) || title >= titles.size() || last) continue;
    const std::string_view inner = titles[title++];
    const std::string_view begin = inner.substr(0, inner.ends_with("\u2026") ? inner.size() - 3 : inner.size());
    if (!inner.empty() && !after.starts_with(begin)) label.append(change::into).append(inner);
  }
  return label;
}

inline told_step step_of(const change& step, const std::vector<leg>& legs,
                         const std::vector<std::string_view>& titles) {
  told_step told;
  told.kind = step.kind;
  told.before = in_words(step.before.text);
  told.after = in_words(step.after.text);
  if (step.kind == edit::set) return told;
  const std::string_view title = titles.empty() ? std::string_view() : titles.back();
  if (step.kind == edit::move) {
    const auto place = [](const std::vector<leg>& way) {
      return way.empty() || way.back().index == unset ? 0 : way.back().index + 1;
    };
    told.from = place(legs_of(step.from));
    told.to = place(legs);
    told.after = title;
    return told;
  }
  std::string& said = step.kind == edit::insert ? told.after : told.before;
  const std::string_view value = step.kind == edit::insert ? step.after.text : step.before.text;
  if (value.starts_with('{') && !title.empty()) {
    said = title;
    told.facts = facts_of(value, title);
    // A record that is one text says it whole, not as its shortened title.
    if (title.ends_with("\u2026"))
      json_text::for_each_member(value, [&](std::string_view, std::string_view text) {
        const std::string whole = in_words(text);
        if (whole.size() > title.size() && whole.starts_with(title.substr(0, title.size() - 3))) said = whole;
      });
  }
  return told;
}

inline told_section& section_for(std::vector<told_section>& all, std::string_view member, std::string label) {
  for (told_section& s : all)
    if (s.member == member) return s;
  return all.emplace_back(told_section{member, std::move(label), {}});
}

inline told_item& item_for(told_section& in, std::string_view title, std::size_t index, bool whole) {
  for (std::size_t last = whole ? 0 : in.items.size(); last-- > 0;) {
    told_item& i = in.items[last];
    if (i.whole || i.title != title || (i.index != index && i.index != unset && index != unset)) continue;
    if (i.index == unset) i.index = index;
    return i;
  }
  return in.items.emplace_back(told_item{std::string(title), {}, index, whole});
}

}  // namespace composing

/// Tells changes; `of` describes the type of what changed, for the names that its schema gives to members.
inline std::vector<told_section> tell(const changes& all, const type_info* of = nullptr) {
  using namespace composing;
  std::vector<told_section> told;
  for (const change& step : all.steps) {
    const std::vector<leg> legs = legs_of(step.path);
    const std::vector<std::string_view> titles = titles_of(step.about);
    guide way(of);
    if (legs.empty()) {
      item_for(section_for(told, {}, {}), {}, unset, false).steps.push_back(step_of(step, legs, titles));
      continue;
    }
    const bool in_item = legs[0].index != unset, alone = legs.size() == 1;
    const bool own = alone && !in_item;  // a leaf of the root has no section
    const std::string label = own ? std::string() : way.label(legs[0]);
    told_section& section = section_for(told, own ? std::string_view() : legs[0].name, label);
    told_step said = step_of(step, legs, titles);
    if (!(alone && in_item)) said.label = label_of(legs, own ? 0 : 1, way, step, titles, said.after);
    const std::string_view title = in_item && !titles.empty() ? titles[0] : std::string_view();
    const bool whole = alone && (step.kind == edit::insert || step.kind == edit::remove);
    const bool moved = alone && step.kind == edit::move;
    item_for(section, title, !in_item || moved ? unset : legs[0].index, whole).steps.push_back(std::move(said));
  }
  return told;
}

}  // namespace vitae::telling
