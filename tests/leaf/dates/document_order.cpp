// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/document_order.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace document_order_test {

using namespace vitae::dates;

constexpr std::string_view italian =
    "Dal 01/03/2019 al 05/04/2020, presso lo studio di Anna Quill, la cura di tutti gli archivi e il lavoro di tutte "
    "le sale da lettura, con la guida di due colleghi e il catalogo di ogni libro.";
constexpr std::string_view english =
    "From 01/03/2019 to 05/04/2020 at the office of Ada Quill: the care of all archives and the work of the reading "
    "rooms, with de Vries and la Rue.";

TEST_CASE("a language that puts the day first says the order where no date shows it") {
  CHECK(document_order(italian) == day_order::day_first);
  CHECK(document_order(english) == day_order::unknown);
  CHECK(document_order("Clerk, 01/03/2019") == day_order::unknown);
  CHECK(document_order("de la de la de la 04/19/2019") == day_order::month_first);
}

}  // namespace document_order_test
