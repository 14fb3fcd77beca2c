// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/words/present_phrases.hpp>

#include <string>
#include <string_view>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/interpret.hpp>

#include "../../../catch.hpp"

namespace present_phrases_test {

using namespace vitae;
using dates::present_phrase;

static_assert(present_phrase("in corso") == 8 && present_phrase("In Corso, Milano") == 8);
static_assert(present_phrase("dd") == 0 && present_phrase("d.d.") == 4 && present_phrase("datore") == 0);
static_assert(present_phrase("in corsica") == 0 && present_phrase("") == 0);
static_assert(present_phrase("nay") == 3 && present_phrase("nayland") == 0);
static_assert(present_phrase("D.D. Quill and others") == 0 && present_phrase("Nay Win, boats") == 0);
static_assert(present_phrase("nå") == 3 && present_phrase("Na Zdravi, boats") == 0);
static_assert(present_phrase("d.d. Clerk") == 4);
static_assert(present_phrase("Н. В. Лин") == 0 && present_phrase("н.в. (2 года)") == 6);

TEST_CASE("phrases for the present end a range") {
  for (const std::string_view end :
       {"н.в.",         "по н.в.",      "по сей день", "до момента",  "наст. время", "Hiện tại", "nay",
        "đến nay",      "devam ediyor", "Saat ini",    "jelenleg is", "in corso",    "en cours", "en curso",
        "em andamento", "d.d.",         "dato",        "재직중",      "재직 중",     "在职",     "継続中",
        "היום",         "עד היום",      "حتى الآن",    "ปัจจุบัน",       "gaur egun",   "i dag",    "tot nu toe",
        "hasta hoy",    "ad oggi",      "do dziś",     "do teraz",    "în prezent",  "nå",       "trvá",
        "doteraz",      "tuttora",      "en poste",    "지금",        "do danas",    "derzeit",  "día de hoy",
        "w trakcie"}) {
    CAPTURE(std::string(end));
    std::string out;
    dates::edtf::write_period(out, interpret_dates("03/2019 – " + std::string(end)).when);
    CHECK(out == "2019-03/..");
  }
}

}  // namespace present_phrases_test
