// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::dates {

/// An era that years are counted in, and the year before its first.
struct era {
  std::string_view name;
  int before = 0;
  std::size_t length = 0;  ///< in bytes, where a text names it; 0 where it names none
};

/// The eras of Japan since Meiji, and the Republic of China.
inline constexpr era eras[] = {{"明治", 1867}, {"大正", 1911}, {"昭和", 1925}, {"平成", 1988},
                               {"令和", 2018}, {"民國", 1911}, {"民国", 1911}};

/// The era that a text names at byte `at`: "平成30年".
constexpr era era_at(std::string_view text, std::size_t at) {
  for (const era& known : eras)
    if (text.substr(at).starts_with(known.name)) return {known.name, known.before, known.name.size()};
  return {};
}

}  // namespace vitae::dates
