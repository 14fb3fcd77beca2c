// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/json_patch.hpp>

#include "person.hpp"

std::string tool::write_json_patch(const vitae::changes& steps, const vitae::Person& before) {
  return vitae::render<vitae::json>(vitae::json_patch(steps, before));
}
