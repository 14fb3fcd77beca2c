// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/page_titles.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace {

using namespace vitae::wild_text;

TEST_CASE("what a document is called is no one's name") {
  for (const std::string_view title : {"Curriculum Vitae", "# CV", "Lebenslauf:", "Hoja de Vida", "RESUME"}) {
    CAPTURE(std::string(title));
    CHECK(is_document_title(title));
  }
  for (const std::string_view name : {"", "Ada Quill", "Vita Quill", "Cv Raman"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(is_document_title(name));
  }
}

TEST_CASE("what pages are called begins with a few words") {
  for (const std::string_view title : {"Home", "About me", "CV as PDF", "Download the résumé", "Google Scholar"}) {
    CAPTURE(std::string(title));
    CHECK(is_page_title(title));
  }
  for (const std::string_view name : {"", "Ada Quill", "Homer Quill", "The Page"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(is_page_title(name));
  }
}

}  // namespace
