// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/bibtex/arxiv.hpp>
#include <vitae/format/bibtex/dates.hpp>
#include <vitae/format/bibtex/entry.hpp>
#include <vitae/format/bibtex/entry_node.hpp>
#include <vitae/format/bibtex/field_use.hpp>
#include <vitae/format/bibtex/kinds.hpp>
#include <vitae/format/bibtex/latex_read.hpp>
#include <vitae/format/bibtex/links.hpp>
#include <vitae/format/bibtex/people.hpp>
#include <vitae/format/bibtex/roles.hpp>

namespace vitae::bibtex_text {

/// Reads one entry into a record of any schema.
class entry_reader {
 public:
  entry_reader(const entry& from, const type_info& type) : from_(&from), fields_(from), out_(type) {}

  node read() {
    out_.set(role::key, std::string(from_->key), from_->where);
    kind_ = std::string(kind_of(from_->type));
    title();
    people();
    eprint();
    status();
    venue();
    numbers();
    date();
    links();
    notes();
    kind();
    fields_.take("crossref");
    out_.root.where = from_->where;
    return own_members();
  }

  /// Which fields it took.
  const field_use& fields() const { return fields_; }

 private:
  std::string prose(const field& f) {
    latex::reader in(f.value, latex::mode::prose);
    std::string text = in.text();
    for (const std::string& link : in.links()) more_links_.push_back({{}, link, f.where});
    return text;
  }
  static std::string identifier(const field& f) { return latex::read_text(f.value, latex::mode::identifier); }

  void title() {
    const field* main = fields_.take("title");
    std::string text = main ? prose(*main) : std::string();
    if (const field* sub = fields_.take("subtitle")) text.append(text.empty() ? "" : ": ").append(prose(*sub));
    if (main) out_.set(role::title, std::move(text), main->where);
  }

  void people() {
    const field* authors = fields_.take("author");
    const field* marks = fields_.take("author+an");
    if (!authors && kind_ == "book") authors = fields_.take("editor");
    if (!authors) return;
    auto all = read_people(authors->value);
    if (marks) annotate(all, marks->value);
    out_.set_people(std::move(all), authors->where);
  }

  void eprint() {
    const field* const archive = find_archive();
    const field* const id = from_->find("eprint");
    if (!id || (archive && !ascii::equal(identifier(*archive), "arxiv"))) return;
    std::string text = identifier(*id);
    const bool literal = latex::is_group(id->value);
    if (!literal && ascii::begins(text, "arxiv:")) text.erase(0, 6);
    if (!archive && !is_arxiv(text)) return;
    fields_.take("eprint");
    fields_.take("archiveprefix");
    fields_.take("eprinttype");
    arxiv_ = std::move(text);
    out_.set(role::arxiv, arxiv_, id->where);
  }
  const field* find_archive() const {
    const field* const prefix = from_->find("archiveprefix");
    return prefix ? prefix : from_->find("eprinttype");
  }

  /// Where it appeared, if it isn't arXiv itself.
  void venue() {
    const field* where = fields_.take_one_of({"venue", "journal", "journaltitle", "booktitle", "school"});
    if (!where && (kind_ == "thesis" || kind_ == "report")) where = fields_.take("institution");
    if (!where && kind_ == "book") where = fields_.take("series");
    if (!where) where = fields_.take_one_of({"institution", "howpublished", "eventtitle", "organization"});
    if (!where) return;
    std::string text = prose(*where);
    if (const field* sub = fields_.take_one_of({"booksubtitle", "journalsubtitle"}))
      text.append(": ").append(prose(*sub));
    if (!latex::is_group(where->value)) {
      const field* const volume = from_->find("volume");
      const bool corr = ascii::equal(text, "corr") && volume && ascii::begins(volume->value, "abs/");
      const std::string both = corr ? "CoRR " + std::string(volume->value) : text;
      const std::string_view id = arxiv_reference(both);
      if (!id.empty() && (arxiv_.empty() || arxiv_ == id)) {
        if (corr) fields_.take("volume");
        arxiv_ = std::string(id);
        kind_ = kind_ == "article" ? "" : kind_;
        return out_.set(role::arxiv, arxiv_, where->where);
      }
      if (is_address(text)) return more_links_.push_back({{}, std::move(text), where->where});
      if (const std::string_view said = status_of(text); !said.empty()) return state(said, where->where);
    }
    out_.set(role::venue, std::move(text), where->where);
  }

