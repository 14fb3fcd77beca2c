// SPDX-License-Identifier: BSL-1.0
// simdjson on demand, compiled as the others for the least x86-64, for which it has no vector code: on demand, it does
// not choose at run time. Its parser is kept from call to call and the text has the bytes behind it that it wants, both
// uncounted. UTF-8 is checked; unknown members are passed over, of doubled members the last one counts. It does not
// write.
#include <simdjson.h>

#include "../members.hpp"
#include "peer.hpp"

namespace {

using namespace bench;
namespace ondemand = simdjson::ondemand;

template <class T>
void read_value(ondemand::value from, T& to) {
  if constexpr (text<T>) {
    const std::string_view letters = from.get_string();
    to.assign(letters);
  } else if constexpr (number<T>) {
    to = from.get_double();
  } else if constexpr (list<T>) {
    to.clear();
    for (ondemand::value item : from.get_array()) read_value(item, to.emplace_back());
  } else {
    std::size_t expected = 0;
    for (auto field : from.get_object()) {
      const std::string_view key = field.unescaped_key();
      ondemand::value value = field.value();
      at_member(to, key, expected, [&](auto& member) { read_value(value, member); });
    }
  }
}

struct peer {
  static bool read(const std::string& text, plain::Person& to) {
    static ondemand::parser parser;
    static_assert(simdjson::SIMDJSON_PADDING <= 64);
    try {
      ondemand::document document = parser.iterate(text.data(), text.size(), text.size() + 64);
      read_value(ondemand::value(document.get_value()), to);
      return document.current_location().error() == simdjson::OUT_OF_BOUNDS;  // nothing behind it
    } catch (const simdjson::simdjson_error&) {
      return false;
    }
  }
};

const bool entered = enter<peer>("simdjson");

}  // namespace
