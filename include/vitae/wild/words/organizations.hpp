// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that names of organisations are made of, and well-known ones (in lower case, without accents and dots).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns of English, French, German, Spanish and neighbours that head a name, and legal forms.
inline constexpr literal organization_heads[] = {
    "ab", "abteilung", "academia", "academie", "academy", "aerospace", "ag", "agence", "agencia", "agency", "agentur",
    "agenzia", "agrupamento", "airlines", "airways", "ajansi", "akademia", "akademie", "akademija", "akeri",
    "aktiebolag", "alapitvany", "albergo", "aldreboende", "alliance", "altenheim", "ammattikorkeakoulu", "analytics",
    "apotek", "apotheek", "apotheke", "aps", "apteka", "army", "asa", "asl", "asociacion", "asociatia", "associates",
    "association", "associazione", "assurance", "authority", "autohaus", "automotive", "ayuntamiento", "azienda",
    "backerei", "bageri", "bageriet", "bakanligi", "bakery", "bakkerij", "banca", "banco", "bank", "bankasi", "banque",
    "barnehage", "basisschool", "belediyesi", "berufskolleg", "berufsschule", "biblioteca", "bibliotek", "biblioteka",
    "biblioteket", "bibliotheek", "bibliothek", "bibliotheque", "biosciences", "biuro", "bodegas", "bokhandel",
    "bolnica", "bootcamp", "bornehave", "borneinstitution", "boulangerie", "bouwbedrijf", "branch", "brasserie",
    "brothers", "brutaria", "bt", "bureau", "buurtcentrum", "bv", "cabinet", "cafe", "cafeteria", "camara", "capital",
    "carpenteria", "carpinteria", "carrosserie", "ceip", "center", "centre", "centro", "chair", "charity", "chu",
    "church", "churrascaria", "cifp", "city", "clinic", "clinica", "clinique", "club", "co", "colegio", "colegiul",
    "collectivite", "college", "colleges", "commission", "committee", "commune", "compania", "company", "comune",
    "conseil", "consejo", "conservatoire", "conservatory", "consorcio", "consortium", "constructora", "construtora",
    "consulate", "consultancy", "consultants", "consulting", "coop", "cooperativa", "cooperative", "corp",
    "corporation", "council", "court", "creche", "departamento", "departement", "department", "depozit", "dept",
    "dernegi", "dipartimento", "directia", "division", "doo", "drustvo", "ecole", "editions", "egyesulet", "egyetem",
    "ehpad", "electric", "electronics", "embassy", "energy", "enstitusu", "enterprises", "eood", "equipe",
    "erhvervsakademi", "escola", "escritorio", "escuela", "etec", "eurl", "fabrik", "fabrikasi", "fachhochschule",
    "facolta", "faculdade", "facultad", "facultatea", "faculte", "faculty", "fakulta", "fakultat", "fakultesi",
    "fakultet", "fakulteta", "falegnameria", "farmacia", "fatec", "federacion", "federation", "ferreteria",
    "fleischerei", "foiskola", "folkehelseinstituttet", "fondation", "fondazione", "fonden", "force", "forskola",
    "forskolan", "foundation", "frisorsalong", "fundacao", "fundacion", "fundacja", "fundatia", "fylkeskommune",
    "garage", "gasthaus", "gasthof", "gelateria", "gemeente", "gemeinde", "gesamtschule", "gesellschaft", "gestoria",
    "gimnazija", "gimnazium", "gimnazjum", "gmbh", "gmina", "government", "gradinita", "group", "groupe", "grundschule",
    "grup", "grupo", "gruppe", "gumnaasium", "gymnasiet", "gymnasium", "gymnazium", "haigla", "handelsakademie",
    "handelshogskolan", "handelshoyskolen", "hastanesi", "hivatal", "hochschule", "hogeschool", "hogskola", "hogskolan",
    "hogskole", "hogskolen", "hogskulen", "holding", "holdings", "hopital", "hospicio", "hospital", "hospitalet",
    "hospitals", "hotel", "hurtownia", "hypermarche", "ies", "ifsp", "imprenta", "imprimerie", "inc", "incorporated",
    "industries", "infirmary", "inmobiliaria", "institut", "institute", "institutet", "institution", "instituto",
    "instituttet", "institutul", "instytut", "insurance", "intezet", "ipsia", "iskola", "istituto", "itc", "itis",
    "iut", "junta", "kancelaria", "kantine", "kantonsschule", "kantonsspital", "kanzlei", "katedralskolan",
    "katedralskole", "kementerian", "kft", "kg", "kgaa", "kindergarten", "kinderopvang", "kirjasto", "klinik",
    "klinikum", "knihovna", "kniznica", "knjiznica", "kolegija", "kolej", "koleji", "kommission", "kommun",
    "kommunalverwaltung", "kommune", "kommunen", "konditorei", "konservatorium", "konyvtar", "korhaz", "korkeakoulu",
    "koulu", "krankenhaus", "krankenkasse", "kringloopwinkel", "kurumu", "kutuphanesi", "lab", "labor", "laboratoire",
    "laboratories", "laboratorio", "laboratory", "labs", "lanchonete", "landratsamt", "landsting", "lansstyrelsen",
    "lar", "lehrstuhl", "librairie", "library", "licejus", "liceo", "liceul", "liceum", "limited", "lisesi", "llc",
    "llp", "lp", "ltd", "ltda", "lukio", "lycee", "lyceum", "magasin", "mairie", "maison", "malerbetrieb", "mbh",
    "media", "menuiserie", "mercearia", "metzgerei", "ministarstvo", "ministere", "ministerie", "ministeriet",
    "ministerio", "ministerium", "ministero", "ministerstvo", "ministerstwo", "ministerul", "ministry", "mittelschule",
    "mokykla", "motors", "mudurlugu", "municipality", "musee", "museet", "museo", "museum", "muzeum", "myndigheten",
    "nadace", "nadacia", "nakladatelstvi", "navy", "nemocnica", "nemocnice", "network", "networks", "newspaper", "ngo",
    "nv", "nyomda", "observatory", "office", "officina", "oficina", "okulu", "onkormanyzat", "ood", "opisto",
    "orchestra", "osakeyhtio", "ospedale", "oy", "padaria", "panaderia", "panetteria", "panificio", "parliament",
    "parrocchia", "partners", "pasticceria", "peluqueria", "perpustakaan", "pflegeheim", "pharma", "pharmaceuticals",
    "pharmacie", "pharmacy", "pizzeria", "planetarium", "plc", "plejecenter", "plejehjem", "poduzece", "police",
    "politechnika", "politecnica", "politecnico", "politeknik", "polytechnic", "polytechnique", "preduzece",
    "prefecture", "prefeitura", "press", "primaria", "provincie", "przedsiebiorstwo", "przychodnia", "pty",
    "publishing", "puc", "raamatukogu", "rathaus", "realschule", "records", "rectorat", "region", "residence",
    "residencia", "restaurant", "restaurante", "revisionsfirma", "revisionsfirmaet", "rigshospitalet", "ristorante",
    "robotics", "roc", "rorleggerfirma", "sa", "saatio", "sairaala", "sarl", "sas", "sasu", "scholengemeenschap",
    "school", "schools", "schreinerei", "schule", "scoala", "secretaria", "securities", "sekolah", "semiconductor",
    "semiconductors", "seminary", "senate", "seniorenheim", "services", "shop", "sirketi", "sjukehus", "sjukhus",
    "sjukhuset", "skola", "skolan", "skole", "skolen", "sl", "slu", "sma", "smk", "smp", "snc", "snickeri", "sociedad",
    "societe", "society", "software", "solutions", "sons", "spa", "sparkasse", "spital", "spitalul", "spolecnost",
    "spolka", "spolocnost", "srl", "sro", "stadium", "stadtverwaltung", "stadtwerke", "starostwo", "startup",
    "steuerkanzlei", "stichting", "stie", "stiftelsen", "stiftung", "stmik", "store", "stores", "stowarzyszenie",
    "studio", "studios", "styrelsen", "supermarche", "supermarket", "supermarkt", "supermercado", "supermercados",
    "sveuciliste", "sygehus", "sykehjem", "sykehus", "sykehuset", "systems", "szkola", "szpital", "talleres", "team",
    "tech", "technikum", "technologies", "technology", "theater", "theatre", "therapeutics", "tipografia", "tischlerei",
    "tomrerfirma", "transport", "transportadora", "trattoria", "tribunal", "tribunale", "trust", "tvrtka", "uceni",
    "udruga", "ufr", "ufrj", "ug", "ulikool", "umr", "uni", "union", "unit", "univ", "universidad", "universidade",
    "universita", "universitas", "universitat", "universitate", "universitatea", "universitatsklinikum",
    "universitatsspital", "universite", "universiteit", "universitesi", "universitet", "universitetas", "universitetet",
    "universitetssjukhus", "universitetssjukhuset", "universitetssykehus", "universiti", "university", "univerza",
    "univerzita", "univerzitet", "uniwersytet", "urzad", "usine", "ustav", "vakfi", "vakgarage", "vallalat",
    "vardcentral", "ventures", "verband", "verein", "vereniging", "verlag", "versicherung", "vgs", "vidusskola",
    "virasto", "volkshochschule", "volksschule", "werk", "werke", "wijkcentrum", "wydawnictwo", "yayasan", "yhdistys",
    "yliopisto", "zaklada", "zentrum", "zespol", "ziekenhuis", "zimmerei", "zoo", "zorgcentrum", "zorggroep", "zrt",
    "βιβλιοθηκη", "γυμνασιο", "δημοσιο", "εταιρεια", "ιδρυμα", "ινστιτουτο", "λυκειο", "μουσειο", "νοσοκομειο",
    "ομιλοσ", "πανεπιστημιο", "πολυτεχνειο", "σχολειο", "σχολη", "τραπεζα", "υπουργειο", "агентство", "агенція",
    "академия", "академія", "ао", "ательє", "банк", "библиотека", "болница", "больница", "бюро", "бібліотека",
    "видавництво", "гбоу", "гбуз", "гимназия", "гимназија", "гуп", "гімназія", "дружество", "завод", "зао",
    "издателство", "издательство", "институт", "ип", "коледж", "колеж", "колледж", "комбинат", "компания", "компанија",
    "компанія", "корпорация", "корпорація", "лаборатория", "лабораторія", "лицей", "лікарня", "ліцей", "мбоу",
    "министерство", "музей", "міністерство", "нии", "оао", "ооо", "пао", "пп", "предприятие", "підприємство", "студия",
    "студія", "техникум", "технікум", "тзов", "тов", "тоо", "универзитет", "университет", "университета", "університет",
    "управление", "управління", "училище", "факултет", "фгбоу", "фгбу", "фгуп", "фирма", "холдинг", "цнии", "школа",
    "інститут"};

