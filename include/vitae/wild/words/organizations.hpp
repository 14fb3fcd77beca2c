// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that names of organisations are made of, and well-known ones (in lower case, without accents and dots).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns of English, French, German, Spanish and neighbours that head a name, and legal forms.
inline constexpr std::string_view organization_heads[] = {
    "ab", "abteilung", "academia", "academie", "academy", "aerospace", "ag", "agence", "agencia", "agency", "agentur",
    "airlines", "airways", "akademie", "alliance", "analytics", "aps", "army", "asa", "asociacion", "associates",
    "association", "assurance", "authority", "automotive", "ayuntamiento", "bakery", "banco", "bank", "banque",
    "biblioteca", "bibliothek", "bibliotheque", "biosciences", "bootcamp", "branch", "brothers", "bureau", "bv",
    "cafe", "capital", "center", "centre", "centro", "chair", "charity", "church", "city", "clinic", "clinica",
    "clinique", "club", "co", "colegio", "college", "colleges", "commission", "committee", "company", "conseil",
    "consejo", "conservatoire", "conservatory", "consorcio", "consortium", "consulate", "consultancy", "consultants",
    "consulting", "coop", "cooperative", "corp", "corporation", "council", "court", "departamento", "departement",
    "department", "dept", "dipartimento", "division", "ecole", "editions", "electric", "electronics", "embassy",
    "energy", "enterprises", "escola", "escuela", "eurl", "fabrik", "fachhochschule", "facolta", "faculdade",
    "facultad", "faculte", "faculty", "fakultat", "federacion", "federation", "fondation", "fondazione", "force",
    "foundation", "fundacao", "fundacion", "gesamtschule", "gesellschaft", "gmbh", "government", "group", "groupe",
    "grundschule", "grupo", "gruppe", "gymnasium", "hochschule", "hogeschool", "hogskola", "holding", "holdings",
    "hopital", "hospital", "hospitals", "hotel", "inc", "incorporated", "industries", "infirmary", "institut",
    "institute", "institutet", "institution", "instituto", "insurance", "istituto", "kg", "kgaa", "klinik", "klinikum",
    "kommission", "konservatorium", "krankenhaus", "lab", "labor", "laboratoire", "laboratories", "laboratorio",
    "laboratory", "labs", "lehrstuhl", "library", "liceo", "limited", "llc", "llp", "lp", "ltd", "lycee", "mairie",
    "mbh", "media", "ministere", "ministerio", "ministerium", "ministerstvo", "ministry", "motors", "municipality",
    "musee", "museo", "museum", "navy", "network", "networks", "newspaper", "ngo", "nv", "observatory", "office",
    "orchestra", "oy", "parliament", "partners", "pharma", "pharmaceuticals", "pharmacy", "planetarium", "plc",
    "police", "politechnika", "politecnica", "politecnico", "polytechnic", "polytechnique", "prefecture", "press",
    "pty", "publishing", "rathaus", "realschule", "records", "restaurant", "robotics", "sa", "sarl", "sas", "sasu",
    "school", "schools", "schule", "securities", "semiconductor", "semiconductors", "seminary", "senate", "services",
    "shop", "sociedad", "societe", "society", "software", "solutions", "sons", "spa", "sparkasse", "srl", "stadium",
    "startup", "stiftung", "store", "stores", "studio", "studios", "supermarket", "systems", "team", "tech",
    "technologies", "technology", "theater", "theatre", "therapeutics", "trust", "ug", "uni", "union", "unit", "univ",
    "universidad", "universidade", "universita", "universitat", "universitatsklinikum", "universite", "universiteit",
    "universitet", "universitetet", "universiti", "university", "usine", "ventures", "verband", "verein", "verlag",
    "versicherung", "werk", "werke", "zentrum", "zoo"};
static_assert(is_sorted(organization_heads));

/// Those of them that other texts use as much.
inline constexpr std::string_view weak_organization_heads[] = {
    "ab", "aerospace", "agency", "alliance", "analytics", "army", "as", "automotive", "biosciences", "branch",
    "brothers", "cafe", "capital", "center", "centre", "chair", "church", "city", "club", "co", "commission",
    "committee", "consulting", "council", "court", "division", "editions", "electric", "electronics", "energy",
    "federation", "force", "government", "group", "groups", "hotel", "industries", "labs", "library", "media",
    "motors", "navy", "network", "networks", "office", "partners", "police", "press", "production", "records",
    "restaurant", "robotics", "sa", "securities", "semiconductor", "semiconductors", "services", "shop", "software",
    "solutions", "sons", "startup", "startups", "store", "stores", "studio", "systems", "team", "tech", "technologies",
    "technology", "theater", "theatre", "therapeutics", "union", "unit", "ventures"};
static_assert(is_sorted(weak_organization_heads));

