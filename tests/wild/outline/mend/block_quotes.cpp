// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/block_quotes.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace block_quotes_test {

using namespace vitae::wild_text;

std::string opened(std::string_view text) { return block_quotes(flatten(text)).opened().text; }

TEST_CASE("a quotation that holds entries is opened") {
  struct sample {
    std::string_view lines, read;
  };
  static constexpr sample samples[] = {
      {"> Baker, 2019\n> - Baked bread\n> - Sold bread\n", "Baker, 2019\n- Baked bread\n- Sold bread\n"},
      {">Baker, 2019\n>*   Baked bread\n", "Baker, 2019\n*   Baked bread\n"},
      {"> **2016 – 2019**\\\n> Baker\n", "2016 – 2019\nBaker\n"},
      {"> Example Ltd.\n> > Baker\n> > Baked bread\n\nNo baker", "Example Ltd.\n\nBaker\nBaked bread\n\nNo baker"},
      {"> Example Ltd.\n> >Baker\n> >\n> >Baked bread\n", "Example Ltd.\n\nBaker\n\nBaked bread\n"},
      {"Work\n> Baker\n>- Baked bread\n\n>> Cook\n", "Work\nBaker\n- Baked bread\n\n>> Cook\n"},
  };
  for (const auto& [lines, read] : samples) {
    CAPTURE(std::string(lines));
    CHECK(opened(lines) == read);
  }
}

TEST_CASE("other lines behind such a mark keep it") {
  for (const std::string_view text :
       {"> Baked bread\n> Sold bread\n", "> - Baked bread\n", ">> We bake\n>> and sell bread\n",
        "> We bake  \n> bread\n", "5 > 4\n- a > b\n", "a -> b\n> c", ">", "> ", ""}) {
    CAPTURE(std::string(text));
    CHECK(opened(text) == flatten(text).text);
  }
}

}  // namespace block_quotes_test
