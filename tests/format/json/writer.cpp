// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/writer.hpp>
// The header under test comes first.
#include <limits>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace writer_test {

using namespace vitae;

struct Pair {
  std::string left;
  std::vector<int> right;
};
constexpr const type_info& record_type = info_of<Pair>;
constexpr const type_info& list_type = info_of<std::vector<int>>;

template <class Layout>
std::string written() {
  std::string out;
  json_text::writer<Layout> all(out);
  typename json_text::writer<Layout>::pen to(all);
  to.open(record_type);
  to.key(record_type.members[0], "left");
  to.leaf(token::text, "a \"b\"");
  to.key(record_type.members[1], "right");
  to.open(list_type);
  to.leaf(token::number, "1");
  to.leaf(token::null, "null");
  to.open(list_type);
  to.close(list_type);
  to.leaf(token::boolean, "true");
  to.close(list_type);
  to.close(record_type);
  to.rest();
  all.finish();
  return out;
}

TEST_CASE("events become JSON with commas between and none behind") {
  CHECK(written<layout::compact>() == R"({"left":"a \"b\"","right":[1,null,[],true]})");
  CHECK(written<layout::indented<2>>() == R"({
  "left": "a \"b\"",
  "right": [
    1,
    null,
    [],
    true
  ]
})");
}

std::string leaf(token notation, std::string_view text) {
  std::string out;
  json_text::writer<layout::compact> all(out);
  json_text::writer<layout::compact>::pen to(all);
  to.leaf(notation, text);
  to.rest();
  all.finish();
  return out;
}

TEST_CASE("only text is quoted") {
  for (const token notation : {token::boolean, token::null, token::raw})
    CHECK(leaf(notation, "as it is") == "as it is");
  CHECK(leaf(token::number, "-1.5e+30") == "-1.5e+30");
  CHECK(leaf(token::text, "as it is") == "\"as it is\"");
}

TEST_CASE("what is no number is null, since JSON has no word for it") {
  for (const std::string_view text : {"inf", "-inf", "nan", "-nan", ""}) CHECK(leaf(token::number, text) == "null");
  struct Depths {
    std::vector<double> metres;
  };
  const double none = std::numeric_limits<double>::quiet_NaN(), endless = std::numeric_limits<double>::infinity();
  CHECK(render<json, layout::compact>(Depths{{none, -endless, 2}}) == R"({"metres":[null,null,2]})");
}

TEST_CASE("what is not UTF-8 is written as U+FFFD, piece by piece, wherever it stands") {
  const std::string bad = "\uFFFD";
  CHECK(leaf(token::text, "caf\xE9") == "\"caf" + bad + "\"");
  CHECK(leaf(token::text, "\xE2\x82 \xF0\x9F\x92 \xC0\xAF \xED\xA0\x80\n") ==
        "\"" + bad + " " + bad + " " + bad + bad + " " + bad + bad + bad + "\\n\"");
  for (std::size_t before = 0; before < 40; ++before) {
    const std::string text(before, 'x');
    REQUIRE(leaf(token::text, text + "\xC3") == "\"" + text + bad + "\"");
    REQUIRE(leaf(token::text, text + "\u00E9\"\u20AC") == "\"" + text + "\u00E9\\\"\u20AC\"");
    REQUIRE(leaf(token::text, text + "\xC3" + text + "yyyy") == "\"" + text + bad + text + "yyyy\"");
  }
  struct Note {
    std::string text;
  };
  CHECK(render<json, layout::compact>(Note{"\xFF"}) == "{\"text\":\"" + bad + "\"}");
}

TEST_CASE("a long text is cut between its characters") {
  for (std::size_t before = 0; before < 4; ++before) {
    std::string text(before, 'x');
    while (text.size() < 20'000) text += "\u20AC\U0001F4A1";
    REQUIRE(leaf(token::text, text) == '"' + text + '"');
  }
}

TEST_CASE("output is appended to what the caller has") {
  std::string out = "value: ";
  json_text::writer<layout::compact> all(out);
  json_text::writer<layout::compact>::pen to(all);
  to.leaf(token::number, "7");
  to.rest();
  all.finish();
  CHECK(out == "value: 7");
}

struct title {
  static constexpr std::string_view text = "title";
};

template <class Layout, class... Unsaid>
std::string with_title(const std::string& text, const Unsaid&... unsaid) {
  std::string out;
  json_text::writer<Layout> all(out);
  typename json_text::writer<Layout>::pen to(all);
  to.open(record_type);
  if constexpr (sizeof...(Unsaid) > 0)
    to.text_unless(unsaid..., title{}, text);
  else
    to.text(title{}, text);
  to.close(record_type);
  to.rest();
  all.finish();
  return out;
}

TEST_CASE("a member that is text is written unless it is what it is compared with") {
  for (const std::string unsaid : {"", "a", "the title of a thing"})
    for (const std::string text : {"", "a", "b", "the title of a thing", "The title of a thing"}) {
      CAPTURE(unsaid, text);
      const bool said = text != unsaid;
      CHECK(with_title<layout::compact>(text, unsaid) == (said ? "{\"title\":\"" + text + "\"}" : "{}"));
      CHECK(with_title<layout::indented<2>>(text, unsaid) == (said ? "{\n  \"title\": \"" + text + "\"\n}" : "{}"));
    }
}

TEST_CASE("a member that is text is written unless it is empty") {
  CHECK(with_title<layout::compact>("") == "{}");
  CHECK(with_title<layout::indented<2>>("") == "{}");
  CHECK(with_title<layout::compact>("a thing") == "{\"title\":\"a thing\"}");
  CHECK(with_title<layout::indented<2>>("a thing") == "{\n  \"title\": \"a thing\"\n}");
}

TEST_CASE("lists within lists are the same at any depth and wherever the buffer is full") {
  for (const std::size_t depth : {1U, 15U, 16U, 17U, 18U, 40U, 200U, 5000U})
    for (const std::size_t before : {0U, 8100U, 8150U, 8185U, 8192U}) {
      std::string out, plain = '"' + std::string(before, 'x') + '"';
      json_text::writer<layout::indented<2>> all(out);
      json_text::writer<layout::indented<2>>::pen to(all);
      to.open(list_type);
      to.leaf(token::text, std::string(before, 'x'));
      for (std::size_t i = 1; i < depth; ++i) to.open(list_type);
      for (std::size_t i = 0; i < depth; ++i) to.close(list_type);
      to.rest();
      all.finish();
      plain = "[\n  " + plain;
      for (std::size_t i = 1; i < depth; ++i) plain.append(i == 1 ? ",\n" : "\n").append(2 * i, ' ') += '[';
      for (std::size_t i = depth; i-- > 0;)
        (i + 1 == depth && depth > 1 ? plain : plain.append("\n").append(2 * i, ' ')) += ']';
      if (out != plain) FAIL(depth << " behind " << before);
    }
}

}  // namespace writer_test
