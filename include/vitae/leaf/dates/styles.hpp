// SPDX-License-Identifier: BSL-1.0
#pragma once
/// Every style of dates that comes with the library, and periods in any of them. A style of one's own is as short:
///
///     struct iso_basic : vitae::answers<vitae::axes::dates> {
///       static vitae::reading<vitae::date> read(std::string_view text) { … }
///       static void write(std::string& out, const vitae::date& value) { … }
///     };
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/named.hpp>
#include <vitae/leaf/dates/numeric_styles.hpp>
#include <vitae/leaf/dates/periods.hpp>
