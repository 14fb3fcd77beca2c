// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

/// Words of publishers, institutions and places, lower case, one space between.
namespace vitae::wild_text::citing::words {

/// Words of publishing houses.
inline constexpr literal publishers =
    "press publishers publisher publishing publications verlag springer springer-verlag elsevier wiley "
    "wiley-interscience kluwer addison-wesley mcgraw-hill mcgraw prentice prentice-hall birkhäuser birkhauser "
    "north-holland pergamon plenum dover routledge blackwell wiley-blackwell sage palgrave macmillan pearson penguin "
    "harper harpercollins norton houghton mifflin erlbaum benjamins gruyter brill ashgate teubner vieweg dekker crc "
    "freeman freedman benjamin knopf vintage doubleday simon schuster mouton hachette gallimard seuil fayard "
    "flammarion suhrkamp einaudi mondadori laterza mulino masson dunod hermann eyrolles presses éditions editions "
    "édition editorial editora ediciones edizioni editore wydawnictwo förlag forlag kaufmann kaufman o'reilly "
    "manning packt apress basic books publ pub publishings ltd inc gmbh llc bv b.v plc hall random academic-press";

/// Words of universities, institutes and companies.
inline constexpr literal institutions =
    "university universität universitat université universite universidad universidade università universita "
    "universiteit universitet uniwersytet univ department departments dept dép département institute institut "
    "instituto istituto instytut inst laboratory laboratories laboratoire lab labs school college faculty faculté "
    "facultad centre center hochschule polytechnic politecnico école ecole fakultät academy corporation corp ministry "
    "agency bureau foundation council committee commission organisation organization museum hospital bank";

/// "Example UP": a university's press, in capitals.
inline constexpr literal university_press = "UP";

/// What many authors call themselves together, in one word, and what a group of them is called before "group".
inline constexpr literal collectives = "collaboration collaborations consortium investigators";
inline constexpr literal group_kinds = "study working research collaborative";

/// What a group is called in whose name a paper was written.
inline constexpr literal groups =
    "collaboration committee consortium group initiative investigators network project society study team";

/// Words of places, without their common use in titles.
inline constexpr literal places =
    "usa u.s.a us uk u.k england scotland wales ireland france germany deutschland italy spain portugal austria "
    "switzerland netherlands belgium denmark sweden norway finland iceland poland hungary czech slovakia slovenia "
    "croatia serbia greece turkey russia ukraine romania bulgaria estonia latvia lithuania luxembourg malta cyprus "
    "israel egypt morocco tunisia africa kenya nigeria ethiopia india pakistan china japan korea taiwan singapore "
    "malaysia thailand vietnam indonesia philippines australia zealand canada mexico brazil brasil argentina chile "
    "colombia peru cuba boston chicago seattle toronto montreal vancouver ottawa london oxford cambridge edinburgh "
    "glasgow manchester dublin paris lyon toulouse nice grenoble marseille berlin munich münchen hamburg heidelberg "
    "bonn dresden leipzig stuttgart vienna wien zurich zürich geneva lausanne basel bern rome roma milan milano "
    "turin florence venice naples pisa bologna madrid barcelona valencia seville lisbon lisboa porto amsterdam "
    "rotterdam utrecht delft leiden brussels leuven copenhagen stockholm gothenburg uppsala lund oslo bergen "
    "helsinki warsaw warszawa krakow prague praha budapest athens istanbul moscow beijing shanghai shenzhen hangzhou "
    "guangzhou tokyo kyoto osaka seoul busan taipei hong kong sydney melbourne brisbane perth adelaide auckland "
    "wellington delhi mumbai bangalore bengaluru hyderabad chennai philadelphia baltimore pittsburgh atlanta miami "
    "orlando houston dallas austin denver phoenix portland san los angeles francisco diego jose york jersey "
    "hampshire orleans vegas antonio washington california massachusetts pennsylvania illinois texas florida "
    "virginia carolina georgia maryland michigan ohio wisconsin minnesota oregon arizona colorado utah hawaii "
    "honolulu connecticut princeton berkeley stanford ithaca ny nj ca ma pa il tx fl va nc md mi oh wi mn az ut hi "
    "ct dc wa ga tn mo nm nv nh ri vt montréal genève zürich münchen köln wien düsseldorf tübingen göttingen torino "
    "napoli firenze bruxelles lausanne alabama alaska arkansas delaware idaho indiana iowa kansas kentucky louisiana "
    "maine mississippi missouri montana nebraska nevada oklahoma dakota tennessee wyoming alberta manitoba ontario "
    "quebec québec saskatchewan ala ariz colo conn fla ill kan mich minn neb okla tenn wis wyo d.c n.j n.y o.f mass "
    "calif santa palo alto menlo hillsdale englewood cliffs são paulo janeiro buenos aires coimbra";

/// Words that make a part a report, a thesis or a patent.
inline constexpr literal reports =
    "report reports rept rep technical tech memo memorandum tr working discussion deliverable whitepaper "
    "patent patents projektarbeit bericht rapport manuscript unpublished";
inline constexpr literal theses =
    "thesis theses dissertation diss phd ph.d doctoral master's masters msc m.sc bachelor's diplomarbeit diploma "
    "habilitation thèse tesis tese tesi doktorarbeit masterarbeit habilitationsschrift";

}  // namespace vitae::wild_text::citing::words
