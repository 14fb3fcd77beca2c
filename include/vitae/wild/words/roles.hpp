// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that job titles are made of (in lower case, without accents and dots).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns that name a job, in English, French, German and Spanish.
inline constexpr std::string_view role_heads[] = {
    "abogada", "abogado", "abteilungsleiter", "accountant", "actor", "actuary", "admin", "administrator", "adviser",
    "advisor", "advocate", "agent", "alternance", "alternant", "ambassador", "analista", "analyst", "analyste",
    "angestellte", "angestellter", "animateur", "animator", "animatrice", "anwalt", "apprenti", "apprentice",
    "architect", "archivist", "artist", "arzt", "arztin", "asistente", "assistant", "assistante", "associate",
    "attorney", "auditor", "aupair", "auszubildende", "auszubildender", "author", "auxiliar", "avocat", "ayudante",
    "azubi", "babysitter", "baker", "banker", "barista", "barrister", "bartender", "becaria", "becario", "benevole",
    "berater", "beraterin", "betreuer", "betreuerin", "biologist", "bookkeeper", "broker", "buchhalter",
    "buchhalterin", "builder", "buyer", "cadet", "camarera", "camarero", "captain", "caregiver", "carpenter",
    "cashier", "ceo", "cfo", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "charge", "chargee",
    "chauffeur", "chef", "chemist", "chercheur", "chercheuse", "chief", "choreographer", "cio", "cleaner", "clerk",
    "cmo", "coach", "coder", "cofounder", "comercial", "composer", "comptable", "concierge", "conductor", "conseiller",
    "conseillere", "consultant", "consultante", "consultor", "consultora", "contable", "contador", "contributor",
    "controller", "coo", "cook", "coordinator", "coordinatrice", "copywriter", "cpo", "cto", "curator", "dancer",
    "dba", "dean", "delegate", "demonstrator", "dentist", "dependienta", "dependiente", "desarrollador",
    "desarrolladora", "designer", "detective", "developer", "developpeur", "developpeuse", "directeur", "director",
    "directora", "directrice", "doc", "doctor", "doctorant", "doctorante", "doktorand", "doktorandin", "dozent",
    "dozentin", "driver", "economist", "editor", "educator", "ehrenamtlich", "electrician", "encargada", "encargado",
    "enfermera", "enfermero", "engineer", "engineers", "enseignant", "enseignante", "entrepreneur", "entwickler",
    "entwicklerin", "especialista", "evangelist", "examiner", "executive", "expert", "facilitator", "farmer", "fellow",
    "firefighter", "foreman", "formateur", "formatrice", "forscher", "forscherin", "founder", "freiwillige",
    "freiwilliger", "gardener", "geologist", "gerente", "geschaftsfuhrer", "geschaftsfuhrerin", "gestionnaire",
    "grader", "guard", "head", "headteacher", "hilfskraft", "historian", "host", "hostess", "hote", "hotesse",
    "housekeeper", "illustrator", "infirmier", "infirmiere", "informatiker", "informatikerin", "ingeniera",
    "ingeniero", "ingenieur", "ingenieure", "ingenieurin", "inspector", "instructor", "intern", "internship",
    "interpreter", "investigador", "investigadora", "investigator", "invigilator", "jefa", "jefe", "journalist",
    "journaliste", "judge", "kassierer", "kassiererin", "kauffrau", "kaufmann", "kellner", "kellnerin", "koordinator",
    "krankenpfleger", "krankenschwester", "laborer", "labourer", "lawyer", "lead", "leader", "lecturer", "lecturers",
    "lehrer", "lehrerin", "leiter", "leiterin", "liaison", "librarian", "lieutenant", "lifeguard", "machinist",
    "maestra", "maestro", "maintainer", "maitre", "manager", "marker", "marketer", "mathematician", "mecanicien",
    "mechanic", "mechaniker", "medecin", "medico", "member", "mentor", "merchandiser", "mitarbeiter", "mitarbeiterin",
    "moderator", "musician", "musicien", "nanny", "nurse", "officer", "operator", "organiser", "organizer", "owner",
    "paralegal", "paramedic", "pasante", "pharmacien", "pharmacist", "photographer", "physician", "physicist", "pi",
    "pilot", "planner", "plumber", "policeman", "postdoc", "postdoctoral", "practicante", "practitioner", "praktikant",
    "praktikantin", "praktikum", "president", "principal", "proctor", "producer", "profesor", "profesora",
    "professeur", "professor", "professorin", "programador", "programadora", "programmer", "projektleiter",
    "projektleiterin", "provost", "psychologist", "qa", "ra", "ranger", "receptionist", "rechtsanwalt",
    "rechtsanwaltin", "recruiter", "rector", "redacteur", "redactrice", "referee", "referent", "referentin",
    "reporter", "representative", "researcher", "researchers", "responsable", "reviewer", "sachbearbeiter",
    "sachbearbeiterin", "salesman", "salesperson", "saleswoman", "scientist", "scrum", "secretaire", "secretaria",
    "secretary", "sekretar", "sekretarin", "sergeant", "serveur", "serveuse", "singer", "softwareentwickler",
    "softwareentwicklerin", "soldier", "solicitor", "specialist", "spezialist", "sre", "stage", "stagiaire",
    "statistician", "steward", "stewardess", "strategist", "supervisor", "surgeon", "ta", "teacher", "teamleiter",
    "teamleiterin", "technician", "technicien", "technicienne", "techniker", "tecnica", "tecnico", "tester",
    "therapist", "trader", "trainee", "trainer", "translator", "treasurer", "tutor", "vendedor", "vendedora",
    "vendeur", "vendeuse", "verantwortlicher", "verkaufer", "verkauferin", "veterinarian", "videographer",
    "volontaire", "voluntaria", "voluntario", "volunteer", "vp", "waiter", "waitress", "warden", "webmaster", "welder",
    "werkstudent", "werkstudentin", "wissenschaftler", "wissenschaftlerin", "worker", "writer"};
