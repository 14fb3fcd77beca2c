// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vitae/shape/reading.hpp>

namespace vitae {

/// How a leaf is written in a typed notation such as JSON: as text, a number, a boolean, null, or JSON text as it is.
enum class token : std::uint8_t { text, number, boolean, null, raw };

/// What a piece of wild text looks like: the evidence by which a reader tells one member's text from another's.
/// A leaf type says so in its codec (`email` looks like an address); a member's remark may say more
/// (`looks(look::place)`).
enum class look : std::uint8_t {
  none,
  date,
  period,
  email,
  url,
  phone,
  grade,
  number,
  person,
  organization,
  place,
  role,
  degree,
  field,
  award,
  venue,
  work,
  prose,
  keyword,
  language,
  fluency,
  citation
};

/// Customisation point: the spelling of a leaf type `T`.
///
///     template <> struct vitae::codec<celsius> {
///       static constexpr std::string_view expects = "a temperature such as 21.5 C";
///       static std::optional<celsius> read(std::string_view text);        // or reading<celsius>, to say why not
///       static void write(std::string& out, const celsius& value);        // appends
///     };
///
/// Optional members: `expects` (for messages), `notation` (a `token`; text unless said), `appearance` (a `look`),
/// `axis` (a policy axis whose answer is handed to `read` and `write` as a further argument).
template <class T>
struct codec;

}  // namespace vitae
