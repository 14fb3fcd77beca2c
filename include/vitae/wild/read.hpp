// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/document_order.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/biography/read_biography.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/contact/front_facts.hpp>
#include <vitae/wild/contact/opening.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/derive.hpp>
#include <vitae/wild/entries/mixed.hpp>
#include <vitae/wild/entries/read_entries.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/labelled_prizes.hpp>
#include <vitae/wild/lists/list_sections.hpp>
#include <vitae/wild/lists/stray_lines.hpp>
#include <vitae/wild/lists/told_tongues.hpp>
#include <vitae/wild/notes.hpp>
#include <vitae/wild/outline/front_matter.hpp>
#include <vitae/wild/outline/page_text.hpp>
#include <vitae/wild/outline/read_outline.hpp>
#include <vitae/wild/papers/read_papers.hpp>
#include <vitae/wild/sections/read_sections.hpp>
#include <vitae/wild/sections/run_on_labels.hpp>
#include <vitae/wild/unclaimed.hpp>

namespace vitae::wild_text {

/// How wild text is read.
struct wild_options {
  dates::day_order order = dates::day_order::unknown;  ///< of 6/1/2011; unknown: as the document's other dates have it
  bool keep_leftovers = true;                          ///< in a section of their own; else they are only noted
};

/// What was found in a wild document.
struct wild_reading {
  node root;
  std::vector<wild_note> notes;
};

/// Reads one document as a schema.
class wild_reader {
 public:
  wild_reader(std::string_view document, const type_info& schema, const wild_options& options)
      : options_(options),
        root_(schema),
        chosen_(known<chosen_members>(schema)),
        names_(known<name_index>(schema)),
        front_(front_matter_of(document)),
        doc_(with_labels_parted(read_outline(page_text(document, front_)), names_)),
        dates_(doc_, options.order == dates::day_order::unknown ? dates::document_order(doc_.plain.text) : options.order),
        weigh_(doc_.plain),
        in_{doc_, dates_, weigh_},
        reach_(in_, schema),
        facts_(document, names_, chosen_, reach_),
        strays_(in_, names_, chosen_, reach_),
        opening_(in_, names_, chosen_, reach_),
        biography_(in_, root_) {}

  wild_reading read() {
    for (const front_scalar& f : facts_.read(out_.root, front_.scalars))
      out_.notes.push_back(
          {severity::remark, fault("wild.front-matter", "front matter that is no fact of the schema"), f.value});
    for (wild_note& n : notes_of(doc_)) out_.notes.push_back(std::move(n));
    std::vector<section> sections = read_sections(in_, root_, chosen_, names_);
    for (const section& s : sections) {
      summarised_ = summarised_ || (chosen_.prose && s.member == chosen_.prose);
      published_ = published_ || (chosen_.papers && s.member == chosen_.papers);
    }
    opening_.read(out_.root, sections[0].begin, sections[0].end, true);
    for (std::size_t i = sections[0].begin; i < sections[0].end; ++i) strays_.take_list(out_.root, doc_.blocks[i]);
    opening_.behind_icons(out_.root);
    part_at_name(sections);
    facts_.prefer_title(out_.root);
    std::vector<char> introduces{1};
    for (std::size_t i = 1; i < sections.size(); ++i) {
      introduces.push_back(titled_by_name(sections[i]) ? 1 : 0);
      if (introduces[i] == 0) one(sections[i]);
    }
    const unclaimed rest(doc_, out_.root);
    for (std::size_t i = 0; i < sections.size(); ++i) {
      const std::vector<body_line> kept = rest.of(sections[i]);
      if (introduces[i])
        leftover({}, opening_.introduce(out_.root, kept, summarised_));
      else if (!kept.empty())
        leftover(sections[i].title, kept);
    }
    biography_.read(out_.root, sections);
    told_tongues(in_).read(out_.root, sections, chosen_);
    const node* owner = chosen_.name ? out_.root.find(chosen_.name->index) : nullptr;
    derivation(owner ? owner->text : std::string())(out_.root, root_);
    return std::move(out_);
  }

 private:
  /// A name that stands below other sections, as beside a column of them, begins a section of its own.
  void part_at_name(std::vector<section>& sections) {
    if (!chosen_.name || out_.root.find(chosen_.name->index) || opening_.named_in(out_.root, sections)) return;
    const found_name name = owner_name(in_).spelled_out(0, doc_.blocks.size(), sections[0].end);
    if (name.text.empty() && facts_.put_title(out_.root)) return;
    if (name.text.empty())
      if (const found_name said = owner_name(in_).introduced(0, doc_.blocks.size()); !said.text.empty())
        return opening_.put_name(out_.root, said);
    if (name.text.empty()) return opening_.read(out_.root, sections[0].begin, sections[0].end);
    opening_.put_name(out_.root, name);
    for (std::size_t i = 0; i < sections.size(); ++i) {
      if (name.block < sections[i].begin || name.block >= sections[i].end) continue;
      if (chosen_.papers && sections[i].member == chosen_.papers) return;  // an author's name parts no list
      section next;
      next.title = name.text;
      next.begin = name.block + 1;
      next.end = std::exchange(sections[i].end, name.block);
      sections.insert(sections.begin() + static_cast<std::ptrdiff_t>(i + 1), next);
      return;
    }
  }