/// Employers and universities that go by a short name.
inline constexpr std::string_view organization_names[] = {
    "accenture", "adidas", "adobe", "adyen", "ai2", "airbnb", "airbus", "alibaba", "alibaba cloud",
    "allen institute for ai", "alphabet", "amazon", "amazon web services", "amd", "ant group", "anthropic",
    "apache software foundation", "apple", "asml", "astrazeneca", "atlassian", "audi", "autodesk", "aws", "axa",
    "bae systems", "baidu", "bain", "barclays", "basf", "bayer", "bbc", "bbva", "bcg", "berkeley", "bits pilani",
    "blackrock", "blizzard", "bloomberg", "bmw", "bnp paribas", "boeing", "bookingcom", "bosch",
    "boston consulting group", "bp", "bytedance", "caltech", "cambridge", "canva", "capgemini", "carnegie mellon",
    "cea", "cern", "cisco", "citadel", "citi", "citigroup", "cityu", "cmu", "cnn", "cnrs", "coca cola", "cognizant",
    "cohere", "columbia", "continental", "cornell", "costco", "credit suisse", "csiro", "cuhk", "daimler", "danone",
    "darpa", "dassault", "databricks", "deepmind", "dell", "deloitte", "desy", "deutsche bank", "dhl", "didi",
    "disney", "dlr", "doctolib", "dropbox", "dtu", "ea", "ebay", "edf", "electronic arts", "embl", "ens", "epfl",
    "epic games", "ericsson", "ernst young", "esa", "eth", "eth zurich", "ethz", "european commission", "ey",
    "facebook", "fair", "fedex", "ford", "ford motor", "foxconn", "fraunhofer", "fudan", "fujitsu", "ge", "genentech",
    "general electric", "general motors", "georgia tech", "github", "gitlab", "glaxosmithkline", "goldman sachs",
    "google", "google brain", "google deepmind", "google research", "greenpeace", "gsk", "harvard", "hec paris",
    "helmholtz", "hewlett packard", "hit", "hitachi", "hku", "hkust", "honda", "hp", "hsbc", "huawei", "hugging face",
    "hyundai", "ibm", "ibm research", "iiit", "iisc", "iit", "ikea", "imf", "imperial", "imperial college london",
    "infineon", "infosys", "ing", "inria", "insead", "inserm", "intel", "jane street", "jdcom", "jetbrains",
    "johnson johnson", "jp morgan", "jpmorgan", "jpmorgan chase", "kaist", "kakao", "kings college london", "kit",
    "klarna", "kpmg", "kth", "ku leuven", "kuaishou", "lg", "line", "linkedin", "linux foundation", "lmu",
    "lockheed martin", "loreal", "lse", "lvmh", "lyft", "mastercard", "max planck", "mcdonalds", "mckinsey",
    "mckinsey company", "mediatek", "megvii", "meituan", "mercedes benz", "merck", "meta", "meta ai", "michelin",
    "microsoft", "microsoft research", "mila", "mistral ai", "mit", "moderna", "morgan stanley", "mozilla", "n26",
    "nasa", "naver", "nec", "nestle", "netease", "netflix", "nih", "nike", "nintendo", "nissan", "nist", "nit",
    "nokia", "northrop grumman", "novartis", "nsf", "ntnu", "ntt", "ntu", "nus", "nvidia", "nxp", "nyu", "oecd",
    "openai", "oracle", "orange", "oxfam", "oxford", "panasonic", "paypal", "peking", "pepsico", "peugeot", "pfizer",
    "philips", "pinduoduo", "pinterest", "porsche", "postech", "princeton", "procter gamble", "pwc", "qualcomm",
    "rakuten", "raytheon", "red bull", "red cross", "red hat", "renault", "reuters", "revolut", "riken", "riot games",
    "roche", "rolls royce", "rwth", "rwth aachen", "safran", "salesforce", "samsung", "sanofi", "santander", "sap",
    "sciences po", "sensetime", "shell", "shopify", "siemens", "sjtu", "smu", "snap", "sncf", "snowflake", "snu",
    "societe generale", "softbank", "sony", "sorbonne", "spacex", "spotify", "stability ai", "stanford", "starbucks",
    "stripe", "target", "tata consultancy services", "tcs", "technion", "tencent", "tesla", "thales",
    "the new york times", "tiktok", "toshiba", "total", "totalenergies", "toyota", "tsinghua", "tsmc", "tu berlin",
    "tu darmstadt", "tu delft", "tu dresden", "tu munich", "tu wien", "tum", "twitter", "two sigma", "uber", "ubisoft",
    "ubs", "uc berkeley", "uc san diego", "ucl", "ucla", "ucsd", "uiuc", "unesco", "unicef", "unilever",
    "united nations", "upenn", "ups", "usc", "ustc", "valve", "vector institute", "virginia tech", "visa", "vmware",
    "vmware research", "volkswagen", "volvo", "walmart", "warner bros", "weizmann", "who", "wipro", "world bank",
    "xiaomi", "yahoo", "yale", "zalando", "zara", "zhejiang"};
static_assert(is_sorted(organization_names));

// clang-format on

}  // namespace vitae::wild_text::words
