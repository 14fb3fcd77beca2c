// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <deque>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/issue.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/contact/owner_name.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/derive.hpp>
#include <vitae/wild/entries/read_entries.hpp>
#include <vitae/wild/lists/read_lists.hpp>
#include <vitae/wild/outline/flatten.hpp>
#include <vitae/wild/outline/front_matter.hpp>
#include <vitae/wild/outline/read_outline.hpp>
#include <vitae/wild/papers/read_papers.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/find_sections.hpp>
#include <vitae/wild/sections/run_in.hpp>
#include <vitae/wild/unclaimed.hpp>

namespace vitae::wild_text {

/// How wild text is read.
struct wild_options {
  dates::day_order order = dates::day_order::unknown;  ///< of 6/1/2011
  bool keep_leftovers = true;                          ///< in a section of their own; else they are only noted
};

/// Something to say of a wild document.
struct wild_note {
  severity level = severity::remark;
  fault why;
  extent where;
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
        names_(schema),
        front_(front_matter_of(document)),
        doc_(run_in_titles(names_).part(read_outline(flatten(document, front_.nested > 12 ? 0 : front_.end)))),
        dates_(doc_, options.order),
        weigh_(doc_.plain),
        in_{doc_, dates_, weigh_},
        reach_(in_, schema) {
    for (const member_info& m : schema.members) {
      const type_info& core = m.type->core();
      if (kinds::is_list(*m.type) && core.shape == shape::record) {
        bool titled = false, items = false;
        for (const member_info& part : core.members) {
          titled = titled || (kinds::is_text(*part.type) && !kinds::is_list(*part.type));
          items = items || kinds::is_item(*part.type);
        }
        if (titled && items && core.members.size() == 2) rest_ = &m;
        if (core.appearance == look::citation) papers_ = &m;
        if (core.appearance == look::language) languages_ = &m;
        for (const member_info& part : core.members)
          if (part.appearance() == look::award && !prizes_) prizes_ = &m;
      } else if (core.shape == shape::leaf && kinds::is_text(core) && !kinds::is_list(*m.type)) {
        if (m.appearance() == look::person && !name_) name_ = &m;
        if (m.appearance() == look::role && !headline_) headline_ = &m;
        if (m.appearance() == look::prose && !prose_) prose_ = &m;
      }
    }
  }

  wild_reading read() {
    front();
    const std::vector<section> sections = find_sections(doc_, names_);
    for (const section& s : sections) summarised_ = summarised_ || (prose_ && s.member == prose_);
    preamble(sections[0].begin, sections[0].end);
    for (std::size_t i = 1; i < sections.size(); ++i)
      if (!titled_by_name(sections[i])) one(sections[i]);
    const unclaimed rest(doc_, out_.root);
    introduction(rest.of(sections[0]));
    for (std::size_t i = 1; i < sections.size(); ++i)
      if (const std::vector<body_line> kept = rest.of(sections[i]); !kept.empty()) leftover(sections[i].title, kept);
    const node* owner = name_ ? out_.root.find(name_->index) : nullptr;
    derivation(owner ? owner->text : std::string())(out_.root, root_);
    return std::move(out_);
  }

 private:
  /// The owner's name as a heading among others: what follows it is a preamble.
  bool titled_by_name(const section& s) {
    if (s.member || s.title.empty() || !name_) return false;
    const node* known = out_.root.find(name_->index);
    const bool repeats = known && equal_folded(known->text, plain_of(doc_.plain, s.title));
    if (!repeats && (known || s.begin > 4 || weigh_(look::person, s.title) < 0.5F)) return false;
    if (!known) in_.put(out_.root, *name_, s.title, 0.8F);
    preamble(s.begin, s.end);
    return true;
  }

