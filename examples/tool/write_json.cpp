// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>

#include "person.hpp"

std::string tool::write_json(const vitae::Person& person) { return vitae::render<vitae::json>(person); }

std::string tool::write_json_line(const vitae::Person& person) {
  return vitae::render<vitae::json, vitae::layout::compact>(person);
}
