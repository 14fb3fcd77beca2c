// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/labels_over_values.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace labels_over_values_test {

using namespace vitae::wild_text;

std::string lines_of(std::string_view document) {
  const outline doc = labels_over_values(vitae::info_of<vitae::Person>).join(read_outline(flatten(document)));
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : " | ") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("a form's labels in bullets share a line with the values below them") {
  CHECK(
      lines_of("• Date (da – a)\n2019 – 2021\n• Tipo di impiego\nCuoco\n\n• Date (da – a)\n2017 – 2018\n"
               "• Tipo di impiego\nCameriere\n") ==
      "Date (da – a)\t2019 – 2021 | Tipo di impiego\tCuoco | Date (da – a)\t2017 – 2018 | Tipo di impiego\tCameriere");
}

TEST_CASE("other bullets over text, and a label or two, stay as they are") {
  CHECK(lines_of("• Lamps\nBells\n• Boats\nQuays\n• Nets\nRopes\n• Kites\nSails\n") ==
        "Lamps | Bells | Boats | Quays | Nets | Ropes | Kites | Sails");
  CHECK(lines_of("• Period\n2019\n• Employer\nExample Ltd.\n") == "Period | 2019 | Employer | Example Ltd.");
}

}  // namespace labels_over_values_test
