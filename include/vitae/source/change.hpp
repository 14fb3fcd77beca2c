// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// What is done to a value: a leaf or a maybe is set, an item of a list is inserted, removed or moved.
enum class edit : unsigned char { set, insert, remove, move };

template <>
struct codec<edit> : enumerated<edit, "set", "insert", "remove", "move"> {};

/// One step from one version of a value to another. Steps are taken in order: the path of each is one into the value
/// as the steps before it have left it, as in JSON Patch (RFC 6902).
struct change {
  edit kind = edit::set;
  std::string path{};   ///< "positions[2].period.end"; of an item, the place it gets or leaves
  std::string from{};   ///< of a move, the place it leaves; `path` counts without it
  std::string about{};  ///< the items it is in, outermost first, as people would name them: "Engineer, Example Works"
  json_value before{};  ///< what a set replaces, a remove takes away or a move takes along
  json_value after{};   ///< what a set or an insert puts there

  /// What stands in `about` between an item and one within it.
  static constexpr std::string_view into = " \u203A ";

  bool operator==(const change&) const = default;
};

/// All steps from one version to another; none, if they are equal.
struct changes {
  std::vector<change> steps{};

  bool operator==(const changes&) const = default;
};

template <>
struct schema<change> {
  static constexpr std::array remarks{on<&change::kind>().always(), on<&change::path>().heading().identity(),
                                      on<&change::about>().aside(), on<&change::before>().label("Before"),
                                      on<&change::after>().label("After")};
};
template <>
struct schema<changes> {
  static constexpr std::array remarks{on<&changes::steps>().section().label("Changes").always()};
};

}  // namespace vitae
