// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/apply.hpp>
#include <vitae/verb/diff.hpp>

#include "person.hpp"

vitae::changes tool::compare(const vitae::Person& before, const vitae::Person& after) {
  return vitae::diff(before, after);
}

tool::cv tool::edit(const vitae::changes& steps, vitae::Person person) {
  return vitae::apply(steps, std::move(person));
}
