// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/dialect/rendercv/document.hpp>
#include <vitae/dialect/rendercv/lines.hpp>
#include <vitae/dialect/rendercv/named.hpp>
#include <vitae/dialect/rendercv/publication.hpp>
#include <vitae/dialect/rendercv/stays.hpp>
#include <vitae/dialect/rendercv/titles.hpp>

/// The sections of a document and the members of a person.
namespace vitae::rendercv {

namespace people {

/// Adds a section, if it has entries.
template <class Entry>
void add(std::string_view title, std::vector<Entry> entries, Sections& to) {
  if (entries.empty()) return;
  std::string key = key_of(std::string(title), to);
  to.all.push_back({std::move(key), std::move(entries)});
}

/// Adds what may be nothing but names: as bullets then, as lines with labels otherwise.
template <class T>
void add_lines(std::string_view title, const std::vector<T>& records, Sections& to) {
  bool bare = true;
  for (const T& one : records) bare = bare && one == meaning<BulletEntry, T>::read(meaning<BulletEntry, T>::write(one));
  bare ? add(title, all_spoken<BulletEntry>(records), to) : add(title, all_spoken<OneLineEntry>(records), to);
}

/// Adds a section that is of no other member, as entries that are not read as one: bullets, and text under a title of
/// what bullets are read as.
inline void add(const vitae::Section& section, Sections& to) {
  Entries entries = all_spoken<BulletEntry>(section.items);
  if (is_of_skills(section.title) || is_of_languages(section.title)) {
    std::vector<TextEntry> texts;
    for (const Item& one : section.items) texts.push_back(bullet_of(one));
    entries = std::move(texts);
  }
  std::string key = key_of(section.title, to);
  to.all.push_back({std::move(key), std::move(entries)});
}

/// What positions in a section of such a title are.
inline std::optional<position_kind> kind_in(std::string_view title) {
  constexpr std::pair<std::string_view, position_kind> words[] = {{"volunteer", position_kind::volunteer},
                                                                  {"teaching", position_kind::teaching},
                                                                  {"research", position_kind::research},
                                                                  {"internship", position_kind::internship},
                                                                  {"service", position_kind::service}};
  const std::string small = ascii::lowered(title);
  for (const auto& [word, kind] : words)
    if (small.find(word) != small.npos) return kind;
  return std::nullopt;
}

/// Appends to a list.
template <class T>
void append(std::vector<T> more, std::vector<T>& to) {
  for (T& one : more) to.push_back(std::move(one));
}

/// Reads the sections, each by the type of its entries and, where that can be several things, by its title. A section
/// of which nothing is known stays a section.
struct reader {
  const std::string& title;
  Person& to;

  void operator()(const std::vector<EducationEntry>& entries) const {
    append(all_understood<Degree>(entries), to.degrees);
  }
  void operator()(const std::vector<ExperienceEntry>& entries) const {
    for (const ExperienceEntry& one : entries) {
      to.positions.push_back(understood<Position>(one));
      if (one.x_vitae.empty() && title != experience_title) to.positions.back().kind = kind_in(title);
    }
  }
  void operator()(const std::vector<PublicationEntry>& entries) const {
    append(all_understood<Paper>(entries), to.papers);
  }
  void operator()(const std::vector<NormalEntry>& entries) const {
    if (is_of_awards(title)) return append(all_understood<Award>(entries), to.awards);
    if (is_of_certificates(title)) return append(all_understood<Certificate>(entries), to.certificates);
    if (is_of_courses(title)) return append(all_understood<Course>(entries), to.courses);
    if (is_of_projects(title)) return append(all_understood<Project>(entries), to.projects);
    items(entries, [](const NormalEntry& one) { return item_of(one); });
  }
  void operator()(const std::vector<OneLineEntry>& entries) const {
    if (is_of_languages(title)) return append(all_understood<Language>(entries), to.languages);
    if (is_of_skills(title)) return append(all_understood<Skill>(entries), to.skills);
    items(entries, [](const OneLineEntry& one) { return Item{joined({one.label, one.details}, ": "), {}}; });
  }
  void operator()(const std::vector<BulletEntry>& entries) const {
    if (is_of_languages(title)) return append(all_understood<Language>(entries), to.languages);
    if (is_of_skills(title)) return append(all_understood<Skill>(entries), to.skills);
    items(entries, [](const BulletEntry& one) { return understood<Item>(one); });
  }
  void operator()(const std::vector<NumberedEntry>& entries) const {
    items(entries, [](const NumberedEntry& one) { return item_of_bullet(one.number); });
  }
  void operator()(const std::vector<ReversedNumberedEntry>& entries) const {
    items(entries, [](const ReversedNumberedEntry& one) { return item_of_bullet(one.reversed_number); });
  }
  void operator()(const std::vector<TextEntry>& entries) const {
    if (entries.empty() || !is_of_summary(title) || !to.summary.empty())
      return items(entries, [](const TextEntry& one) { return item_of_bullet(one); });
    for (const TextEntry& one : entries) to.summary.append(&one == entries.data() ? "" : "\n\n").append(one);
  }

 private:
  template <class Entry, class F>
  void items(const std::vector<Entry>& entries, F read) const {
    vitae::Section made{title, {}};
    for (const Entry& one : entries) made.items.push_back(read(one));
    to.sections.push_back(std::move(made));
  }

  static Item item_of(const NormalEntry& entry) {
    std::string dates = entry.date.text;
    if (dates.empty()) dates = joined({entry.start_date.text, entry.end_date.text}, " – ");
    Item made{joined({entry.name, entry.location, dates}, ", "), {}};
    if (!entry.summary.empty()) made.items.push_back({entry.summary, {}});
    for (const std::string& one : entry.highlights) made.items.push_back(item_of_highlight(one));
    return made;
  }
};

}  // namespace people

/// The sections that say a person.
inline Sections sections_of(const Person& person) {
  Sections made;
  people::add(summary_title, parted(person.summary, "\n\n"), made);
  people::add(education_title, all_spoken<EducationEntry>(person.degrees), made);
  people::add(experience_title, all_spoken<ExperienceEntry>(person.positions), made);
  people::add(papers_title, all_spoken<PublicationEntry>(person.papers), made);
  people::add(projects_title, all_spoken<NormalEntry>(person.projects), made);
  people::add(awards_title, all_spoken<NormalEntry>(person.awards), made);
  people::add_lines(skills_title, person.skills, made);
  people::add_lines(languages_title, person.languages, made);
  people::add(certificates_title, all_spoken<NormalEntry>(person.certificates), made);
  people::add(courses_title, all_spoken<NormalEntry>(person.courses), made);
  for (const vitae::Section& one : person.sections) people::add(one, made);
  return made;
}

/// Adds what sections say to a person.
inline void read_sections(const Sections& sections, Person& to) {
  for (const Section& one : sections.all) {
    const std::string title = title_of(one.key, sections);
    std::visit(people::reader{title, to}, one.entries);
  }
}

}  // namespace vitae::rendercv