  void one(const section& s) {
    const member_info* m = s.member ? s.member : by_evidence(s);
    if (!m || m == rest_) return others(s);
    if (m == reach_.member()) return contacts(s.begin, s.end);
    if (m == prose_) return prose(s);
    const type_info& core = m->type->core();
    if (m == name_ && s.begin < s.end && !out_.root.find(m->index)) {
      in_.put(out_.root, *m, doc_.blocks[s.begin].text, 0.9F);
      return preamble(s.begin + 1, s.end);
    }
    if (core.shape != shape::record || !kinds::is_list(*m->type)) return others(s);
    node& list = out_.root.at(*m);
    if (core.appearance == look::citation) return leftover({}, read_papers(in_, core, s.begin, s.end, list));
    if (core.appearance == look::keyword || core.appearance == look::language) {
      const list_reading lists(in_, core);
      std::size_t from = s.begin;
      for (std::size_t i = s.begin; i < s.end; ++i) {
        const bool prize = m != prizes_ && is_prize(doc_.blocks[i]);
        if (!prize && !belongs_elsewhere(doc_.blocks[i], *m)) continue;
        lists.section(out_.root.at(*m), from, i);
        if (prize)
          read_entries(in_, plan_of(prizes_->type->core()), i, i + 1, out_.root.at(*prizes_));
        else
          listed_elsewhere(doc_.blocks[i]);
        from = i + 1;
      }
      return lists.section(out_.root.at(*m), from, s.end);
    }
    std::size_t end = s.end;
    if (papers_) {
      end = papers_at_end(in_, s.begin, s.end);
      if (end < s.end) read_papers(in_, papers_->type->core(), end, s.end, out_.root.at(*papers_));
    }
    read_entries(in_, plan_of(core), s.begin, end, out_.root.at(*m));
  }

  /// Facts of the front matter: by the names of its keys, and addresses.
  void front() {
    const std::string_view document = doc_.plain.document;
    for (const front_scalar& f : front_.scalars) {
      const std::string text(f.value.of(document));
      const member_info* m = names_.exactly(f.key);
      if (m && m == name_ && weigh(look::person, text) >= 0.5F) {
        node leaf;
        leaf.text = text;
        leaf.where = f.value;
        context::put(out_.root, *m, std::move(leaf), false);
        continue;
      }
      for (const finding& e : find_emails(text))
        reach_.add(out_.root, {look::email, {}, e.text, {}, {f.value.offset + e.offset, e.length}});
      out_.notes.push_back(
          {severity::remark, fault("wild.front-matter", "front matter that is no fact of the schema"), f.value});
    }
  }

  void prose(const section& s) {
    if (s.begin == s.end) return;
    const span all{doc_.blocks[s.begin].text.begin, doc_.blocks[s.end - 1].text.end};
    if (!out_.root.find(prose_->index))
      in_.put(out_.root, *prose_, all, 0.9F);
    else
      others(s);
  }

  void others(const section& s) {
    std::vector<body_line> blocks;
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (!labelled_member(doc_.blocks[i])) blocks.push_back({i, doc_.blocks[i].text});
    leftover(s.title, blocks);
  }

  /// A prize that a conversion moved among the skills.
  bool is_prize(const block& b) {
    const std::string_view text = in_.view(b);
    return prizes_ && text.size() < 80 && text.find_first_of(",:;") == text.npos && text.find(' ') != text.npos &&
           weigh_(look::award, b.text) >= 0.85F && weigh_(look::keyword, b.text) < 0.5F;
  }

  /// "Languages: English, German" among skills: of another member by its label and by what it lists.
  bool belongs_elsewhere(const block& b, const member_info& here) {
    if (languages_ && languages_ != &here && speaks(b.text)) return true;
    const std::string_view text = in_.view(b);
    std::size_t colon = text.substr(0, 50).find(':');
    if (colon == text.npos) {
      colon = list_reading(in_, here.type->core()).term_end(b.text);
      colon = colon == 0 ? text.npos : colon - b.text.begin;
    }
    if (colon == text.npos || colon == 0) return false;
    const named_member found = names_.title(text.substr(0, colon));
    if (!found.member || found.member == &here || found.quality < 0.75F || found.member == rest_) return false;
    const type_info& core = found.member->type->core();
    if (core.appearance != look::language) return false;
    const std::vector<span> parts =
        enumeration(doc_.plain).read(trim(doc_.plain, {b.text.begin + colon + 1, b.text.end}), true);
    std::size_t like = 0;
    for (const span part : parts) like += weigh_(look::language, list_reading::bare(in_, part)) >= 0.5F ? 1U : 0U;
    return like * 2 > parts.size();
  }

