// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/render.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/shape/number.hpp>

namespace render_test {

using namespace vitae;

struct Engine {
  std::string maker;
  int horse_power = 100;
};
struct Boat {
  std::string name;
  std::optional<Engine> spare;
  std::vector<std::optional<int>> tides;
};

/// A format that writes down which events it got.
struct events : answers<axes::format> {
  template <class>
  struct writer {
    std::string& out;
    void open(const type_info& t) { out += t.shape == shape::record ? "{ " : "[ "; }
    void close(const type_info& t) { out += t.shape == shape::record ? "} " : "] "; }
    void key(const member_info& m, std::string_view spelled) {
      out.append(m.name).append("=").append(spelled).append(" ");
    }
    void leaf(token t, std::string_view text) { out.append(t == token::text ? "'" : "").append(text).append(" "); }
  };
};

TEST_CASE("a writer gets open, close, key and leaf") {
  const Boat boat{"A", Engine{"B", 5}, {1, std::nullopt}};
  CHECK(render<events>(boat) ==
        "{ name=name 'A spare=spare { maker=maker 'B horse_power=horse_power 5 } tides=tides [ 1 null ] } ");
}

TEST_CASE("a member that holds what a new record holds is left out") {
  CHECK(render<events>(Boat{}) == "{ } ");
  CHECK(render<events>(Engine{"", 100}) == "{ } ");
  CHECK(render<events>(Engine{"", 0}) == "{ horse_power=horse_power 0 } ");
}

TEST_CASE("names are spelled as the policy says") {
  CHECK(render<events, names::camel>(Engine{"", 0}) == "{ horse_power=horsePower 0 } ");
  CHECK(render<names::spoken, events>(Engine{"", 0}) == "{ horse_power=Horse power 0 } ");
}

TEST_CASE("a caller's text is appended to") {
  std::string out = "boat: ";
  render_to<json, layout::compact>(out, Engine{"B", 1});
  CHECK(out == R"(boat: {"maker":"B","horse_power":1})");
}

TEST_CASE("a layout spaces the output") {
  CHECK(render<json>(Engine{"B", 1}) == "{\n  \"maker\": \"B\",\n  \"horse_power\": 1\n}");
  CHECK(render<json, layout::indented<4>>(std::vector<int>{1}) == "[\n    1\n]");
  CHECK(render<json>(std::vector<int>{}) == "[]");
}

#if !defined(__clang__)
static_assert(render<json, layout::compact>(Engine{"B", 1}).size() == 29);
#endif

/// Counts the records that it is shown, and by their type.
struct onlooker : answers<axes::format> {
  template <class>
  struct writer {
    std::string& out;
    void see(const Boat& boat) { out += "boat " + boat.name + ";"; }
    void open(const type_info&) {}
    void close(const type_info&) {}
    void key(const member_info&, std::string_view) {}
    void leaf(token, std::string_view) {}
  };
};

TEST_CASE("a writer that asks for it is shown each record") {
  std::vector<Boat> boats(2);
  boats[0].name = "A";
  boats[1].name = "B";
  CHECK(render<onlooker>(boats) == "boat A;boat B;");
  CHECK(render<onlooker>(Engine{}).empty());
}

}  // namespace render_test
