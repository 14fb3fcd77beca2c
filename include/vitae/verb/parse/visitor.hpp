// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <concepts>
#include <cstddef>
#include <span>
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
#include <vitae/verb/parse/lent.hpp>
#include <vitae/verb/parse/name_table.hpp>
#include <vitae/verb/parse/renew.hpp>
#include <vitae/verb/parse/slot.hpp>
#include <vitae/verb/parse/strangers.hpp>

namespace vitae {

/// Reads a value of any shape from a cursor: the verb's four overloads. The value is new, or (`Renewing`) an existing
/// one whose texts and lists keep their memory; then what the document leaves out is reset to what a new value holds.
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
      take_text(in, to, *text);
    } else {
      if (text->empty()) return false;  // "" says no more than a member that is left out
      if (!parsing::outlives_reading<T>(in, *text)) return parsing::not_lent(log, in, at, *text);
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
    if constexpr (requires { in.begin_list(at); }) {
      if (!in.begin_list(at)) return false;
      const std::size_t begin = in.offset();
      for (bool more = in.any_items(); more; ++place)
        more = read_item(in, parsing::slot<Renewing>(to, kept, {in.offset() - begin, in.left()}), at, place, kept);
      in.end_list();
    } else {
      if constexpr (requires { to.reserve(in.count()); })
        if (to.capacity() == 0) to.reserve(in.count());
      if (!in.items(at, [&](auto&... item) {
            if ((*this)(one_of(in, item...), parsing::slot<Renewing>(to, kept), at / place++)) ++kept;
          }))
        return false;
    }
    if (to.size() != kept) parsing::shorten(to, kept);
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

  /// Which members were met. The last place is for records that have none.
  template <class T>
  using seen_members = std::array<bool, field_count<T> + 1>;

  template <class T>
  constexpr bool read_record(Cursor& in, T& to, const path& at, const T* unsaid) {
    seen_members<T> seen{};
    if constexpr (requires { in.begin_record(at); }) {
      if (!in.begin_record(at)) return false;
      if (in.any_members() && read_in_order(in, to, at, unsaid, seen)) read_rest(in, to, at, unsaid, seen);
      in.end_record();
    } else {
      std::size_t expected = 0;
      if (!in.members(at, [&](std::string_view key, auto&... value) {
            auto& value_in = one_of(in, value...);
            read_numbered(value_in, to, at, unsaid, number_of(value_in, key, at, names_of<T>, seen, expected));
          }))
        return false;
    }
    if constexpr (Renewing)
      for_each_field<T>([&](auto member) {
        if (!seen[member.index]) parsing::renew(member(to), member(*unsaid));
      });
    return true;
  }

  /// Reads the members that stand in declared order, one branch a member: the usual case, as writers follow a schema.
  /// Gives whether a member follows that is out of that order.
  template <class T>
  constexpr bool read_in_order(Cursor& in, T& to, const path& at, const T* unsaid, seen_members<T>& seen) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return (... && read_if_next(in, member<T, I>{}, to, at, unsaid, seen));
    }
    (std::make_index_sequence<field_count<T>>{});
  }

  /// Reads a member if it is the next one; gives whether there is another to read.
  template <class Member, class T>
  [[gnu::always_inline]] constexpr bool read_if_next(Cursor& in, Member member, T& to, const path& at, const T* unsaid,
                                                     seen_members<T>& seen) {
    constexpr names::name<spelling, Member> name;
    if constexpr (std::same_as<typename Member::type, std::string>) {
      const auto found = in.take_text(name, member(to));
      if (!found) return true;
      seen[Member::index] = true;
      return in.more_members(found);
    } else {
      if (!in.take_key(name)) return true;
      seen[Member::index] = true;
      read_value_of(in, member, to, at, unsaid);
      return in.more_members();
    }
  }

  /// Reads the members that stand in any order. Out of line, since few documents have such members.
  template <class T>
  [[gnu::noinline, gnu::cold]] constexpr void read_rest(Cursor& in, T& to, const path& at, const T* unsaid,
                                                        seen_members<T>& seen) {
    std::size_t expected = 0;
    do {
      read_numbered(in, to, at, unsaid, next_member(in, at, names_of<T>, seen, expected));
    } while (in.other_members());
  }
  /// The index of the member that stands here, if it is to be read.
  [[gnu::noinline, gnu::cold]] constexpr std::size_t next_member(Cursor& in, const path& at, const hashed_names& names,
                                                                 std::span<bool> seen, std::size_t& expected) {
    const std::string_view key = in.key();
    return in.broken() ? names.names.size() : number_of(in, key, at, names, seen, expected);
  }

  /// The index of the member of that name. One that is unknown, or was read before, is passed over and reported.
  [[gnu::noinline]] constexpr std::size_t number_of(Cursor& in, std::string_view key, const path& at,
                                                    const hashed_names& all, std::span<bool> seen,
                                                    std::size_t& expected) {
    using answer = typename Policies::template answer<axes::leftovers, leftovers::reported>;
    const std::size_t found = all.find(key, expected), none = all.names.size();
    expected = found + 1;
    if (found == none) return meet_stranger<answer>(log, in, key, at, all.names), none;
    if (std::exchange(seen[found], true)) return meet_twin(log, in, key, at), none;
    return found;
  }

  /// Reads the member of that index, if there is one.
  template <class T>
  constexpr void read_numbered(Cursor& in, T& to, const path& at, const T* unsaid, std::size_t number) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      static_cast<void>(((I == number && (read_value_of(in, member<T, I>{}, to, at, unsaid), true)) || ...));
    }
    (std::make_index_sequence<field_count<T>>{});
  }

  template <class Member, class T>
  [[gnu::always_inline]] constexpr void read_value_of(Cursor& in, Member member, T& to, const path& at,
                                                      const T* unsaid) {
    if constexpr (Renewing)
      read_value(in, member(to), at, member.name, &member(*unsaid));
    else
      read_value<typename Member::type>(in, member(to), at, member.name, nullptr);
  }

  /// Reads what a member holds: one function for each type, not for each member. A null is the same as absence.
  template <class T>
  [[gnu::noinline]] constexpr void read_value(Cursor& in, T& to, const path& at, std::string_view name,
                                              const T* unsaid) {
    bool found = false;
    if (is_optional<T> || !in.absent()) {
      if constexpr (Renewing && record<T>)
        found = read_record(in, to, at / name, unsaid);
      else
        found = (*this)(in, to, at / name);
    }
    if constexpr (Renewing)
      if (!found) parsing::renew(to, *unsaid);
  }

  /// Reads an item, counts it if something was read, and gives whether another follows. Text, the commonest, is read
  /// without a path as long as there is nothing to report.
  template <class T>
  [[gnu::always_inline]] constexpr bool read_item(Cursor& in, T& to, const path& at, std::size_t place,
                                                  std::size_t& kept) {
    if constexpr (std::same_as<T, std::string>)
      if (const auto found = in.take_text(to)) return ++kept, found.with_comma() || in.more_items();
    if ((*this)(in, to, at / place)) ++kept;
    return in.more_items();
  }

  /// A cursor that moves is used for all items; one that stands still gives a cursor for each item.
  static constexpr Cursor& one_of(Cursor& moving) { return moving; }
  static constexpr Cursor& one_of(Cursor&, Cursor& item) { return item; }

  template <class T>
  static constexpr hashed_names names_of = table_of_names<spelling, T>;
};

}  // namespace vitae