  /// "English    C1   B2": a language, and how well it is spoken.
  bool speaks(span s) {
    const std::string_view text = in_.view(s);
    const std::size_t gap = std::min({text.find("   "), text.find('\t'), text.find(" (")});
    if (gap == text.npos || gap < 3 || text.find(',') != text.npos) return false;
    return weigh_(look::language, {s.begin, s.begin + gap}) >= 0.8F && !find_fluency(text.substr(gap)).empty();
  }

  void listed_elsewhere(const block& b) {
    if (languages_ && speaks(b.text))
      return list_reading(in_, languages_->type->core()).line(out_.root.at(*languages_), b.text);
    const std::string_view text = in_.view(b);
    std::size_t end = text.substr(0, 50).find(':');
    const std::size_t next = end == text.npos ? 0 : 1;
    if (end == text.npos) end = list_reading(in_, root_).term_end(b.text, true) - b.text.begin;
    const named_member found = names_.title(text.substr(0, end));
    list_reading(in_, found.member->type->core())
        .group(out_.root.at(*found.member), {}, trim(doc_.plain, {b.text.begin + end + next, b.text.end}));
  }

  /// "Languages: English, German" in a section of odds and ends.
  bool labelled_member(const block& b) {
    const std::string_view text = in_.view(b);
    const std::size_t colon = text.substr(0, 50).find(':');
    if (colon == text.npos || colon == 0) return take_addresses(b.text);
    const named_member found = names_.title(text.substr(0, colon));
    const span value = trim(doc_.plain, {b.text.begin + colon + 1, b.text.end});
    if (!found.member || value.empty() || found.quality < 0.75F) return take_addresses(b.text);
    const type_info& core = found.member->type->core();
    if (core.shape != shape::record || found.member == rest_) return take_addresses(b.text);
    if (found.member == reach_.member()) return take_addresses(b.text);
    if (core.appearance == look::keyword || core.appearance == look::language) {
      list_reading(in_, core).group(
          out_.root.at(*found.member),
          core.appearance == look::keyword ? span{b.text.begin, b.text.begin + colon} : span{}, value);
      return true;
    }
    return false;
  }

  bool take_addresses(span s) {
    bool any = false;
    for (const found_address& f : addresses_in(in_, s))
      if (f.kind != look::url && reach_.known())
        continue;
      else if (f.kind != look::url || f.label.empty() || names_its_host(in_.view(f.label), f.address))
        any = reach_.add(out_.root, f) || any;
    return any && s.size() < 100;
  }

  void leftover(span title, const std::vector<body_line>& blocks) {
    if (blocks.empty() && title.empty()) return;
    if (!rest_ || !options_.keep_leftovers) {
      const span said = blocks.empty() ? title : blocks.front().text;
      out_.notes.push_back({severity::remark, fault("wild.unclaimed", "no member claims this, nor what follows it"),
                            doc_.plain.where(said.begin, said.end)});
      return;
    }
    const type_info& core = rest_->type->core();
    node made;
    made.member = node::item;
    for (const member_info& part : core.members) {
      if (kinds::is_item(*part.type))
        item_lists(in_, part).add(made, blocks);
      else if (!title.empty())
        in_.put(made, part, title, 1);
    }
    out_.root.at(*rest_).parts.push_back(std::move(made));
  }

