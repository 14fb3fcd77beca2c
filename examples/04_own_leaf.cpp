// SPDX-License-Identifier: BSL-1.0
// Leaves of one's own: a type with a spelling, an enumeration with words.
#include <iostream>
#include <optional>
#include <string>
#include <vector>
#include <vitae/vitae.hpp>

struct Knots {
  double value = 0;
  bool operator==(const Knots&) const = default;
};

// [leaf]
template <>
struct vitae::codec<Knots> {
  static constexpr std::string_view expects = "a speed such as \"12.5 kn\"";
  static std::optional<Knots> read(std::string_view text) {
    if (!text.ends_with(" kn")) return std::nullopt;
    if (auto number = codec<double>::read(text.substr(0, text.size() - 3))) return Knots{*number};
    return std::nullopt;
  }
  static void write(std::string& out, const Knots& speed) { codec<double>::write(out, speed.value), out += " kn"; }
};
// [/leaf]

// [words]
enum class Wind { calm, fresh, near_gale };

template <>
struct vitae::codec<Wind> : vitae::enumerated<Wind, "calm", "fresh", "near gale"> {};
// [/words]

struct Race {
  std::string name;
  std::optional<Wind> wind;
  std::vector<Knots> laps;
};

int main() {
  using namespace vitae;
  auto race =
      parse<Race, json>(R"({"name": "Around the buoy", "wind": "near gale", "laps": ["12.5 kn", "fast", "13 kn"]})");
  std::cout << render<json, layout::compact>(race.value) << '\n';
  for (const issue& i : race.notes.issues)
    std::cout << i.line << ':' << i.column << ' ' << i.path << ": " << i.message << '\n';
}