  void numbers() {
    if (const field* f = fields_.take("volume")) out_.set(role::volume, prose(*f), f->where);
    if (const field* f = fields_.take_one_of({"number", "issue"})) out_.set(role::issue, prose(*f), f->where);
    const field* pages = fields_.take_one_of({"pages", "page", "articleno"});
    if (!pages && from_->find("eid") && arxiv_reference(from_->find("eid")->value).empty()) pages = fields_.take("eid");
    if (pages) out_.set(role::pages, prose(*pages), pages->where);
    if (const field* f = fields_.take("publisher")) out_.set(role::publisher, prose(*f), f->where);
    if (const field* f = fields_.take("doi")) out_.set(role::doi, identifier(*f), f->where);
  }

  void date() {
    const field* const whole = fields_.take("date");
    const field* const year = fields_.take("year");
    const field* const month = fields_.take("month");
    const field* const day = fields_.take("day");
    if (whole) return out_.set(role::date, std::string(start_of_date(identifier(*whole))), whole->where);
    if (!year) return;
    const std::string text = identifier(*year);
    if (const std::string_view said = status_of(text); !said.empty()) return state(said, year->where);
    out_.set(role::date, join_date(text, month ? prose(*month) : "", day ? identifier(*day) : ""), year->where);
  }

  void links() {
    for (const field& f : from_->fields) {
      if (fields_.used(f) || latex::stripped(f.value).empty()) continue;
      const bool plain = ascii::equal(f.name, "url");
      if (plain || is_link_field(f.name, f.value)) {
        fields_.use(f);
        out_.add_link({plain ? std::string() : ascii::lowered(f.name), identifier(f), f.where});
      } else if (ascii::equal(f.name, "links")) {
        fields_.use(f);
        for (const std::string_view piece : latex::split(f.value, ';')) {
          latex::reader in(piece, latex::mode::prose);
          std::string label = in.text();
          if (in.links().empty())
            out_.add_link({{}, std::move(label), f.where});
          else
            out_.add_link({std::move(label), in.links().front(), f.where});
        }
      }
    }
  }

  /// What is stated counts; else what a note, a year or `howpublished` says in its place.
  void status() {
    const field* said = fields_.take("pubstate");
    if (!said) said = fields_.take("status");
    if (!said) return;
    const std::string text = prose(*said);
    const std::string_view known = status_of(text);
    state(known.empty() ? text : known, said->where);
  }
  void state(std::string_view status, extent where) {
    if (!stated_) out_.set(role::status, std::string(status), where);
    stated_ = true;
  }

  void notes() {
    if (kind_ == "thesis") {
      const field* const type = fields_.take("type");
      const std::string_view degree = thesis_note(type ? type->value : from_->type);
      if (!degree.empty())
        out_.add_note(std::string(degree), from_->where);
      else if (type)
        out_.add_note(prose(*type), type->where);
    }
    const bool stated = stated_;
    for (const std::string_view name : {"note", "addendum"})
      if (const field* all = fields_.take(name))
        for (const std::string_view piece : latex::split(all->value, ';')) note(piece, *all, stated);
    for (linked& link : more_links_) out_.add_link(std::move(link));
  }
  void note(std::string_view piece, const field& in, bool stated) {
    std::string text = prose({in.name, piece, in.where});
    if (!latex::is_group(piece)) {
      if (text.empty()) return;
      const std::string_view whole = status_of(text), begun = status_in(text);
      if (!stated && !(whole.empty() && begun.empty())) state(whole.empty() ? begun : whole, in.where);
      if (!stated && !whole.empty()) return;
      if (is_address(text)) return more_links_.push_back({{}, std::move(text), in.where});
      if (const std::string_view id = arxiv_reference(text); !id.empty() && arxiv_.empty()) {
        arxiv_ = std::string(id);
        return out_.set(role::arxiv, arxiv_, in.where);
      }
    }
    out_.add_note(std::move(text), in.where);
  }

  void kind() {
    if (const field* said = fields_.take("kind", true))
      kind_ = prose(*said);
    else
      kind_ = std::string(implied_kind(kind_, !arxiv_.empty()));
    out_.set_kind(kind_, from_->type, from_->where);
  }

  /// What the schema holds beyond the roles: fields by the names of members.
  node own_members() {
    for (const member_info& m : out_.type->members)
      if (role_of(m.name) == role::none)
        if (const field* f = fields_.take(m.name)) out_.set_own(m, prose(*f), f->where);
    return std::move(out_.root);
  }

  const entry* from_;
  field_use fields_;
  entry_node out_;
  std::string kind_, arxiv_;
  bool stated_ = false;
  std::vector<linked> more_links_;
};

}  // namespace vitae::bibtex_text
