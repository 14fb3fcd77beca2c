// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>

#include "date_style.hpp"
#include "person.hpp"

tool::cv tool::read_json(std::string_view text, std::string_view dates) {
  return in_date_style(
      dates, [text]<class... Style>(Style...) { return vitae::parse<vitae::Person, vitae::json, Style...>(text); });
}
