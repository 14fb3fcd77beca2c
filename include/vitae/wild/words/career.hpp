// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string_view>

/// The verbs of sentences that tell a career, with the words that go with them: English, French, German and Spanish.
namespace vitae::wild_text::words {

/// What stands behind a verb of a career.
enum class career : std::uint8_t {
  none,
  being,       ///< what one is or was: "was | a lecturer"
  beginning,   ///< the same, from then on: "became | a lecturer"
  staying,     ///< how long, then as what: "spent | two years as a postdoc"
  working,     ///< where, then perhaps as what: "worked at | Example Ltd. as a clerk"
  joining,     ///< the same, from then on: "joined | Example Ltd. as a clerk"
  graduating,  ///< a school, then perhaps its degrees: "graduated from | Example University (BSc)"
  studying,    ///< a subject, then where: "studied | Physics at Example University"
  helping      ///< a participle: "has | worked as"
};

/// A verb with what follows it. A longer one stands before one that it begins with.
struct career_verb {
  std::string_view text;
  career says;
};

// clang-format off

/// Whom a sentence tells of: the one whose document it is.
inline constexpr std::string_view subjects[] = {
    "i ", "he ", "she ", "j'", "j’", "je ", "elle ", "il ", "ich ", "er ", "sie ", "yo "};

/// The subject and its verb in one word.
inline constexpr career_verb contractions[] = {
    {"i'm ", career::being}, {"i’m ", career::being}, {"i've ", career::helping}, {"i’ve ", career::helping}};

/// What may stand beside the verb.
inline constexpr std::string_view adverbs[] = {
    "actualmente ", "actuellement ", "afterwards ", "aktuell ", "also ", "anschließend ", "auch ", "aussi ",
    "current ", "currently ", "danach ", "dann ", "derzeit ", "después ", "ensuite ", "first ", "formerly ", "heute ",
    "initially ", "later ", "luego ", "meanwhile ", "momentan ", "most recently ", "now ", "once ", "presently ",
    "previously ", "puis ", "recently ", "seitdem ", "since ", "später ", "still ", "subsequently ", "también ",
    "then ", "today ", "zunächst ", "zurzeit "};

/// Behind a subject.
inline constexpr career_verb verbs[] = {
    // English
    {"am ", career::being}, {"act as ", career::being}, {"acted as ", career::being}, {"acts as ", career::being},
    {"became ", career::beginning}, {"become ", career::beginning}, {"began as ", career::beginning},
    {"began my career as ", career::beginning}, {"began her career as ", career::beginning},
    {"began his career as ", career::beginning}, {"continued as ", career::being},
    {"graduated from ", career::graduating}, {"graduated in ", career::studying}, {"had ", career::helping},
    {"has ", career::helping}, {"have ", career::helping}, {"held a position as ", career::being},
    {"held the position of ", career::being}, {"held the post of ", career::being},
    {"held the role of ", career::being}, {"hold the position of ", career::being},
    {"holds the position of ", career::being}, {"interned at ", career::working}, {"is ", career::being},
    {"joined as ", career::beginning}, {"joined ", career::joining}, {"majored in ", career::studying},
    {"moved to ", career::joining}, {"serve as ", career::being}, {"served as ", career::being},
    {"serves as ", career::being}, {"spent ", career::staying}, {"started as ", career::beginning},
    {"started my career as ", career::beginning}, {"started her career as ", career::beginning},
    {"started his career as ", career::beginning}, {"started working as ", career::beginning},
    {"studied at ", career::graduating}, {"studied ", career::studying}, {"took a position as ", career::beginning},
    {"took up a position as ", career::beginning}, {"was ", career::being}, {"work as ", career::being},
    {"work at ", career::working}, {"work for ", career::working}, {"worked as ", career::being},
    {"worked at ", career::working}, {"worked for ", career::working}, {"works as ", career::being},
    {"works at ", career::working}, {"works for ", career::working},
    // French
    {"a ", career::helping}, {"ai ", career::helping}, {"devient ", career::beginning}, {"est ", career::being},
    {"exerce comme ", career::being}, {"fus ", career::being}, {"fut ", career::being},
    {"occupe le poste de ", career::being}, {"suis ", career::being}, {"travaille chez ", career::working},
    {"travaille comme ", career::being}, {"travaille en tant que ", career::being},
    {"travaillais comme ", career::being}, {"étais ", career::being}, {"était ", career::being},
    // German
    {"arbeite ", career::helping}, {"arbeitete ", career::helping}, {"arbeitet ", career::helping},
    {"bin ", career::being}, {"ist ", career::being}, {"promovierte ", career::graduating},
    {"studierte ", career::studying}, {"war ", career::being}, {"wurde ", career::beginning}};

/// Behind a helping verb, or one that says what one is.
inline constexpr career_verb participles[] = {
    {"appointed as ", career::beginning}, {"appointed to the position of ", career::beginning},
    {"appointed ", career::beginning}, {"been ", career::being}, {"educated at ", career::graduating},
    {"elected ", career::beginning}, {"employed as ", career::being}, {"employed at ", career::working},
    {"employed by ", career::working}, {"hired as ", career::beginning}, {"hired by ", career::joining},
    {"named ", career::beginning}, {"promoted to ", career::beginning}, {"recruited by ", career::joining},
    {"serving as ", career::being}, {"trained at ", career::graduating}, {"working as ", career::being},
    {"working at ", career::working}, {"working for ", career::working},
    // French
    {"devenue ", career::beginning}, {"devenu ", career::beginning}, {"diplômée de ", career::graduating},
    {"diplômé de ", career::graduating}, {"occupé le poste de ", career::being}, {"rejoint ", career::joining},
    {"travaillé chez ", career::working}, {"travaillé comme ", career::being},
    {"travaillé en tant que ", career::being}, {"été ", career::being}, {"étudié ", career::studying},
    // German
    {"als ", career::being}, {"bei ", career::working}, {"tätig als ", career::being}};

/// Verbs that hold their subject, as in Spanish, or that do without, as in notes.
inline constexpr career_verb lone_verbs[] = {
    {"acted as ", career::being}, {"acting as ", career::being}, {"als ", career::being}, {"as ", career::being},
    {"employed as ", career::being}, {"en tant que ", career::being}, {"hired as ", career::being},
    {"joined as ", career::beginning}, {"served as ", career::being}, {"serving as ", career::being},
    {"started as ", career::beginning}, {"tätig als ", career::being}, {"work as ", career::being},
    {"worked as ", career::being}, {"working as ", career::being}, {"educated at ", career::graduating},
    {"after graduating from ", career::graduating}, {"after studying ", career::studying},
    // Spanish
    {"era ", career::being}, {"es ", career::being}, {"estudié ", career::studying}, {"estudió ", career::studying},
    {"fue ", career::being}, {"fui ", career::being}, {"ha sido ", career::being},
    {"ha trabajado como ", career::being}, {"he sido ", career::being}, {"he trabajado como ", career::being},
    {"me gradué en ", career::studying}, {"me incorporé a la ", career::joining},
    {"me incorporé al ", career::joining}, {"me incorporé a ", career::joining},
    {"me incorporé como ", career::beginning}, {"me doctoré en ", career::studying},
    {"se doctoró en ", career::studying}, {"se graduó en ", career::studying},
    {"se incorporó a la ", career::joining}, {"se incorporó al ", career::joining},
    {"se incorporó a ", career::joining}, {"soy ", career::being}, {"trabaja como ", career::being},
    {"trabaja en ", career::working}, {"trabajo como ", career::being}, {"trabajo en ", career::working},
    {"trabajé como ", career::being}, {"trabajé en ", career::working}, {"trabajó como ", career::being},
    {"trabajó en ", career::working}};

/// Verbs that may stand before their subject: "2012 war ich".
inline constexpr career_verb turned_verbs[] = {
    {"arbeite ", career::helping}, {"arbeitete ", career::helping}, {"arbeitet ", career::helping},
    {"bin ", career::being}, {"ist ", career::being}, {"promovierte ", career::graduating},
    {"studierte ", career::studying}, {"war ", career::being}, {"wurde ", career::beginning}};

/// What stands between a verb and a title.
inline constexpr std::string_view title_articles[] = {"a ",  "an ",  "the ", "their ", "its ", "ein ", "eine ",
                                                      "un ", "une ", "una ", "zum ",   "zur ", "die ", "der "};

/// What leads to the title behind an employer or a time.
inline constexpr std::string_view title_leads[] = {" as ", " als ", " comme ", " en tant que ", " como "};

// clang-format on

}  // namespace vitae::wild_text::words
