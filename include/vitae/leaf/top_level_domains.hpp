// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>

/// The ends of domain names that CVs print, and which of them are ambiguous in running text.
namespace vitae {

namespace domain_words {

/// Is `word` one of the words, separated by single spaces, of `list`? ASCII case does not matter.
constexpr bool lists(std::string_view list, std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t from = 0; from < list.size();) {
    std::size_t to = list.find(' ', from);
    if (to == list.npos) to = list.size();
    if (to - from == word.size() && ascii::equal(list.substr(from, to - from), word)) return true;
    from = to + 1;
  }
  return false;
}

/// Country domains (ISO 3166-1 and the few others in use).
inline constexpr std::string_view countries =
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd "
    "cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge "
    "gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh "
    "ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw "
    "mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb "
    "sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk "
    "us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

/// Generic domains.
inline constexpr std::string_view generic =
    "academy aero agency ai app art asia berlin biz blog build cam careers cat center cern chat church city cloud club "
    "codes coffee com community company computer consulting cool coop courses cv dance design dev digital directory "
    "doctor earth eco edu education email energy engineer engineering expert family fan farm finance fitness "
    "foundation "
    "fun fund fyi gallery games gmbh global gov group guide guru health help homes hospital host house how inc info "
    "ink "
    "institute int international jobs land law legal life link live lol london ltd management market marketing mba "
    "media mil mobi mom money museum music name network net news nexus ngo ninja now nyc one online ong org page paris "
    "parts partners party photo photography photos phd pics place plus press pro professional prof property pub quest "
    "realty reviews rip rocks run school science scot services shop show site social software solar solutions space "
    "store studio style support surf surgery swiss systems tax team tech technology tel theater tips today tokyo tools "
    "top tours town training travel tube university vet video vip vision wales watch website wien wiki works world wtf "
    "xyz yoga zone";

/// Those that are also common ends of file names, and what files are called that no domain is.
inline constexpr std::string_view also_files = "cc md ml pl ps py rs sh so zip mov vi mm as";
inline constexpr std::string_view files =
    "aspx avi bat bib bmp bz2 c cfg class conf cpp cs css csv cu cxx dat dll doc docx eps epub exe f90 gif go gz h htm "
    "html hpp hs ini ipynb jar java jpeg jpg js json jsx key kt lock log lua m mat mp3 mp4 nb npy odt parquet pdf php "
    "png pptx ppt r rb rmd rst rtf scala sql svg swift tar tex tgz tif tiff toml ts tsv tsx txt wav webm webp xls xlsx "
    "xml yaml yml 7z pem pkl pth vue wasm whl dylib o a out";

/// Those that are also words, so that a sentence which lacks a space after its full stop seems to hold one.
inline constexpr std::string_view also_words =
    "am art as at be by cam cat city cloud club cool design do education energy family fan fun fund games global group "
    "guide health help homes hospital host house how id in info is it la land law life link live management market me "
    "media mo money museum music my name network news no now one online page parts party place plus press property re "
    "run school science services show si site so social software space store studio style support systems team tech "
    "technology to today tools top tours town training travel university us video vision watch website works world "
    "zone";

}  // namespace domain_words

/// Does a domain name end like this ("org", "io", "museum")?
constexpr bool is_top_level_domain(std::string_view label) {
  return domain_words::lists(label.size() == 2 ? domain_words::countries : domain_words::generic, label);
}

/// Does a file name end like this and no domain does ("cpp", "pdf")?
constexpr bool is_file_ending(std::string_view label) { return domain_words::lists(domain_words::files, label); }

/// Is a domain with this end, seen alone in running text, more likely a file name or a word?
constexpr bool is_ambiguous_domain(std::string_view label) {
  return domain_words::lists(domain_words::also_files, label) || domain_words::lists(domain_words::also_words, label);
}

}  // namespace vitae
