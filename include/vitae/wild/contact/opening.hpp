// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/handles.hpp>
#include <vitae/wild/contact/host_labels.hpp>
#include <vitae/wild/contact/owner_name.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Reads what stands before the first title: whose document it is, how to reach them, a word about them.
class opening {
 public:
  opening(const context& in, const name_index& names, const chosen_members& chosen, reaching& reach)
      : in_(in), names_(names), chosen_(chosen), reach_(reach) {}

  /// The owner's name, unless it is known, and the addresses of some blocks; a weak name can wait (`tentative`).
  void read(node& root, std::size_t begin, std::size_t end, bool tentative = false) const {
    for (std::size_t i = begin; i < end; ++i) named_by_label(root, in_.doc.blocks[i]);
    if (chosen_.name && !root.find(chosen_.name->index)) {
      const found_name name = owner_name(in_).over_two_lines(owner_name(in_).among(begin, end));
      if (!name.text.empty() && (!tentative || name.weight > 0)) put_name(root, name);
    }
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in_.doc.blocks[i];
      const auto found = addresses_in(in_, b.text);
      const bool prose = lines::is_prose(in_.view(b)) || is_paragraph(in_.view(b)) || speaks(in_.view(b));
      for (const found_address& f : found)
        if (f.kind == look::url &&
            (is_publication_page(f.address) || (i >= begin + 8 && (is_aside(f) || stands_below_sentence(in_, b)))))
          continue;
        else if (!prose || f.kind != look::url ||
                 (!f.label.empty() && is_profile(f.address) && names_its_host(in_.view(f.label), f.address)))
          reach_.add(root, f);
    }
  }

  /// Profiles and addresses for mail behind icons, whose links have no text: "<a
  /// href="https://github.com/adaq"><i></i></a>".
  void behind_icons(node& root) const {
    for (const hyperlink& link : in_.plain().links) {
      if (!trim(in_.plain(), {link.begin, link.end}).empty()) continue;
      found_address f;
      f.text = {link.begin, link.end};
      f.where = link.where;
      f.kind = ascii::begins(link.target, "mailto:") ? look::email : look::url;
      f.address = f.kind == look::email ? link.target.substr(7) : link.target;
      if (f.kind == look::email ? find_emails(f.address).size() == 1 : is_profile(f.address)) reach_.add(root, f);
    }
  }

  /// Profiles that links name by their host anywhere in the document, "[ORCID](…)" below publications, where no page of
  /// that host is known: all such links lead to one page, for those of others would be several.
  void own_profiles(node& root) const {
    std::vector<found_address> found;
    for (const hyperlink& link : in_.plain().links) {
      if (!is_profile(link.target) || reach_.knows_host_of(link.target)) continue;
      const span label{link.begin, link.end};
      const bool one_each = is_host_in<words::researcher_hosts>(link.target) && in_.weigh(look::person, label) < 0.5F;
      if (!one_each && !names_its_host(in_.view(label), link.target)) continue;
      const auto same = [&](const found_address& f) { return host_of(f.address) == host_of(link.target); };
      const auto last = std::find_if(found.begin(), found.end(), same);
      if (last == found.end())
        found.push_back(address_of(in_, link));
      else if (last->address != link.target)
        last->kind = look::none;
    }
    for (const found_address& f : found)
      if (f.kind == look::url) reach_.add(root, f);
  }

  /// Where no e-mail address is known, the first of the document that spells a word of the owner's name, or that a link
  /// labels as one: "[E-mail](mailto:…)"; with the telephone numbers of its line.
  void own_mail(node& root) const {
    if (reach_.knows_mail() || in_.plain().document.find('@') == std::string_view::npos) return;
    const node* const owner = chosen_.name ? root.find(chosen_.name->index) : nullptr;
    for (const block& b : in_.doc.blocks) {
      const std::vector<found_address> found = addresses_in(in_, b.text);
      const auto own = [&](const found_address& f) {
        handles said;
        said.add(f.address);
        return f.kind == look::email && ((owner && said.with(owner->text).spelled > 0) ||
                                         (!f.label.empty() && reach_.labels_mail(in_.view(f.label))));
      };
      if (none_of(found, own)) continue;
      for (const found_address& f : found)
        if (f.kind == look::phone || own(f)) reach_.add(root, f);
      return;
    }
  }

  void put_name(node& root, const found_name& name) const {
    in_.put(root, *chosen_.name, name.text, std::max(0.5F, in_.weigh(look::person, name.text)));
  }

  /// What else stands before the first title: what one is, where one lives, a word about oneself.
  /// Returns the lines that are none of these; a section of its own (`summarised`) comes before a word in passing.
  std::vector<body_line> introduce(node& root, const std::vector<body_line>& lines, bool summarised) const {
    std::vector<body_line> rest;
    bool placed = false;
    for (const body_line& line : lines) {
      const std::string_view text = in_.view(line.text);
      const bool prose = text.size() > 60 || lines::is_prose(text);
      const bool fresh_headline = chosen_.headline && !root.find(chosen_.headline->index);
      if (prose && chosen_.prose && !summarised && !root.find(chosen_.prose->index))
        in_.put(root, *chosen_.prose, line.text, 0.7F);
      else if (!prose && fresh_headline && in_.weigh(look::role, line.text) >= 0.5F)
        in_.put(root, *chosen_.headline, line.text, 0.7F);
      else if (!prose && !placed && reach_.take_place(root, line.text))
        placed = true;
      else if (!prose && reach_.place() && in_.weigh(look::place, reach_.place_in(line.text)) >= 0.5F && !placed)
        reach_.set_place(root, reach_.place_in(line.text), 0.7F), placed = true;
      else
        rest.push_back(line);
    }
    return rest;
  }

  /// A job alone above all sections, which looks like the title of one: "MEDICAL SECRETARY". Whether it was taken.
  bool headed(node& root, const section& s) const {
    if (s.begin != s.end || s.begin > 10 || !chosen_.headline || root.find(chosen_.headline->index)) return false;
    if (in_.weigh(look::role, s.title) < 0.5F) return false;
    in_.put(root, *chosen_.headline, s.title, 0.7F);
    return true;
  }

  /// The owner's name among the particulars: behind its label, else in their first two lines.
  void name_among(node& root, std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) named_by_label(root, in_.doc.blocks[i]);
    if (!chosen_.name || root.find(chosen_.name->index)) return;
    const found_name name = owner_name(in_).among(begin, std::min(begin + 2, end));
    if (name.weight > 0.4F) put_name(root, name);
  }

  /// Does "Name: Ada Quill" stand in a section of how to reach them?
  bool named_in(node& root, const std::vector<section>& sections) const {
    for (const section& s : sections)
      for (std::size_t i = s.begin; s.member && s.member == reach_.member() && i < s.end; ++i)
        named_by_label(root, in_.doc.blocks[i]);
    return root.find(chosen_.name->index) != nullptr;
  }

  /// "Name: Ada Quill" among the particulars, or the two cells of a row.
  void named_by_label(node& root, const block& b) const {
    span line = b.text;
    while (!line.empty() && std::string_view("| ").find(in_.plain().text[line.begin]) != std::string_view::npos)
      ++line.begin;
    while (!line.empty() && std::string_view("| ").find(in_.plain().text[line.end - 1]) != std::string_view::npos)
      --line.end;
    const std::string_view text = in_.view(line);
    const label_mark mark = particular_mark(text);
    if (const span name = before_sex(line); chosen_.name && !name.empty() && !root.find(chosen_.name->index))
      return in_.put(root, *chosen_.name, name, 0.9F);
    if (!chosen_.name || mark.at == text.size() || root.find(chosen_.name->index) ||
        names_.exactly(text.substr(0, mark.at)) != chosen_.name)
      return;
    const span value = before_next_label(in_.plain(), behind_mark(in_.plain(), line, mark));
    if (!value.empty()) in_.put(root, *chosen_.name, value, 0.9F);
  }

 private:
  /// "王小明/男/1990", as Chinese particulars begin: the name before what says a man or a woman; empty elsewhere.
  span before_sex(span line) const {
    const std::string_view text = in_.view(line);
    const std::size_t mark = text.substr(0, 20).find_first_of("/|,");
    if (mark == text.npos || mark < 6 || !is_cjk(decode(text, 0).code_point)) return {};
    const std::string_view next = trimmed(text.substr(mark + 1));
    const span name = trim(in_.plain(), {line.begin, line.begin + mark});
    const bool sex = next.starts_with("男") || next.starts_with("女");
    const bool ends = next.size() == 3 || (next.size() > 3 && std::string_view("/|, ").find(next[3]) != next.npos);
    const bool label = in_.view(name) == "性别" || in_.view(name) == "性別";
    return sex && ends && !label && in_.weigh(look::place, name) < 0.6F ? name : span{};  // "上海, 男"
  }

  /// A link that words of the text have, and no page of one's own: "[Scala](https://scala.example.org)".
  bool is_aside(const found_address& f) const {
    if (f.label.empty() || is_profile(f.address)) return false;
    const std::string_view label = in_.view(f.label);
    return !names_its_host(label, f.address) && !is_page_title(label);
  }

  /// "I am a postdoc at the [Tide Institute](…)": a sentence, however many names stand in it.
  static bool speaks(std::string_view text) {
    for (const std::string_view begin :
         {"I ", "I'm ", "I\xE2\x80\x99m ", "Hi, I", "Hi! I", "Hello, I", "Hello! I", "My name is "})
      if (text.starts_with(begin)) return std::count(text.begin(), text.end(), ' ') > 4;
    return false;
  }

  /// Long, and no row of short pieces.
  static bool is_paragraph(std::string_view text) {
    return text.size() > 120 && text.find(" | ") == text.npos && text.find("·") == text.npos &&
           text.find("•") == text.npos && text.find('\t') == text.npos;
  }

  const context& in_;
  const name_index& names_;
  const chosen_members& chosen_;
  reaching& reach_;
};

}  // namespace vitae::wild_text
