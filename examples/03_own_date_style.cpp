// SPDX-License-Identifier: BSL-1.0
// A style of dates of one's own: how a policy is made.
#include <iostream>
#include <string>
#include <vitae/vitae.hpp>

// [style]
struct roman_months : vitae::answers<vitae::axes::dates> {  // "IX.2019"
  static constexpr std::string_view names[]{"",    "I",    "II", "III", "IV", "V",  "VI",
                                            "VII", "VIII", "IX", "X",   "XI", "XII"};

  static vitae::reading<vitae::date> read(std::string_view text) {
    for (int month = 12; month > 0; --month)
      if (text.starts_with(std::string(names[month]) + '.'))
        return vitae::date::of(std::stoi(std::string(text.substr(names[month].size() + 1))), month);
    return vitae::dates::edtf::read(text);
  }
  static void write(std::string& out, const vitae::date& when) {
    if (when.month() < 1 || when.month() > 12) return vitae::dates::edtf::write(out, when);
    out.append(names[when.month()]).append(".").append(std::to_string(when.year()));
  }
};
// [/style]

int main() {
  using namespace vitae;
  Award award{.title = "Bridge of the Year", .dates = {date::of(2019, 9), date::of(2021)}};
  const std::string text = render<json, roman_months, layout::compact>(award);
  std::cout << text << '\n';

  auto back = parse<Award, json, roman_months>(text);
  std::cout << std::boolalpha << (back.value == award) << '\n';
}
