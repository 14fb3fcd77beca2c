// SPDX-License-Identifier: BSL-1.0
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>
#include <vitae/leaf/printed.hpp>

#include <vitae/leaf/doi.hpp>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/isbn.hpp>
#include <vitae/leaf/orcid.hpp>
#include <vitae/leaf/phone.hpp>
#include <vitae/leaf/url.hpp>

#include "../catch.hpp"

namespace printed_test {

struct plate : vitae::printed<plate> {
  using printed::printed;
};
struct badge : vitae::printed<badge> {
  using printed::printed;
};

template <class A, class B>
concept comparable = requires(const A& a, const B& b) {
  a == b;
};

static_assert(comparable<plate, plate>);
static_assert(!comparable<plate, badge>, "an address never equals a number");
static_assert(!std::is_aggregate_v<plate>, "or it would be taken for a record");
static_assert(!std::is_constructible_v<plate, badge>);

TEST_CASE("a printed text is made from any string and kept as it is") {
  CHECK(plate{"  B-AD 1 "}.text() == "  B-AD 1 ");
  CHECK(plate{std::string("x")} == plate{std::string_view("x")});
  CHECK_FALSE(plate{"x"} == plate{"y"});
  CHECK(plate{}.empty());
  const std::vector<plate> several = {"a", "b", "c"};
  CHECK(several.size() == 3);
}

/// Mutates well-formed texts and asks of each that is still read: is it read back as it was written?
template <class T>
std::size_t broken_round_trips(std::vector<std::string> texts, std::size_t& accepted) {
  constexpr std::string_view bytes = "a0.-@/:%+() <>[]\"'\xC3\xA9\xC2\xA0#?&X\n";
  std::uint32_t state = 12345;
  const auto next = [&state](std::size_t bound) {
    state = state * 1664525U + 1013904223U;
    return static_cast<std::size_t>(state >> 8U) % bound;
  };
  std::size_t broken = 0;
  for (int round = 0; round < 40'000; ++round) {
    std::string text = texts[next(texts.size())];
    for (std::size_t changes = next(3); changes < 3 && !text.empty(); ++changes) {
      const std::size_t at = next(text.size());
      switch (next(3)) {
        case 0:
          text[at] = bytes[next(bytes.size())];
          break;
        case 1:
          text.insert(at, 1, bytes[next(bytes.size())]);
          break;
        default:
          text.erase(at, 1);
      }
    }
    const auto read = vitae::codec<T>::read(text);
    if (!read) continue;
    ++accepted;
    std::string written;
    vitae::codec<T>::write(written, *read);
    const auto again = vitae::codec<T>::read(written);
    if (!again || !(*again == *read)) {
      ++broken;
      UNSCOPED_INFO("not read back: " << text);
    }
  }
  return broken;
}

TEST_CASE("what is read is read back as it was written, for every value type") {
  std::size_t accepted = 0;
  CHECK(broken_round_trips<vitae::email>({"ada@example.org", "mailto:a.b+c@x.example.com", "\"a b\"@example.org"},
                                         accepted) == 0);
  CHECK(broken_round_trips<vitae::url>(
            {"https://example.org/a?b=c#d", "ada.example.org/x", "<http://x.org>", "./cv.pdf"}, accepted) == 0);
  CHECK(broken_round_trips<vitae::phone>({"+44 (0)20 7946 0958 ext. 12", "tel:+15550100199", "(+86)18800000000"},
                                         accepted) == 0);
  CHECK(broken_round_trips<vitae::doi>({"10.1000/182", "https://doi.org/10.1000/a%3Cb%C2%A0", "doi: 10.1000/x(y)"},
                                       accepted) == 0);
  CHECK(broken_round_trips<vitae::orcid>({"0000-0002-1825-0097", "https://orcid.org/0000-0002-1694-233X"}, accepted) ==
        0);
  CHECK(broken_round_trips<vitae::isbn>({"ISBN 978-3-16-148410-0", "0-8044-2957-X"}, accepted) == 0);
  CHECK(accepted > 20'000);
}

}  // namespace printed_test
