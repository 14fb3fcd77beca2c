// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/look_ahead.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace look_ahead_test {

namespace citing = vitae::wild_text::citing;

using citation_tests::those;

TEST_CASE("a piece knows that a volume or pages follow before the part ends") {
  const auto counted = [](const citing::piece& each) { return each.counted; };
  CHECK(those("Folding by hand. Folding Letters, vol. 3, 2019", counted) == "Folding Letters");
  CHECK(those("Folding by hand. Folding Letters, 2019", counted).empty());
  CHECK(those("Folding by hand, A&A in press (2019)", counted) == "A&A");
}

TEST_CASE("a city is known by the place or the colon after it") {
  const auto place = [](const citing::piece& each) { return each.before_place; };
  CHECK(those("Folding Symposium, Boston, MA, 2019", place).find("Boston") != std::string::npos);
  CHECK(those("Wings, London: Quill Press, 2019", place).find("London") != std::string::npos);
  CHECK(those("Folding Letters, 2019", place).empty());
}

TEST_CASE("the commas of a list that ends in 'and' are told from those between parts") {
  const auto listed = [](const citing::piece& each) { return (each.lead & citing::at_list) != 0; };
  CHECK(those("Transactions on Systems, Man, and Wings, 2019", listed).find("Man") != std::string::npos);
  CHECK(those("Transactions on Wings, Vienna, 2019", listed).empty());
}

TEST_CASE("a piece that is all of a parenthesis is alone, and one after 'edited by' is an editor") {
  const auto alone = [](const citing::piece& each) { return each.alone; };
  CHECK(those("Folding by hand (Wings)", alone) == "Wings");
  CHECK(those("Folding by hand (Wings, Hands)", alone).find("Hands") == std::string::npos);
  const auto editor = [](const citing::piece& each) { return each.editor; };
  CHECK(those("Folding by hand, edited by A. Quill and B. Marsh, 2019", editor) == "A. Quill | B. Marsh");
}

TEST_CASE("a book is told from its editor by the initials that it lacks or by a lone 'ed.'") {
  const auto edited = [](const citing::piece& each) { return each.edited; };
  CHECK(those("Folds. In Paper Wings, A. Quill, Ed. Oslo, 2019", edited) == "Paper Wings");
  CHECK(those("Folds. In Paper Wings, Ada Quill (ed.), 2019", edited) == "Paper Wings");
  CHECK(those("Folds. In Ada Quill, Bo Marsh (eds.), 2019", edited).empty());
  CHECK(those("Folds. In A. Quill, B. Marsh, eds., 2019", edited).empty());
  CHECK(those("Folds. In van Marsh, B., ed., 2019", edited).empty());
}

TEST_CASE("a lone word before a colon, in the print of what follows it, begins the title") {
  const auto headword = [](const citing::piece& each) { return each.headword; };
  CHECK(those("**Wings: Folding by Hand**, ABC vol. 3, 2019", headword) == "Wings");
  CHECK(those("**Quill**: Folding by Hand, ABC 2019", headword).empty());
  CHECK(those("Quill: Folding by Hand, ABC 2019", headword).empty());
  CHECK(those("**Ada Quill: Folding by Hand**, ABC 2019", headword).empty());
}

TEST_CASE("a stroke between blanks and before a capital stands apart") {
  CHECK(citing::stands_apart(citation_tests::tokenized("Quill / Marsh").view(), 1));
  CHECK_FALSE(citing::stands_apart(citation_tests::tokenized("Quill/ Marsh").view(), 1));
  CHECK_FALSE(citing::stands_apart(citation_tests::tokenized("paper / wings").view(), 1));
}

TEST_CASE("'y' joins given names to a family name, not the halves of one") {
  const citation_tests::tokenized line("Ana y Marsh, Bo");
  CHECK(citing::joins_names(line.view(), 1, true));
  CHECK_FALSE(citing::joins_names(line.view(), 1, false));
}

TEST_CASE("a label announces a note as far as its line or the next sign") {
  const citation_tests::tokenized line("Note: shown in Oslo \u00B7 code");
  CHECK(citing::labels_note(line.view(), 0));
  CHECK(citing::end_of_note(line.view(), 2) == 5);
  CHECK_FALSE(citing::labels_note(line.view(), 2));
  CHECK_FALSE(citing::labels_note(citation_tests::tokenized("Notes on boats").view(), 0));
  CHECK_FALSE(citing::labels_note(citation_tests::tokenized("Notes:").view(), 0));
}

TEST_CASE("a family's and a given name begin a line in turned order") {
  const auto inverted = [](const citing::piece& each) { return each.inverted; };
  CHECK(those("Quill, Ada. Wings. Oslo: Example Press, 1965.", inverted) == "Quill | Ada");
  CHECK(those("De Quill, Ada Maria de (2019). Wings.", inverted) == "De Quill | Ada Maria de");
  CHECK(those("Ben Quill, Ada Marsh. Folding paper. Wing Letters, 2020.", inverted).empty());
  CHECK(those("Folding, Twice. Ada Marsh. Wing Letters, 2020.", inverted) == "Folding | Twice");
  CHECK(those("**Quill**, Ada Marsh. Folding paper. Wing Letters, 2020.", inverted).empty());
  CHECK(those("Folding Learning, Data. Ada Marsh. Wing Letters, 2020.", inverted).empty());
  CHECK(those("王小明, 李雷. 折纸. 2018.", inverted).empty());
}

TEST_CASE("small letters behind a parenthesis, a colon or a date go on with what stands before") {
  const auto goes_on = [](const citing::piece& each) { return each.goes_on; };
  CHECK(those("A. Quill, Folds of the Crease (Iowa) structure. Wing Letters 3, 1993.", goes_on) == "structure");
  CHECK(those("A. Quill (1997). In Bo Marsh (Ed.), Folds: hands and wings. Oslo: Example.", goes_on) ==
        "hands and wings");
  CHECK(those("A. Quill, Folds (Iowa), and structures. Wing Letters 3, 1993.", goes_on).empty());
}

}  // namespace look_ahead_test
