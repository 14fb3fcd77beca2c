// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/language.hpp>

#include "table.hpp"

namespace language_test {

using vitae::wild_text::looks_like_language;

constexpr auto score = [](std::string_view piece) { return looks_like_language(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::language_evidence::joint_words));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::language_evidence::kinds_of_language));

TEST_CASE("human languages are recognised") {
  static constexpr std::string_view pieces[] = {"English",
                                                "Englisch perfekt",
                                                "Francês fluente",
                                                "Old and Middle English",
                                                "Brazilian Portuguese",
                                                "French",
                                                "Mandarin Chinese",
                                                "English (native)",
                                                "English: fluent",
                                                "German – B2",
                                                "Spanish, intermediate",
                                                "Cantonese (good command)",
                                                "English (IELTS 7.5)",
                                                "Deutsch (Muttersprache)",
                                                "Englisch, fließend",
                                                "Français : langue maternelle",
                                                "Anglais (C1)",
                                                "Español (nativo)",
                                                "Inglés: avanzado",
                                                "中文",
                                                "英语 (流利)",
                                                "日本語",
                                                "한국어",
                                                "Русский",
                                                "Native Hindi",
                                                "Fluent in English",
                                                "Portuguese, Italian and Catalan",
                                                "Arabic - elementary proficiency",
                                                "Korean: TOPIK 5",
                                                "Japanese (N2)",
                                                "Dutch: basic knowledge",
                                                "Swiss German",
                                                "American Sign Language",
                                                "English, German, French",
                                                "Native speaker of Polish",
                                                "Persian: mother tongue"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for a human language") {
  static constexpr std::string_view pieces[] = {"",
                                                "Jane Doe",
                                                "Java",
                                                "Python",
                                                "C++",
                                                "Basic",
                                                "English teacher",
                                                "English Literature",
                                                "French cuisine and wine",
                                                "German Academic Exchange Service",
                                                "Chinese Academy of Sciences",
                                                "Software Engineer",
                                                "University of Example",
                                                "Paris, France",
                                                "Ph.D. in Linguistics",
                                                "Latin America",
                                                "Greek life and clubs",
                                                "native mobile apps",
                                                "Fluent design",
                                                "Good at chess",
                                                "Advanced algorithms",
                                                "Machine Learning",
                                                "Best Paper Award",
                                                "Sep 2019",
                                                "GPA 3.9",
                                                "Taught English to children in a village for two years",
                                                "Proficient in Excel",
                                                "B2",
                                                "the Spanish market",
                                                "Translated from the Russian original into a new format",
                                                "Education",
                                                "Department of English",
                                                "Programming languages"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("any bytes have a score as a language") { evidence_tests::takes_anything(score); }

TEST_CASE("how well one speaks a language is found in the bytes of the text") {
  struct sample {
    std::string_view piece, fluency;
  };
  for (const auto& [piece, fluency] : {
           sample{"English (native)", "native"},
           sample{"English: fluent", "fluent"},
           sample{"English - C1", "C1"},
           sample{"English: B2 (IELTS 7.5)", "B2 (IELTS 7.5)"},
           sample{"English (full professional proficiency)", "full professional proficiency"},
           sample{"Mandarin Chinese: Native speaker", "Native speaker"},
           sample{"Cantonese (good command)", "good command"},
           sample{"Deutsch (Muttersprache)", "Muttersprache"},
           sample{"Französisch, Grundkenntnisse", "Grundkenntnisse"},
           sample{"Anglais : courant", "courant"},
           sample{"Korean (TOPIK 5)", "TOPIK 5"},
           sample{"Native Hindi", "Native"},
           sample{"英语 (流利)", "流利"},
           sample{"Spanish, upper-intermediate level", "upper-intermediate level"},
           sample{"English", ""},
           sample{"", ""},
           sample{"Jane Doe", ""},
       }) {
    CAPTURE(std::string(piece));
    CHECK(vitae::wild_text::find_fluency(piece) == fluency);
  }
}

}  // namespace language_test
