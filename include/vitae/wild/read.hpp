// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/document_order.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/biography/read_biography.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/front_facts.hpp>
#include <vitae/wild/contact/introductions.hpp>
#include <vitae/wild/contact/name_section.hpp>
#include <vitae/wild/contact/opening.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/contact/schooling.hpp>
#include <vitae/wild/derive.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/leftovers.hpp>
#include <vitae/wild/lists/labelled_prizes.hpp>
#include <vitae/wild/lists/named_once.hpp>
#include <vitae/wild/lists/stray_lines.hpp>
#include <vitae/wild/lists/told_tongues.hpp>
#include <vitae/wild/notes.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/page_text.hpp>
#include <vitae/wild/outline/read_outline.hpp>
#include <vitae/wild/reading.hpp>
#include <vitae/wild/record_sections.hpp>
#include <vitae/wild/sections/labels_over_values.hpp>
#include <vitae/wild/sections/read_sections.hpp>
#include <vitae/wild/sections/run_on_labels.hpp>
#include <vitae/wild/unclaimed.hpp>

namespace vitae::wild_text {

/// Reads one document as a schema.
class wild_reader {
 public:
  wild_reader(std::string_view document, const type_info& schema, const wild_options& options)
      : root_(schema),
        chosen_(known<chosen_members>(schema)),
        names_(known<name_index>(schema)),
        front_(front_matter_of(document)),
        doc_(with_labels_parted(labels_over_values(schema).join(read_outline(
                                    page_text(document, front_, page_section(document, front_, names_, chosen_.rest)))),
                                names_)),
        dates_(doc_,
               options.order == dates::day_order::unknown ? dates::document_order(doc_.plain.text) : options.order),
        weigh_(doc_.plain),
        in_{doc_, dates_, weigh_},
        reach_(in_, schema),
        facts_(document, names_, chosen_, reach_),
        strays_(in_, names_, chosen_, reach_),
        opening_(in_, names_, chosen_, reach_),
        biography_(in_, root_),
        rest_(in_, chosen_.rest, options.left) {}

  wild_reading read() {
    read_front();
    for (wild_note& n : notes_of(doc_)) out_.notes.push_back(std::move(n));
    for (const found_date* d : dates_.doubtful())
      out_.notes.push_back({severity::warning, date_table::doubt_of(*d, in_.view(d->text)),
                            doc_.plain.where(d->text.begin, d->text.end)});
    std::vector<section> sections = read_sections(in_, root_, chosen_, names_);
    summarised_ = chosen_.prose && any_of(sections, [&](const section& s) { return s.member == chosen_.prose; });
    read_opening(sections[0]);
    part_at_name(sections);
    facts_.prefer_title(out_.root);
    const std::vector<char> introduces = read_titled(sections);
    opening_.own_mail(out_.root);
    keep_unclaimed(sections, introduces);
    biography_.read(out_.root, sections);
    told_tongues(in_).read(out_.root, sections, chosen_);
    opening_.own_profiles(out_.root);
    derive();
    return std::move(out_);
  }

 private:
  void read_front() {
    for (const front_scalar& f : facts_.read(out_.root, front_.scalars))
      if (!front_.holds_page())
        rest_.note(out_.notes, fault("wild.front-matter", "front matter that is no fact of the schema"), f.value);
  }

  /// What stands before all titles.
  void read_opening(const section& s) {
    opening_.read(out_.root, s.begin, s.end, true);
    for (std::size_t i = s.begin; i < s.end; ++i) strays_.take_list(out_.root, doc_.blocks[i]);
    opening_.behind_icons(out_.root);
  }

  /// Reads each section below a title; which of all introduce the owner.
  std::vector<char> read_titled(const std::vector<section>& sections) {
    const record_sections records(in_, chosen_, strays_, sections);
    schooled_ = any_of(sections, [&](const section& s) { return chosen_.studies && s.member == chosen_.studies; });
    for (std::size_t i = 0; i < sections[0].end; ++i) take_schooling(i, sections[0].end, records);
    std::vector<char> introduces{1};
    for (std::size_t i = 1; i < sections.size(); ++i) {
      introduces.push_back(titled_by_name(sections[i]) ? 1 : 0);
      if (introduces[i] == 0) one(sections[i], records);
    }
    return introduces;
  }

  void keep_unclaimed(const std::vector<section>& sections, const std::vector<char>& introduces) {
    const unclaimed rest(doc_, out_.root);
    for (std::size_t i = 0; i < sections.size(); ++i) {
      const std::vector<body_line> kept = rest.of(sections[i]);
      if (introduces[i])
        leftover({}, opening_.introduce(out_.root, kept, summarised_));
      else if (!kept.empty())
        leftover(sections[i].title, kept);
    }
  }

  /// Adds what follows from all that was read.
  void derive() {
    if (const member_info* m = chosen_.skills; m && out_.root.find(m->index))
      named_once(*m->type).thin(out_.root.at(*m));
    const node* owner = chosen_.name ? out_.root.find(chosen_.name->index) : nullptr;
    derivation(owner ? owner->text : std::string())(out_.root, root_);
  }

