// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/name.hpp>
//
#include "../../catch.hpp"

namespace name_test {

TEST_CASE("a name in natural order falls into given name, particle, family name and suffix") {
  struct sample {
    std::string_view name, given, particle, family, suffix;
  };
  static constexpr sample samples[] = {
      {"Ada Lovelace", "Ada", "", "Lovelace", ""},
      {"Augusta Ada King", "Augusta Ada", "", "King", ""},
      {"Ludwig van Beethoven", "Ludwig", "van", "Beethoven", ""},
      {"Maria de la Cruz", "Maria", "de la", "Cruz", ""},
      {"Charles Louis Xavier de la Vallée Poussin", "Charles Louis Xavier", "de la", "Vallée Poussin", ""},
      {"Martin Luther King Jr.", "Martin Luther", "", "King", "Jr."},
      {"Henry Ford II", "Henry", "", "Ford", "II"},
      {"Jan van der Berg, Jr.", "Jan", "van der", "Berg", "Jr."},
      {"A. K. Lovelace", "A. K.", "", "Lovelace", ""},
      {"Plato", "", "", "Plato", ""},
      {"李白", "", "", "李白", ""},
      {"Example Consortium", "", "", "Example Consortium", ""},
      {"The XYZ Collaboration", "", "", "The XYZ Collaboration", ""},
      {"et al.", "", "", "et al.", ""},
      {"", "", "", "", ""}};
  for (const auto& [name, given, particle, family, suffix] : samples) {
    CAPTURE(std::string(name));
    const auto parts = vitae::split_name(name);
    CHECK(parts.given == given);
    CHECK(parts.particle == particle);
    CHECK(parts.family == family);
    CHECK(parts.suffix == suffix);
  }
}

}  // namespace name_test
