// SPDX-License-Identifier: BSL-1.0
// glaze by its own reflection, with unknown members an error, as it is by default. It checks no UTF-8, and says nothing
// of doubled members.
#include <glaze/json.hpp>

#include "peer.hpp"

namespace {

struct peer {
  static bool read(const std::string& text, plain::Person& to) { return !glz::read_json(to, text); }
  static void write(std::string& out, const plain::Person& value) {
    static_cast<void>(glz::write<glz::opts{}>(value, out));
  }
  static void write_indented(std::string& out, const plain::Person& value) {
    static_cast<void>(glz::write<glz::opts{.prettify = true, .indentation_width = 2}>(value, out));
  }
};

const bool entered = bench::enter<peer>("glaze");

}  // namespace
