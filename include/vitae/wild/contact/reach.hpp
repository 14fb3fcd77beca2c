// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/text_set.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/hosts.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/goes_by.hpp>

namespace vitae::wild_text {

/// Puts addresses into the record that holds them: by the looks of its members.
class reaching {
 public:
  reaching(const context& in, const type_info& root) : in_(in) {
    const type_info* target = &root;
    for (const member_info& m : root.members)
      if (m.type->shape == shape::record && !kinds::is_period(*m.type) && chosen_members::reaches(*m.type))
        member_ = &m, target = m.type;
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