/// What names of organisations begin with in several syllables, as in Vietnamese.
inline constexpr literal organization_phrases[] = {
    "cong ty", "dai hoc", "hoc vien", "ngan hang", "tap doan", "trung tam", "truong cao dang", "truong dai hoc",
    "truong thpt"};

/// Those of them that close a firm's name, and others that do.
inline constexpr literal legal_forms[] = {
    "ab", "ag", "aps", "as", "bv", "ggmbh", "gmbh", "inc", "kg", "kgaa", "llc", "llp", "ltd", "ltda", "mbh", "nv", "oy",
    "plc", "sa", "sarl", "sas", "se", "sl", "slu", "snc", "spa", "srl", "sti"};

/// Those of them that stand in small letters behind the name of a school or an office, as Northern, Slavic and Finnish
/// names have them: "Umeå universitet".
inline constexpr literal closing_organization_heads[] = {
    "akademia", "akademie", "ammattikorkeakoulu", "banka", "barnehage", "egyetem", "fakulta", "fakultet", "fakulteta",
    "gimnazija", "gimnazium", "gymnasiet", "gymnasium", "gymnazium", "hogskola", "hogskolan", "hogskole", "iskola",
    "knihovna", "kommun", "kommune", "korkeakoulu", "liceum", "lukio", "nemocnica", "nemocnice", "politechnika",
    "sjukehus", "sjukhus", "skola", "skolan", "skole", "sygehus", "sykehjem", "sykehus", "szkola", "uceni",
    "universitet", "universitetssjukhus", "universitetssjukhuset", "universitetssykehus", "univerzita", "uniwersytet",
    "ustav", "vgs", "yliopisto", "академия", "академія", "гимназия", "гимназија", "гімназія", "институт", "коледж",
    "колеж", "колледж", "лицей", "ліцей", "техникум", "университет", "універзитет", "університет", "училище",
    "факултет", "школа", "інститут"};

