// SPDX-License-Identifier: BSL-1.0
// The reader of wild text, compiled once for all files of a program that include <vitae/wild/format.hpp>.
#include <vitae/wild/read.hpp>

template vitae::wild_text::wild_reading vitae::wild_text::read_wild<>(std::string_view, const vitae::type_info&,
                                                                      const vitae::wild_text::wild_options&);
