// SPDX-License-Identifier: BSL-1.0
// Many jobs at once, their results in order.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace tool {

/// A queue of jobs, worked on by so many threads.
///
/// - `next()` gives a job, or nothing when there are no more; it is called by one thread at a time and may wait, for
///   example for standard input: results are delivered meanwhile.
/// - `work(job)` gives a result; it is called by all threads at once and must not throw.
/// - `deliver(result)` is called by one thread at a time, in the order in which the jobs came; false ends everything.
///
/// At most `ahead` jobs are in work or wait to be delivered, so memory is bounded however many there are, and however
/// long one of them takes.
template <class Next, class Work, class Deliver>
class in_order {
 public:
  in_order(Next next, Work work, Deliver deliver, std::size_t ahead)
      : next_(std::move(next)), work_(std::move(work)), deliver_(std::move(deliver)), ahead_(ahead) {}

  /// Works until there are no more jobs; the calling thread is one of the threads.
  void run(std::size_t threads) {
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back([this] { work_on(); });
    work_on();
    for (std::thread& one : others) one.join();
  }

 private:
  using job = typename std::invoke_result_t<Next&>::value_type;
  using result = std::invoke_result_t<Work&, job>;
  struct slot {
    std::optional<result> done;
  };

  void work_on() {
    while (true) {
      slot* mine = nullptr;
      std::optional<job> taken = take(mine);
      if (!taken) return;
      finish(*mine, work_(*std::move(taken)));
    }
  }

  /// The next job and a place for its result.
  std::optional<job> take(slot*& mine) {
    const std::lock_guard one_at_a_time(taking_);
    {
      std::unique_lock lock(slots_use_);
      room_.wait(lock, [this] { return ended_ || slots_.size() < ahead_; });
      if (ended_) return std::nullopt;
    }
    std::optional<job> taken = next_();  // whoever delivers is not kept waiting by it
    const std::lock_guard lock(slots_use_);
    if (!taken) ended_ = true;
    if (!taken || stopped_) return std::nullopt;
    mine = &slots_.emplace_back();  // a deque's elements stay where they are
    return taken;
  }

  void finish(slot& mine, result done) {
    const std::lock_guard lock(slots_use_);
    mine.done = std::move(done);
    for (; !stopped_ && !slots_.empty() && slots_.front().done; slots_.pop_front())
      if (!deliver_(*std::move(slots_.front().done))) stopped_ = ended_ = true;
    room_.notify_all();
  }

  Next next_;
  Work work_;
  Deliver deliver_;
  std::size_t ahead_;
  std::mutex taking_, slots_use_;
  std::condition_variable room_;
  std::deque<slot> slots_;
  bool ended_ = false, stopped_ = false;
};

}  // namespace tool
