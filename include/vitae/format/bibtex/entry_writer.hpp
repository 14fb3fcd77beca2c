// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/bibtex/arxiv.hpp>
#include <vitae/format/bibtex/dates.hpp>
#include <vitae/format/bibtex/key.hpp>
#include <vitae/format/bibtex/kinds.hpp>
#include <vitae/format/bibtex/latex_write.hpp>
#include <vitae/format/bibtex/links.hpp>
#include <vitae/format/bibtex/people.hpp>
#include <vitae/format/bibtex/roles.hpp>
#include <vitae/source/node.hpp>

namespace vitae::bibtex_text {

/// Writes one record of any schema as an entry that `entry_reader` reads back to the same record.
class entry_writer {
 public:
  entry_writer(std::string& out, citation_keys& keys, const node& value, const type_info& type)
      : out_(&out), keys_(&keys), value_(&value), type_(&type) {}

  void write() {
    std::vector<person> authors = people();
    if (lists_more(authors)) authors.push_back({"et al.", false, false, false, true});
    const date_fields date = split_date(leaf(role::date));
    const std::string type = entry_type();
    out_->append("@").append(type).append("{").append(key(authors, date.year)).append(",\n");
    put("author", write_people(authors));
    put("author+an", annotations(authors));
    put("title", latex_of(leaf(role::title), latex::mode::prose, latex::case_of_letters::may_change));
    put(venue_field(type), venue());
    for (const auto& [name, what] : {std::pair{"volume", role::volume}, std::pair{"number", role::issue},
                                     std::pair{"pages", role::pages}, std::pair{"publisher", role::publisher}})
      put(name, what == role::pages ? pages() : latex_of(leaf(what)));
    put("year", date.year);
    if (!date.month.empty()) out_->append("  month = ").append(date.month).append(",\n");
    put("date", latex_of(date.date, latex::mode::identifier));
    put("doi", latex_of(leaf(role::doi), latex::mode::identifier));
    if (const std::string_view arxiv = leaf(role::arxiv); !arxiv.empty()) {
      const bool literal = ascii::begins(arxiv, "arxiv:");
      put("eprint", grouped(latex_of(arxiv, latex::mode::identifier), literal));
      put("archiveprefix", "arXiv");
    }
    links();
    notes(!authors.empty() && authors.back().others);
    put("pubstate", latex_of(state_key(leaf(role::status))));
    if (const std::string_view kind = leaf(role::kind); has_kinds() && kind != implied_kind(kind_of(type), on_arxiv()))
      out_->append("  kind = {").append(latex_of(kind)).append("},\n");
    own_members();
    out_->append("}\n");
  }

