// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that degrees and diplomas are made of (in lower case, without accents and dots: "Ph.D." is "phd").
namespace vitae::wild_text::words {

// clang-format off

/// Doctorates, and what follows them.
inline constexpr std::string_view doctorate_words[] = {
    "dba", "dds", "dma", "dmd", "dnp", "doctor", "doctoraat", "doctorado", "doctoral", "doctoralprogram",
    "doctorat", "doctorate", "doktora", "doktorat", "doktorgrad", "doktorsexamen", "doktorske", "dottorato",
    "doutorado", "dphil", "dring", "drmed", "drph", "drphil", "drrernat", "dsc", "dvm", "edd", "engd",
    "habilitacja", "habilitation", "hdr", "jd", "juris", "kandidat", "pharmd", "phd", "promotion",
    "promotionsstudium", "psyd", "scd", "sjd", "thd", "tohtori", "διδακτορικο", "аспирантура", "аспірантура",
    "докторантура"};

/// Doctorates that are words in small letters.
inline constexpr std::string_view doctorate_codes[] = {
    "do", "md"};

/// Masters.
inline constexpr std::string_view master_words[] = {
    "civilingenjorsexamen", "dea", "dess", "dipling", "diplomi", "diplominformatiker", "diplomingenieur",
    "diplommathematiker", "diplomphysiker", "emba", "hauptdiplom", "hovedfag", "ingenieurdiplom", "kandidatgrad",
    "kandidatuddannelse", "laureamagistrale", "licentiat", "licentiate", "llm", "macc", "maestria", "magistar",
    "magister", "magistere", "magisterexamen", "magisterium", "magisterske", "magistr", "maisteri", "march",
    "mast", "masterat", "masterexamen", "mastergrad", "masters", "masterstudiengang", "masterstudium", "mba",
    "mbbs", "mca", "mchem", "mcom", "mcomp", "mdiv", "meng", "mestrado", "mfa", "mfe", "mfin", "mha", "mim",
    "mlis", "mlitt", "mls", "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres", "msba", "msc",
    "msce", "msci", "mscs", "mse", "msee", "msme", "mstat", "msw", "mtech", "mtheol", "mtm", "murp", "okleveles",
    "posgrado", "postgraduate", "scm", "μεταπτυχιακο", "магистр", "магистратура", "магистър", "магістр",
    "магістратура", "специалитет"};

/// Masters that are words or names in small letters.
inline constexpr std::string_view master_codes[] = {
    "am", "m1", "m2", "ma", "maitrise", "mas", "med", "ms", "msn", "sm"};

/// Bachelors.
inline constexpr std::string_view bachelor_words[] = {
    "abtech", "baccalaureus", "bacharel", "bacharelado", "bachelier", "bacheliere", "bachelorgrad", "bachelors",
    "bachelorstudiengang", "bachelorstudium", "bacheloruddannelse", "bachillerato", "bakalar", "bakalarske",
    "barch", "basc", "bba", "bca", "bcom", "bcomp", "bdes", "bds", "bed", "beng", "bfa", "bhons", "bhsc", "bmath",
    "bmus", "bnurs", "bpharm", "bphil", "bsba", "bsc", "bsce", "bscn", "bscs", "bse", "bsee", "bsit", "bsme",
    "bsn", "bsw", "btech", "bvsc", "civilingenjor", "grado", "graduacao", "hbsc", "hogskoleexamen", "ingenieria",
    "inzynier", "kandidaatti", "kandidatexamen", "laurea", "licence", "licenciada", "licenciado", "licenciatura",
    "licencie", "licenciee", "licencjat", "licenta", "lisans", "llb", "prvostupnik", "sarjana", "scb", "tecnologa",
    "tecnologo", "undergraduate", "vordiplom", "πτυχιο", "бакалавр", "бакалаврат", "бакалавриат", "бакалавър"};

/// Bachelors that are words or names in small letters.
inline constexpr std::string_view bachelor_codes[] = {
    "ab", "ba", "be", "bm", "bs", "bt", "l1", "l2", "l3", "sb"};

/// Degrees of two years.
inline constexpr std::string_view associate_words[] = {
    "aas", "bts", "cpge", "deug", "deust", "dut", "foundationdegree", "hnc", "hnd"};

/// Degrees of two years that are words in small letters.
inline constexpr std::string_view associate_codes[] = {
    "aa", "as", "but"};

/// Diplomas.
inline constexpr std::string_view diploma_words[] = {
    "diplom", "diploma", "diplomado", "diplome", "diplomstudiengang", "diplomstudium", "especializacao",
    "especializacion", "pgce", "pgcert", "pgde", "pgdip", "pgdm", "postgradiplome", "staatsexamen", "vordiplomprufung"};

/// Certificates.
inline constexpr std::string_view certificate_words[] = {
    "agregation", "asir", "bep", "bepa", "bepecaser", "bpjeps", "btec", "capes", "certificado", "certificat",
    "certificate", "certificates", "certification", "certifications", "cqp", "dwwm", "facharbeiterbrief",
    "gesellenbrief", "gnvq", "meisterbrief", "nanodegree", "nanodegrees", "nvq", "tssr", "zertifikat", "zertifikate"};

/// What schools give.
inline constexpr std::string_view school_words[] = {
    "abitur", "alevel", "alevels", "bac", "baccalaureat", "baccalaureate", "bepc", "brevet", "cbse", "dnb",
    "erettsegi", "fachabitur", "fachhochschulreife", "gaokao", "gcse", "gcses", "ged", "gymnasialabschluss",
    "gymnasieexamen", "hauptschulabschluss", "havo", "hochschulreife", "hsc", "ib", "icse", "matriculation",
    "matura", "maturita", "maturite", "olevel", "olevels", "realschulabschluss", "secundaria", "selectividad",
    "ssc", "sslc", "studentereksamen", "studentexamen", "vwo", "ylioppilas", "ylioppilastutkinto", "απολυτηριο"};

/// What leads to a subject of a degree, in a text that is no degree itself: "Minor in History", "parcours Optique".
inline constexpr std::string_view subject_labels[] = {
    "concentration", "concentrations", "emphases", "emphasis", "especialidad", "fachrichtung", "hauptfach", "major",
    "majors", "mencion", "minor", "minors", "nebenfach", "option", "parcours", "schwerpunkt", "specialisation",
    "specialite", "specialization", "studienrichtung", "vertiefung"};

/// All of these, and the words that are a degree only beside others.
inline constexpr std::string_view degree_openers[] = {
    "a", "aa", "aas", "ab", "abitur", "abtech", "agregation", "alevel", "alevels", "am", "as", "asir", "associate",
    "associates", "ausbildung", "b", "ba", "bac", "baccalaureat", "baccalaureate", "baccalaureus", "bacharel",
    "bacharelado", "bachelier", "bacheliere", "bachelor", "bachelorgrad", "bachelors", "bachelorstudiengang",
    "bachelorstudium", "bacheloruddannelse", "bachillerato", "bakalar", "bakalarske", "barch", "basc", "bba",
    "bca", "bcom", "bcomp", "bdes", "bds", "be", "bed", "beng", "bep", "bepa", "bepc", "bepecaser",
    "berufsausbildung", "bfa", "bhons", "bhsc", "bm", "bmath", "bmus", "bnurs", "bpharm", "bphil", "bpjeps",
    "brevet", "bs", "bsba", "bsc", "bsce", "bscn", "bscs", "bse", "bsee", "bsit", "bsme", "bsn", "bsw", "bt",
    "btec", "btech", "bts", "but", "bvsc", "capes", "cbse", "certificado", "certificat", "certificate",
    "certificates", "certification", "certifications", "civilingenjor", "civilingenjorsexamen", "classe",
    "classes", "cpge", "cqp", "curso", "cycle", "dba", "dds", "dea", "degree", "dess", "deug", "deust", "dipl",
    "dipling", "diplom", "diploma", "diplomado", "diplome", "diplomi", "diplominformatiker", "diplomingenieur",
    "diplommathematiker", "diplomphysiker", "diplomstudiengang", "diplomstudium", "dma", "dmd", "dnb", "dnp", "do",
    "doctor", "doctora", "doctoraat", "doctorado", "doctoral", "doctoralprogram", "doctorat", "doctorate",
    "doktora", "doktorat", "doktorgrad", "doktorsexamen", "doktorske", "dottorato", "double", "doutor",
    "doutorado", "dphil", "dr", "dring", "drmed", "drph", "drphil", "drrernat", "dsc", "dual", "dut", "dvm",
    "dwwm", "edd", "emba", "engd", "engineers", "ensino", "erettsegi", "especializacao", "especializacion",
    "exchange", "fachabitur", "facharbeiterbrief", "fachhochschulreife", "filosofian", "filosofie",
    "foundationdegree", "gaokao", "gcse", "gcses", "ged", "gesellenbrief", "gnvq", "grado", "graduacao",
    "graduada", "graduado", "gymnasialabschluss", "gymnasieexamen", "habilitacja", "habilitation", "hauptdiplom",
    "hauptschulabschluss", "havo", "hbsc", "hdr", "high", "higher", "hnc", "hnd", "hochschulreife",
    "hogskoleexamen", "hovedfag", "hsc", "ib", "icse", "ingeniera", "ingenieria", "ingeniero", "ingenieur",
    "ingenieurdiplom", "inzynier", "jd", "joint", "juris", "kandidaatti", "kandidat", "kandidatexamen",
    "kandidatgrad", "kandidatuddannelse", "l1", "l2", "l3", "laurea", "laureamagistrale", "lehre", "licence",
    "licenciada", "licenciado", "licenciatura", "licencie", "licenciee", "licencjat", "license", "licenta",
    "licentiat", "licentiate", "lisans", "llb", "llm", "m", "m1", "m2", "ma", "macc", "maestria", "magistar",
    "magister", "magistere", "magisterexamen", "magisterium", "magisterske", "magistr", "maisteri", "maitrise",
    "major", "march", "mas", "mast", "master", "masterat", "masterexamen", "mastergrad", "masters",
    "masterstudiengang", "masterstudium", "matriculation", "matura", "maturita", "maturite", "mba", "mbbs", "mca",
    "mchem", "mcom", "mcomp", "md", "mdiv", "me", "med", "meisterbrief", "meng", "mestrado", "mestre", "mfa",
    "mfe", "mfin", "mha", "mim", "minor", "mittlere", "mlis", "mlitt", "mls", "mmath", "mmus", "mpa", "mph",
    "mphil", "mphys", "mplan", "mpp", "mres", "ms", "msba", "msc", "msce", "msci", "mscs", "mse", "msee", "msme",
    "msn", "mstat", "msw", "mtech", "mtheol", "mtm", "murp", "nanodegree", "nanodegrees", "nvq", "okleveles",
    "olevel", "olevels", "pgce", "pgcert", "pgde", "pgdip", "pgdm", "ph", "pharmd", "phd", "pos", "posgrado",
    "postgradiplome", "postgraduate", "preparatory", "promotion", "promotionsstudium", "prvostupnik", "psyd",
    "realschulabschluss", "sarjana", "sb", "scb", "scd", "scm", "secondary", "secundaria", "selectividad", "sjd",
    "sm", "ssc", "sslc", "staatsexamen", "studentereksamen", "studentexamen", "studia", "studies", "studium",
    "study", "tecnico", "tecnologa", "tecnologo", "teknologie", "thd", "tohtori", "tssr", "umschulung",
    "undergraduate", "visiting", "vordiplom", "vordiplomprufung", "vwo", "ylioppilas", "ylioppilastutkinto",
    "yuksek", "zertifikat", "zertifikate", "απολυτηριο", "διδακτορικο", "μεταπτυχιακο", "πτυχιο", "аспирантура",
    "аспірантура", "бакалавр", "бакалаврат", "бакалавриат", "бакалавър", "докторантура", "кандидат", "магистр",
    "магистратура", "магистър", "магістр", "магістратура", "специалитет"};

// clang-format on

}  // namespace vitae::wild_text::words