  /// The owner's name as a heading among others: what follows it is a preamble.
  bool titled_by_name(const section& s) {
    if (s.member || s.title.empty() || !chosen_.name) return false;
    const node* known = out_.root.find(chosen_.name->index);
    const bool repeats = known && equal_folded(known->text, plain_of(doc_.plain, s.title));
    if (!repeats && (known || s.begin > 4 || weigh_(look::person, s.title) < 0.5F)) return false;
    if (!known) in_.put(out_.root, *chosen_.name, s.title, 0.8F);
    opening_.read(out_.root, s.begin, s.end);
    return true;
  }

  void one(const section& s) {
    const member_info* m = s.member;
    if (!m || m == chosen_.rest) return others(s);
    if (m == reach_.member() || (m == chosen_.prose && reaches(in_, s.begin, s.end))) return contacts(s.begin, s.end);
    if (m == chosen_.prose) return prose(s);
    const type_info& core = m->type->core();
    if (m == chosen_.name && s.begin < s.end && !out_.root.find(m->index)) {
      in_.put(out_.root, *m, doc_.blocks[s.begin].text, 0.9F);
      return opening_.read(out_.root, s.begin + 1, s.end);
    }
    if (core.shape != shape::record || !kinds::is_list(*m->type)) return others(s);
    if (labelled_prizes(in_, names_, chosen_).fill(s) || biography_.tells(out_.root, s)) return others(s);
    node& list = out_.root.at(*m);
    if (core.appearance == look::citation) {
      const std::vector<body_line> kept = read_papers(in_, core, s.begin, s.end, list, in_.view(s.title));
      return kept.empty() ? void() : leftover(s.title, kept);
    }
    if (core.appearance == look::keyword || core.appearance == look::language)
      return list_sections(in_, chosen_, strays_).read(out_.root, *m, s.begin, s.end);
    std::size_t end = s.end;
    if (chosen_.papers && !published_ && known<entry_plan>(core).period) {
      end = papers_at_end(in_, s.begin, s.end);
      if (end < s.end) read_papers(in_, chosen_.papers->type->core(), end, s.end, out_.root.at(*chosen_.papers));
    }
    const entry_plan& plan = known<entry_plan>(core);
    const auto dated = [](const member_info* other) {
      return other && kinds::is_list(*other->type) && kinds::is_record(*other->type) &&
             known<entry_plan>(other->type->core()).period;
    };
    const bool mixed = plan.period && dated(s.also);
    const bool studies = chosen_.jobs != m && dated(chosen_.jobs) && chosen_members::has(core, look::degree);
    if (mixed || studies) {  // posts stand under "Education" too
      const member_info& other = mixed ? *s.also : *chosen_.jobs;
      out_.root.at(other);  // before both are asked for, as making one moves the other
      return mixed_entries(in_, plan, known<entry_plan>(other.type->core()), !mixed)
          .read(s.begin, end, out_.root.at(*m), out_.root.at(other));
    }
    read_entries(in_, plan, s.begin, end, out_.root.at(*m));
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
    std::vector<body_line> blocks;
    const labelled_prizes prizes(in_, names_, chosen_);
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (s.aside || !(strays_.take_labelled(out_.root, doc_.blocks[i]) || prizes.take(out_.root, i)))
        blocks.push_back({i, doc_.blocks[i].text});
    leftover(s.title, blocks);
  }

  void leftover(span title, const std::vector<body_line>& blocks) {
    if (blocks.empty() && title.empty()) return;
    if (!chosen_.rest || !options_.keep_leftovers) {
      const span said = blocks.empty() ? title : blocks.front().text;
      out_.notes.push_back({severity::remark, fault("wild.unclaimed", "no member claims this, nor what follows it"),
                            doc_.plain.where(said.begin, said.end)});
      return;
    }
    const type_info& core = chosen_.rest->type->core();
    node made;
    made.member = node::item;
    for (const member_info& part : core.members) {
      if (kinds::is_item(*part.type))
        item_lists(in_, part).add(made, blocks);
      else if (!title.empty())
        in_.put(made, part, title, 1);
    }
    out_.root.at(*chosen_.rest).parts.push_back(std::move(made));
  }

  void contacts(std::size_t begin, std::size_t end) {
    std::vector<body_line> rest;
    opening_.name_among(out_.root, begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      if (strays_.take_list(out_.root, doc_.blocks[i])) continue;
      const auto found = addresses_in(in_, doc_.blocks[i].text);
      for (const found_address& f : found) reach_.add(out_.root, f);
      if (found.empty()) rest.push_back({i, doc_.blocks[i].text});
    }
    leftover({}, rest);
  }

  wild_options options_;
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
  bool summarised_ = false, published_ = false;  // are there sections about oneself, of publications?
  wild_reading out_;
};

/// Reads any CV text (Markdown, plain, full of HTML) as a schema, by its types, looks, labels and aliases. Every leaf
/// of the tree says where its text stands and how sure it is.
///
///     const wild_reading found = read_wild(text, info_of<Person>);
inline wild_reading read_wild(std::string_view document, const type_info& schema, const wild_options& options = {}) {
  return wild_reader(document, schema, options).read();
}

}  // namespace vitae::wild_text
