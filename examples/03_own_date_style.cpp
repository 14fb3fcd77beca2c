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
      if (text.starts_with(std::string(names[month]) + '.')) {
        const auto year = vitae::codec<int>::read(text.substr(names[month].size() + 1));
        const vitae::date when = vitae::date::of(year ? *year : -1, month);  // blank if there is none
        if (!when.is_blank()) return when;
      }
    return vitae::dates::edtf::read(text);
  }
  static void write(std::string& out, const vitae::date& when) {
    const int month = when.month();
    if (month < 1 || month > 12 || when != vitae::date::of(when.year(), month))  // a day, or a doubt, is said as well
      return vitae::dates::edtf::write(out, when);
    out.append(names[month]).append(".").append(std::to_string(when.year()));
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

  const date days[]{date::of(2019, 9, 1), date::of(2019, 9).approximate()};
  for (const date& day : days) {
    std::string spelled;
    roman_months::write(spelled, day);
    std::cout << spelled << ' ' << (*roman_months::read(spelled) == day) << '\n';
  }
  for (const char* const broken : {"IX.abc", "IX.", "IX.99999999999", "IX.-5"})
    std::cout << broken << ": " << roman_months::read(broken).doubt->code << '\n';
}
