// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/page_titles.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace page_titles_test {

using namespace vitae::wild_text;

TEST_CASE("what a document is called is no one's name") {
  for (const std::string_view title : {"Curriculum Vitae", "# CV", "Lebenslauf:", "Hoja de Vida", "RESUME",
                                       "Brief Bio-Data", "Özgeçmiş", "Životopis", "業務経歴書", "求职简历"}) {
    CAPTURE(std::string(title));
    CHECK(is_document_title(title));
  }
  for (const std::string_view name : {"", "Ada Quill", "Vita Quill", "Cv Raman"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(is_document_title(name));
  }
}

TEST_CASE("what pages are called begins with a few words") {
  for (const std::string_view title : {"Home", "About me", "CV as PDF", "Download the résumé", "Google Scholar",
                                       "Short Bio", "View my CV", "E-Mail"}) {
    CAPTURE(std::string(title));
    CHECK(is_page_title(title));
  }
  for (const std::string_view name : {"", "Ada Quill", "Homer Quill", "The Page", "E. Mail Quill"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(is_page_title(name));
  }
}

TEST_CASE("the name of a file is no one's") {
  for (const std::string_view file : {"quill.jpg", "AdaQuill-portrait.jpeg", "a.png"}) CHECK(is_file_name(file));
  for (const std::string_view name : {"", "Ada Quill", "J.R. Quill", "Ada Quill Jr.", ".png", "A.Quill"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(is_file_name(name));
  }
}

TEST_CASE("a name is bared of what documents put around it") {
  struct row {
    std::string_view text, name;
  };
  for (const auto& [text, name] : {
           row{"Curriculum Vitae of Ada Quill", "Ada Quill"},
           row{"CV d'Ada Quill", "Ada Quill"},
           row{"Resumé of Ada Quill", "Ada Quill"},
           row{"Hi, I am Ada", "Hi, I am Ada"},
           row{"Ada Quill's CV", "Ada Quill"},
           row{"Ada Quill’s personal homepage", "Ada Quill"},
           row{"林向澄个人简历", "林向澄"},
           row{"Ada Quill's boats", "Ada Quill's boats"},
           row{"Ada Quill", "Ada Quill"},
           row{"", ""},
       }) {
    CAPTURE(std::string(text));
    CHECK(bare_name(text) == name);
  }
}

TEST_CASE("a person may stand right behind what a document is called") {
  CHECK(bare_name("Lebenslauf Ada Quill") == "Ada Quill");
  CHECK(bare_name("Curriculum vitae Ada Quill") == "Ada Quill");
  CHECK(bare_name("Curriculum vitae English Version 2") == "Curriculum vitae English Version 2");
  CHECK(bare_name("Lebenslauf Quill") == "Lebenslauf Quill");
}

TEST_CASE("of a page's title the name is what is no page's") {
  struct row {
    std::string_view title, name;
  };
  for (const auto& [title, name] : {
           row{"Vita | Ada Quill", "Ada Quill"},
           row{"Ada Quill | Engineer", "Ada Quill"},
           row{"Curriculum vitae — Ada Quill, engineer of boats", "Ada Quill"},
           row{"Ada Quill's Homepage", "Ada Quill"},
           row{"Resume | Ada Quill – Kite Security", "Ada Quill"},
           row{"Ada Quill (Kelp Lab)", "Ada Quill"},
           row{"Curriculum Vitae for Ada Quill, PhD", "Ada Quill"},
           row{"**ADA QUILL**\\vspace{-1em}", "ADA QUILL"},
           row{"mgr inż. Danuta Wrzosek", "Danuta Wrzosek"},
           row{"About the workshop", "the workshop"},
           row{"", ""},
       }) {
    CAPTURE(std::string(title));
    CHECK(name_in_title(title) == name);
  }
}

TEST_CASE("what a document is called has no name in it") {
  CHECK(bare_name("个人简历") == "个人简历");
  CHECK(bare_name("王小明简历") == "王小明");
}

TEST_CASE("a page of HTML has a title in its head") {
  CHECK(html_title_of("<html><head><title> Vita | Ada Quill </title></head>") == "Vita | Ada Quill");
  CHECK(html_title_of("<title>never closed").empty());
  CHECK(html_title_of("no title").empty());
}

TEST_CASE("the title of a CV may say whose it is") {
  CHECK(owner_in_title("Resumé of Ada Quill") == "Ada Quill");
  CHECK(owner_in_title("Curriculum Vitae of Ada Quill") == "Ada Quill");
  CHECK(owner_in_title("About Kelp Gardens").empty());
  CHECK(owner_in_title("Ada Quill").empty());
  CHECK(owner_in_title("Resume").empty());
  CHECK(owner_in_title("").empty());
}

}  // namespace page_titles_test
