// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/beyond.hpp>
//
#include <vitae/cv/award.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>

#include "../catch.hpp"

namespace dialects_beyond_test {

using vitae::Award, vitae::date;
namespace dialects = vitae::dialects;

// An entry that has nothing but a title.
std::string write(const Award& award) { return award.title; }

TEST_CASE("what a record says beyond its entry is native JSON") {
  CHECK(dialects::beyond(Award{"A", {}, {}, "S"}, {"A", {}, "I", {}}) == R"({"summary":"S","issuer":null})");
  CHECK(dialects::beyond(Award{"A", {}, {}, {}}, {"A", {}, {}, {}}).empty());
}

TEST_CASE("it completes the entry as far as it does not contradict that") {
  const Award read{"A", {}, {}, {}};
  CHECK(dialects::completed(std::string("A"), read, R"({"issuer":"I"})", write) == Award{"A", {}, "I", {}});
  CHECK(dialects::completed(std::string("A"), read, R"({"title":"B","issuer":"I"})", write) == Award{"A", {}, "I", {}});
  CHECK(dialects::completed(std::string("B"), read, R"({"title":"B"})", write) == Award{"B", {}, {}, {}});
  CHECK(dialects::completed(std::string("A"), read, "no JSON", write) == read);
}

}  // namespace dialects_beyond_test
