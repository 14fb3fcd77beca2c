// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/concepts.hpp>

#include <array>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace concepts_test {

struct Point {
  int x, y;
};
struct Nothing {};
class Account {
 public:
  explicit Account(int number) : number_(number) {}
  int number() const { return number_; }

 private:
  int number_;
};
struct Referring {
  int& to;
};
enum class color { red };

/// How many of the four shapes a type has: one, or none.
template <class T>
constexpr int shapes = vitae::leaf<T> + vitae::maybe<T> + vitae::list<T> + vitae::record<T>;

using vitae::leaf;
static_assert(leaf<int> && leaf<double> && leaf<bool> && leaf<std::string> && leaf<std::string_view>);
static_assert(!leaf<Point> && !leaf<std::vector<int>> && !leaf<std::optional<int>>);
static_assert(!leaf<char>);   // a letter or a number? a codec of one's own says
static_assert(!leaf<color>);  // an enumeration is spelled by words that only its author knows

using vitae::maybe;
static_assert(maybe<std::optional<int>> && maybe<std::optional<Point>> && maybe<std::optional<std::vector<int>>>);
static_assert(!maybe<std::unique_ptr<int>>);  // owning, not absent
static_assert(!maybe<int*>);

using vitae::list;
static_assert(list<std::vector<int>> && list<std::deque<Point>> && list<std::list<std::string>>);
static_assert(list<std::vector<std::optional<int>>> && list<std::vector<std::vector<int>>>);
static_assert(!list<std::string>);         // a sequence of letters, but a leaf first
static_assert(!list<std::vector<bool>>);   // its items are no objects
static_assert(!list<std::array<int, 3>>);  // does not grow
static_assert(!list<std::set<int>>);       // has no end to append at
static_assert(!list<std::map<int, int>>);

using vitae::record;
static_assert(record<Point> && record<Nothing>);
static_assert(!record<std::array<int, 3>> && !record<std::pair<int, int>> && !record<std::tuple<int>>);
static_assert(!record<Account>);    // members without names
static_assert(!record<Referring>);  // cannot be begun empty
static_assert(!record<int[3]>);
static_assert(!record<color>);

// Exactly one shape, or none.
static_assert(shapes<int> == 1 && shapes<std::string> == 1 && shapes<Point> == 1 && shapes<Nothing> == 1);
static_assert(shapes<std::optional<std::string>> == 1 && shapes<std::vector<std::string>> == 1);
static_assert(shapes<char> == 0 && shapes<color> == 0 && shapes<int*> == 0 && shapes<void> == 0);
static_assert(shapes<std::array<int, 3>> == 0 && shapes<std::map<int, int>> == 0 && shapes<std::vector<bool>> == 0);

using vitae::shape_of;
static_assert(shape_of<int> == vitae::shape::leaf);
static_assert(shape_of<std::optional<int>> == vitae::shape::maybe);
static_assert(shape_of<std::vector<int>> == vitae::shape::list);
static_assert(shape_of<Point> == vitae::shape::record);

static_assert(vitae::tuple_like<std::pair<int, int>> && !vitae::tuple_like<Point>);

constexpr std::string_view called(vitae::leaf auto const&) { return "leaf"; }
constexpr std::string_view called(vitae::maybe auto const&) { return "maybe"; }
constexpr std::string_view called(vitae::list auto const&) { return "list"; }
constexpr std::string_view called(vitae::record auto const&) { return "record"; }

TEST_CASE("four overloads are a visitor: each value has exactly one that fits") {
  CHECK(called(1) == "leaf");
  CHECK(called(std::string("text")) == "leaf");
  CHECK(called(std::optional<Point>{}) == "maybe");
  CHECK(called(std::vector<Point>{}) == "list");
  CHECK(called(Point{1, 2}) == "record");
}

}  // namespace concepts_test
