// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/introductions.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace owner_introductions_test {

using namespace vitae::wild_text;

TEST_CASE("who says their name in a sentence is the owner") {
  const auto introduced = [](std::string_view text) {
    const wild_tests::document page(text);
    return page.of(introduced_owner(page.in, 0, page.doc.blocks.size()).text);
  };
  CHECK(introduced("Welcome!\n\nI'm Jane Stone, an engineer with many years of work on small boats.") == "Jane Stone");
  CHECK(introduced("Hello, my name is Jane Stone.") == "Jane Stone");
  CHECK(introduced("My name is Jane Stone and I come from Hull, where boats are built.") == "Jane Stone");
  CHECK(introduced("My name is Zhelvi Qorram, I build boats and lamps for small harbours.") == "Zhelvi Qorram");
  CHECK(introduced("Hoi, ik ben Jane Stone. Ik maak boten en lampen voor kleine havens.") == "Jane Stone");
  CHECK(introduced("# Привет, я Ирина Соколова\n\nИнженер") == "Ирина Соколова");
  CHECK(introduced("Меня зовут Ирина Соколова, я строю лодки и лампы для малых гаваней.") == "Ирина Соколова");
  CHECK(introduced("Je suis Responsable Technique, depuis longtemps.").empty());
  CHECK(introduced("I am Senior Engineer at the harbour, and have been so for years.").empty());
  CHECK(introduced("I am looking for work, I am Happy").empty());
  CHECK(introduced("Welcome!\n\nJane Stone is a lecturer in Hull. She sails.") == "Jane Stone");
  CHECK(introduced("Dr. Jane Stone graduated from Example University in 2012.") == "Dr. Jane Stone");
  CHECK(introduced("Jane Stone has worked as a pilot since 2012.") == "Jane Stone");
  CHECK(introduced("Jane Stone has a boat.").empty());
  CHECK(introduced("Jane Stone is happy to hear from you.").empty());
  CHECK(introduced("The Stone is a lecturer").empty());
  CHECK(introduced("Here is what the DI'm Jane Stone says").empty());
}

}  // namespace owner_introductions_test
