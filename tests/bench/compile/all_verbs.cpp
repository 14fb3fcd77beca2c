// SPDX-License-Identifier: BSL-1.0
// What a user pays for everything at once; with READER_APART, where another file has the reader of wild text.
#include <cstdio>
#include <string>
#ifdef READER_APART
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/verb/validate.hpp>
#include <vitae/wild/format.hpp>
#else
#include <vitae/vitae.hpp>
#endif

int main(int argc, char** argv) {
  using namespace vitae;
  const std::string text = argc > 1 ? argv[1] : "";
  const auto cv = parse<Person, json>(text), loose = parse<Person, wild>(text), page = parse<Person, markdown>(text);
  const std::string out = render<json>(cv.value) + render<markdown>(loose.value) + render<json>(validate(page.value)) +
                          render<json>(diff(cv.value, page.value));
  std::puts(out.c_str());
}
