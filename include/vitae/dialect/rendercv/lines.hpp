// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <vitae/cv/item.hpp>
#include <vitae/cv/language.hpp>
#include <vitae/cv/skill.hpp>
#include <vitae/dialect/rendercv/entries.hpp>
#include <vitae/dialect/rendercv/meaning.hpp>
#include <vitae/dialect/rendercv/texts.hpp>

/// What a line says: skills, languages, and items of other sections.
namespace vitae::rendercv {

/// "Languages: C++, Rust"; a level follows in brackets.
template <>
struct meaning<OneLineEntry, Skill> {
  static Skill read(const OneLineEntry& entry) { return {entry.label, {}, parted(entry.details, ", ")}; }
  static OneLineEntry write(const Skill& skill) {
    const std::string level = skill.level.empty() ? "" : "(" + skill.level + ")";
    return {skill.name, joined({joined(skill.keywords, ", "), level}, " "), {}};
  }
};

/// "English: native".
template <>
struct meaning<OneLineEntry, Language> {
  static Language read(const OneLineEntry& entry) { return {entry.label, entry.details}; }
  static OneLineEntry write(const Language& language) { return {language.name, language.fluency, {}}; }
};

/// A skill of nothing but its name.
template <>
struct meaning<BulletEntry, Skill> {
  static Skill read(const BulletEntry& entry) { return {entry.bullet, {}, {}}; }
  static BulletEntry write(const Skill& skill) { return {skill.name, {}}; }
};

/// A language of nothing but its name.
template <>
struct meaning<BulletEntry, Language> {
  static Language read(const BulletEntry& entry) { return {entry.bullet, {}}; }
  static BulletEntry write(const Language& language) { return {language.name, {}}; }
};

/// An item with what stands below it.
template <>
struct meaning<BulletEntry, Item> {
  static Item read(const BulletEntry& entry) { return item_of_bullet(entry.bullet); }
  static BulletEntry write(const Item& item) { return {bullet_of(item), {}}; }
};

}  // namespace vitae::rendercv
