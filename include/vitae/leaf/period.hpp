// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/dates/period_value.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// In prose a period is one phrase: "Sep 2018 – Jun 2022".
template <>
struct schema<period> {
  static constexpr look appearance = look::period;
};

}  // namespace vitae
