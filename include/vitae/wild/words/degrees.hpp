// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that degrees and diplomas are made of (in lower case, without accents and dots: "Ph.D." is "phd").
namespace vitae::wild_text::words {

// clang-format off

/// Doctorates, and what follows them.
inline constexpr std::string_view doctorate_words[] = {
    "dba", "dds", "dma", "dmd", "dnp", "doctor", "doctorado", "doctoral", "doctoralprogram", "doctorat", "doctorate",
    "doktorat", "dottorato", "doutorado", "dphil", "dring", "drmed", "drph", "drphil", "drrernat", "dsc", "dvm",
    "edd", "engd", "habilitacja", "habilitation", "hdr", "jd", "juris", "kandidat", "pharmd", "phd", "promotion",
    "promotionsstudium", "psyd", "scd", "sjd", "thd", "аспирантура"};

/// Doctorates that are words in small letters.
inline constexpr std::string_view doctorate_codes[] = {
    "do", "md"};

/// Masters.
inline constexpr std::string_view master_words[] = {
    "dea", "dess", "dipling", "diplominformatiker", "diplomingenieur", "diplommathematiker", "diplomphysiker", "emba",
    "hauptdiplom", "ingenieurdiplom", "laureamagistrale", "licentiat", "licentiate", "llm", "macc", "maestria",
    "magister", "magistere", "magisterium", "magistr", "march", "mast", "masters", "masterstudiengang",
    "masterstudium", "mba", "mbbs", "mca", "mchem", "mcom", "mcomp", "mdiv", "meng", "mestrado", "mfa", "mfe", "mfin",
    "mha", "mim", "mlis", "mlitt", "mls", "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres",
    "msba", "msc", "msce", "msci", "mscs", "mse", "msee", "msme", "mstat", "msw", "mtech", "mtheol", "mtm", "murp",
    "posgrado", "postgraduate", "scm", "магистр"};

/// Masters that are words or names in small letters.
inline constexpr std::string_view master_codes[] = {
    "am", "m1", "m2", "ma", "maitrise", "mas", "med", "ms", "msn", "sm"};

/// Bachelors.
inline constexpr std::string_view bachelor_words[] = {
    "abtech", "baccalaureus", "bacharel", "bacharelado", "bachelier", "bacheliere", "bachelors",
    "bachelorstudiengang", "bachelorstudium", "bachillerato", "bakalar", "barch", "basc", "bba", "bca", "bcom",
    "bcomp", "bdes", "bds", "bed", "beng", "bfa", "bhons", "bhsc", "bmath", "bmus", "bnurs", "bpharm", "bphil",
    "bsba", "bsc", "bsce", "bscn", "bscs", "bse", "bsee", "bsit", "bsme", "bsn", "bsw", "btech", "bvsc",
    "civilingenjor", "grado", "graduacao", "hbsc", "ingenieria", "inzynier", "laurea", "licence", "licenciada",
    "licenciado", "licenciatura", "licencie", "licenciee", "licencjat", "llb", "scb", "tecnologa", "tecnologo",
    "undergraduate", "vordiplom", "бакалавр"};

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
    "fachabitur", "fachhochschulreife", "gaokao", "gcse", "gcses", "ged", "gymnasialabschluss",
    "hauptschulabschluss", "hochschulreife", "hsc", "ib", "icse", "matriculation", "matura", "maturita", "maturite",
    "olevel", "olevels", "realschulabschluss", "secundaria", "selectividad", "ssc", "sslc", "vwo"};

/// What leads to a subject of a degree, in a text that is no degree itself: "Minor in History", "parcours Optique".
inline constexpr std::string_view subject_labels[] = {
    "concentration", "concentrations", "emphases", "emphasis", "especialidad", "fachrichtung", "hauptfach", "major",
    "majors", "mencion", "minor", "minors", "nebenfach", "option", "parcours", "schwerpunkt", "specialisation",
    "specialite", "specialization", "studienrichtung", "vertiefung"};