static_assert(is_sorted(role_heads));

/// Nouns that name a standing rather than a job, or that other texts use as much.
inline constexpr std::string_view weak_role_heads[] = {
    "alumna", "alumnus", "candidate", "contractor", "etudiant", "etudiante", "freelance", "freelancer", "graduate",
    "guest", "independent", "junior", "part-time", "partner", "reader", "sabbatical", "scholar", "selfemployed",
    "senior", "staff", "student", "studentin", "students", "temp", "temporary", "undergraduate", "visiting"};
static_assert(is_sorted(weak_role_heads));

/// Words that stand before the noun of a job.
inline constexpr std::string_view role_modifiers[] = {
    "account", "acting", "adjunct", "ai", "alternance", "android", "assistant", "associate", "ayudante", "back",
    "backend", "becario", "business", "chemical", "chief", "civil", "clinical", "cloud", "co", "community", "content",
    "customer", "data", "deputy", "design", "devops", "doctoral", "electrical", "embedded", "en", "end", "executive",
    "financial", "firmware", "founding", "freier", "front", "frontend", "full", "general", "global", "graduate",
    "graphic", "guest", "hardware", "head", "honorary", "hr", "human", "interim", "international", "ios", "it",
    "junior", "lead", "learning", "legal", "leitender", "machine", "managing", "marketing", "mechanical", "media",
    "ml", "mobile", "national", "network", "operations", "part", "policy", "postdoctoral", "postgraduate", "principal",
    "process", "product", "profesor", "program", "programme", "project", "public", "quality", "regional", "registered",
    "relations", "reliability", "research", "resources", "sales", "security", "senior", "site", "social", "software",
    "solutions", "stack", "staff", "stagiaire", "student", "studentische", "summer", "system", "systems", "teaching",
    "technical", "test", "time", "ui", "undergraduate", "ux", "vice", "visiting", "web", "winter", "wissenschaftliche",
    "wissenschaftlicher"};
static_assert(is_sorted(role_modifiers));

// clang-format on

}  // namespace vitae::wild_text::words
