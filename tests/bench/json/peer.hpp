// SPDX-License-Identifier: BSL-1.0
// One race for all: a peer says how it reads and writes, and is entered in every case that it has an answer to.
#pragma once
#include <benchmark/benchmark.h>

#include <concepts>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "../resume.hpp"

namespace bench {

/// A résumé and its JSON. The texts have unused bytes behind them, as simdjson wants; the others do not mind.
struct document {
  explicit document(std::size_t bytes)
      : value(resume_of(bytes)), compact(compact_json(value)), indented(indented_json(value)) {
    compact.reserve(compact.size() + 64);
    indented.reserve(indented.size() + 64);
  }
  plain::Person value;
  std::string compact, indented;
};

inline const document& small() {
  static const document one(8 << 10);
  return one;
}
inline const document& large() {
  static const document one(1 << 20);
  return one;
}

/// What a peer makes of JSON: `plain::Person` unless it says another type.
template <class Peer>
struct value_of {
  using type = plain::Person;
};
template <class Peer>
requires requires { typename Peer::value; }
struct value_of<Peer> {
  using type = typename Peer::value;
};

[[noreturn]] inline void disqualify(const char* peer, const char* why) {
  std::fprintf(stderr, "%s %s\n", peer, why);
  std::exit(1);
}

template <class Peer, class Value>
void check_writing(const char* peer, const Value& value, const plain::Person& wanted, bool indented) {
  std::string text;
  if (indented) {
    if constexpr (requires { Peer::write_indented(text, value); }) Peer::write_indented(text, value);
  } else {
    Peer::write(text, value);
  }
  if (!text.empty() && !tells(text, wanted)) disqualify(peer, "writes another résumé");
}

/// Nobody is timed who reads or writes anything but the résumé.
template <class Peer>
void check(const char* peer, const document& from) {
  using value_type = typename value_of<Peer>::type;
  value_type fresh, reused;
  if (!Peer::read(from.compact, fresh) || !Peer::read(from.indented, reused) || !Peer::read(from.compact, reused) ||
      fresh != reused)
    disqualify(peer, "does not read the résumé");
  if constexpr (std::same_as<value_type, plain::Person>)
    if (fresh != from.value) disqualify(peer, "reads another résumé");
  if constexpr (requires(std::string & out) { Peer::write(out, fresh); }) {
    check_writing<Peer>(peer, fresh, from.value, false);
    check_writing<Peer>(peer, fresh, from.value, true);
  }
}

template <class F>
void enter_case(const std::string& what, const char* peer, std::size_t bytes, F run) {
  benchmark::RegisterBenchmark((what + '/' + peer).c_str(), [run, bytes](benchmark::State& state) {
    run(state);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
  });
}

template <class Peer>
void enter(const char* peer, const document& from, const std::string& size) {
  using value_type = typename value_of<Peer>::type;
  check<Peer>(peer, from);
  const auto read = [](const std::string& text) {
    return [&text](benchmark::State& state) {
      for (auto _ : state) {
        value_type to;
        benchmark::DoNotOptimize(Peer::read(text, to));
        benchmark::DoNotOptimize(to);
      }
    };
  };
  enter_case("read " + size, peer, from.compact.size(), read(from.compact));
  enter_case("read " + size + " indented", peer, from.indented.size(), read(from.indented));
  enter_case("read " + size + " into a reused object", peer, from.compact.size(), [&from](benchmark::State& state) {
    value_type to;
    for (auto _ : state) {
      if constexpr (requires { Peer::reread(from.compact, to); })
        benchmark::DoNotOptimize(Peer::reread(from.compact, to));
      else
        benchmark::DoNotOptimize(Peer::read(from.compact, to));
      benchmark::DoNotOptimize(to);
    }
  });
  const auto write = [&from](auto written) {
    return [&from, written](benchmark::State& state) {
      value_type value;
      Peer::read(from.compact, value);
      std::string out;
      for (auto _ : state) {
        written(out, value);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
      }
    };
  };
  if constexpr (requires(std::string & out, const value_type& v) { Peer::write(out, v); })
    enter_case("write " + size, peer, from.compact.size(),
               write([](std::string& out, const value_type& v) { Peer::write(out, v); }));
  if constexpr (requires(std::string & out, const value_type& v) { Peer::write_indented(out, v); })
    enter_case("write " + size + " indented", peer, from.indented.size(),
               write([](std::string& out, const value_type& v) { Peer::write_indented(out, v); }));
}

/// Enters a peer, which has `static bool read(const std::string&, plain::Person&)` and, if it writes, `static void
/// write(std::string&, const plain::Person&)` and `write_indented`, which replace what is in the text. An object that
/// is reused has read the same document before: most peers keep what it held where a member is absent.
template <class Peer>
bool enter(const char* peer) {
  enter<Peer>(peer, small(), "8 KB");
  enter<Peer>(peer, large(), "1 MB");
  return true;
}

}  // namespace bench
