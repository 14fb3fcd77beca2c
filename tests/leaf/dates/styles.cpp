// SPDX-License-Identifier: BSL-1.0
#include <type_traits>
#include <vitae/leaf/dates/styles.hpp>

namespace styles_test {

template <class... Style>
constexpr bool answer_dates = (std::is_same_v<typename Style::axis, vitae::axes::dates> && ...);

static_assert(answer_dates<vitae::dates::edtf, vitae::dates::named, vitae::dates::any, vitae::dates::american,
                           vitae::dates::european>);
static_assert(vitae::dates::reads_periods<vitae::dates::edtf> && vitae::dates::writes_periods<vitae::dates::edtf>);
static_assert(vitae::dates::reads_periods<vitae::dates::named> && !vitae::dates::writes_periods<vitae::dates::named>);

}  // namespace styles_test
