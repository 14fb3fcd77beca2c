// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/policy/leftovers.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/blank.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/source/notes.hpp>
#include <vitae/source/origin.hpp>
#include <vitae/verb/leaf_text.hpp>
#include <vitae/verb/parse/name_table.hpp>
#include <vitae/verb/parse/strangers.hpp>

namespace vitae {

/// Reads a value of any shape from a cursor: the verb's four overloads. What it reads into is new, or (`Renewing`) in
/// use: then its texts and lists keep their memory, and what the document leaves out becomes as it is in a new value.
template <class Cursor, class Policies, bool Renewing = false>
struct parse_visitor {
  notes& log;
  std::vector<origin>& sources;

  /// Whether something was read; an item that was not is left out of its list, an absent maybe stays absent.
  template <leaf T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    const auto text = in.text(notation_of<T>, at);
    if (!text) return false;
    if constexpr (std::same_as<T, std::string>) {
      to = *text;
    } else {
      if (text->empty()) return false;  // "" says no more than a member that is left out
      if (!outlives_reading<T>(in, *text)) return not_lent(in, at, *text);
      auto read = read_leaf<T, Policies>(*text);
      if (auto& doubt = read.doubt) log.add(read ? severity::warning : severity::error, *doubt, at, in.last(), *text);
      if (!read) return false;
      to = *std::move(read);
    }
    if constexpr (Cursor::traced) sources.push_back({at.str(), in.last(), in.confidence()});
    return true;
  }

