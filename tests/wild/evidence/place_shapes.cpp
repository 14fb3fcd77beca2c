// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/place_shapes.hpp>

#include <string_view>
#include <vitae/wild/evidence/place.hpp>

#include "table.hpp"

namespace place_shapes_test {

using vitae::wild_text::looks_like_place;

constexpr auto score = [](std::string_view piece) { return looks_like_place(piece); };

TEST_CASE("letters that stand for a name are no town before a country") {
  using evidence_tests::all_below;
  static constexpr std::string_view names[] = {"UCExample, Belgium", "XQPI, Leeds, UK", "RIVW Utrecht, Netherlands",
                                               "UofX, Canada",       "TU/UdX Berlin",   "XQPI (Sweden)"};
  all_below(0.5F, names, score);
  CHECK(score("McLean, VA") >= 0.8F);
  CHECK(score("DeKalb, IL") >= 0.8F);
  CHECK(score("SPRINGFIELD, USA") >= 0.8F);
}

TEST_CASE("a Swiss town may have its canton behind it") {
  static constexpr std::string_view towns[] = {"Beispielwil SG", "Ober Muster ZH", "Musterberg TG"};
  evidence_tests::all_at_least(0.6F, towns, score);
  static constexpr std::string_view others[] = {"Beispiel AG",     "Python AI",        "SG", "BEISPIEL SG", "of SG",
                                                "Beispielwil, sg", "Eins Zwei Drei ZH"};
  evidence_tests::all_below(0.5F, others, score);
}

TEST_CASE("a province in brackets stands between a town and its country") {
  CHECK(score("Fiumetto (RE), Italy") >= 0.85F);
  CHECK(score("Quality Assurance (QA)") < 0.3F);
  CHECK(score("Riville e Arredores, Brasil") >= 0.85F);
}

TEST_CASE("the short form of a town stands before its name in Cyrillic letters") {
  for (const std::string_view place : {"г. Тверь", "м. Львів", "гр. Русе"}) CHECK(score(place) >= 0.8F);
  for (const std::string_view other : {"г. 2014", "м. п", "город Тверь и другие"}) CHECK(score(other) < 0.3F);
}

TEST_CASE("names that are joined are no place that one knows") {
  CHECK(score("Reed and Quill, Leeds, UK") < 0.5F);
  CHECK(score("and Hydraulics") < 0.3F);
  CHECK(score("Trinidad and Tobago") >= 0.6F);
}

TEST_CASE("a country and its town may be one word of Chinese characters") {
  CHECK(score("中国深圳") >= 0.6F);
  for (const std::string_view place : {"福岡県", "名古屋市", "東京都渋谷区", "성남시", "Нью-Йорк", "Київ, Україна"})
    CHECK(score(place) >= 0.6F);
  CHECK(score("东京支社") < 0.5F);
  CHECK(score("日本大阪") >= 0.6F);
  CHECK(score("中国银行") < 0.5F);
}

}  // namespace place_shapes_test