/// Nouns that begin the name of an organisation in small letters in running text: French, Spanish, Italian, Portuguese.
inline constexpr literal small_organization_heads[] = {
    "agence", "ambassade", "ayuntamiento", "bibliotheque", "cabinet", "clinique", "colegio", "collectivite",
    "commune", "comune", "departement", "ecole", "empresa", "entreprise", "escola", "escuela", "faculdade",
    "facultad", "faculte", "fondation", "fundacion", "groupe", "hopital", "institut", "instituto", "istituto",
    "laboratoire", "laboratorio", "lycee", "mairie", "maison", "ministere", "ministerio", "musee", "ospedale",
    "prefecture", "prefeitura", "rectorat", "societe", "universidad", "universidade", "universita", "universite"};

/// Those of them that other texts use as much.
inline constexpr literal weak_organization_heads[] = {
    "ab", "aerospace", "agency", "agenzia", "akeri", "albergo", "alliance", "analytics", "apotek", "apotheek",
    "apotheke", "army", "as", "automotive", "azienda", "backerei", "bageri", "bakkerij", "banca", "biosciences",
    "biuro", "bodegas", "boulangerie", "branch", "brasserie", "brothers", "brutaria", "cabinet", "cafe", "cafeteria",
    "camara", "capital", "carpenteria", "carpinteria", "carrosserie", "center", "centre", "chair", "church",
    "churrascaria", "city", "club", "co", "commission", "committee", "commune", "constructora", "consulting",
    "cooperativa", "cooperative", "council", "court", "creche", "depozit", "directia", "division", "editions",
    "electric", "electronics", "energy", "escritorio", "etec", "falegnameria", "farmacia", "federation", "ferreteria",
    "fleischerei", "force", "garage", "gasthaus", "gasthof", "gelateria", "gemeinde", "government", "gradinita",
    "group", "groups", "grup", "hotel", "hypermarche", "ies", "imprenta", "imprimerie", "industries", "inmobiliaria",
    "itc", "itis", "junta", "kantine", "kanzlei", "kommunen", "konditorei", "labs", "lanchonete", "lar", "librairie",
    "library", "magasin", "maison", "media", "menuiserie", "mercearia", "metzgerei", "motors", "navy", "network",
    "networks", "office", "officina", "oficina", "padaria", "panaderia", "panetteria", "panificio", "parrocchia",
    "partners", "pasticceria", "peluqueria", "pharmacie", "pizzeria", "police", "prefeitura", "press", "production",
    "provincie", "records", "region", "residence", "residencia", "restaurant", "restaurante", "ristorante", "robotics",
    "roc", "sa", "schreinerei", "secretaria", "securities", "semiconductor", "semiconductors", "services", "shop",
    "skola", "skole", "skolen", "sl", "smp", "snickeri", "software", "solutions", "sons", "startup", "startups",
    "store", "stores", "studio", "supermarche", "supermarkt", "supermercado", "supermercados", "systems", "szkola",
    "talleres", "team", "tech", "technologies", "technology", "theater", "theatre", "therapeutics", "tischlerei",
    "transport", "transportadora", "trattoria", "tribunal", "tribunale", "union", "unit", "ventures", "zimmerei",
    "банк", "бюро", "студия", "студія", "управление", "управління", "фирма", "школа"};

