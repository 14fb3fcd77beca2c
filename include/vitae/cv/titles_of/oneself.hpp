// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of a text about oneself.
inline constexpr std::string_view summary =
    "about|about me|about the author|acerca de mí|bemutatkozás|bio|biography|career objective|career profile|"
    "chi sono|esittely|executive summary|hakkımda|highlights of qualifications|introduction|kariyer özeti|kurzprofil|"
    "o mnie|objective|objetivo|om meg|om mig|osobní profil|over mij|overview|perfil|perfil profesional|"
    "perfil professional|personal profile|personal statement|podsumowanie|podsumowanie zawodowe|presentación|"
    "presentation|presentazione|professional profile|professional summary|profiili|profil|profil professionnel|"
    "profil zawodowy|profile|profilo|présentation|qualifications summary|quem sou|resumen|resumo|resumo profissional|"
    "résumé professionnel|samenvatting|sammanfattning|short bio|shrnutí|sobre|sobre mi|sobre mim|sobre mí|su di me|"
    "summary|summary of qualifications|tentang saya|tiivistelmä|who i am|zusammenfassung|à propos|à propos de moi|"
    "összefoglaló|özet|über mich|περίληψη|προφίλ|σχετικά με εμένα|краткая информация|о себе|обо мне|про мене|резюме|"
    "プロフィール|个人总结|个人简介|個人簡介|关于我|概要|简介|職務要約|自己pr|自己紹介|自我介绍|自我评价|要約|關於我|"
    "간단 소개|소개|자기소개";

/// Of where one is reached.
inline constexpr std::string_view contact =
    "adresse personnelle|adresse professionnelle|angaben zur person|basics|business address|connect|connect with me|"
    "contact details|contact info|contact information|contact me|contactez-moi|contactgegevens|contacto|contactos|"
    "contacts|contato|contatti|coordonnées|dades personals|dados pessoais|dane kontaktowe|dane osobowe|data pribadi|"
    "dati personali|datos de contacto|datos personales|dienstanschrift|elérhetőség|elérhetőségek|find me|find me on|"
    "find me online|follow me|general information|get in touch|henkilötiedot|home address|how to reach me|identity|"
    "iletişim|iletişim bilgileri|información de contacto|información personal|informasi pribadi|"
    "informations personnelles|informazioni personali|informações de contato|informações pessoais|"
    "informații personale|kapcsolat|kişisel bilgiler|kontak|kontakt|kontaktdaten|kontaktinformasjon|"
    "kontaktinformation|kontaktní údaje|kontaktoplysninger|kontaktuppgifter|let's connect|liens|links|liên hệ|"
    "mailing address|me contacter|office address|online|osobní údaje|permanent address|personal|personal data|"
    "personal details|personal info|personal information|personal particulars|personalia|personalien|"
    "personlige oplysninger|personlige opplysninger|personuppgifter|persoonlijke gegevens|persoonsgegevens|"
    "persönliche angaben|persönliche daten|persönliche informationen|persönliches|postal address|present address|"
    "privatanschrift|private address|profiles|reach me|redes sociais|redes sociales|réseaux sociaux|social|socials|"
    "stay in touch|személyes adatok|thông tin cá nhân|thông tin liên hệ|where to find me|work address|yhteystiedot|"
    "zur person|επικοινωνία|προσωπικά στοιχεία|στοιχεία επικοινωνίας|контакти|контактна інформація|"
    "контактная информация|контактные данные|контакты|личная информация|личные данные|个人信息|個人信息|基本信息|"
    "基本情報|联系信息|联系我|联系方式|聯絡方式|連絡先|연락처";

}  // namespace vitae::titles_of
