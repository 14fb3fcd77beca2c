// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/imprint.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace imprint_test {

namespace citing = vitae::wild_text::citing;

using citation_tests::those;

const auto town = [](const citing::piece& each) { return each.town; };
const auto booked = [](const citing::piece& each) { return each.booked; };
const auto held = [](const citing::piece& each) { return each.held; };
const auto ends_title = [](const citing::piece& each) { return each.ends_title; };

TEST_CASE("the places of an imprint stand between a period and the publisher's colon") {
  CHECK(those("Quill, Ada (1891). The Book of Wings. Concord, New Hampshire: The Example Press.", town) ==
        "Concord | New Hampshire");
  CHECK(those("Quill, Ada. Wings. Foldham End, Foldshire, England: Example Press, 1985.", town) ==
        "Foldham End | Foldshire | England");
  CHECK(those("Quill, Ada. Wings of Paper. 2nd ed. Foldham Grove, Ill: Example House, 2000.", town) ==
        "Foldham Grove | Ill");
  CHECK(those("Quill, Ada. Wings (Oslo: Example House, 2000).", town) == "Oslo");
  CHECK(those("Quill, Ada. Wings of Paper, a History: Folding, 2000.", town).empty());
  CHECK(those("Quill, Ada. Wings of Paper: Folding by Hand. Wing Journal 3, 2000.", town).empty());
}

TEST_CASE("… or between commas, where the town is known") {
  CHECK(those("Quill A., L'aile pliée. Une histoire, Paris, Exemple, 2010.", town) == "Paris");
  CHECK(those("Quill A., Folding. FOLD 2019, Long Beach, CA, June 2019.", town).empty());
  CHECK(those("Quill A., L'aile pliée, Pliage, Exemple, 2010.", town).empty());
}

TEST_CASE("what stands before an imprint are parts of a book, unless the book holds the work") {
  CHECK(those("Quill, Ada. Wings: Folds and Creases. Edited by Bo Marsh. New York: Example House, 1982.", booked) ==
        "Quill | Ada | Wings | Folds | Creases | Edited by | Bo Marsh");
  CHECK(those("Quill, Ada. Folding. In B. Marsh (ed.), Wings. New York: Example House, 1982.", booked).empty());
  CHECK(those("Quill, Ada. “Folding.” Wings. New York: Example House, 1982.", booked).empty());
}

TEST_CASE("what stands between a container's word and an imprint is that container") {
  CHECK(those("Quill, Ada. Folding. In B. Marsh (ed.), Wings: Folds and Creases. New York: Example House, 1982.",
              held) == "Wings | Folds | Creases");
  CHECK(those("Quill, Ada. “Folding.” Wings. New York: Example House, 1982.", held) == "Wings");
  CHECK(those("Quill, Ada. Wings. New York: Example House, 1982.", held).empty());
}

TEST_CASE("places before a period and a journal close the title") {
  CHECK(those("Quill, A., Dating of folds from East Creaseham, Quebec. Wing Journal, v. 76, 1981.", ends_title) ==
        "Quebec");
  CHECK(those("Quill, A., Folds of Crease Peninsula, Mexico. Wing Letters, v. 27, 2000.", ends_title) == "Mexico");
  CHECK(those("Quill, A., Zircons of the Crease structure, Sweden, Wing and Paper Letters, v. 74, 1985", ends_title) ==
        "Sweden");
  CHECK(those("Quill, A., Folds. Wing Journal, Mexico, 2000.", ends_title).empty());
}

}  // namespace imprint_test
