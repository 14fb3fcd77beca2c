// SPDX-License-Identifier: BSL-1.0
// What a user pays for JSON alone: plain structs read and written.
#include <cstdio>
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../plain.hpp"

int main(int argc, char** argv) {
  using namespace vitae;
  std::puts(render<json>(parse<plain::Person, json>(argc > 1 ? argv[1] : "").value).c_str());
}
