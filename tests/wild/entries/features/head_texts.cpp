// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/head_texts.hpp>

#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace head_texts_test {

using namespace vitae;
using namespace vitae::wild_text;

static_assert(closes_in_word("Care of the elderly.") && closes_in_word("Hilfe für die älteren."));
static_assert(!closes_in_word("Pflege der Menschen.") && !closes_in_word("Example Ltd.") &&
              !closes_in_word("Example Harbour Works.") && !closes_in_word(""));

TEST_CASE("a degree of many words is one, where a degree is looked for") {
  const auto says = [](std::string_view text, const type_info& record) {
    const wild_tests::document page(text);
    return says_degree(page.in, entry_plan(record), page.all());
  };
  CHECK(says("PhD in the physics of tides with an application to small harbours", info_of<Degree>));
  CHECK_FALSE(says("PhD in the physics of tides with an application to small harbours.", info_of<Degree>));
  CHECK_FALSE(says("PhD in the physics of tides with an application to small harbours", info_of<Position>));
  CHECK_FALSE(says("Lamps in the harbours of the coast, and who lit them", info_of<Degree>));
}

TEST_CASE("a time before a colon and a range between commas are no running text") {
  const auto of = [](std::string_view text, auto ask) {
    const wild_tests::document page(text);
    return ask(page, page.in.dates.dating_in(page.all()));
  };
  const auto behind = [](const auto& page, const auto& dates) {
    return page.of(beside_time(page.in, dates, page.all()));
  };
  CHECK(of("2010 - 2013: Example Harbour, clerk", behind) == "Example Harbour, clerk");
  CHECK(of("2010 - 2013 Example Harbour", behind) == "2010 - 2013 Example Harbour");
  CHECK(of("Contable | De marzo de 2014 a mayo de 2017", behind) == "Contable | ");
  CHECK(of("Clerk of 2010 - 2013", behind) == "Clerk of 2010 - 2013");
  const auto lists = [](const auto& page, const auto& dates) { return lists_date(page.in, dates, page.all()); };
  CHECK(of("Diploma, 1993 - 1998, Example University", lists));
  CHECK_FALSE(of("Diploma, 1998, Example University", lists));
}

TEST_CASE("a line that begins with a time and a school lists a degree") {
  const auto begins = [](std::string_view text) {
    const wild_tests::document page(text);
    return begins_with_school(page.in, page.in.dates.dating_in(page.all()), page.all());
  };
  CHECK(begins("2008-2013 Примерный университет, экономический факультет, диплом с отличием"));
  CHECK_FALSE(begins("2013 Примерный университет, экономический факультет"));
  CHECK_FALSE(begins("2008-2013 Примерный университет, где я учился."));
  CHECK_FALSE(begins("2008-2013 изучал, среди прочего, экономику"));
  CHECK(begins("2008 - 2013 - Примерный университет, экономический факультет, диплом с отличием"));
  CHECK(begins("2008-2013 Примерный университет. Специальность: экономика и управление."));
}

TEST_CASE("a line that begins with a time tells a job by its first words, or by whose it was") {
  const auto begins = [](std::string_view text) {
    const wild_tests::document page(text);
    return begins_with_job(page.in, page.in.dates.dating_in(page.all()), page.all());
  };
  CHECK(begins("2015 - 2018 - Auxiliar administrativo en el departamento de compras de la empresa"));
  CHECK(begins("2015 – 2018 – specjalista do spraw obsługi klienta w firmie w Krakowie"));
  CHECK(begins("2015 - 2018: ООО «Образец», старший специалист отдела по работе с клиентами"));
  CHECK_FALSE(begins("2015 - 2018: kept the lamps of three harbours lit, and wrote of each in a book"));
  CHECK_FALSE(begins("2018: clerk of the harbour and of all the lamps in it"));
  CHECK_FALSE(begins("clerk of the harbour 2015 - 2018"));
}

static_assert(begins_with_deed("Kept the lamps of three harbours") && begins_with_deed("Led a crew of seven") &&
              begins_with_deed("Designed and built lamps"));
static_assert(!begins_with_deed("Embedded systems engineer") && !begins_with_deed("United Example Works") &&
              !begins_with_deed("Led") && !begins_with_deed("Red the lamp") && !begins_with_deed("kept the lamps lit"));

}  // namespace head_texts_test