  void preamble(std::size_t begin, std::size_t end) {
    if (name_ && !out_.root.find(name_->index)) {
      const span name = owner_name(in_).among(begin, end);
      if (!name.empty()) in_.put(out_.root, *name_, name, std::max(0.5F, weigh_(look::person, name)));
    }

    for (std::size_t i = begin; i < end; ++i) {
      const block& b = doc_.blocks[i];
      const auto found = addresses_in(in_, b.text);
      const bool prose = lines::is_prose(in_.view(b)) || is_paragraph(in_.view(b));
      for (const found_address& f : found)
        if (!prose || f.kind != look::url || (!f.label.empty() && names_its_host(in_.view(f.label), f.address)))
          reach_.add(out_.root, f);
    }
  }

  /// Long, and no row of short pieces.
  static bool is_paragraph(std::string_view text) {
    return text.size() > 120 && text.find(" | ") == text.npos && text.find("·") == text.npos &&
           text.find("•") == text.npos && text.find('\t') == text.npos;
  }

  /// What else stands before the first title: what one is, where one lives, a word about oneself.
  void introduction(const std::vector<body_line>& lines) {
    std::vector<body_line> rest;
    for (const body_line& line : lines) {
      const std::string_view text = in_.view(line.text);
      const bool prose = text.size() > 60 || lines::is_prose(text);
      const bool fresh_headline = headline_ && !out_.root.find(headline_->index);
      if (prose && prose_ && !summarised_ && !out_.root.find(prose_->index))
        in_.put(out_.root, *prose_, line.text, 0.7F);
      else if (!prose && fresh_headline && weigh_(look::role, line.text) >= 0.5F)
        in_.put(out_.root, *headline_, line.text, 0.7F);
      else if (!prose && reach_.place() && weigh_(look::place, line.text) >= 0.5F && !placed_)
        reach_.set_place(out_.root, line.text, 0.7F), placed_ = true;
      else
        rest.push_back(line);
    }
    leftover({}, rest);
  }

  /// "Name: Ada Quill" among the particulars.
  void named_by_label(const block& b) {
    const std::string_view text = in_.view(b);
    const std::size_t colon = text.substr(0, 30).find(':');
    if (!name_ || colon == text.npos || out_.root.find(name_->index) || names_.exactly(text.substr(0, colon)) != name_)
      return;
    const span value = trim(doc_.plain, {b.text.begin + colon + 1, b.text.end});
    if (!value.empty()) in_.put(out_.root, *name_, value, 0.9F);
  }

  void contacts(std::size_t begin, std::size_t end) {
    std::vector<body_line> rest;
    for (std::size_t i = begin; i < end; ++i) {
      const auto found = addresses_in(in_, doc_.blocks[i].text);
      for (const found_address& f : found) reach_.add(out_.root, f);
      if (found.empty()) rest.push_back({i, doc_.blocks[i].text});
      named_by_label(doc_.blocks[i]);
    }
    leftover({}, rest);
  }

  /// The kind of entries under a title that nobody knows.
  const member_info* by_evidence(const section& s) {
    for (const member_info& m : root_.members)
      if (kinds::is_list(*m.type) && kinds::is_record(*m.type) && &m != rest_ &&
          section_by_evidence(in_).holds(s, plan_of(m.type->core())))
        return &m;
    return nullptr;
  }

  const entry_plan& plan_of(const type_info& record) {
    for (const entry_plan& p : plans_)
      if (p.type == &record) return p;
    return plans_.emplace_back(record);
  }

  wild_options options_;
  const type_info& root_;
  name_index names_;
  front_matter front_;
  outline doc_;
  date_table dates_;
  evidence weigh_;
  context in_;
  reaching reach_;
  std::deque<entry_plan> plans_;
  bool summarised_ = false, placed_ = false;
  const member_info* name_ = nullptr;
  const member_info* headline_ = nullptr;
  const member_info* prose_ = nullptr;
  const member_info* rest_ = nullptr;
  const member_info* papers_ = nullptr;
  const member_info* languages_ = nullptr;
  const member_info* prizes_ = nullptr;
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
