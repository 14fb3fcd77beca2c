#pragma once
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
namespace vitae::wild_text {
inline bool has_word(std::string_view text, std::initializer_list<std::string_view> words) {
  std::string f = " ";
  for (char c : unaccented(text)) f += (ascii::is_alnum(c) || c == '+' || c == '#') ? ascii::lower(c) : ' ';
  f += ' ';
  for (auto w : words) {
    std::string k = " ";
    k += w;
    k += ' ';
    if (f.find(k) != f.npos) return true;
  }
  return false;
}
inline float looks_like_organization(std::string_view t) {
  if (has_word(t, {"university",   "universitat", "universidad", "universite", "college",  "institute",   "school",
                   "lab",          "laboratory",  "inc",         "ltd",        "llc",      "gmbh",        "corporation",
                   "group",        "company",     "center",      "centre",     "hospital", "bank",        "research",
                   "technologies", "foundation",  "department",  "co",         "systems",  "software",    "bv",
                   "limited",      "google",      "microsoft",   "amazon",     "facebook", "meta",        "intel",
                   "ibm",          "huawei",      "bytedance",   "tiktok",     "academy",  "association", "society"}))
    return 0.9F;
  return 0.3F;
}
inline float looks_like_role(std::string_view t) {
  if (has_word(t, {"engineer",
                   "developer",
                   "assistant",
                   "intern",
                   "researcher",
                   "manager",
                   "professor",
                   "lecturer",
                   "analyst",
                   "consultant",
                   "director",
                   "scientist",
                   "student researcher",
                   "fellow",
                   "teacher",
                   "nurse",
                   "designer",
                   "architect",
                   "head",
                   "lead",
                   "officer",
                   "associate",
                   "author",
                   "co author",
                   "member",
                   "administrator",
                   "technician",
                   "president",
                   "founder",
                   "cto",
                   "ceo",
                   "trainee",
                   "internship",
                   "reader",
                   "postdoc",
                   "tutor",
                   "operator",
                   "specialist",
                   "coordinator",
                   "solicitor",
                   "ta"}))
    return 0.9F;
  return 0.2F;
}
inline float looks_like_place(std::string_view t) {
  if (has_word(t, {"usa",
                   "china",
                   "germany",
                   "france",
                   "uk",
                   "united kingdom",
                   "india",
                   "japan",
                   "singapore",
                   "netherlands",
                   "the netherlands",
                   "canada",
                   "ny",
                   "ca",
                   "tx",
                   "oh",
                   "on",
                   "mi",
                   "wa",
                   "ma",
                   "norway",
                   "poland",
                   "greece",
                   "spain",
                   "italy",
                   "switzerland",
                   "austria",
                   "sweden",
                   "korea",
                   "hong kong",
                   "beijing",
                   "shanghai",
                   "london",
                   "new york",
                   "boston",
                   "berlin",
                   "paris",
                   "amsterdam",
                   "rotterdam",
                   "montevideo",
                   "leipzig",
                   "lisbon"}) &&
      !has_word(t, {"university"}) && t.size() < 50)
    return 0.9F;
  return 0.05F;
}
inline float looks_like_degree(std::string_view t) {
  if (has_word(t, {"ph d",   "phd",     "b s",     "bs",       "m s",    "ms",  "msc",  "bsc",
                   "m sc",   "b sc",    "master",  "bachelor", "ba",     "ma",  "beng", "meng",
                   "b eng",  "m eng",   "diploma", "doctor",   "dphil",  "mba", "llm",  "llb",
                   "degree", "licence", "b s e",   "m s e",    "b tech", "b a", "m a",  "associate"}))
    return 0.9F;
  return 0.1F;
}
inline float looks_like_person(std::string_view t) {
  int words = 0;
  bool ok = true, in = false;
  for (std::size_t i = 0; i < t.size();) {
    auto d = decode(t, i);
    i += d.length;
    if (is_digit(d.code_point) || d.code_point == '@' || d.code_point == ':') return 0;
    if (is_space(d.code_point))
      in = false;
    else if (!in) {
      in = true;
      ++words;
      if (is_lower(d.code_point)) ok = false;
    }
  }
  return ok && words >= 2 && words <= 4 ? 0.6F : 0.1F;
}
inline float looks_like_award(std::string_view t) {
  return has_word(t, {"award", "prize", "scholarship", "fellowship", "medal", "honor", "honors", "winner", "grant",
                      "place", "list", "cum laude"})
             ? 0.9F
             : 0.2F;
}
inline float looks_like_language(std::string_view t) {
  return has_word(t, {"english", "german", "french", "spanish", "chinese", "mandarin", "dutch", "italian", "japanese",
                      "korean", "portuguese", "russian", "arabic", "cantonese", "polish", "turkish", "hindi"}) &&
                 t.size() < 40
             ? 0.9F
             : 0.0F;
}
inline float looks_like_technology(std::string_view t) {
  return has_word(t, {"python", "c++", "c", "java", "go", "rust", "sql", "matlab", "linux", "git", "pytorch",
                      "tensorflow", "javascript", "docker", "kubernetes", "aws", "latex", "r"})
             ? 0.9F
             : 0.1F;
}
}  // namespace vitae::wild_text
