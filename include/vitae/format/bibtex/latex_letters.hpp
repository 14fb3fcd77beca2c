// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::latex {

/// The Latin letters that Unicode has with a diacritic: for each combining mark, pairs of a base letter and the letter
/// with that mark (the canonical compositions of UnicodeData.txt whose base is a Latin letter).
struct accented {
  char32_t mark;
  std::u32string_view pairs;
};

inline constexpr accented compositions[] = {
    {0x300, U"AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừ"},  // grave
    {0x301,
     U"AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắ"
     U"ĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứ"},                                                         // acute
    {0x302, U"AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ"},      // circumflex
    {0x303, U"AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"},              // tilde
    {0x304, U"AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱḶḸḷḹṚṜṛṝ"},  // macron
    {0x306, U"AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝẠẶạặ"},                                      // breve
    {0x307,
     U"AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"},  // dot above
    {0x308, U"AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻ"},                                         // diaeresis
    {0x309, U"AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử"},                                       // hook
    {0x30A, U"AÅUŮaåuůwẘyẙ"},                                                                           // ring
    {0x30B, U"OŐUŰoőuű"},                                                                               // double acute
    {0x30C, U"AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮ"},               // caron
    {0x31B, U"OƠUƯoơuưÒỜÓỚÕỠÙỪÚỨòờóớõỡùừúứŨỮũữỌỢọợỎỞỏởỤỰụựỦỬủử"},                                       // horn
    {0x323,
     U"AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓÂẬÊỆÔỘâậêệôộĂẶăặƠỢơợƯỰưựṠṨṡ"
     U"ṩ"},                                                            // dot below
    {0x326, U"SȘTȚsștț"},                                              // comma below
    {0x327, U"CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţĆḈćḉĔḜĕḝ"},  // cedilla
    {0x328, U"AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ"},                              // ogonek
    {0x331, U"BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"},                    // macron below
};

/// The letter with the mark on it, or 0 where Unicode has no such letter.
constexpr char32_t composed(char32_t letter, char32_t mark) {
  for (const auto& [of, pairs] : compositions) {
    if (of != mark) continue;
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
      if (pairs[i] == letter) return pairs[i + 1];
  }
  return 0;
}

}  // namespace vitae::latex
