// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that job titles are made of (in lower case, without accents and dots).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns that name a job, in English, French, German and Spanish.
inline constexpr std::string_view role_heads[] = {
    "abogada", "abogado", "abteilungsleiter", "accountant", "actor", "actuary", "acupuncturist", "adjuster", "admin",
    "administrativa", "administrativo", "administrator", "adviser", "adviseur", "advisor", "advocate", "advogada",
    "advogado", "agent", "agronomist", "aide", "alternance", "alternant", "ambassador", "analista", "analyst",
    "analyste", "anesthesiologist", "angestellte", "angestellter", "animateur", "animator", "animatrice",
    "anthropologist", "anwalt", "appraiser", "apprenti", "apprentice", "apprentie", "archaeologist", "archeologist",
    "architect", "architekt", "architektin", "archivist", "arquitecta", "arquitecto", "artist", "arzt", "arztin",
    "asistente", "assegnista", "assembler", "assistant", "assistante", "assistente", "assistentin", "assistenzarzt",
    "assistenzarztin", "associate", "astronomer", "asystent", "attendant", "attorney", "auctioneer", "audiologist",
    "auditor", "auditrice", "aupair", "auszubildende", "auszubildender", "author", "auxiliar", "avocat", "avp",
    "ayudante", "azubi", "babysitter", "badacz", "baker", "banker", "barber", "barista", "barrister", "bartender",
    "bdr", "beautician", "becaria", "becario", "bellhop", "benevole", "berater", "beraterin", "betreuer",
    "betreuerin", "bioinformatician", "biologe", "biologin", "biologist", "biostatistician", "blogger", "bolsista",
    "bookkeeper", "bookseller", "bouncer", "bricklayer", "broker", "buchhalter", "buchhalterin", "builder", "bursar",
    "busser", "butler", "buyer", "cabinetmaker", "cadet", "camarera", "camarero", "camionero", "captain",
    "cardiologist", "caregiver", "carpenter", "cartographer", "cashier", "catedratica", "catedratico", "ceo", "cfo",
    "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chaplain", "charge", "chargee", "chauffeur",
    "chef", "chemiker", "chemikerin", "chemist", "chercheur", "chercheure", "chercheuse", "chief", "choreographer",
    "chro", "cinematographer", "cio", "ciso", "cleaner", "clerk", "cmo", "cna", "coach", "cochair", "cocinera",
    "cocinero", "coder", "codirector", "coeditor", "cofounder", "colead", "collaboratore", "collaboratrice",
    "columnist", "comedian", "comercial", "composer", "comptable", "comptroller", "concepteur", "conceptrice",
    "concierge", "conductor", "conductora", "conseiller", "conseillere", "conservator", "consulente", "consultant",
    "consultante", "consultor", "consultora", "contable", "contador", "contributor", "controller", "coo", "cook",
    "coop", "coordenador", "coordenadora", "coordinator", "coordinatrice", "coorganizer", "copyeditor", "copywriter",
    "coroner", "correspondent", "cosmetologist", "counsel", "counsellor", "counselor", "courier", "cpo", "craftsman",
    "cso", "cto", "curator", "custodian", "dancer", "dba", "deacon", "dean", "decorator", "delegate", "demonstrator",
    "dentist", "dependienta", "dependiente", "dermatologist", "desarrollador", "desarrolladora", "desenvolvedor",
    "desenvolvedora", "designer", "detective", "developer", "developpeur", "developpeuse", "dietician", "dietitian",
    "directeur", "director", "directora", "directrice", "disenador", "disenadora", "dishwasher", "dispatcher", "dj",
    "doc", "docent", "docente", "doctor", "doctorant", "doctorante", "doktorand", "doktorandin", "doradca",
    "dottoranda", "dottorando", "doula", "dozent", "dozentin", "drafter", "draftsman", "dramaturg", "driver",
    "ecologist", "economist", "editor", "educateur", "educator", "educatrice", "ehrenamtlich", "electrician", "emt",
    "encargada", "encargado", "enfermeira", "enfermeiro", "enfermera", "enfermero", "engenheira", "engenheiro",
    "engineer", "engineers", "enseignant", "enseignante", "entomologist", "entraineur", "entrepreneur", "entwickler",
    "entwicklerin", "epidemiologist", "erzieher", "erzieherin", "especialista", "essayist", "estagiaria",
    "estagiario", "estimator", "evangelist", "evp", "examiner", "executive", "expert", "fabricator", "fachkraft",
    "facilitator", "fahrer", "farmer", "farmhand", "fellow", "firefighter", "fisherman", "florist", "foreman",
    "formateur", "formatrice", "forscher", "forscherin", "forskare", "founder", "freiberufler", "freiberuflerin",
    "freiwillige", "freiwilliger", "fundraiser", "gaffer", "gardener", "generalist", "geneticist", "geographer",
    "geologist", "geophysicist", "gerente", "geschaftsfuhrer", "geschaftsfuhrerin", "gesellschafter", "gestalter",
    "gestalterin", "gestionnaire", "goldsmith", "grader", "graphiste", "groundskeeper", "grunder", "grunderin",
    "guard", "guide", "guitarist", "hacker", "handledare", "handyman", "head", "headmaster", "headmistress",
    "headteacher", "herpetologist", "hilfskraft", "historian", "hiwi", "horticulturist", "host", "hostess", "hote",
    "hotesse", "housekeeper", "hrbp", "hydrologist", "hygienist", "illustrator", "immunologist", "impiegata",
    "impiegato", "infirmier", "infirmiere", "informatiker", "informatikerin", "ingegnere", "ingeniera", "ingeniero",
    "ingenieur", "ingenieure", "ingenieurin", "ingenjor", "insegnante", "inspector", "instructor", "intern",
    "internship", "interpreter", "investigador", "investigadora", "investigator", "invigilator", "inzynier",
    "ironworker", "janitor", "jefa", "jefe", "jeweler", "jornalista", "journalist", "journaliste", "journalistin",
    "judge", "kassierer", "kassiererin", "kauffrau", "kaufmann", "kellner", "kellnerin", "kierownik", "koch",
    "kochin", "konsult", "konsultant", "koordinator", "krankenpfleger", "krankenschwester", "laborer", "labourer",
    "landlord", "landscaper", "larare", "lawyer", "lead", "leader", "lecturer", "lecturers", "lehrer", "lehrerin",
    "leiter", "leiterin", "lektor", "lektorin", "leraar", "liaison", "librarian", "librettist", "lieutenant",
    "lifeguard", "linguist", "loader", "lobbyist", "locksmith", "logistician", "machinist", "maestra", "maestro",
    "maintainer", "maitre", "manager", "marker", "marketer", "masseuse", "mathematician", "mecanicien", "mechanic",
    "mechaniker", "medecin", "medewerker", "medico", "member", "mentor", "merchandiser", "metallurgist",
    "meteorologist", "microbiologist", "midwife", "missionary", "mitarbeiter", "mitarbeiterin", "moderator",
    "moniteur", "monitora", "monitrice", "mts", "musician", "musicien", "nanny", "nauczyciel", "neurologist",
    "neuroscientist", "novelist", "nurse", "nutritionist", "oberarzt", "oberarztin", "oberrat", "oberratin",
    "officer", "oncologist", "onderzoeker", "onderzoekster", "ontwikkelaar", "operator", "ophthalmologist",
    "optician", "optometrist", "organiser", "organist", "organizer", "orthodontist", "overseer", "owner", "packer",
    "paleontologist", "paralegal", "paramedic", "pasante", "pastor", "pathologist", "pediatrician", "pesquisador",
    "pesquisadora", "pfleger", "pflegerin", "pharmacien", "pharmacist", "phlebotomist", "photographer", "physician",
    "physicist", "physiker", "physikerin", "physiotherapist", "pi", "pianist", "picker", "pilot", "planner",
    "playwright", "plumber", "podiatrist", "poet", "policeman", "postdoc", "postdoctoral", "postdoctorant",
    "postdoctorante", "practicante", "practitioner", "praktikant", "praktikantin", "praktikum", "preceptor",
    "president", "principal", "privatdozent", "proctor", "producer", "profesor", "profesora", "professeur",
    "professor", "professora", "professore", "professoressa", "professorin", "programador", "programadora",
    "programista", "programmer", "projektleiter", "projektleiterin", "prokurist", "proofreader", "provost",
    "psychiatrist", "psychologe", "psychologin", "psychologist", "psychotherapist", "qa", "ra", "radiographer",
    "radiologist", "ranger", "realtor", "recepcionista", "receptionist", "rechtsanwalt", "rechtsanwaltin",
    "recruiter", "rector", "redacteur", "redactora", "redactrice", "redakteur", "redakteurin", "redaktor", "referee",
    "referent", "referentin", "registrar", "reporter", "representative", "researcher", "researchers", "responsabile",
    "responsable", "reviewer", "ricercatore", "ricercatrice", "rigger", "roofer", "sachbearbeiter",
    "sachbearbeiterin", "sailor", "salesman", "salesperson", "saleswoman", "scientist", "scoutmaster",
    "screenwriter", "scriptwriter", "scrum", "sculptor", "sde", "sdr", "seamstress", "secretaire", "secretaria",
    "secretary", "sekretar", "sekretarin", "selbststandiger", "sergeant", "serveur", "serveuse", "showrunner",
    "singer", "sjukskoterska", "sociologist", "softwareentwickler", "softwareentwicklerin", "soldier", "solicitor",
    "sommelier", "specialist", "specjalista", "spezialist", "sre", "stage", "stagiair", "stagiaire", "statistician",
    "stazysta", "stenographer", "steward", "stewardess", "stockbroker", "stocker", "storyteller", "strategist",
    "streamer", "stylist", "superintendent", "supervisor", "surgeon", "surveyor", "sviluppatore", "sviluppatrice",
    "svp", "swe", "sysadmin", "ta", "taxidermist", "teacher", "teamleiter", "teamleiterin", "techlead", "technician",
    "technicien", "technicienne", "techniker", "technologist", "tecnica", "tecnico", "telemarketer", "teller",
    "tester", "testeur", "therapist", "tirocinante", "tirocinio", "toolmaker", "toxicologist", "tpm", "trader",
    "traducteur", "traductor", "traductora", "traductrice", "trainee", "trainer", "trainerin", "translator",
    "treasurer", "tuteur", "tutor", "tutorin", "tutrice", "typist", "ubersetzer", "ubersetzerin", "undertaker",
    "underwriter", "upholsterer", "urologist", "usher", "utvecklare", "vacataire", "valet", "vendedor", "vendedora",
    "vendeur", "vendeuse", "verantwortlicher", "verkaufer", "verkauferin", "verpleegkundige", "verwalter",
    "veterinarian", "videographer", "violinist", "vlogger", "vocalist", "volontaire", "volontar", "volontarin",
    "voluntaria", "voluntario", "volunteer", "vp", "waiter", "waitress", "warden", "webmaster", "webmistress",
    "welder", "werkstudent", "werkstudentin", "wissenschaftler", "wissenschaftlerin", "woodworker", "worker",
    "writer", "youtuber", "zivildienst", "zivildienstleistender", "zookeeper", "zoologist"};
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
