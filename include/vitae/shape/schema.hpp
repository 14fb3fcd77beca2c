// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vitae/reflect/field_name.hpp>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// Where prose formats put a member of an entry; without a remark, on a labelled line ("**Advisors:** …").
enum class place_in_entry : std::uint8_t {
  labelled,  ///< a line of its own after its label
  heading,   ///< part of the entry's heading, in declared order
  aside,     ///< on the line below the heading (dates, location)
  prose,     ///< a paragraph without a label
  bullets,   ///< a bulleted list without a label
  section    ///< a list of entries under a heading of its own
};

/// Reads what one member says out of another's text: the subject out of "M.Sc. in Physics"; nothing if it says nothing.
using read_out = std::string_view (*)(std::string_view text);

/// What a schema says of one member beyond its name and type. All parts have defaults; `on<&T::member>()` makes one,
/// and each part is set by the function of its name, so that remarks read as a sentence.
struct remark {
  std::string_view member{};       ///< the member's declared name
  std::string_view label_text{};   ///< what people call it ("Education"); empty for the spoken form of the name
  std::string_view other_names{};  ///< further titles, separated by '|' ("academic background|studies")
  look appearance = look::none;    ///< what its text looks like in wild text
  place_in_entry place = place_in_entry::labelled;
  bool identifies = false;     ///< part of what makes two items the same one (for diff)
  bool needed = false;         ///< validate reports its absence
  bool markdown = false;       ///< its text is inline Markdown; otherwise plain
  bool shown = false;          ///< rendered even where it holds what a new record holds
  std::uint32_t owner = 0;     ///< a number of the struct that the member is of
  std::string_view source{};   ///< the declared name of the member that says this one as well
  read_out reading = nullptr;  ///< how this one is read out of it

  constexpr remark label(std::string_view text) const {
    auto r = *this;
    r.label_text = text;
    return r;
  }
  constexpr remark also(std::string_view names) const {
    auto r = *this;
    r.other_names = names;
    return r;
  }
  constexpr remark looks(look as) const {
    auto r = *this;
    r.appearance = as;
    return r;
  }
  constexpr remark heading() const { return at(place_in_entry::heading); }
  constexpr remark aside() const { return at(place_in_entry::aside); }
  constexpr remark prose() const {
    auto r = at(place_in_entry::prose);
    r.markdown = true;
    return r;
  }
  constexpr remark bullets() const { return at(place_in_entry::bullets); }
  constexpr remark section() const { return at(place_in_entry::section); }
  constexpr remark identity() const {
    auto r = *this;
    r.identifies = true;
    return r;
  }
  constexpr remark required() const {
    auto r = *this;
    r.needed = true;
    return r;
  }
  constexpr remark always() const {
    auto r = *this;
    r.shown = true;
    return r;
  }
  constexpr remark inline_markdown() const {
    auto r = *this;
    r.markdown = true;
    return r;
  }
  /// The member follows from another one, which is plain text: prose formats do not say it twice.
  template <auto Member>
  constexpr remark read_out_of(read_out how) const;

 private:
  constexpr remark at(place_in_entry where) const {
    auto r = *this;
    r.place = where;
    return r;
  }
};

namespace remarking {

template <auto Member>
consteval std::string_view name_of() {
  return reflect::last_identifier(reflect::spelt_by_the_compiler<void, Member>());
}

/// A number of a struct, made of its name (FNV-1a).
template <class T>
inline constexpr std::uint32_t number_of = [] {
  std::uint32_t hash = 2166136261U;
  for (const char c : std::string_view(reflect::spelt_by_the_compiler<T, nullptr>()))
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}();

template <class Owner, class Type>
consteval std::uint32_t owner_of(Type Owner::*) {
  return number_of<Owner>;
}

}  // namespace remarking

template <auto Member>
constexpr remark remark::read_out_of(read_out how) const {
  auto r = *this;
  r.owner = remarking::owner_of(Member);
  r.source = remarking::name_of<Member>();
  r.reading = how;
  return r;
}

/// Begins the remark on one member: `on<&Degree::institution>().label("University").looks(look::organization)`.
template <auto Member>
requires std::is_member_object_pointer_v<decltype(Member)>
consteval remark on() {
  remark begun;
  begun.member = remarking::name_of<Member>();
  begun.owner = remarking::owner_of(Member);
  return begun;
}

/// Customisation point: what is known of the schema `T` beyond its members.
///
///     template <> struct vitae::schema<Boat> {
///       static constexpr std::array remarks{on<&Boat::name>().heading().identity(),
///                                           on<&Boat::built>().label("Launched")};
///     };
///
/// Optional members: `remarks` (an array of `remark`), `look appearance` (what a whole entry looks like in wild text)
/// and `rules` (the policy by which `validate` judges a `T` unless told otherwise).
template <class T>
struct schema {
  using unspecialised = void;
};

namespace remarking {

/// The place of the first of a schema's remarks that is on a member of another struct; -1 if none is.
template <class T>
consteval int foreign() {
  if constexpr (requires { schema<T>::remarks; }) {
    int place = 0;
    for (const remark& r : schema<T>::remarks) {
      if (r.owner != number_of<T>) return place;
      ++place;
    }
  }
  return -1;
}

/// The place of the first of a schema's remarks that is on the member of an earlier one; -1 if none is.
template <class T>
consteval int doubled() {
  if constexpr (requires { schema<T>::remarks; }) {
    int place = 0;
    for (const remark& r : schema<T>::remarks) {
      for (const remark* before = &r - place; before != &r; ++before)
        if (before->member == r.member) return place;
      ++place;
    }
  }
  return -1;
}

/// Whether somebody wrote a schema in which there is nothing that is looked for.
template <class T>
inline constexpr bool is_idle = !requires {
  typename schema<T>::unspecialised;
}
&&!requires { schema<T>::remarks; }
&&!requires { schema<T>::appearance; }
&&!requires { typename schema<T>::rules; };

}  // namespace remarking

}  // namespace vitae
