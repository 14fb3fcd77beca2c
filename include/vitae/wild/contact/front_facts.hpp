// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/scan/emails.hpp>
#include <vitae/leaf/scan/phones.hpp>
#include <vitae/leaf/scan/urls.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/contact/hosts.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/weigh.hpp>

namespace vitae::wild_text {

/// Reads facts of a page's front matter: the owner's name by its key, e-mail addresses, profiles, telephone numbers.
class front_facts {
 public:
  front_facts(std::string_view document, const name_index& names, const chosen_members& chosen, reaching& reach)
      : document_(document), names_(names), chosen_(chosen), reach_(reach) {}

  /// Puts the facts into a record; gives the scalars that are none.
  std::vector<front_scalar> read(node& root, const std::vector<front_scalar>& scalars) {
    std::vector<front_scalar> rest;
    if (chosen_.name) title(html_title_of(document_), false);
    for (const front_scalar& f : scalars) {
      const std::string text(f.value.of(document_));
      const member_info* m = names_.exactly(f.key);
      // Behind its key a name in characters need begin with no known surname.
      const float least = is_cjk(decode(text, 0).code_point) ? 0.2F : 0.5F;
      const bool address = text.find('@') != text.npos || text.find("://") != text.npos;
      const bool item = f.key.starts_with('-');  // "- name: Example Ltd." of a list
      if (chosen_.name && m == chosen_.name && !address && !item && weigh(look::person, text) >= least) {
        context::put(root, *m, leaf(text, f), false);
        continue;
      }
      if (chosen_.name && is_title(f.key)) title(f.value.of(document_), false);
      if (chosen_.name && (ascii::equal(f.key, "description") || ascii::equal(f.key, "excerpt")))
        title(f.value.of(document_), true);
      for (const finding& e : find_emails(text)) add(root, look::email, e, f);
      for (const finding& u : find_urls(text))
        if (u.length == text.size() && (is_profile(u.text) || is_home(f.key))) add(root, look::url, u, f);
      if (ascii::equal(f.key, "phone") || ascii::equal(f.key, "mobile"))
        for (const finding& p : find_phones(text)) add(root, look::phone, p, f);
      rest.push_back(f);
    }
    return rest;
  }

  /// Puts what is surely a name in the page's title instead of one that hardly looks like one.
  void prefer_title(node& root) const {
    const node* found = chosen_.name ? root.find(chosen_.name->index) : nullptr;
    if (titled_.text.empty() || !found || weigh(look::person, found->text) >= 0.6F) return;
    if (weigh(look::person, titled_.text) >= 0.8F) context::put(root, *chosen_.name, node(titled_), false);
  }

  /// The page's title where it looks like a name: the owner's, if no other is found. Whether it was put.
  bool put_title(node& root) {
    if (titled_.text.empty()) return false;
    context::put(root, *chosen_.name, std::move(titled_), false);
    return true;
  }

 private:
  /// Keeps what a page's title says as a name; a description (`only_parted`) only if more than a name stands there.
  void title(std::string_view text, bool only_parted) {
    const std::string_view name = name_in_title(text);
    const bool whole = name == trimmed(text.substr(0, text.find('(')));
    if (!titled_.text.empty() || (only_parted && whole) || name.find(' ') == name.npos) return;
    if (is_page_title(name) || is_document_title(name)) return;
    if (weigh(look::person, name) < 0.5F) return;
    titled_.text = std::string(name);
    titled_.where = {static_cast<std::size_t>(name.data() - document_.data()), name.size()};
  }

  /// The keys of what a page is called.
  static bool is_title(std::string_view key) {
    for (const std::string_view name : {"title", "subtitle", "heading", "seoTitle"})
      if (ascii::equal(key, name)) return true;
    return false;
  }

  /// The keys under which pages keep their owner's address in the web.
  static bool is_home(std::string_view key) {
    for (const std::string_view home : {"website", "homepage", "web", "site", "blog"})
      if (ascii::equal(key, home)) return true;
    return false;
  }

  void add(node& root, look kind, const finding& found, const front_scalar& f) {
    reach_.add(root, {kind, {}, found.text, {}, {f.value.offset + found.offset, found.length}});
  }

  static node leaf(const std::string& text, const front_scalar& f) {
    node made;
    made.text = text;
    made.where = f.value;
    return made;
  }

  std::string_view document_;
  const name_index& names_;
  const chosen_members& chosen_;
  reaching& reach_;
  node titled_;
};

}  // namespace vitae::wild_text
