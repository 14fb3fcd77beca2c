// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that degrees and diplomas are made of (in lower case, without accents and dots: "Ph.D." is "phd").
namespace vitae::wild_text::words {

// clang-format off

/// Doctorates, and what follows them.
inline constexpr literal doctorate_words[] = {
    "bac+8", "dba", "dds", "dma", "dmd", "dnp", "doctor", "doctoraat", "doctorado", "doctoral", "doctoralprogram",
    "doctorat", "doctorate", "doktora", "doktorat", "doktorgrad", "doktorsexamen", "doktorske", "dottorato",
    "doutorado", "doutoramento", "dphil", "dring", "drmed", "drph", "drphil", "drrernat", "dsc", "dvm", "edd",
    "engd", "habilitacja", "habilitation", "hdr", "jd", "juris", "kandidat", "pharmd", "phd", "promotieonderzoek",
    "promotion", "promotionsstudium", "psyd", "scd", "sjd", "thd", "tohtori", "διδακτορικο", "аспирантура",
    "аспірантура", "докторантура"};

/// Doctorates that are words in small letters.
inline constexpr literal doctorate_codes[] = {
    "do", "md"};

/// Masters.
inline constexpr literal master_words[] = {
    "bac+4", "bac+5", "civilekonom", "civilingenjorsexamen", "dea", "dess", "dipling", "diplomi",
    "diplominformatiker", "diplomingenieur", "diplommathematiker", "diplomphysiker", "doctoraal", "emba",
    "hauptdiplom", "hovedfag", "ingenieurdiplom", "kandidatgrad", "kandidatuddannelse", "laureamagistrale",
    "licentiaat", "licentiat", "licentiate", "llm", "macc", "maestria", "magistar", "magister", "magistere",
    "magisterexamen", "magisterium", "magisterske", "magistr", "maisteri", "march", "mast", "masterat", "mastere",
    "masterexamen", "mastergrad", "masters", "masterstudiengang", "masterstudium", "mba", "mbbs", "mca", "mchem",
    "mcom", "mcomp", "mdiv", "meng", "mengg", "mestrado", "mfa", "mfe", "mfin", "mha", "mim", "mlis", "mlitt", "mls",
    "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres", "msba", "msc", "msce", "msci", "mscs",
    "mse", "msee", "msme", "mstat", "msw", "mtech", "mtheol", "mtm", "murp", "okleveles", "posgrado", "postgrado",
    "postgraduate", "scm", "sivilingenior", "sivilokonom", "μεταπτυχιακο", "магистр", "магистратура", "магистър",
    "магістр", "магістратура", "специалитет"};

/// Masters that are words or names in small letters.
inline constexpr literal master_codes[] = {
    "am", "m1", "m2", "ma", "maitrise", "mas", "med", "ms", "msn", "sm"};

/// Bachelors.
inline constexpr literal bachelor_words[] = {
    "abtech", "bac+3", "baccalaureus", "bacharel", "bacharelado", "bachelier", "bacheliere", "bachelorgrad",
    "bachelors", "bachelorstudiengang", "bachelorstudium", "bacheloruddannelse", "bakalar", "bakalarske", "barch",
    "basc", "bba", "bca", "bcom", "bcomp", "bdes", "bds", "bed", "beng", "bengg", "bfa", "bhons", "bhsc", "bmath",
    "bmus", "bnurs", "bpharm", "bphil", "bsba", "bsc", "bsce", "bscn", "bscs", "bse", "bsee", "bsit", "bsme", "bsn",
    "bsw", "btech", "bvsc", "civilingenior", "civilingenjor", "diplomada", "diplomatura", "diplomingenior",
    "engenharia", "grado", "graduacao", "hbsc", "hogskoleexamen", "hogskoleingenjor", "ingenieria", "inzynier",
    "kandidaatti", "kandidatexamen", "laurea", "lerarenopleiding", "licence", "licenciada", "licenciado",
    "licenciatura", "licencie", "licenciee", "licencjat", "licenta", "lisans", "llb", "professionsbachelor",
    "prvostupnik", "restonomi", "sarjana", "scb", "tecnologa", "tecnologo", "tradenomi", "undergraduate", "vordiplom",
    "πτυχιο", "бакалавр", "бакалаврат", "бакалавриат", "бакалавър"};

/// Bachelors that are words or names in small letters.
inline constexpr literal bachelor_codes[] = {
    "ab", "ba", "be", "bm", "bs", "bt", "hbo", "heao", "hts", "l1", "l2", "l3", "pabo", "sb"};

/// Degrees of two years.
inline constexpr literal associate_words[] = {
    "aas", "bac+2", "bts", "btsa", "cpge", "deug", "deust", "dut", "foundationdegree", "hnc", "hnd"};

/// Degrees of two years that are words in small letters.
inline constexpr literal associate_codes[] = {
    "aa", "as", "but"};

/// Diplomas.
inline constexpr literal diploma_words[] = {
    "akademiokonom", "ctesp", "datamatiker", "diplom", "diploma", "diplomado", "diplombetriebswirt",
    "diplombetriebswirtin", "diplombiologe", "diplombiologin", "diplomchemiker", "diplomdesigner", "diplome",
    "diplomjurist", "diplomkauffrau", "diplomkaufmann", "diplomokonom", "diplompadagoge", "diplompadagogin",
    "diplompsychologe", "diplompsychologin", "diplomsozialpadagoge", "diplomsozialpadagogin", "diplomstudiengang",
    "diplomstudium", "diplomvolkswirt", "especializacao", "especializacion", "finansokonom", "graduaat",
    "markedsforingsokonom", "merkonom", "pgce", "pgcert", "pgde", "pgdip", "pgdm", "postgradiplome", "propedeuse",
    "staatsexamen", "tecnicatura", "vordiplomprufung"};

/// Certificates.
inline constexpr literal certificate_words[] = {
    "abilitazione", "agregation", "asir", "attestato", "bep", "bepa", "bepecaser", "bilanzbuchhalter",
    "bilanzbuchhalterin", "bpjeps", "btec", "capes", "certificado", "certificat", "certificate", "certificates",
    "certification", "certifications", "datanomi", "dwwm", "facharbeiterbrief", "fachausweis", "fachwirt", "fachwirtin",
    "fagbrev", "gesellenbrief", "gesellenprufung", "gnvq", "handelsfachwirt", "handelsfachwirtin", "handwerksmeister",
    "industriemeister", "meisterbrief", "meisterprufung", "merkonomi", "mesterbrev", "nanodegree", "nanodegrees", "nvq",
    "svendebrev", "svennebrev", "tssr", "wirtschaftsfachwirt", "wirtschaftsfachwirtin", "zertifikat", "zertifikate"};

/// Certificates and diplomas that are words or other short forms in small letters, where they stand in front: "CAP
/// Boulanger", "MBO Verpleegkundige".
inline constexpr literal certificate_codes[] = {
    "cap", "cqp", "tfp"};
inline constexpr literal diploma_codes[] = {
    "cet", "cfgm", "cfgs", "dcg", "dec", "dscg", "fp", "hd", "lbo", "leao", "lts", "mbo", "meao", "mts", "rncp"};

/// Certificates that stand behind the trade: "Kauffrau EFZ", "Wirtschaftsfachwirt (IHK)".
inline constexpr literal closing_codes[] = {
    "afp", "cfc", "eba", "efz", "hwk", "ihk"};

/// Nouns of training in front of what one trains for.
inline constexpr literal training_words[] = {
    "ausbildung", "berufsausbildung", "cas", "das", "lehre", "opleiding", "studium", "umschulung"};

/// What compounds end in that name a degree: German, Swedish, Danish, Norwegian and Dutch.
inline constexpr literal school_ends[] = {
    "abschluss", "eksamen", "matura", "maturitat", "programmet", "reife"};
inline constexpr literal certificate_ends[] = {
    "ausbildung", "prufung"};
inline constexpr literal study_ends[] = {
    "examen", "opleiding", "studium", "uddannelse", "uddannelsen", "utbildning", "utdannelse", "utdanning"};

/// What schools give.
inline constexpr literal school_words[] = {
    "abitur", "alevel", "alevels", "artium", "atheneum", "bac", "bacalaureat", "baccalaureat", "baccalaureate",
    "bachiller", "bachillerato", "batxillerat", "bepc", "berufsmatura", "berufsmaturitat", "berufsreifeprufung",
    "brevet", "bup", "cbse", "cou", "dnb", "egb", "erettsegi", "eso", "fachabitur", "fachhochschulreife", "fachmatura",
    "fachmaturitat", "folkeskole", "gaokao", "gcse", "gcses", "ged", "geometra", "grundskola", "grunnskole",
    "gymnasialabschluss", "gymnasieexamen", "gymnasieutbildning", "gymnasieutdanning", "hauptschulabschluss", "havo",
    "hf", "hhx", "hochschulreife", "hsc", "htx", "ib", "icse", "matriculation", "matura", "maturita", "maturitat",
    "maturite", "maturitna", "maturitni", "mavo", "mulo", "olevel", "olevels", "perito", "preparatoria", "ragioniere",
    "realschulabschluss", "reifeprufung", "secundaria", "selectividad", "ssc", "sslc", "studentereksamen",
    "studentexamen", "studieforberedende", "studiekompetanse", "studiespesialisering", "stx", "ungdomsskole", "vmbo",
    "vwo", "ylioppilas", "ylioppilastutkinto", "yrkesfag", "απολυτηριο"};

/// What leads to a subject of a degree, in a text that is no degree itself: "Minor in History", "parcours Optique".
inline constexpr literal subject_labels[] = {
    "concentration", "concentrations", "emphases", "emphasis", "especialidad", "fachrichtung", "hauptfach", "major",
    "majors", "mencion", "minor", "minors", "nebenfach", "option", "parcours", "schwerpunkt", "specialisation",
    "specialite", "specialization", "studienrichtung", "vertiefung"};

/// All of these, and the words that are a degree only beside others.
inline constexpr literal degree_openers[] = {
    "10", "11º", "12º", "1º", "2º", "9", "9º", "a", "aa", "aas", "ab", "abgeschlossene", "abilitazione", "abitur",
    "abtech", "academische", "afp", "agregation", "akademiokonom", "alevel", "alevels", "am", "artium", "as", "asir",
    "associate", "associates", "atheneum", "attestato", "ausbildung", "auslandssemester", "b", "ba", "bac", "bac+2",
    "bac+3", "bac+4", "bac+5", "bac+8", "bacalaureat", "baccalaureat", "baccalaureate", "baccalaureus", "bacharel",
    "bacharelado", "bachelier", "bacheliere", "bachelor", "bachelorgrad", "bachelors", "bachelorstudiengang",
    "bachelorstudium", "bacheloruddannelse", "bachiller", "bachillerato", "bakalar", "bakalarske", "barch", "basc",
    "batxillerat", "bba", "bca", "bcom", "bcomp", "bdes", "bds", "be", "bed", "beng", "bengg", "bep", "bepa", "bepc",
    "bepecaser", "berufsausbildung", "berufsbegleitendes", "berufsmatura", "berufsmaturitat", "berufsreifeprufung",
    "bfa", "bhons", "bhsc", "bilanzbuchhalter", "bilanzbuchhalterin", "bm", "bmath", "bmus", "bnurs", "bpharm", "bphil",
    "bpjeps", "brevet", "bs", "bsba", "bsc", "bsce", "bscn", "bscs", "bse", "bsee", "bsit", "bsme", "bsn", "bsw", "bt",
    "btec", "btech", "bts", "btsa", "bup", "but", "bvsc", "cap", "capes", "cas", "cbse", "certificado", "certificat",
    "certificate", "certificates", "certification", "certifications", "cet", "cfc", "cfgm", "cfgs", "ciclo", "ciclos",
    "civilekonom", "civilingenior", "civilingenjor", "civilingenjorsexamen", "classe", "classes", "corso", "cou",
    "cpge", "cqp", "ctesp", "curso", "cycle", "das", "datamatiker", "datanomi", "dba", "dcg", "dds", "dea", "dec",
    "degree", "dess", "deug", "deust", "dipl", "dipling", "diplom", "diploma", "diplomada", "diplomado", "diplomatura",
    "diplombetriebswirt", "diplombetriebswirtin", "diplombiologe", "diplombiologin", "diplomchemiker", "diplomdesigner",
    "diplome", "diplomi", "diplominformatiker", "diplomingenieur", "diplomingenior", "diplomjurist", "diplomkauffrau",
    "diplomkaufmann", "diplommathematiker", "diplomokonom", "diplompadagoge", "diplompadagogin", "diplomphysiker",
    "diplompsychologe", "diplompsychologin", "diplomsozialpadagoge", "diplomsozialpadagogin", "diplomstudiengang",
    "diplomstudium", "diplomvolkswirt", "dma", "dmd", "dnb", "dnp", "do", "doctor", "doctora", "doctoraal", "doctoraat",
    "doctorado", "doctoral", "doctoralprogram", "doctorat", "doctorate", "doktora", "doktorat", "doktorgrad",
    "doktorsexamen", "doktorske", "dottorato", "dottore", "double", "doutor", "doutora", "doutorado", "doutoramento",
    "dphil", "dr", "dring", "drmed", "drph", "drphil", "drrernat", "dsc", "dscg", "dual", "duale", "duales", "dut",
    "dvm", "dwwm", "eba", "echange", "edd", "educacion", "efz", "egb", "eidg", "eidgenossischer", "ekonomie",
    "ekonomiskt", "emba", "engd", "engenharia", "engineers", "ensenanza", "ensino", "erettsegi", "esame", "eso",
    "especialista", "especializacao", "especializacion", "estudios", "examen", "exchange", "experta", "experto",
    "fachabitur", "facharbeiterbrief", "fachausweis", "fachhochschulreife", "fachmatura", "fachmaturitat", "fachwirt",
    "fachwirtin", "fagbrev", "filosofian", "filosofie", "finansokonom", "folkeskole", "folkeskolens", "formacion",
    "formazione", "fortbildung", "foundationdegree", "fp", "gaokao", "gcse", "gcses", "ged", "generell", "geometra",
    "gesellenbrief", "gesellenprufung", "gnvq", "grado", "graduaat", "graduacao", "graduada", "graduado", "grau",
    "grundskola", "grunnskole", "gymnasialabschluss", "gymnasieexamen", "gymnasieutbildning", "gymnasieutdanning", "ha",
    "habilitacja", "habilitation", "handelsfachwirt", "handelsfachwirtin", "handwerksmeister", "hauptdiplom",
    "hauptschulabschluss", "havo", "hbo", "hbsc", "hd", "hdr", "heao", "hf", "hhx", "high", "higher", "hnc", "hnd",
    "hochschulreife", "hogskoleexamen", "hogskoleingenjor", "hohere", "hovedfag", "hsc", "hts", "htx", "hwk", "ib",
    "icse", "ihk", "industriemeister", "ingeniera", "ingenieria", "ingeniero", "ingenieur", "ingenieurdiplom",
    "inzynier", "jd", "joint", "juris", "kandidaatti", "kandidat", "kandidatexamen", "kandidatgrad",
    "kandidatuddannelse", "kaufmannische", "l1", "l2", "l3", "lager", "laurea", "laureamagistrale", "lbo", "leao",
    "lehre", "lerarenopleiding", "licence", "licenciada", "licenciado", "licenciatura", "licencie", "licenciee",
    "licencjat", "license", "licenta", "licentiaat", "licentiat", "licentiate", "licenza", "lisans", "livre", "llb",
    "llm", "lts", "m", "m1", "m2", "ma", "macc", "maestria", "magistar", "magister", "magistere", "magisterexamen",
    "magisterio", "magisterium", "magisterske", "magistr", "maisteri", "maitrise", "major", "march",
    "markedsforingsokonom", "mas", "mast", "master", "masterat", "mastere", "masterexamen", "mastergrad", "masters",
    "masterstudiengang", "masterstudium", "matematisk", "matriculation", "matura", "maturita", "maturitat", "maturite",
    "maturitna", "maturitni", "mavo", "mba", "mbbs", "mbo", "mca", "mchem", "mcom", "mcomp", "md", "mdiv", "me", "meao",
    "med", "medicine", "meisterbrief", "meisterprufung", "meng", "mengg", "merkonom", "merkonomi", "mesterbrev",
    "mestra", "mestrado", "mestre", "mfa", "mfe", "mfin", "mha", "middelbare", "mim", "minor", "mittlere", "mittlerer",
    "mlis", "mlitt", "mls", "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres", "ms", "msba",
    "msc", "msce", "msci", "mscs", "mse", "msee", "msme", "msn", "mstat", "msw", "mtech", "mtheol", "mtm", "mts",
    "mulo", "murp", "nanodegree", "nanodegrees", "naturvetenskapligt", "nvq", "okleveles", "olevel", "olevels",
    "opleiding", "pabo", "pabygg", "perito", "pgce", "pgcert", "pgde", "pgdip", "pgdm", "ph", "pharmd", "phd",
    "politices", "pos", "posgrado", "postgradiplome", "postgrado", "postgraduate", "preparatoria", "preparatory",
    "primeiro", "profesorado", "professionele", "professionsbachelor", "programme", "promotieonderzoek", "promotion",
    "promotionsstudium", "propedeuse", "prvostupnik", "psyd", "qualifica", "ragioniere", "realschulabschluss",
    "reifeprufung", "residencia", "restonomi", "rncp", "samhallsvetenskapligt", "sarjana", "sb", "scb", "scd",
    "schulische", "scm", "scoala", "scuola", "secondary", "secundair", "secundaria", "segundo", "selectividad",
    "semestre", "sivilingenior", "sivilokonom", "sjd", "slutbetyg", "sm", "sproglig", "ssc", "sslc", "staatlich",
    "staatsexamen", "studentereksamen", "studentexamen", "studia", "studieforberedende", "studiekompetanse", "studies",
    "studiespesialisering", "studii", "studium", "study", "stx", "superior", "svendebrev", "svennebrev", "tecnica",
    "tecnicatura", "tecnico", "tecnologa", "tecnologia", "tecnologo", "teknologie", "tfp", "thd", "these", "titre",
    "titulo", "tohtori", "tradenomi", "tssr", "umschulung", "undergraduate", "ungdomsskole", "videregaende", "visiting",
    "vmbo", "voortgezet", "vordiplom", "vordiplomprufung", "vwo", "weiterbildung", "wirtschaftsfachwirt",
    "wirtschaftsfachwirtin", "wo", "ylioppilas", "ylioppilastutkinto", "yrkesfag", "yuksek", "zertifikat",
    "zertifikate", "απολυτηριο", "διδακτορικο", "μεταπτυχιακο", "πτυχιο", "аспирантура", "аспірантура", "бакалавр",
    "бакалаврат", "бакалавриат", "бакалавър", "докторантура", "кандидат", "магистр", "магистратура", "магистър",
    "магістр", "магістратура", "специалитет"};

// clang-format on

}  // namespace vitae::wild_text::words
