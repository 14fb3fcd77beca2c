// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/told_degree.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace told_degree_test {

using namespace vitae::wild_text;

/// The degrees of a sentence between bars; one that shares the next one's school has "+", the school before in braces.
std::string told(std::string_view sentence) {
  std::string out;
  for (const told_degree& d : told_degrees_in(sentence)) {
    if (!out.empty()) out += "|";
    if (d.school < d.school_end) out += "{" + std::string(sentence.substr(d.school, d.school_end - d.school)) + "}";
    out += std::string(sentence.substr(d.begin, d.end - d.begin)) + (d.shares_school ? "+" : "");
  }
  return out;
}

TEST_CASE("a degree that one took is told, up to where its title ends") {
  struct row {
    std::string_view sentence, degrees;
  };
  for (const auto& [sentence, degrees] : {
           row{"I received my PhD from Example University.", "PhD"},
           row{"I received my Ph.D. in Limnology from Example University in 2015.", "Ph.D. in Limnology"},
           row{"She holds an MSc in Ponds and Rivers from Marel College", "MSc in Ponds and Rivers"},
           row{"I completed my Master's degree in Law, with honours, at Marel.", "Master's degree in Law"},
           row{"He earned a bachelor's degree in civil engineering at Marel", "bachelor's degree in civil engineering"},
           row{"After finishing my PhD in 2019, I sailed.", "PhD"},
           row{"I did my PhD under Prof. Quill", "PhD"},
           row{"I received my doctorate in the Department of Ponds at Marel", "doctorate"},
           row{"During my PhD at Example University I sailed.", "PhD"},
           row{"I am a pilot with a BSc in Physics from Marel College.", "BSc in Physics"},
           row{"J'ai obtenu un doctorat en physique à l'Université de Marel en 2015", "doctorat en physique"},
           row{"Sie erwarb ihr Diplom in Physik an der Universität Marel", "Diplom in Physik"},
           row{"Obtuve el doctorado en Física por la Universidad de Marel", "doctorado en Física"},
           row{"Obtuve el título de Licenciado en Física en 1993", "Licenciado en Física"},
           row{"I earned a BSc in Law with a minor in Ponds from Marel", "BSc in Law with a minor in Ponds"},
           row{"I obtained a Master of Science in Engineering in Data Science from Marel",
               "Master of Science in Engineering in Data Science"},
           row{"I earned a B.S. in Law, with a minor in Ponds, at Marel", "B.S. in Law, with a minor in Ponds"},
           row{"I hold a B.Sc. (Hons) in Physics from Marel", "B.Sc. (Hons) in Physics"},
           row{"I have embarked on a PhD in Law at Marel", "PhD in Law"},
           row{"I undertook on a part-time basis a Bachelor in Law at Marel", "Bachelor in Law"},
           row{"I carried out a Master's degree in Law on a part-time basis", "Master's degree in Law"},
           row{"I received the (Honours) B.Eng. degree at Marel", "B.Eng. degree"},
           row{"I received the degree of Master of Laws from Marel", "Master of Laws"},
       }) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence) == degrees);
  }
}

TEST_CASE("degrees that one sentence adds to another are told too") {
  CHECK(told("I hold a Ph.D. and an M.Phil. in Economics from Marel.") == "Ph.D.+|M.Phil. in Economics");
  CHECK(told("I obtained an MSc in Law from Marel and a BSc in Ponds from Hull") == "MSc in Law|BSc in Ponds");
  CHECK(told("I hold a PhD from Marel, as well as an MSc from Hull.") == "PhD|MSc");
  CHECK(told("I hold a BSc in Law and a second BSc from Marel.") == "BSc in Law+|BSc");
}

TEST_CASE("who graduated with a degree did so from the school named before") {
  CHECK(told("I graduated from Marel College with a BSc in 2009.") == "{Marel College}BSc");
  CHECK(told("He studied geology at Marel College and graduated with a BSc in 2009.") == "{Marel College}BSc");
  CHECK(told("I graduated with a BSc from Marel College").starts_with("BSc"));
}

TEST_CASE("a degree that is only spoken of is not told") {
  for (const std::string_view sentence :
       {"", "PhD", "I am looking for PhD students at Example University.", "I have two PhD students from Marel.",
        "I received a PhD fellowship from the Example Fund.", "The PhD in Law at Marel is hard.",
        "During my PhD, I was lucky.", "My advisor, who received his PhD from Marel, sails.",
        "I have been a scrum master at Marel", "I hold a certificate in sailing from Hull",
        "Applicants with a PhD are welcome.", "May 2023: My student received her BSc from Marel University.",
        "Our dear friend obtained a PhD from Hull."}) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence).empty());
  }
}

}  // namespace told_degree_test
