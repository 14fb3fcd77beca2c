// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of what one was given.
inline constexpr std::string_view awards =
    "academic achievements|academic awards|academic honors|accomplishments|achievements|apurahat|auszeichnungen|"
    "auszeichnungen und stipendien|awards and achievements|awards and honors|awards and prizes|"
    "awards and recognition|awards received|başarılar|beasiswa|becas|becas y premios|beques|beurzen|bolsas|"
    "borse di studio|bourses|bourses et prix|burslar|competitions|conquistas|contests|danh hiệu và giải thưởng|"
    "distinciones|distinctions|distinctions et prix|díjak|díjak és elismerések|ehrungen|fellowships|"
    "fellowships and awards|giải thưởng|grants|grants and awards|grants and fellowships|grants awarded|honors|"
    "honors and awards|honors and fellowships|honors and scholarships|honors received|honors-awards|honours|"
    "honours received|huomionosoitukset|key achievements|kitüntetések|legater|logros|medals|nagrade|nagrody|"
    "nagrody i wyróżnienia|ocenění|onderscheidingen|osiągnięcia|palkinnot|palkinnot ja huomionosoitukset|penghargaan|"
    "preise|preise und auszeichnungen|premi|premi e borse di studio|premi e riconoscimenti|premiações|"
    "premii și distincții|premios|premios y becas|premios y reconocimientos|premis|prestasi|prijzen|"
    "prijzen en onderscheidingen|priser|priser och utmärkelser|prix|prix et bourses|prizes|prizes and scholarships|"
    "prizes awarded|prêmios|prêmios e distinções|recognition|recognitions|reconocimientos|research grants|"
    "riconoscimenti|récompenses|scholarships|scholarships and awards|scholarships and fellowships|selected awards|"
    "stipender|stipendien|stipendije|stypendia|thành tích|travel awards|travel grants|udmærkelser|utmerkelser|"
    "ödüller|ödüller ve burslar|ösztöndíjak|úspěchy|βραβεία|διακρίσεις|υποτροφίες|гранты|гранты и стипендии|"
    "достижения|досягнення|нагороди|награды|награды и "
    "достижения|премии|стипендии|受賞|受賞・表彰|受賞歴|奖励|奖学金|奖项|所获奖项|所获荣誉|"
    "獎項|獲獎|荣誉|荣誉与奖励|荣誉与奖项|荣誉奖励|荣誉奖项|获奖|获奖情况|获奖经历|获奖荣誉|表彰|賞|수상|수상경력|"
    "수상내역|수상이력";

}  // namespace vitae::titles_of