 private:
  static std::string latex_of(std::string_view text, latex::mode how = latex::mode::prose,
                              latex::case_of_letters letters = latex::case_of_letters::is_kept) {
    std::string out;
    latex::write_text(out, text, how, letters);
    return out;
  }
  static std::string grouped(std::string text, bool literal) { return literal ? "{" + text + "}" : text; }
  void put(std::string_view name, std::string_view value) {
    if (!value.empty()) out_->append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  const node* part(role what) const {
    const member_info* m = member_in(*type_, what);
    return m ? value_->find(m->index) : nullptr;
  }
  /// The text of a leaf, or of the first item of a list of leaves.
  std::string_view leaf(role what) const {
    const node* p = part(what);
    if (p && !p->parts.empty()) p = &p->parts.front();
    return p && !p->null ? std::string_view(p->text) : std::string_view{};
  }
  static std::string_view inside(const node& record, const type_info& type, std::string_view member) {
    const member_info* m = type.find(member);
    const node* p = m ? record.find(m->index) : nullptr;
    return p ? std::string_view(p->text) : std::string_view{};
  }

  std::vector<person> people() const {
    std::vector<person> all;
    const node* const authors = part(role::authors);
    if (!authors) return all;
    const type_info& item = member_in(*type_, role::authors)->type->core();
    if (!authors->text.empty()) return {{authors->text}};
    for (const node& one : authors->parts) {
      const auto said = [&](std::string_view member) { return inside(one, item, member) == "true"; };
      if (item.shape == shape::leaf)
        all.push_back({one.text});
      else
        all.push_back({std::string(inside(one, item, "name")), said("self"), said("equal"), said("corresponding")});
    }
    return all;
  }

  bool on_arxiv() const { return !leaf(role::arxiv).empty(); }
  /// Whether the schema has a member for the kind; it is a word of a list, or the entry type itself.
  const member_info* has_kinds() const {
    const member_info* m = member_in(*type_, role::kind);
    return m && !m->type->core().words.empty() ? m : nullptr;
  }

  /// As the kind says; without a kind, as venue and volume suggest.
  std::string entry_type() const {
    const std::string_view kind = leaf(role::kind);
    if (!has_kinds() && !kind.empty() && ascii::all(kind, ascii::is_alpha)) return std::string(kind);
    if (!degree().empty()) return degree() == "PhD thesis" ? "phdthesis" : "mastersthesis";
    if (!kind.empty() || leaf(role::venue).empty()) return std::string(type_of(kind));
    if (is_conference(leaf(role::venue))) return "inproceedings";
    return leaf(role::volume).empty() && leaf(role::issue).empty() ? "misc" : "article";
  }
  static std::string_view venue_field(std::string_view type) {
    if (type == "article" || type == "suppperiodical") return "journal";
    if (type == "inproceedings" || type == "incollection" || type == "conference") return "booktitle";
    if (type == "book") return "series";
    if (type.ends_with("thesis")) return "school";
    return type == "techreport" || type == "report" ? "institution" : "howpublished";
  }
  std::string venue() const {
    const std::string_view text = leaf(role::venue);
    const bool corr = ascii::equal(text, "corr") && ascii::begins(leaf(role::volume), "abs/");
    const bool literal = corr || !arxiv_reference(text).empty() || is_address(text) || !status_of(text).empty();
    return grouped(latex_of(text), literal);
  }
  /// An en dash is written as BibTeX's "--".
  std::string pages() const {
    std::string out;
    std::string_view rest = leaf(role::pages);
    for (const std::string_view dash = "–"; rest.size() > 0;) {
      const std::size_t at = rest.find(dash);
      const bool range = at != std::string_view::npos && at > 0 && ascii::is_alnum(rest[at - 1]) &&
                         rest.size() > at + dash.size() && ascii::is_alnum(rest[at + dash.size()]);
      if (!range) return out + latex_of(rest);
      latex::write_text(out, rest.substr(0, at));
      out += "--";
      rest.remove_prefix(at + dash.size());
    }
    return out;
  }

  std::string key(const std::vector<person>& authors, std::string_view year) {
    const std::string_view own = leaf(role::key);
    const bool fits = ascii::all(own, [](char c) {
      return !ascii::is_blank(c) && !ascii::is_control(c) &&
             std::string_view("{}(),=\"#%@\\~").find(c) == std::string_view::npos;
    });
    return fits ? std::string(own)
                : keys_->next(authors.empty() ? std::string_view{} : std::string_view(authors[0].name), year,
                              leaf(role::title));
  }

  /// A field each as long as their labels are fields' names, then all others in one.
  void links() {
    const node* const all = part(role::links);
    if (!all) return;
    const type_info& item = member_in(*type_, role::links)->type->core();
    if (!all->text.empty()) return put("url", latex_of(all->text, latex::mode::identifier));
    std::vector<std::string_view> taken;
    std::string rest;
    for (const node& one : all->parts) {
      const bool plain = item.shape == shape::leaf;
      const std::string_view label = plain ? std::string_view{} : inside(one, item, "label");
      const std::string_view address = plain ? std::string_view(one.text) : inside(one, item, "url");
      const std::string_view name = label.empty() ? "url" : label;
      const bool known = (label.empty() && !latex::stripped(address).empty()) || is_link_field(label, address);
      bool repeated = false;
      for (const std::string_view before : taken) repeated = repeated || before == name;
      if (rest.empty() && known && !repeated && name == ascii::lowered(name)) {
        taken.push_back(name);  // at most a dozen, for only so many names are known
        put(name, latex_of(address, latex::mode::identifier));
      } else {
        rest.append(rest.empty() ? "\\href{" : "; \\href{");
        rest.append(latex_of(address, latex::mode::identifier)).append("}{").append(grouped(latex_of(label), false));
        rest += '}';
      }
    }
    put("links", rest);
  }

  /// The notes that fields other than `note` say: the list of authors goes on, and then what a thesis is for.
  std::string_view note_at(std::size_t i) const {
    const node* const all = part(role::notes);
    return all && i < all->parts.size() ? std::string_view(all->parts[i].text) : std::string_view{};
  }
  bool lists_more(const std::vector<person>& authors) const { return !authors.empty() && note_at(0) == "et al."; }
  std::string_view degree() const {
    const std::string_view note = note_at(note_at(0) == "et al." && part(role::authors) ? 1 : 0);
    const bool is_degree = note == "PhD thesis" || note == "Master's thesis";
    return is_degree && leaf(role::kind) == "thesis" ? note : std::string_view{};
  }

  void notes(bool more_authors) {
    const node* const all = part(role::notes);
    if (!all) return;
    std::string joined;
    bool first = true;
    std::size_t skip = (more_authors ? 1U : 0U) + (degree().empty() ? 0U : 1U);
    const auto add = [&](std::string_view text) {
      if (skip > 0) return void(--skip);
      const bool state = leaf(role::status).empty() && !(status_of(text).empty() && status_in(text).empty());
      const bool literal = state || latex::stripped(text).empty() || text.find(';') != std::string_view::npos ||
                           is_address(text) || !arxiv_reference(text).empty();
      if (!std::exchange(first, false)) joined += "; ";
      joined += grouped(latex_of(text), literal);
    };
    if (!all->text.empty()) add(all->text);
    for (const node& one : all->parts) add(one.text);
    put("note", joined);
  }

  void own_members() {
    for (const member_info& m : type_->members) {
      const node* const p = role_of(m.name) == role::none ? value_->find(m.index) : nullptr;
      if (!p || m.type->core().shape != shape::leaf) continue;
      put(m.name, latex_of(p->parts.empty() ? p->text : p->parts.front().text));
    }
  }

  std::string* out_;
  citation_keys* keys_;
  const node* value_;
  const type_info* type_;
};

}  // namespace vitae::bibtex_text
