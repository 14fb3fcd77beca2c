// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that degrees and diplomas are made of (in lower case, without accents and dots: "Ph.D." is "phd").
namespace vitae::wild_text::words {

// clang-format off

/// Doctorates, and what follows them.
inline constexpr std::string_view doctorate_words[] = {
    "dba", "dds", "dmd", "doctor", "doctorado", "doctoral", "doctoralprogram", "doctorat", "doctorate", "doktorat",
    "dottorato", "doutorado", "dphil", "dring", "drmed", "drphil", "drrernat", "dsc", "dvm", "edd", "engd",
    "habilitation", "hdr", "jd", "juris", "kandidat", "pharmd", "phd", "promotion", "promotionsstudium", "psyd", "scd"};
static_assert(is_sorted(doctorate_words));

/// Doctorates that are words in small letters.
inline constexpr std::string_view doctorate_codes[] = {
    "do", "md"};
static_assert(is_sorted(doctorate_codes));

/// Masters.
inline constexpr std::string_view master_words[] = {
    "dea", "dess", "dipling", "diplominformatiker", "diplomingenieur", "diplommathematiker", "diplomphysiker", "emba",
    "hauptdiplom", "ingenieurdiplom", "laureamagistrale", "llm", "maestria", "magister", "magistere", "march",
    "masterarbeit", "masters", "masterstudiengang", "masterstudium", "mba", "mbbs", "mca", "mchem", "mcom", "mcomp",
    "meng", "mestrado", "mfa", "mim", "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres", "msba",
    "msc", "msci", "mscs", "mse", "msee", "mstat", "msw", "mtech", "mtheol", "posgrado", "postgraduate"};
static_assert(is_sorted(master_words));

/// Masters that are words or names in small letters.
inline constexpr std::string_view master_codes[] = {
    "am", "ma", "maitrise", "mas", "med", "ms", "msn", "sm"};
static_assert(is_sorted(master_codes));

/// Bachelors.
inline constexpr std::string_view bachelor_words[] = {
    "abtech", "baccalaureus", "bachelorarbeit", "bachelors", "bachelorstudiengang", "bachelorstudium", "bachillerato",
    "barch", "bba", "bca", "bcom", "bcomp", "bdes", "bds", "bed", "beng", "bfa", "bhons", "bmath", "bmus", "bnurs",
    "bpharm", "bphil", "bsc", "bscs", "bse", "bsee", "bsn", "btech", "grado", "ingenieria", "laurea", "licence",
    "licenciada", "licenciado", "licenciatura", "licencie", "licenciee", "llb", "undergraduate", "vordiplom"};
static_assert(is_sorted(bachelor_words));

/// Bachelors that are words or names in small letters.
inline constexpr std::string_view bachelor_codes[] = {
    "ab", "ba", "be", "bm", "bs", "bt", "sb"};
static_assert(is_sorted(bachelor_codes));

/// Degrees of two years.
inline constexpr std::string_view associate_words[] = {
    "aas", "bts", "deug", "dut", "foundationdegree", "hnc", "hnd"};
static_assert(is_sorted(associate_words));

/// Degrees of two years that are words in small letters.
inline constexpr std::string_view associate_codes[] = {
    "aa", "as"};
static_assert(is_sorted(associate_codes));

/// Diplomas.
inline constexpr std::string_view diploma_words[] = {
    "diplom", "diploma", "diplomado", "diplome", "diplomstudiengang", "diplomstudium", "pgce", "pgdip",
    "postgradiplome", "staatsexamen", "vordiplomprufung"};
static_assert(is_sorted(diploma_words));

/// Certificates.
inline constexpr std::string_view certificate_words[] = {
    "certificado", "certificat", "certificate", "certification", "nanodegree", "zertifikat"};
static_assert(is_sorted(certificate_words));

/// What schools give.
inline constexpr std::string_view school_words[] = {
    "abitur", "alevel", "alevels", "bac", "baccalaureat", "baccalaureate", "brevet", "cbse", "fachabitur",
    "fachhochschulreife", "gaokao", "gcse", "gcses", "ged", "gymnasialabschluss", "hauptschulabschluss",
    "hochschulreife", "hsc", "ib", "icse", "matriculation", "matura", "maturita", "maturite", "realschulabschluss",
    "selectividad", "ssc", "vwo"};
static_assert(is_sorted(school_words));

/// All of these, and the words that are a degree only beside others.
inline constexpr std::string_view degree_openers[] = {
    "a", "aa", "aas", "ab", "abitur", "abtech", "alevel", "alevels", "am", "as", "associate", "associates", "ba",
    "bac", "baccalaureat", "baccalaureate", "baccalaureus", "bachelor", "bachelorarbeit", "bachelors",
    "bachelorstudiengang", "bachelorstudium", "bachillerato", "barch", "bba", "bca", "bcom", "bcomp", "bdes", "bds",
    "be", "bed", "beng", "bfa", "bhons", "bm", "bmath", "bmus", "bnurs", "bpharm", "bphil", "brevet", "bs", "bsc",
    "bscs", "bse", "bsee", "bsn", "bt", "btech", "bts", "cbse", "certificado", "certificat", "certificate",
    "certification", "dba", "dds", "dea", "degree", "dess", "deug", "dipl", "dipling", "diplom", "diploma",
    "diplomado", "diplome", "diplominformatiker", "diplomingenieur", "diplommathematiker", "diplomphysiker",
    "diplomstudiengang", "diplomstudium", "dmd", "do", "doctor", "doctorado", "doctoral", "doctoralprogram",
    "doctorat", "doctorate", "doktorat", "dottorato", "double", "doutorado", "dphil", "dr", "dring", "drmed", "drphil",
    "drrernat", "dsc", "dual", "dut", "dvm", "edd", "emba", "engd", "exchange", "fachabitur", "fachhochschulreife",
    "foundationdegree", "gaokao", "gcse", "gcses", "ged", "grado", "gymnasialabschluss", "habilitation", "hauptdiplom",
    "hauptschulabschluss", "hdr", "high", "hnc", "hnd", "hochschulreife", "hsc", "ib", "icse", "ingenieria",
    "ingenieurdiplom", "jd", "joint", "juris", "kandidat", "laurea", "laureamagistrale", "licence", "licenciada",
    "licenciado", "licenciatura", "licencie", "licenciee", "llb", "llm", "ma", "maestria", "magister", "magistere",
    "maitrise", "major", "march", "mas", "master", "masterarbeit", "masters", "masterstudiengang", "masterstudium",
    "matriculation", "matura", "maturita", "maturite", "mba", "mbbs", "mca", "mchem", "mcom", "mcomp", "md", "med",
    "meng", "mestrado", "mfa", "mim", "minor", "mmath", "mmus", "mpa", "mph", "mphil", "mphys", "mplan", "mpp", "mres",
    "ms", "msba", "msc", "msci", "mscs", "mse", "msee", "msn", "mstat", "msw", "mtech", "mtheol", "nanodegree", "pgce",
    "pgdip", "pharmd", "phd", "posgrado", "postgradiplome", "postgraduate", "promotion", "promotionsstudium", "psyd",
    "realschulabschluss", "sb", "scd", "secondary", "selectividad", "sm", "ssc", "staatsexamen", "undergraduate",
    "visiting", "vordiplom", "vordiplomprufung", "vwo", "zertifikat"};
static_assert(is_sorted(degree_openers));

// clang-format on

}  // namespace vitae::wild_text::words