/// All of these, and the words that are a degree only beside others.
inline constexpr std::string_view degree_openers[] = {
    "a", "aa", "aas", "ab", "abitur", "abtech", "agregation", "alevel", "alevels", "am", "as", "asir", "associate",
    "associates", "ausbildung", "b", "ba", "bac", "baccalaureat", "baccalaureate", "baccalaureus", "bacharel",
    "bacharelado", "bachelier", "bacheliere", "bachelor", "bachelors", "bachelorstudiengang", "bachelorstudium",
    "bachillerato", "bakalar", "barch", "basc", "bba", "bca", "bcom", "bcomp", "bdes", "bds", "be", "bed", "beng",
    "bep", "bepa", "bepc", "bepecaser", "berufsausbildung", "bfa", "bhons", "bhsc", "bm", "bmath", "bmus", "bnurs",
    "bpharm", "bphil", "bpjeps", "brevet", "bs", "bsba", "bsc", "bsce", "bscn", "bscs", "bse", "bsee", "bsit", "bsme",
    "bsn", "bsw", "bt", "btec", "btech", "bts", "but", "bvsc", "capes", "cbse", "certificado", "certificat",
    "certificate", "certificates", "certification", "certifications", "civilingenjor", "classe", "classes", "cpge",
    "cqp", "curso", "cycle", "dba", "dds", "dea", "degree", "dess", "deug", "deust", "dipl", "dipling", "diplom",
    "diploma", "diplomado", "diplome", "diplominformatiker", "diplomingenieur", "diplommathematiker",
    "diplomphysiker", "diplomstudiengang", "diplomstudium", "dma", "dmd", "dnb", "dnp", "do", "doctor", "doctora",
    "doctorado", "doctoral", "doctoralprogram", "doctorat", "doctorate", "doktorat", "dottorato", "double", "doutor",
    "doutorado", "dphil", "dr", "dring", "drmed", "drph", "drphil", "drrernat", "dsc", "dual", "dut", "dvm", "dwwm",
    "edd", "emba", "engd", "engineers", "especializacao", "especializacion", "exchange", "fachabitur",
    "facharbeiterbrief", "fachhochschulreife", "filosofie", "foundationdegree", "gaokao", "gcse", "gcses", "ged",
    "gesellenbrief", "gnvq", "grado", "graduacao", "graduada", "graduado", "gymnasialabschluss", "habilitacja",
    "habilitation", "hauptdiplom", "hauptschulabschluss", "hbsc", "hdr", "high", "higher", "hnc", "hnd",
    "hochschulreife", "hsc", "ib", "icse", "ingeniera", "ingenieria", "ingeniero", "ingenieur", "ingenieurdiplom",
    "inzynier", "jd", "joint", "juris", "kandidat", "l1", "l2", "l3", "laurea", "laureamagistrale", "lehre",
    "licence", "licenciada", "licenciado", "licenciatura", "licencie", "licenciee", "licencjat", "license",
    "licentiat", "licentiate", "llb", "llm", "m", "m1", "m2", "ma", "macc", "maestria", "magister", "magistere",
    "magisterium", "magistr", "maitrise", "major", "march", "mas", "mast", "master", "masters", "masterstudiengang",
    "masterstudium", "matriculation", "matura", "maturita", "maturite", "mba", "mbbs", "mca", "mchem", "mcom",
    "mcomp", "md", "mdiv", "me", "med", "meisterbrief", "meng", "mestrado", "mestre", "mfa", "mfe", "mfin", "mha",
    "mim", "minor", "mlis", "mlitt", "mls", "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres",
    "ms", "msba", "msc", "msce", "msci", "mscs", "mse", "msee", "msme", "msn", "mstat", "msw", "mtech", "mtheol",
    "mtm", "murp", "nanodegree", "nanodegrees", "nvq", "olevel", "olevels", "pgce", "pgcert", "pgde", "pgdip", "pgdm",
    "ph", "pharmd", "phd", "pos", "posgrado", "postgradiplome", "postgraduate", "preparatory", "promotion",
    "promotionsstudium", "psyd", "realschulabschluss", "sb", "scb", "scd", "scm", "secondary", "secundaria",
    "selectividad", "sjd", "sm", "ssc", "sslc", "staatsexamen", "studies", "studium", "study", "tecnico", "tecnologa",
    "tecnologo", "thd", "tssr", "umschulung", "undergraduate", "visiting", "vordiplom", "vordiplomprufung", "vwo",
    "zertifikat", "zertifikate", "аспирантура", "бакалавр", "магистр"};

// clang-format on

}  // namespace vitae::wild_text::words