/// Those of them that head the name of a part of an organisation.
inline constexpr literal unit_heads[] = {
    "abteilung", "departamento", "departement", "department", "dept", "dipartimento", "facolta",
    "faculdade", "facultad", "faculte", "faculty", "fakultat", "lehrstuhl"};

/// States whose name many universities have, each with its town: "University of Wisconsin - Madison".
inline constexpr literal state_universities[] = {
    "alabama", "alaska", "arkansas", "california", "colorado", "hawaii", "houston", "illinois", "louisiana", "maine",
    "maryland", "massachusetts", "michigan", "minnesota", "missouri", "nebraska", "nevada", "north carolina",
    "south carolina", "south florida", "tennessee", "texas", "wisconsin"};

/// Employers and universities that go by a short name.
inline constexpr literal organization_names[] = {
    "3m", "abbvie", "abn amro", "accenture", "activision", "adidas", "adobe", "adyen", "afpa",
    "agenzia delle entrate", "ai2", "aig", "airbnb", "airbus", "akamai", "albert heijn", "aldi", "alibaba",
    "alibaba cloud", "allen institute for ai", "allianz", "alphabet", "alstom", "amazon", "amazon robotics",
    "amazon web services", "amd", "american express", "amgen", "analog devices", "anl", "ant group", "anthropic",
    "apache software foundation", "apple", "aramco", "arbeitsagentur", "arizona state", "asml", "astrazeneca",
    "atlassian", "auchan", "audi", "autodesk", "aws", "axa", "bae systems", "baidu", "bain", "bank of america",
    "barclays", "basf", "bayer", "bbc", "bbva", "bcg", "belastingdienst", "berkeley", "best buy", "bethesda",
    "binance", "biogen", "birkbeck", "bits pilani", "blackrock", "blizzard", "bloomberg", "bmw", "bnp paribas",
    "boehringer ingelheim", "boeing", "bombardier", "bookingcom", "bosch", "boston consulting group", "bouygues",
    "boy scouts of america", "bp", "bristol myers squibb", "broadcom", "bundeswehr", "burger king", "bytedance",
    "caltech", "cambridge", "canva", "capcom", "capgemini", "capital one", "carnegie mellon", "carrefour",
    "caterpillar", "cd projekt red", "cdc", "cea", "cedars sinai", "cern", "charles schwab", "chevron", "cirad",
    "cisco", "citadel", "citi", "citibank", "citigroup", "cityu", "cleveland clinic", "cmu", "cnam", "cnes", "cnn",
    "cnr", "cnrs", "coca cola", "cognizant", "cohere", "coinbase", "colorado state", "columbia", "continental",
    "coop", "cornell", "costco", "coursera", "credit agricole", "credit suisse", "croce rossa", "cruz roja", "csiro",
    "cuhk", "cummins", "cuny", "cvs", "daimler", "danone", "darpa", "dassault", "databricks", "decathlon", "deepmind",
    "delivery hero", "dell", "deloitte", "desy", "deutsche bank", "deutsche telekom", "dhl", "didi", "disney", "dlr",
    "doctolib", "dominos", "doordash", "dropbox", "dtu", "dunkin", "ea", "ebay", "edf", "edx", "el corte ingles",
    "electronic arts", "eli lilly", "embl", "endava", "enea", "enel", "engie", "ens", "eon", "epa", "epam",
    "epam systems", "epfl", "epic games", "equinor", "ericsson", "ernst young", "esa", "eth", "eth zurich", "ethz",
    "etsy", "european commission", "expedia", "exxonmobil", "ey", "facebook", "fair", "fda", "fedex", "fermilab",
    "fidelity", "flipkart", "florida state", "ford", "ford motor", "forsakringskassan", "forsvarsmakten", "foxconn",
    "france travail", "fraunhofer", "fudan", "fujitsu", "ge", "ge aviation", "ge healthcare", "genentech",
    "general dynamics", "general electric", "general motors", "georgia tech", "gilead", "girl scouts", "github",
    "gitlab", "glaxosmithkline", "globant", "godaddy", "gojek", "goldman sachs", "goldsmiths", "google",
    "google brain", "google deepmind", "google research", "grant thornton", "greenpeace", "gsk", "h m",
    "habitat for humanity", "halliburton", "harvard", "hcl", "hec paris", "helmholtz", "hewlett packard", "hilton",
    "hit", "hitachi", "hku", "hkust", "home depot", "honda", "honeywell", "hp", "hsbc", "huawei", "hugging face",
    "hyundai", "iberdrola", "ibm", "ibm research", "ifremer", "iiit", "iisc", "iit", "ikea", "illumina", "imf",
    "imperial", "imperial college london", "infineon", "infosys", "ing", "inrae", "inria", "insa lyon", "insead",
    "inserm", "instacart", "intel", "iowa state", "jane street", "jdcom", "jetbrains", "john deere", "johns hopkins",
    "johnson johnson", "jp morgan", "jpl", "jpmorgan", "jpmorgan chase", "kaiser permanente", "kaist", "kakao",
    "kansas state", "kfc", "khan academy", "kings college london", "kit", "klarna", "konami", "kpmg", "kroger", "kth",
    "ku leuven", "kuaishou", "l3harris", "larsen toubro", "lazard", "lbnl", "lenovo", "lg", "lidl", "line",
    "linkedin", "linux foundation", "lloyds", "lmu", "lockheed", "lockheed martin", "london school of economics",
    "loreal", "los alamos", "lse", "luxoft", "lvmh", "lyft", "macys", "marriott", "mass general", "mastercard",
    "max planck", "mayo clinic", "mcdonalds", "mckinsey", "mckinsey company", "mediatek", "medtronic", "megvii",
    "meituan", "mercadolibre", "mercadona", "mercedes benz", "merck", "meta", "meta ai", "metlife", "michelin",
    "michigan state", "microsoft", "microsoft research", "migros", "mila", "mindtree", "mistral ai", "mit", "mizuho",
    "moderna", "monzo", "morgan stanley", "mozilla", "munich re", "n26", "nasa", "nasa jpl", "natwest", "naver",
    "nec", "nestle", "netease", "netflix", "niels brock", "nih", "nike", "nintendo", "nissan", "nist", "nit", "noaa",
    "nokia", "nomura", "nordea", "nordstrom", "northrop", "northrop grumman", "notre dame", "novartis",
    "novo nordisk", "nrel", "nsf", "ntnu", "ntt", "ntu", "ntua", "nubank", "nus", "nvidia", "nxp",
    "nxp semiconductors", "nyu", "oecd", "ohio state", "oliver wyman", "onera", "openai", "oracle", "orange",
    "oregon state", "ornl", "oxfam", "oxford", "palantir", "panasonic", "paypal", "paytm", "peking", "penn state",
    "pepsico", "petrobras", "peugeot", "pfizer", "philips", "philips research", "pinduoduo", "pinterest", "pixar",
    "pizza hut", "pole emploi", "porsche", "postech", "pratt whitney", "princeton", "procter gamble", "publix", "pwc",
    "qualcomm", "queen mary university of london", "quora", "rabobank", "rackspace", "rakuten", "rappi", "raytheon",
    "rbc", "red bull", "red cross", "red hat", "reddit", "reliance", "renault", "repsol", "reuters", "revolut",
    "riken", "riot games", "robinhood", "roche", "rolls royce", "rothschild", "rovio", "royal holloway", "rwe",
    "rwth", "rwth aachen", "safran", "sainsburys", "salesforce", "samsung", "sandia", "sanofi", "santander", "sap",
    "saudi aramco", "schlumberger", "schneider electric", "sciences po", "scotiabank", "scuola dell infanzia",
    "scuola elementare", "scuola media", "scuola normale superiore", "scuola primaria", "seagate", "sega", "senac",
    "senai", "sensetime", "sephora", "shell", "shopify", "siemens", "sjtu", "skatteverket", "skyscanner", "slac",
    "smu", "snap", "sncf", "snowflake", "snu", "societe generale", "softbank", "sony", "sorbonne", "spacex",
    "spotify", "square enix", "squarespace", "stability ai", "stanford", "starbucks", "statens vegvesen", "statoil",
    "stmicroelectronics", "stripe", "stryker", "suny", "supercell", "swiggy", "swiss re", "t mobile", "taco bell",
    "target", "tata consultancy services", "tcs", "td bank", "tech mahindra", "technion", "telefonica", "tencent",
    "tesco", "tesla", "texas a m", "texas instruments", "textron", "thales", "the economist", "the guardian",
    "the new york times", "the washington post", "thermo fisher", "thoughtworks", "tiktok", "tno", "toshiba", "total",
    "totalenergies", "toyota", "trader joes", "trinity college dublin", "tripadvisor", "trivago", "tsinghua", "tsmc",
    "tu berlin", "tu darmstadt", "tu delft", "tu dresden", "tu munich", "tu wien", "tum", "twitter", "two sigma",
    "uber", "ubisoft", "ubs", "uc berkeley", "uc davis", "uc irvine", "uc merced", "uc riverside", "uc san diego",
    "uc santa barbara", "uc santa cruz", "ucl", "ucla", "ucsd", "udacity", "udemy", "uiuc", "umass", "umass amherst",
    "unc chapel hill", "unesco", "unicef", "unilever", "uniqlo", "united nations", "university college cork",
    "university college dublin", "university college london", "upenn", "ups", "usc", "usgs", "ustc", "ut austin",
    "ut dallas", "valve", "vanguard", "vattenfall", "vector institute", "veolia", "verizon", "virginia tech", "visa",
    "vmware", "vmware research", "vodafone", "volkswagen", "volvo", "vtt", "walgreens", "wall street journal",
    "walmart", "warner bros", "washington post", "washington state", "wayfair", "wegmans", "weizmann", "wells fargo",
    "western digital", "who", "whole foods", "wikimedia", "wikipedia", "wipro", "wix", "world bank", "xerox",
    "xerox parc", "xiaomi", "yahoo", "yale", "yelp", "ymca", "ywca", "zalando", "zara", "zhejiang", "zomato",
    "zurich insurance"};

// clang-format on

/// What a place of learning is, which names none.
inline constexpr literal school_kinds[] = {
    "academia",     "academy",      "accademia",     "akademia",    "akademie",    "college",
    "ecole",        "hochschule",   "institut",      "institute",   "instituto",   "school",
    "universidad",  "universidade", "universita",    "universitas", "universitat", "universitatea",
    "universiteit", "universitet",  "universitetet", "universiti",  "university",  "università",
    "universität",  "université",   "univerzita",    "univerzitet", "uniwersytet", "école"};

/// Words that with one of these name none either.
inline constexpr literal plain_schools[] = {"free",     "freie",     "katholieke",  "medical",
                                            "national", "open",      "pedagogical", "polytechnic",
                                            "state",    "technical", "technische",  "vrije"};

}  // namespace vitae::wild_text::words
