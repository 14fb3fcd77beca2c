// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words of headings and of prose that no name of a person is made of (in lower case, without accents).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns of CVs in English, German, French and Spanish, and small words.
inline constexpr literal plain_words[] = {
    "about", "abstract", "academic", "academics", "accomplishments", "achievement", "achievements", "activities",
    "additional", "address", "administration", "advanced", "advisor", "affiliation", "affiliations", "akademische",
    "algorithm", "algorithms", "analysis", "analytics", "and", "appendix", "application", "applications", "applied",
    "appointments", "approach", "architecture", "area", "areas", "art", "article", "articles", "arts", "ausbildung",
    "auszeichnungen", "award", "awards", "bachelor", "background", "based", "basic", "beruflicher", "berufserfahrung",
    "best", "bildung", "biography", "biology", "book", "books", "business", "button", "career", "centres",
    "certificate", "certificates", "certifications", "chapter", "chemistry", "chinese", "clone", "code", "coding",
    "communication", "community", "competences", "computational", "computer", "computing", "conference", "conferences",
    "contact", "contacto", "contents", "contributors", "control", "coordonnees", "copyright", "core", "course",
    "courses", "coursework", "current", "curriculum", "data", "database", "databases", "date", "daten", "datos",
    "deep", "degree", "degrees", "demo", "design", "details", "detection", "development", "digital", "diploma",
    "diplomas", "diplomes", "disclaimer", "distributed", "doctoral", "documentation", "educacion", "education",
    "educational", "efficient", "electrical", "electronic", "email", "embedded", "employment", "engineering",
    "english", "entry", "environment", "etudes", "event", "experience", "experiences", "experiencia", "expertise",
    "extracurricular", "fahigkeiten", "fall", "feature", "features", "field", "final", "finance", "financial", "first",
    "for", "forks", "formacion", "formation", "framework", "frameworks", "french", "full", "functions", "game",
    "general", "german", "getting", "goals", "grade", "graduate", "graph", "group", "habilidades", "hardware",
    "health", "high", "history", "hobbies", "home", "honor", "honors", "human", "identity", "idiomas", "image",
    "impact", "in", "industry", "information", "installation", "intelligence", "interaction", "intereses",
    "interessen", "interests", "interet", "international", "introduction", "invited", "issues", "job", "journal",
    "journals", "kenntnisse", "key", "keywords", "knowledge", "kontakt", "laboral", "language", "languages", "langues",
    "large", "leadership", "learning", "lebenslauf", "level", "license", "linear", "links", "list", "literature",
    "login", "loisirs", "machine", "mail", "main", "major", "management", "market", "marketing", "master",
    "mathematics", "mechanical", "media", "medical", "member", "membership", "memberships", "methods", "mission",
    "mobile", "model", "modeling", "models", "music", "name", "national", "natural", "network", "networking",
    "networks", "news", "notable", "notes", "now", "number", "objective", "occupation", "occupations", "of", "online",
    "open", "operating", "operations", "optimization", "oral", "organization", "other", "overview", "page", "paper",
    "papers", "parallel", "patent", "patents", "peer", "perfil", "performance", "permalink", "personal", "personales",
    "personliche", "phd", "phone", "physics", "positionen", "poster", "praktika", "premios", "preprint", "present",
    "presentation", "presentations", "problem", "processing", "product", "production", "professional",
    "professionnelle", "professionnelles", "professor", "profil", "profile", "program", "programming", "programs",
    "project", "projects", "projekte", "projets", "proyectos", "publicaciones", "publication", "publications",
    "publikationen", "quality", "quantum", "quick", "readme", "recent", "recognition", "reference", "references",
    "referencias", "related", "report", "reports", "representation", "requirements", "research", "responsibilities",
    "resume", "review", "reviewer", "robotics", "role", "schulbildung", "science", "sciences", "scientific",
    "screenshots", "search", "section", "security", "selected", "semester", "senior", "service", "services", "setup",
    "sitemap", "skill", "skills", "social", "society", "software", "solution", "solving", "source", "spanish",
    "speech", "sprachen", "sprachkenntnisse", "spring", "stack", "started", "statement", "statistics", "structure",
    "student", "studies", "studium", "study", "summary", "summer", "supervised", "supervision", "support", "system",
    "systems", "table", "talk", "talks", "task", "teaching", "team", "technical", "technologies", "technology",
    "telephone", "test", "testing", "text", "the", "theory", "thesis", "time", "title", "titles", "tools", "topic",
    "topics", "training", "transparent", "tutorial", "university", "update", "usage", "using", "variant",
    "veroffentlichungen", "video", "vision", "visiting", "vita", "vitae", "volunteer", "volunteering", "web",
    "website", "werdegang", "winter", "with", "work", "working", "workshop", "workshops", "writing", "year"};

// clang-format on

}  // namespace vitae::wild_text::words
