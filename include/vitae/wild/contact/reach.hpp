// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/scan/emails.hpp>
#include <vitae/leaf/scan/phones.hpp>
#include <vitae/leaf/scan/urls.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/source/text_set.hpp>
#include <vitae/wild/contact/hosts.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/goes_by.hpp>

namespace vitae::wild_text {

/// An address in a document: what it is, where its text stands, how it is written plainly.
struct found_address {
  look kind = look::url;
  span text;
  std::string address;
  span label;    ///< of a link with a name
  extent where;  ///< of the address itself, in the document
};

/// What of a text addresses take.
class taken_text {
 public:
  explicit taken_text(const std::vector<found_address>& by) {
    for (const found_address& f : by) all_.push_back(f.text);
    sort_by(all_, [](const span& s) { return s.begin; });
    for (std::size_t i = 1; i < all_.size(); ++i) all_[i].end = std::max(all_[i].end, all_[i - 1].end);
  }
  bool overlaps(span s) const {
    const auto before = std::lower_bound(all_.begin(), all_.end(), s.end,
                                         [](const span& one, std::size_t end) { return one.begin < end; });
    return before != all_.begin() && std::prev(before)->end > s.begin;
  }

 private:
  std::vector<span> all_;  // by their beginnings; each end is the furthest so far
};

/// Of the address that a link leads to and the one that it prints, the printed one.
inline void prefer_printed(const plain_text& plain, const std::vector<finding>& printed, found_address& f) {
  if (printed.size() != 1) return;
  f.address = printed[0].text;
  f.where = plain.where(f.text.begin + printed[0].offset, f.text.begin + printed[0].end());
}

/// The address that a link leads to; empty where it leads to none.
inline found_address address_of(const context& in, const hyperlink& link) {
  const std::string_view target = link.target;
  found_address f;
  f.text = {link.begin, link.end};
  f.where = link.where;
  const std::string_view label = in.view(f.text);
  if (label.find_first_of("./@") == label.npos || target.find(label) == target.npos) f.label = f.text;
  if (ascii::begins(target, "mailto:")) {
    f.kind = look::email;
    f.address = target.substr(7, target.find('?') == target.npos ? target.npos : target.find('?') - 7);
    // "mailto:Ada%20Quill<ada@example.org>"
    if (const std::vector<finding> inside = find_emails(f.address); inside.size() == 1) f.address = inside[0].text;
    if (const std::vector<finding> shown = find_emails(label); shown.size() == 1 && shown[0].length == label.size())
      prefer_printed(in.plain(), shown, f);
  } else if (ascii::begins(target, "tel:")) {
    f.kind = look::phone;
    f.address = target.substr(4);
    prefer_printed(in.plain(), find_phones(label), f);  // behind an icon's name, maybe
  } else if (target.find("://") != target.npos || ascii::begins(target, "www.")) {
    f.address = target;
  } else if (target.find('@') != target.npos) {
    f.kind = look::email;
    f.address = target;
  }
  return f;
}

/// The e-mail, web and telephone addresses of a span, in order; a link's label is not searched.
inline std::vector<found_address> addresses_in(const context& in, span s) {
  const plain_text& plain = in.plain();
  std::vector<found_address> found;
  for (std::size_t i = normal::first_link(plain, s.begin); i < plain.links.size() && plain.links[i].begin < s.end; ++i)
    if (found_address f = address_of(in, plain.links[i]); !f.address.empty()) found.push_back(std::move(f));
  const auto add = [&](look kind, const std::vector<finding>& all) {
    const taken_text taken(found);
    for (const finding& x : all) {
      const span at{s.begin + x.offset, s.begin + x.end()};
      if (!taken.overlaps(at)) found.push_back({kind, at, x.text, {}, plain.where(at.begin, at.end)});
    }
  };
  const std::string_view text = in.view(s);
  add(look::email, find_emails(text));
  add(look::url, find_urls(text));
  add(look::phone, find_phones(text));
  return found;
}

/// Does a line stand right below a sentence, which a page in it is then told of?
inline bool stands_below_sentence(const context& in, const block& b) {
  constexpr std::size_t shortest = 24;
  if (&b == in.doc.blocks.data() || b.gap > 0) return false;
  const block& above = *(&b - 1);
  return above.kind != block_kind::heading && above.text.size() > shortest && in.view(above).ends_with('.');
}

/// Whether blocks tell where somebody is reached and nothing else: each is a short line with an address.
inline bool reaches(const context& in, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (in.doc.blocks[i].text.size() > 100 || addresses_in(in, in.doc.blocks[i].text).empty()) return false;
  return begin < end;
}

/// Is the link one to a profile that its label names: "[GitHub](https://github.com/x)", "[my LinkedIn](…)"?
inline bool names_its_host(std::string_view label, std::string_view address) {
  if (is_publication_page(address) || (is_host_in<words::profile_hosts>(address) && !is_profile(address))) return false;
  const std::string_view host = host_of(address);
  const std::string key = title_key(label), folded_host = ascii::lowered(host);
  const std::size_t path = address.find(host) + host.size();
  if (key.empty() || key.size() > 30 || path + 1 >= address.size()) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (end >= at + 4) return folded_host.find(key.substr(at, end - at - 1)) != std::string::npos;
    at = end + 1;  // "my"
  }
  return false;
}

