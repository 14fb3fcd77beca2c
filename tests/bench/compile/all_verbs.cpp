// SPDX-License-Identifier: BSL-1.0
// What a user pays for everything at once.
#include <cstdio>
#include <string>
#include <vitae/vitae.hpp>

int main(int argc, char** argv) {
  using namespace vitae;
  const std::string text = argc > 1 ? argv[1] : "";
  const auto cv = parse<Person, json>(text), loose = parse<Person, wild>(text), page = parse<Person, markdown>(text);
  const std::string out = render<json>(cv.value) + render<markdown>(loose.value) + render<json>(validate(page.value)) +
                          render<json>(diff(cv.value, page.value));
  std::puts(out.c_str());
}
