// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>
#include <vitae/format/told/items.hpp>
#include <vitae/format/told/places.hpp>
#include <vitae/format/told/value.hpp>
#include <vitae/format/told/way.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/change.hpp>

/// Changes as people would tell them: by section, then by item. Formats for readers spell what this finds to say.
namespace vitae::telling {

/// Of a move: "from place 3 to 1"; where only others changed their places, "in another order".
inline std::string places_in_words(const told_step& move) {
  if (move.from == move.to) return "in another order";
  std::string words = "from place ";
  append_number(words, move.from);
  append_number(words += " to ", move.to);
  return words;
}

namespace composing {

using namespace reading_path;

/// Has a record no other list that its items could be in?
inline bool has_one_list(const type_info* record) {
  if (!record) return false;
  std::size_t lists = 0;
  for (const member_info& m : record->core().members) lists += m.type->shape == shape::list ? 1 : 0;
  return lists == 1;
}

/// The members that lead from the item to what changed: "Projects › Website › Keywords", "Period end". What is clear
/// without is not named: the only list of an item, the text of what has one.
inline std::string label_of(const std::vector<leg>& legs, std::size_t first, guide way,
                            const std::vector<std::string_view>& titles, std::string_view after) {
  std::string label;
  std::size_t title = first > 0 && legs[0].index != unset ? 1 : 0;
  bool in_item = true;
  const auto add = [&](std::string_view part, std::string_view between) {
    if (!part.empty()) label.append(label.empty() ? "" : between).append(part);
  };
  for (std::size_t i = first; i < legs.size(); ++i) {
    const bool last = i + 1 == legs.size(), alone = legs[i].index != unset && has_one_list(way.type());
    std::string name = way.label(legs[i]);
    if (last && legs[i].name == "text" && (i > first || (i > 0 && legs[i - 1].index != unset))) break;
    if (!in_item && !name.empty()) name[0] = ascii::lower(name[0]);
    add(alone ? std::string_view() : name, in_item ? change::into : " ");
    in_item = legs[i].index != unset;
    if (!in_item || last || title >= titles.size()) continue;
    const std::string_view inner = titles[title++];
    const std::string_view begin = inner.substr(0, inner.ends_with("\u2026") ? inner.size() - 3 : inner.size());
    if (!after.starts_with(begin)) add(inner, change::into);
  }
  return label;
}

inline told_step step_of(const change& step, const std::vector<std::string_view>& titles, const type_info* type) {
  told_step told;
  told.kind = step.kind;
  const std::string_view title = titles.empty() ? std::string_view() : titles.back();
  if (step.kind == edit::move) {
    told.from = counting_places::index_of(step.from) + 1;
    told.to = counting_places::index_of(step.path) + 1;
    told.after = title;
    return told;
  }
  told.before = in_words(step.before.text, type);
  told.after = in_words(step.after.text, type);
  if (step.kind == edit::set) return told;
  std::string& said = step.kind == edit::insert ? told.after : told.before;
  const std::string_view value = step.kind == edit::insert ? step.after.text : step.before.text;
  if (value.starts_with('{') && !title.empty()) {
    said = title;
    told.facts = facts_of(value, title, type);
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

/// Takes up what is said better in one with the step before it: the next of some short items, the end of a period.
inline bool join(told_step& last, const change& before, const told_step& next, const change& step) {
  const auto part = [](const change& of) { return std::string_view(of.path).substr(around(of.path).size()); };
  if (last.kind != next.kind || around(before.path) != around(step.path)) return false;
  if (next.kind == edit::set && part(before) == ".start" && part(step) == ".end") {
    last.label = last.label.substr(0, last.label.size() - std::min(last.label.size(), part(before).size()));
    last.before = from_to(last.before, next.before);
    last.after = from_to(last.after, next.after);
    return true;
  }
  const auto is_short = [](std::string_view text) { return display_width(text) <= 32 && text.find(',') == text.npos; };
  std::string& said = last.came() ? last.after : last.before;
  const std::string& more = last.came() ? next.after : next.before;
  if (next.kind == edit::set || next.kind == edit::move || last.label != next.label || !next.facts.empty() ||
      !last.facts.empty() || !is_short(more) || (last.count == 1 && !is_short(said)))
    return false;
  said.append(", ").append(more);
  ++last.count;
  return true;
}

/// Does a step only follow from another one of the same record: the subject from the degree's name?
inline bool follows(const change& step, const std::vector<const change*>& earlier, const type_info* of) {
  const member_info* const member = member_at(legs_of(step.path), of);
  if (!member || !member->note.reading) return false;
  const std::string source = std::string(around(step.path)) + '.' + std::string(member->note.source);
  constexpr std::size_t near = 8;  // members of one record
  for (std::size_t i = earlier.size(); i-- > earlier.size() - std::min(near, earlier.size());)
    if (earlier[i]->kind == edit::set && earlier[i]->path == source)
      return is_implied(member, step.before.text, earlier[i]->before.text) &&
             is_implied(member, step.after.text, earlier[i]->after.text);
  return false;
}

/// The steps as one reads them: without what follows, and what went from a list from the front.
inline std::vector<const change*> to_tell(const changes& all, const type_info* of) {
  std::vector<const change*> steps;
  for (const change& step : all.steps)
    if (!follows(step, steps, of)) steps.push_back(&step);
  const auto other = [](const change* one, const change* next) {
    return one->kind != edit::remove || next->kind != edit::remove || around(one->path) != around(next->path);
  };
  for (auto begin = steps.begin(); begin != steps.end();) {
    auto end = std::adjacent_find(begin, steps.end(), other);
    if (end != steps.end()) ++end;
    std::reverse(begin, end);
    begin = end;
  }
  return steps;
}

}  // namespace composing

/// Tells changes; `of` describes the type of what changed, for the names that its schema gives to members.
inline std::vector<told_section> tell(const changes& all, const type_info* of = nullptr) {
  using namespace composing;
  std::vector<told_section> told;
  const relocations moved_away(all, of);
  const auto places = places_of(all);
  std::unordered_map<std::string_view, told_items> items;  // of the sections
  const change* before = nullptr;
  told_step* last = nullptr;
  for (const change* const next : to_tell(all, of)) {
    const change& step = *next;
    const std::vector<leg> legs = legs_of(step.path);
    const std::vector<std::string_view> titles = titles_of(step.about);
    const member_info* const member = member_at(legs, of);
    told_step said = step_of(step, titles, member ? &member->type->core() : nullptr);
    if (const auto moved = places.find(next); moved != places.end())
      said.from = moved->second.from, said.to = moved->second.to;
    if (std::string place = moved_away.of(step); !place.empty()) said.facts = std::move(place);
    guide way(of);
    const bool in_item = !legs.empty() && legs[0].index != unset, alone = legs.size() <= 1;
    const bool own = alone && !in_item;  // a leaf of the root has no section
    std::string label = own ? std::string() : way.label(legs[0]);
    said.own = alone && in_item;
    if (!legs.empty() && !said.own) said.label = label_of(legs, own ? 0 : 1, way, titles, said.after);
    if (last && join(*last, *before, said, step)) {
      before = next;
      continue;
    }
    told_section& section = section_for(told, own ? std::string_view() : legs[0].name, std::move(label));
    const std::string_view title = in_item && !titles.empty() ? titles[0] : std::string_view();
    const bool whole = in_item && alone && (step.kind == edit::insert || step.kind == edit::remove);
    const bool moved = alone && step.kind == edit::move;
    const std::size_t index = !in_item || moved ? unset : legs[0].index;
    told_item& item = items[section.member].find_or_add(section.items, title, index, whole);
    item.steps.push_back(std::move(said));
    last = &item.steps.back();
    before = next;
  }
  return told;
}

}  // namespace vitae::telling