/// Puts addresses into the record that holds them: by the looks of its members.
class reaching {
 public:
  reaching(const context& in, const type_info& root) : in_(in) {
    const type_info* target = &root;
    for (const member_info& m : root.members)
      if (m.type->shape == shape::record && !kinds::is_period(*m.type) && holds(*m.type)) member_ = &m, target = m.type;
    for (const member_info& m : target->members) {
      const look as = m.type->core().appearance;
      if (as == look::email && !email_)
        email_ = &m;
      else if (as == look::phone && !phone_)
        phone_ = &m;
      else if ((as == look::url || kinds::address_of(*m.type)) && !link_)
        link_ = &m;
      else if (m.appearance() == look::place && !place_)
        place_ = &m;
    }
  }

  const member_info* member() const { return member_; }
  /// Is there an address that does not stand right before a line?
  bool known_apart_from(span line) const {
    constexpr std::size_t beside = 80;
    return !known_.texts().empty() && (last_ > line.begin || line.begin - last_ > beside);
  }
  const member_info* place() const { return place_; }
  /// Is a page known of the host that an address has?
  bool knows_host_of(std::string_view address) const {
    return any_of(known_.texts(),
                  [&](const std::string& known) { return ascii::equal(host_of(known), host_of(address)); });
  }

  bool knows_mail() const {
    return any_of(known_.texts(), [](const std::string& known) { return known.find('@') != known.npos; });
  }
  bool labels_mail(std::string_view label) const { return email_ && goes_by(*email_, label); }

  /// Adds an address unless it is there; whether some member takes it.
  bool add(node& root, const found_address& f) {
    const member_info* m = f.kind == look::email ? email_ : f.kind == look::phone ? phone_ : link_;
    if (!m || f.address.empty()) return false;
    if (!known_.insert(f.kind == look::phone ? ascii::digits_of(f.address) : f.address)) return true;
    last_ = f.text.end;
    node& to = member_ ? root.at(*member_) : root;
    node made;
    made.text = f.address;
    made.where = f.where;
    made.confidence = 0.95F;
    const member_info* inner = kinds::address_of(*m->type);
    if (!inner) {
      if (m->type->shape == shape::list || !to.find(m->index))
        context::put(to, *m, std::move(made), m->type->shape == shape::list);
      return true;
    }
    node link;
    link.where = f.where;
    if (!f.label.empty())
      for (const member_info& part : m->type->core().members)
        if (&part != inner && kinds::is_text(*part.type) && in_.view(f.label) != f.address)
          in_.put(link, part, f.label, 0.9F);
    context::put(link, *inner, std::move(made), false);
    context::put(to, *m, std::move(link), m->type->shape == shape::list);
    return true;
  }

  /// What of a line may be the place: "Address: 12 High Street, Riverton" without its label.
  span place_in(span s) const {
    const label_mark mark = particular_mark(in_.view(s));
    if (!place_ || mark.at == in_.view(s).size() || !goes_by(*place_, in_.view(s).substr(0, mark.at))) return s;
    return behind_mark(in_.plain(), s, mark);
  }

  /// Takes the place behind its label: "Address: 12 High Street, Riverton". Whether a line has one.
  bool take_place(node& root, span line) const {
    const span value = place_in(line);
    if (value.begin == line.begin || value.empty()) return false;
    set_place(root, value, 0.8F);
    return true;
  }

  /// Takes the addresses of a line of particulars, or the place behind its label; whether there is any.
  bool take(node& root, span line) {
    const std::vector<found_address> found = addresses_in(in_, line);
    for (const found_address& f : found) add(root, f);
    return !found.empty() || take_place(root, line);
  }

  void set_place(node& root, span s, float weight) const {
    if (!place_) return;
    node& to = member_ ? root.at(*member_) : root;
    if (!to.find(place_->index)) in_.put(to, *place_, s, weight);
  }

 private:
  static bool holds(const type_info& t) {
    for (const member_info& m : t.members) {
      const look as = m.type->core().appearance;
      if (as == look::email || as == look::phone) return true;
    }
    return false;
  }

  const context& in_;
  const member_info* member_ = nullptr;
  const member_info* email_ = nullptr;
  const member_info* phone_ = nullptr;
  const member_info* link_ = nullptr;
  const member_info* place_ = nullptr;
  text_set known_;
  std::size_t last_ = 0;  // where the last of them ends
};

}  // namespace vitae::wild_text
