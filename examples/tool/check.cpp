// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/rules.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/validate.hpp>

#include "person.hpp"

vitae::report tool::check(const vitae::Person& person, std::string_view rules) {
  using namespace vitae;
  if (rules == "cv") return validate<rules_of::cv>(person);
  if (rules == "strict") return validate<rules_of::strict>(person);
  if (rules == "academic") return validate<rules_of::academic>(person);
  return validate(person);
}
