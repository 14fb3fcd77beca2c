// SPDX-License-Identifier: BSL-1.0
#include "../../examples/tool/in_order.hpp"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <future>
#include <optional>
#include <thread>
#include <vector>

#include "../catch.hpp"

namespace in_order_test {

/// Hands out 0, 1, 2 … below a bound.
struct numbers {
  int bound;
  int at = 0;
  std::optional<int> operator()() { return at < bound ? std::optional(at++) : std::nullopt; }
};

/// Takes a while, and longer for some than for others.
int slowly(int job) {
  std::this_thread::sleep_for(std::chrono::microseconds(job % 7 * 100));
  return job * job;
}

TEST_CASE("results come in the order of their jobs, however many threads there are") {
  const std::size_t threads = GENERATE(1U, 2U, 5U);
  std::vector<int> got;
  tool::in_order queue(
      numbers{200}, slowly, [&](int result) { return got.push_back(result), true; }, 2 * threads);
  queue.run(threads);
  REQUIRE(got.size() == 200);
  for (std::size_t i = 0; i < got.size(); ++i) CHECK(got[i] == static_cast<int>(i * i));
}

TEST_CASE("no more jobs are taken than may wait for the slowest") {
  std::atomic<int> taken = 0, delivered = 0, most = 0;
  const auto work = [&](int job) {
    const int open = ++taken - delivered;
    for (int known = most; open > known && !most.compare_exchange_weak(known, open);) {
    }
    if (job == 0) std::this_thread::sleep_for(std::chrono::milliseconds(30));
    return job;
  };
  tool::in_order queue(
      numbers{100}, work, [&](int) { return ++delivered, true; }, 6);
  queue.run(3);
  CHECK(delivered == 100);
  CHECK(most <= 6 + 1);  // a result counts as delivered a moment after it was
}

TEST_CASE("results are delivered while the next job is waited for") {
  std::promise<void> answered;
  int asked = 0;
  const auto next = [&]() -> std::optional<int> {
    if (asked == 1) answered.get_future().wait();  // as who asks the next question after the answer to this one
    return asked < 2 ? std::optional(asked++) : std::nullopt;
  };
  std::vector<int> got;
  const auto deliver = [&](int result) {
    got.push_back(result);
    if (result == 0) answered.set_value();
    return true;
  };
  tool::in_order queue(
      next, [](int job) { return job; }, deliver, 4);
  queue.run(2);
  CHECK(got == std::vector{0, 1});
}

TEST_CASE("who takes no more results ends it") {
  std::vector<int> got;
  tool::in_order queue(
      numbers{1000}, slowly, [&](int result) { return got.push_back(result), got.size() < 10; }, 8);
  queue.run(4);
  CHECK(got.size() == 10);
}

TEST_CASE("no jobs, no results") {
  bool called = false;
  tool::in_order queue(
      numbers{0}, slowly, [&](int) { return called = true; }, 1);
  queue.run(3);
  CHECK_FALSE(called);
}

}  // namespace in_order_test
