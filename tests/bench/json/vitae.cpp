// SPDX-License-Identifier: BSL-1.0
// vitae: strict RFC 8259, UTF-8 checked, unknown and doubled members reported, depth and size bounded.
//   vitae           the plain structs of all
//   vitae, checked  `vitae::Person` and its kin: dates, addresses, kinds and DOIs become checked values, and what is
//                   doubtful becomes notes; members that hold nothing are left out when writing
#include <utility>
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "peer.hpp"

namespace {

template <class Value>
struct ours {
  using value = Value;

  static bool read(const std::string& text, Value& to) {
    auto read = vitae::parse<Value, vitae::json>(text);
    to = std::move(read.value);
    return read.notes.issues.empty();
  }
  static bool reread(const std::string& text, Value& to) {
    return vitae::parse_to<vitae::json>(to, text).issues.empty();
  }
  static void write(std::string& out, const Value& value) {
    out.clear();
    vitae::render_to<vitae::json, vitae::layout::compact>(out, value);
  }
  static void write_indented(std::string& out, const Value& value) {
    out.clear();
    vitae::render_to<vitae::json>(out, value);
  }
};

const bool entered = bench::enter<ours<plain::Person>>("vitae") && bench::enter<ours<vitae::Person>>("vitae, checked");

}  // namespace
