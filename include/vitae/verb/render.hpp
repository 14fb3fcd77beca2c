// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/policy/check.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/blank.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/verb/leaf_text.hpp>

namespace vitae {

namespace rendering {

/// What takes the events: the writer, or a pen of it. A pen keeps its place in a register, and rests while another
/// one writes.
template <class Writer>
constexpr Writer& pen_of(Writer& out) {
  return out;
}
template <class Writer>
requires requires { typename Writer::pen; }
[[gnu::always_inline]] constexpr auto pen_of(Writer& out) { return typename Writer::pen(out); }

/// Puts a pen down, so that another may write.
template <class Pen>
[[gnu::always_inline]] constexpr void rest(Pen& pen) {
  if constexpr (requires { pen.rest(); }) pen.rest();
}
/// Takes a pen up again.
template <class Pen>
[[gnu::always_inline]] constexpr void resume(Pen& pen) {
  if constexpr (requires { pen.resume(); }) pen.resume();
}

/// Whether a pen writes a member that is text, its key and its value, in one go, unless it is empty or the same as
/// another text.
template <class Pen, class Name>
concept writes_text = requires(Pen& pen, const Name& name, const std::string& text) {
  pen.text(name, text);
  pen.text_unless(text, name, text);
};

/// Whether a new record's member is known to be empty, if it is text or a list.
enum class unsaid { known_empty, anything };

template <unsaid Known, class Name, writes_text<Name> Pen>
[[gnu::always_inline]] constexpr void text(const std::string& otherwise, Pen& pen, const Name& name,
                                           const std::string& value) {
  if constexpr (Known == unsaid::known_empty)
    pen.text(name, value);
  else
    pen.text_unless(otherwise, name, value);
}

template <unsaid Known, class T>
[[gnu::always_inline]] constexpr bool goes_unsaid(const T& value, const T& otherwise) {
  if constexpr (Known == unsaid::known_empty && list<T>)
    return value.size() == 0;
  else
    return same(value, otherwise);
}

}  // namespace rendering

/// Hands a value of any shape to a writer as events: the verb's four overloads. A member that holds what a new record
/// holds there is left out. A writer that has a function `see(record)` is given each record after it is opened.
template <class Writer, class Policies>
struct render_visitor {
  Writer& out;
  std::string scratch{};

  template <leaf T>
  constexpr void operator()(const T& value) {
    auto&& pen = rendering::pen_of(out);
    if constexpr (is_text<T>) {
      pen.leaf(notation_of<T>, value);
    } else {
      scratch.clear();
      write_leaf<T, Policies, Writer>(scratch, value);
      pen.leaf(notation_of<T>, scratch);
    }
    rendering::rest(pen);
  }

  template <maybe T>
  constexpr void operator()(const T& value) {
    if (value) return (*this)(*value);
    auto&& pen = rendering::pen_of(out);
    pen.leaf(token::null, "null");
    rendering::rest(pen);
  }

  template <list T>
  constexpr void operator()(const T& value) {
    auto&& pen = rendering::pen_of(out);
    pen.open(info_of<T>);
    for (const auto& item : value)
      if constexpr (is_text<typename T::value_type>) {
        pen.leaf(notation_of<typename T::value_type>, item);
      } else {
        rendering::rest(pen);
        (*this)(item);
        rendering::resume(pen);
      }
    pen.close(info_of<T>);
    rendering::rest(pen);
  }

  template <record T>
  constexpr void operator()(const T& value) {
    constexpr auto known = begins_empty<T> ? rendering::unsaid::known_empty : rendering::unsaid::anything;
    if (std::is_constant_evaluated())
      members<known>(value, T{});
    else
      members<known>(value, blank<T>());
  }

 private:
  using spelling = typename Policies::template answer<axes::names, names::declared>;

  template <class T>
  static constexpr bool is_text = std::convertible_to<const T&, std::string_view>;

  template <rendering::unsaid Known, record T>
  constexpr void members(const T& value, const T& unsaid) {
    auto&& pen = rendering::pen_of(out);
    pen.open(info_of<T>);
    if constexpr (requires { out.see(value); }) out.see(value);
    for_each_field<T>([&](auto member) {
      constexpr const member_info& info = info_of<T>.members[member.index];
      using type = typename decltype(member)::type;
      constexpr names::name<spelling, decltype(member)> name;
      if constexpr (!info.note.shown && std::same_as<type, std::string> &&
                    rendering::writes_text<std::remove_reference_t<decltype(pen)>, decltype(name)>) {
        rendering::text<Known>(member(unsaid), pen, name, member(value));
      } else {
        if (!info.note.shown && rendering::goes_unsaid<Known>(member(value), member(unsaid))) return;
        pen.key(info, name);
        rendering::rest(pen);
        if constexpr (record<type>)
          members<Known>(member(value), member(unsaid));
        else
          (*this)(member(value));
        rendering::resume(pen);
      }
    });
    pen.close(info_of<T>);
    rendering::rest(pen);
  }
};

/// The axes that `render` asks, and the one that it must be told.
struct render_verb {
  using needs = axes::format;
  template <class Axis>
  static constexpr bool asks =
      std::same_as<Axis, axes::format> || std::same_as<Axis, axes::dates> || std::same_as<Axis, axes::names> ||
      std::same_as<Axis, axes::layout> || std::same_as<Axis, axes::citation>;
};

/// A format that any value can be written in: it has a writer, which takes the events.
template <class Format, class All>
concept writable_format = requires {
  typename Format::template writer<All>;
};

namespace rendering {

template <class Writer>
constexpr Writer writer_to(std::string& out, [[maybe_unused]] const type_info& type) {
  if constexpr (std::constructible_from<Writer, std::string&, const type_info&>)
    return Writer(out, type);  // lays out by the type
  else
    return Writer{out};
}

template <class All, class T, class... Beside>
constexpr void write(std::string& out, const T& value, const Beside&... beside) {
  using format = typename All::template answer<axes::format>;
  if constexpr (requires { format::lay_out(out, value, beside...); }) {
    format::lay_out(out, value, beside...);
  } else if constexpr (sizeof...(Beside) > 0 || !writable_format<format, All>) {
    checking::report(std::type_identity<checking::one_way<render_verb, format>>{});
  } else {
    using writer_type = typename format::template writer<All>;
    writer_type writer = writer_to<writer_type>(out, info_of<T>);
    render_visitor<writer_type, All>{writer}(value);
    if constexpr (requires { writer.finish(); }) writer.finish();
  }
}

}  // namespace rendering

/// Appends a value to a caller's text: `render_to<json>(out, cv)`. A format that shows some type in a way of its own
/// has a function `lay_out(out, value, beside...)` for it, which may take more than the value: `render<terminal>(notes,
/// text)`.
template <class... Policies, class T, class... Beside>
constexpr void render_to(std::string& out, const T& value, const Beside&... beside) {
  if constexpr (checking::suits<render_verb, Policies...>() && checking::works_on<T>())
    rendering::write<policies<Policies...>>(out, value, beside...);
}

/// A value as text in the format that a policy names: `render<markdown>(cv)`, `render<json, layout::compact>(cv)`.
template <class... Policies, class T, class... Beside>
constexpr std::string render(const T& value, const Beside&... beside) {
  std::string out;
  if constexpr (checking::suits<render_verb, Policies...>() && checking::works_on<T>())
    rendering::write<policies<Policies...>>(out, value, beside...);
  return out;
}

}  // namespace vitae
