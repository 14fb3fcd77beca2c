// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/role_heads.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Words that job titles are made of (in lower case, without accents and dots).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns that name a standing rather than a job, or that other texts use as much.
inline constexpr literal weak_role_heads[] = {
    "adjunct", "alumna", "alumnus", "candidate", "collaborateur", "collaborator", "contractor", "etudiant",
    "etudiante", "freelance", "freelancer", "graduate", "guest", "independent", "junior", "monitor", "part-time",
    "partner", "processor", "reader", "sabbatical", "scholar", "selfemployed", "senior", "staff", "student",
    "studentin", "students", "temp", "temporary", "undergraduate", "vendor", "visiting", "visitor"};

/// Words that stand before the noun of a job.
inline constexpr literal role_modifiers[] = {
    "account", "accounting", "acting", "adjunct", "advanced", "advertising", "ai", "alternance", "android", "applied",
    "assistant", "associate", "ayudante", "back", "backend", "banking", "becario", "building", "business",
    "certified", "chemical", "chief", "civil", "clinical", "cloud", "co", "community", "computing", "consulting",
    "content", "contributing", "customer", "data", "deputy", "design", "devops", "distributed", "doctoral",
    "electrical", "embedded", "en", "end", "engineering", "executive", "financial", "firmware", "founding", "freie",
    "freier", "front", "frontend", "full", "gaming", "general", "global", "graduate", "graphic", "guest", "hardware",
    "head", "honorary", "hr", "human", "imaging", "integrated", "interim", "international", "ios", "it", "junior",
    "lead", "learning", "legal", "leitende", "leitender", "licensed", "lighting", "machine", "managing",
    "manufacturing", "marketing", "mechanical", "media", "ml", "mobile", "national", "network", "nursing",
    "operating", "operations", "part", "planning", "policy", "postdoctoral", "postgraduate", "principal", "printing",
    "process", "processing", "product", "profesor", "program", "programme", "programming", "project", "public",
    "purchasing", "quality", "reading", "regional", "registered", "relations", "reliability", "research", "resources",
    "sales", "security", "senior", "site", "social", "software", "solutions", "stack", "staff", "stagiaire",
    "stellvertretende", "stellvertretender", "student", "studentische", "summer", "supervising", "system", "systems",
    "teaching", "technical", "test", "time", "trading", "training", "ui", "undergraduate", "ux", "vice", "visiting",
    "web", "winter", "wissenschaftliche", "wissenschaftlicher", "writing"};

// clang-format on

}  // namespace vitae::wild_text::words
