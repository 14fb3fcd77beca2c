// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/reading.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// How bad an issue is. `fatal`: the document could not be read on from there; `error`: a fact is wrong or was not
/// understood; `warning`: doubtful; `remark`: worth knowing.
enum class severity : unsigned char { remark, warning, error, fatal };

template <>
struct codec<severity> : enumerated<severity, "remark", "warning", "error", "fatal"> {};

/// One thing that is wrong, or doubtful, and where. A schema like any other: it renders, compares and reads back.
struct issue {
  severity level = severity::remark;
  std::string code{};        ///< stable: "date.no-such-day", "member.unknown"
  std::string path{};        ///< "positions[2].period.end"; empty for the whole document
  std::string message{};     ///< says what to do
  std::string value{};       ///< the text in question
  std::string suggestion{};  ///< a better one, where known
  std::size_t line = 0;      ///< 1-based; 0 where the issue is of a value without a document
  std::size_t column = 0;    ///< 1-based, in characters
  std::size_t offset = 0;    ///< in bytes from the start of the document
  std::size_t length = 0;    ///< in bytes

  bool operator==(const issue&) const = default;
};

/// All issues of a document or a value, in the order of their places.
struct report {
  std::vector<issue> issues{};

  bool operator==(const report&) const = default;
};

/// Adds an issue of a value, which has no place in a document yet.
constexpr void add_issue(report& to, severity level, const fault& why, std::string path, std::string_view value = {}) {
  to.issues.push_back({level, std::string(why.code), std::move(path), why.message, std::string(value), why.suggestion});
}

/// The worst severity in the report, `remark` if it is empty.
constexpr severity worst(const report& r) {
  severity most = severity::remark;
  for (const issue& i : r.issues)
    if (i.level > most) most = i.level;
  return most;
}

/// Whether nothing in the report is an error.
constexpr bool passes(const report& r) { return worst(r) < severity::error; }

template <>
struct schema<report> {
  static constexpr std::array remarks{on<&report::issues>().section()};
};
template <>
struct schema<issue> {
  static constexpr std::array remarks{on<&issue::level>().always(), on<&issue::path>().heading().identity(),
                                      on<&issue::code>().identity(), on<&issue::message>().required()};
};

}  // namespace vitae
