// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>

struct Celsius {
  double degrees = 0;
  bool operator==(const Celsius&) const = default;
};
template <>
struct vitae::codec<Celsius> {
  static Celsius read(std::string_view text) { return Celsius{static_cast<double>(text.size())}; }
  static void write(std::string& out, const Celsius& value) { out.append(static_cast<unsigned>(value.degrees), 'o'); }
};
struct Day {
  Celsius noon;
};

auto day = vitae::parse<Day, vitae::json>("{}");
