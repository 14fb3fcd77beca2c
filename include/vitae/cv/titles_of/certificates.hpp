// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of certificates and courses taken.
inline constexpr std::string_view certificates =
    "attestati|badges|certificaciones|certificados|certificados e cursos|certificates and courses|"
    "certificates of completion|certification|certifications|certifications and courses|certifications and licenses|"
    "certifications and training|certifications et formations|certificats|certificazioni|certificações|"
    "certificeringen|certified courses|certifieringar|certifikace|certyfikaty|continuing education|corsi|"
    "courses and certificates|courses and certifications|credentials|cursos|cursos complementares|"
    "cursos de formación|cursos e certificações|cursos y certificados|cursussen|cursussen en trainingen|"
    "formación complementaria|formation continue|formations complémentaires|formação complementar|"
    "fort- und weiterbildung|fortbildungen|industry certifications|kurser|kurser och certifikat|kursy|"
    "kursy i szkolenia|kurzy|kurzy a školení|licences|licenses|licenses and certificates|licenses and certifications|"
    "online courses|professional certificates|professional certifications|professional development|"
    "professional licenses|professional qualifications|qualifikationen|sertifika bilgileri|sertifikalar|sertifikasi|"
    "sertifikat|sertifiseringer|szkolenia|training and certifications|trainings|weiterbildung|weiterbildungen|"
    "workshops and certifications|zertifikate|zertifizierungen|дополнительное образование|курсы|курсы и сертификаты|"
    "повышение квалификации|сертификаты|сертифікати|保有資格|免許・資格|技能证书|证书|資格|資格・免許|资格证书|자격 "
    "사항|자격사항|자격증";

}  // namespace vitae::titles_of
