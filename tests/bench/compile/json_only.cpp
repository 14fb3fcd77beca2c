// SPDX-License-Identifier: BSL-1.0
// What a user pays for JSON alone: the CV read and written.
#include <cstdio>
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

int main(int argc, char** argv) {
  using namespace vitae;
  std::puts(render<json>(parse<Person, json>(argc > 1 ? argv[1] : "").value).c_str());
}