  template <maybe T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    if (in.absent()) return to.reset(), true;
    if (!Renewing || !to) to.emplace();
    if (!(*this)(in, *to, at)) to.reset();
    return true;
  }

  template <list T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    std::size_t place = 0, kept = 0;
    if constexpr (requires { to.reserve(in.count()); })
      if (to.capacity() == 0) to.reserve(in.count());
    if (!in.items(at, [&](auto&... item) {
          if (read_item(one_of(in, item...), slot(to, kept), at, place++)) ++kept;
        }))
      return false;
    while (to.size() > kept) to.pop_back();
    return true;
  }

  template <record T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    if constexpr (Renewing)
      return read_record(in, to, at, &blank<T>());
    else
      return read_record<T>(in, to, at, nullptr);
  }

 private:
  using spelling = typename Policies::template answer<axes::names, names::declared>;

  /// A view must be of the document itself; what a cursor has spelled out is gone after the reading.
  template <class T>
  static constexpr bool outlives_reading(const Cursor& in, std::string_view text) {
    if constexpr (!std::same_as<T, std::string_view>)
      return true;
    else if constexpr (requires { in.lends(text); })
      return in.lends(text);
    else
      return false;
  }
  constexpr bool not_lent(Cursor& in, const path& at, std::string_view text) {
    log.add(severity::error,
            {"text.not-lent", "the document spells this text otherwise, so that a view can't hold it: use std::string"},
            at, in.last(), text);
    return false;
  }

  template <class T>
  using seen_members = std::array<bool, field_count<T> + 1>;

  template <class T>
  constexpr bool read_record(Cursor& in, T& to, const path& at, const T* unsaid) {
    seen_members<T> seen{};
    std::size_t expected = 0;
    const auto by_name = [&](std::string_view key, auto&... value) {
      read_by_name(one_of(in, value...), to, at, unsaid, key, seen, expected);
    };
    if constexpr (requires { in.begin_record(at); }) {
      if (!in.begin_record(at)) return false;
      if (in.any_members() && read_in_order(in, to, at, unsaid, seen)) in.rest_of_members(by_name);
      in.end_record();
    } else if (!in.members(at, by_name)) {
      return false;
    }
    if constexpr (Renewing)
      for_each_field<T>([&](auto member) {
        if (!seen[member.index]) renew(member(to), member(*unsaid));
      });
    return true;
  }

  /// Reads the members that stand in declared order, one branch a member: the usual case, for writers follow a schema.
  /// Whether another member stands here, one that does not come next in that order.
  template <class T>
  constexpr bool read_in_order(Cursor& in, T& to, const path& at, const T* unsaid, seen_members<T>& seen) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return (... && [&](auto member) {
        if (!in.take_key(names::name<spelling, decltype(member)>{})) return true;
        seen[member.index] = true;
        read_member(in, member, to, at, unsaid);
        return in.more_members();
      }(member<T, I>{}));
    }
    (std::make_index_sequence<field_count<T>>{});
  }

  /// Reads the member of that name, whichever it is.
  template <class T>
  constexpr void read_by_name(Cursor& in, T& to, const path& at, const T* unsaid, std::string_view key,
                              seen_members<T>& seen, std::size_t& expected) {
    const std::size_t found = names_of<T>.find(key, expected);
    expected = found + 1;
    if (found == field_count<T>) {
      meet_stranger<typename Policies::template answer<axes::leftovers, leftovers::reported>>(log, in, key, at,
                                                                                              names_of<T>.names());
    } else if (std::exchange(seen[found], true)) {
      meet_twin(log, in, key, at);
    } else {
      [&]<std::size_t... I>(std::index_sequence<I...>) {
        static_cast<void>(((I == found && (read_member(in, member<T, I>{}, to, at, unsaid), true)) || ...));
      }
      (std::make_index_sequence<field_count<T>>{});
    }
  }

  /// A null says as much of a member as its absence.
  template <class Member, class T>
  constexpr void read_member(Cursor& in, Member member, T& to, const path& at, const T* unsaid) {
    using type = typename Member::type;
    bool found = takes_text(in, member(to));
    if (!found && (is_optional<type> || !in.absent())) {
      if constexpr (Renewing && record<type>)
        found = read_record(in, member(to), at / member.name, &member(*unsaid));
      else
        found = (*this)(in, member(to), at / member.name);
    }
    if constexpr (Renewing)
      if (!found) renew(member(to), member(*unsaid));
  }

  /// Most of what is not said is empty, and is so in a new value.
  template <class T>
  static void renew(T& to, const T& unsaid) {
    if constexpr (requires { to.empty(); })
      if (to.empty() && unsaid.empty()) return;
    to = unsaid;
  }

  /// Where the next item goes: a new one, or one in use, whose memory serves again.
  template <class T>
  static constexpr auto& slot(T& many, std::size_t index) {
    constexpr bool in_place = Renewing && requires { many[index]; };
    if (index == 0) {
      if constexpr (!in_place) many.clear();
      if constexpr (requires { many.reserve(many.capacity()); })
        if (many.capacity() == 0) many.reserve(4);  // most lists of a CV are short: few ask for memory twice
    }
    while (many.size() <= index) many.emplace_back();
    if constexpr (in_place)
      return many[index];
    else
      return many.back();
  }

  template <class T>
  constexpr bool read_item(Cursor& in, T& to, const path& at, std::size_t place) {
    return takes_text(in, to) || (*this)(in, to, at / place);
  }

  /// Text, the commonest value, is read without a path while it is there.
  template <class T>
  static constexpr bool takes_text(Cursor& in, T& to) {
    if constexpr (std::same_as<T, std::string> && requires { in.text_to(to); })
      return in.text_to(to);
    else
      return false;
  }

  /// A cursor that moves serves all items; one that stands still hands out one an item.
  static constexpr Cursor& one_of(Cursor& moving) { return moving; }
  static constexpr Cursor& one_of(Cursor&, Cursor& item) { return item; }

  template <class T>
  static constexpr auto names_of = []<std::size_t... I>(std::index_sequence<I...>) {
    return name_table<sizeof...(I)>({names::key<spelling, member<T, I>>...});
  }
  (std::make_index_sequence<field_count<T>>{});
};

}  // namespace vitae
