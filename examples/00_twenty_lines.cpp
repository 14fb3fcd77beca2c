// SPDX-License-Identifier: BSL-1.0
// A CV as people write it: read, checked, rendered, compared.
// [all]
#include <iostream>
#include <vitae/vitae.hpp>

int main() {
  using namespace vitae;
  auto cv = parse<Person, wild>(
      "# Ada Example\n"
      "ada@gmial.com | Berlin\n\n"
      "EXPERIENCE\n\n"
      "**Example Works**, Software Engineer (Sept. 2018 – now)\n"
      "- Made the compiler say what to do next\n\n"
      "EDUCATION\n\n"
      "Example University, M.Sc. in Computer Science, 10/2015 - 7/2018\n");

  std::cout << render<terminal>(validate(cv.value)) << '\n';  // did you mean gmail.com?

  Person better = cv.value;
  better.contact.emails[0] = email("ada@example.com");
  better.positions[0].period.end = date::of(2024, 5);

  std::cout << render<json>(better) << "\n\n"
            << render<markdown>(better) << '\n'
            << render<terminal>(diff(cv.value, better));
}
// [/all]