  /// A name that stands below other sections, as beside a column of them, begins a section of its own.
  void part_at_name(std::vector<section>& sections) {
    if (!chosen_.name || out_.root.find(chosen_.name->index) || opening_.named_in(out_.root, sections)) return;
    const found_name name = owner_name(in_).spelled_out(0, doc_.blocks.size(), sections[0].end);
    if (name.text.empty() && facts_.put_title(out_.root)) return;
    if (name.text.empty())
      if (const found_name said = introduced_owner(in_, 0, doc_.blocks.size()); !said.text.empty())
        return opening_.put_name(out_.root, said);
    if (name.text.empty()) return opening_.read(out_.root, sections[0].begin, sections[0].end);
    opening_.put_name(out_.root, name);
    begin_at_name(name, chosen_.papers, sections);
  }

  /// The owner's name as a heading among others: what follows it is a preamble, as is what YAML stands above.
  bool titled_by_name(const section& s) {
    if (doc_.begins_page(s.begin) && s.title.empty()) return opening_.read(out_.root, s.begin, s.end), true;
    if (s.member || s.title.empty() || !chosen_.name) return false;
    const node* known = out_.root.find(chosen_.name->index);
    const bool repeats = known && equal_folded(known->text, plain_of(doc_.plain, s.title));
    span name = s.title;
    name.begin = name.end - owner_in_title(in_.view(name)).size();
    if (name.empty()) name = s.title;
    if (!repeats && (known || s.begin > 4 || weigh_(look::person, name) < 0.5F)) return false;
    if (!known) in_.put(out_.root, *chosen_.name, name, 0.8F);
    opening_.read(out_.root, s.begin, s.end);
    return true;
  }

  void one(const section& s, const record_sections& records) {
    const member_info* m = s.member;
    if (!m || m == chosen_.rest) return others(s);
    if (m == reach_.member() || (m == chosen_.prose && reaches(in_, s.begin, s.end))) return contacts(s, records);
    if (m == chosen_.prose) return prose(s);
    if (m == chosen_.name && s.begin < s.end && !out_.root.find(m->index)) return named(s);
    if (m->type->core().shape != shape::record || !kinds::is_list(*m->type)) return others(s);
    if (labelled_prizes(in_, names_, chosen_).fill(s) || biography_.tells(out_.root, s)) return others(s);
    if (const std::vector<body_line> kept = records.read(out_.root, s); !kept.empty()) leftover(s.title, kept);
  }

  /// "Name" as a title: the first line below it is the owner's.
  void named(const section& s) {
    in_.put(out_.root, *s.member, doc_.blocks[s.begin].text, 0.9F);
    opening_.read(out_.root, s.begin + 1, s.end);
  }

  void prose(const section& s) {
    if (s.begin == s.end) return;
    const span all{doc_.blocks[s.begin].text.begin, doc_.blocks[s.end - 1].text.end};
    for (std::size_t i = s.begin; i < s.end; ++i) strays_.take_list(out_.root, doc_.blocks[i]);
    strays_.take_mail(out_.root, all);
    if (out_.root.find(chosen_.prose->index)) return others(s);
    in_.put(out_.root, *chosen_.prose, all, 0.9F);
  }

  void others(const section& s) {
    if (opening_.headed(out_.root, s)) return;
    std::vector<body_line> blocks;
    const labelled_prizes prizes(in_, names_, chosen_);
    bool dated = false;  // what is set in below an item with its time is told of that one
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = doc_.blocks[i];
      if (b.level == 0 || b.kind != block_kind::bullet) dated = !dates_.dating_in(b.text).empty();
      const bool own = dated && b.kind == block_kind::bullet && b.level > 0;
      if (s.aside || own || !(strays_.take_labelled(out_.root, b) || prizes.take(out_.root, i)))
        blocks.push_back({i, b.text});
    }
    if (s.member != chosen_.prizes || !blocks.empty()) leftover(s.title, blocks);
  }

  void leftover(span title, const std::vector<body_line>& kept) { rest_.keep(out_.root, out_.notes, title, kept); }

  void contacts(const section& s, const record_sections& records) {
    std::vector<body_line> rest;
    opening_.name_among(out_.root, s.begin, s.end);
    for (std::size_t i = s.begin; i < s.end; ++i) {
      if (take_schooling(i, s.end, records) || strays_.take_list(out_.root, doc_.blocks[i])) continue;
      if (!reach_.take(out_.root, doc_.blocks[i].text)) rest.push_back({i, doc_.blocks[i].text});
    }
    leftover({}, rest);
  }

  /// Reads lines that tell of a school among the particulars, where no section tells of any; whether there are such
  /// from a block on, which then is the last of them.
  bool take_schooling(std::size_t& i, std::size_t end, const record_sections& records) {
    if (schooled_ || !chosen_.studies) return false;
    section told;
    told.member = chosen_.studies, told.begin = i;
    told.end = schooling(in_, known<entry_plan>(chosen_.studies->type->core())).end_of(i, end);
    if (told.end == i) return false;
    records.read(out_.root, told);
    return i = told.end - 1, true;
  }

  const type_info& root_;
  const chosen_members& chosen_;
  const name_index& names_;
  front_matter front_;
  outline doc_;
  date_table dates_;
  evidence weigh_;
  context in_;
  reaching reach_;
  front_facts facts_;
  stray_lines strays_;
  opening opening_;
  biography biography_;
  keeping rest_;
  bool summarised_ = false;  // is there a section about oneself?
  bool schooled_ = false;    // is there a section of schools?
  wild_reading out_;
};

template <class>
wild_reading read_wild(std::string_view document, const type_info& schema, const wild_options& options) {
  return wild_reader(document, schema, options).read();
}

}  // namespace vitae::wild_text
