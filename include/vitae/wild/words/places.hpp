// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Places (in lower case, without accents and dots, hyphens as spaces): countries, states and provinces, and the cities
/// where CVs are written.
namespace vitae::wild_text::words {

// clang-format off

/// Countries in English, and some in French, German, Spanish and their own languages.
inline constexpr std::string_view country_names[] = {
    "afghanistan", "albania", "alemania", "algeria", "algerie", "allemagne", "andorra", "angleterre", "angola",
    "argelia", "argentina", "armenia", "australia", "austria", "autriche", "azerbaijan", "bahamas", "bahrain",
    "bangladesh", "barbados", "belarus", "belgica", "belgien", "belgique", "belgium", "belize", "benin", "bhutan",
    "bolivia", "bosnia", "bosnia and herzegovina", "botswana", "brasil", "brazil", "bresil", "britain", "brunei",
    "bulgaria", "burkina faso", "burundi", "cambodia", "cameroon", "canada", "cape verde", "ceska republika", "chad",
    "chile", "china", "chine", "colombia", "congo", "costa rica", "croatia", "cuba", "cyprus", "czech republic",
    "czechia", "danemark", "danmark", "denmark", "deutschland", "djibouti", "dominican republic", "ecosse", "ecuador",
    "eeuu", "egypt", "el salvador", "england", "eritrea", "espagne", "espana", "estados unidos", "estonia", "eswatini",
    "etats unis", "ethiopia", "eu", "europe", "fiji", "finland", "france", "francia", "frankreich", "gabon", "gambia",
    "georgia", "germany", "ghana", "great britain", "grece", "greece", "greenland", "griechenland", "grossbritannien",
    "guatemala", "guinea", "guyana", "haiti", "honduras", "hong kong", "hong kong sar", "hungary", "iceland", "india",
    "indien", "indonesia", "iran", "iraq", "ireland", "irlande", "israel", "italia", "italie", "italien", "italy",
    "ivory coast", "jamaica", "japan", "japon", "jordan", "kazakhstan", "kenya", "korea", "kosovo", "kuwait",
    "kyrgyzstan", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "liechtenstein", "lithuania",
    "luxembourg", "macao", "macau", "madagascar", "magyarorszag", "malawi", "malaysia", "maldives", "mali", "malta",
    "maroc", "mauritania", "mauritius", "mexico", "moldova", "monaco", "mongolia", "montenegro", "morocco",
    "mozambique", "myanmar", "namibia", "nederland", "nepal", "netherlands", "new zealand", "nicaragua", "niederlande",
    "niger", "nigeria", "norge", "north korea", "north macedonia", "northern ireland", "norvege", "norway", "norwegen",
    "oman", "osterreich", "paises bajos", "pakistan", "palestine", "panama", "papua new guinea", "paraguay",
    "pays bas", "peoples republic of china", "peru", "philippines", "poland", "polen", "pologne", "polska", "portugal",
    "pr china", "pr of china", "prc", "puerto rico", "qatar", "reino unido", "republic of china", "republic of korea",
    "romania", "rossiya", "royaume uni", "russia", "russian federation", "russland", "rwanda", "saudi arabia",
    "schweden", "schweiz", "scotland", "senegal", "serbia", "sierra leone", "singapore", "slovakia", "slovenia",
    "somalia", "south africa", "south korea", "spain", "spanien", "sri lanka", "sudan", "suede", "suisse", "suiza",
    "suomi", "suriname", "sverige", "sweden", "switzerland", "syria", "taiwan", "tajikistan", "tanzania", "thailand",
    "the netherlands", "the philippines", "the united states", "togo", "trinidad and tobago", "tschechien", "tunisia",
    "tunisie", "turkei", "turkey", "turkiye", "turkmenistan", "turquie", "uae", "uganda", "uk", "ukraine", "ungarn",
    "united arab emirates", "united kingdom", "united states", "united states of america", "uruguay", "us", "usa",
    "uzbekistan", "vatican", "venezuela", "vereinigtes konigreich", "viet nam", "vietnam", "wales", "yemen", "zambia",
    "zimbabwe", "россия", "中国", "中国香港", "加拿大", "台湾", "德国", "新加坡", "日本", "法国", "澳大利亚", "美国",
    "英国", "韩国", "香港", "대한민국"};
static_assert(is_sorted(country_names));

/// States, provinces and regions.
inline constexpr std::string_view region_names[] = {
    "alabama", "alaska", "alberta", "andalucia", "andalusia", "andhra pradesh", "anhui", "arizona", "arkansas",
    "assam", "baden wurttemberg", "bavaria", "bay area", "bayern", "bihar", "brandenburg", "bretagne",
    "british columbia", "california", "cambridgeshire", "catalonia", "cataluna", "cheshire", "colorado", "connecticut",
    "cornwall", "delaware", "devon", "district of columbia", "essex", "florida", "fujian", "gansu", "georgia",
    "greater london", "guangdong", "guangxi", "guizhou", "gujarat", "hainan", "haryana", "hawaii", "hebei",
    "heilongjiang", "henan", "hesse", "hessen", "hubei", "hunan", "idaho", "ile de france", "illinois", "indiana",
    "inner mongolia", "iowa", "jiangsu", "jiangxi", "jilin", "kansas", "karnataka", "kent", "kentucky", "kerala",
    "lancashire", "liaoning", "lombardy", "louisiana", "lower saxony", "madhya pradesh", "maharashtra", "maine",
    "manitoba", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
    "nevada", "new brunswick", "new hampshire", "new jersey", "new mexico", "new south wales", "new york",
    "newfoundland", "niedersachsen", "nordrhein westfalen", "normandie", "north carolina", "north dakota",
    "north rhine westphalia", "nova scotia", "occitanie", "odisha", "ohio", "oklahoma", "ontario", "oregon",
    "oxfordshire", "pennsylvania", "prince edward island", "provence", "punjab", "quebec", "queensland", "rajasthan",
    "rhode island", "sachsen", "san francisco bay area", "saskatchewan", "saxony", "shaanxi", "shandong", "shanxi",
    "sichuan", "sicily", "silicon valley", "somerset", "south australia", "south carolina", "south dakota", "surrey",
    "sussex", "tamil nadu", "tasmania", "telangana", "tennessee", "texas", "thuringen", "tibet", "tuscany", "utah",
    "uttar pradesh", "vermont", "victoria", "virginia", "washington", "west bengal", "west virginia",
    "western australia", "wisconsin", "wyoming", "xinjiang", "yorkshire", "yukon", "yunnan", "zhejiang"};
static_assert(is_sorted(region_names));

/// Two and three letters that follow a city: states and provinces (ISO 3166-2), countries (ISO 3166-1).
inline constexpr std::string_view region_codes[] = {
    "ab", "act", "ak", "al", "ar", "at", "au", "az", "bc", "be", "br", "ca", "ch", "cn", "co", "ct", "cz", "dc", "de",
    "dk", "es", "fi", "fl", "fr", "ga", "gr", "hi", "hk", "hu", "ia", "id", "ie", "il", "in", "it", "jp", "kr", "ks",
    "ky", "la", "ma", "mb", "md", "me", "mi", "mn", "mo", "ms", "mt", "mx", "nb", "nc", "nd", "ne", "nh", "nj", "nl",
    "nm", "no", "ns", "nsw", "nt", "nv", "ny", "nz", "oh", "ok", "on", "or", "pa", "pe", "pl", "pr", "pt", "qc", "qld",
    "ri", "ro", "sc", "sd", "se", "sg", "sk", "tas", "tn", "tr", "tw", "tx", "uae", "uk", "us", "usa", "ut", "va",
    "vic", "vt", "wa", "wi", "wv", "wy", "yt", "za"};
static_assert(is_sorted(region_codes));

/// Capitals, large cities, and cities with universities.
inline constexpr std::string_view city_names[] = {
    "aachen", "aarhus", "aberdeen", "abu dhabi", "accra", "addis ababa", "adelaide", "ahmedabad", "albany",
    "albuquerque", "algiers", "almaty", "amherst", "amman", "amsterdam", "anaheim", "ankara", "ann arbor", "annecy",
    "antwerp", "athens", "atlanta", "auckland", "augsburg", "austin", "baghdad", "baku", "baltimore", "bamberg",
    "bangalore", "bangkok", "barcelona", "basel", "bath", "baton rouge", "bayreuth", "beijing", "beirut", "belfast",
    "belgrade", "bellevue", "belmont", "bengaluru", "bergen", "berkeley", "berlin", "bern", "besancon", "bethesda",
    "bielefeld", "bilbao", "birmingham", "bloomington", "bochum", "bogota", "bologna", "bonn", "bordeaux", "boston",
    "boulder", "bozeman", "braga", "bratislava", "braunschweig", "bremen", "brest", "brighton", "brisbane", "bristol",
    "brno", "brooklyn", "brussel", "brussels", "bruxelles", "bucharest", "budapest", "buenos aires", "buffalo",
    "burlington", "busan", "cachan", "caen", "cairo", "calgary", "cambridge", "canberra", "cape town", "caracas",
    "cardiff", "casablanca", "champaign", "changchun", "changsha", "chapel hill", "charlotte", "charlottesville",
    "chemnitz", "chengdu", "chennai", "chicago", "chongqing", "christchurch", "cincinnati", "ciudad de mexico",
    "clermont ferrand", "cleveland", "cluj napoca", "coimbra", "college park", "college station", "cologne",
    "columbus", "copenhagen", "cordoba", "cork", "corvallis", "coventry", "cracow", "cupertino", "curitiba", "daejeon",
    "dakar", "dalian", "dallas", "damascus", "darmstadt", "davis", "dayton", "delft", "delhi", "den haag", "denver",
    "des moines", "detroit", "dhaka", "dijon", "doha", "dortmund", "dresden", "dubai", "dublin", "duisburg", "dundee",
    "dunedin", "durham", "dusseldorf", "east lansing", "edinburgh", "edmonton", "eindhoven", "enschede", "erlangen",
    "espoo", "essen", "eugene", "evanston", "exeter", "firenze", "florence", "fort collins", "fort worth", "frankfurt",
    "frankfurt am main", "freiburg", "freiburg im breisgau", "fremont", "fuzhou", "gainesville", "galway", "gdansk",
    "geneva", "geneve", "genf", "genoa", "gent", "ghent", "gif sur yvette", "glasgow", "goteborg", "gothenburg",
    "gottingen", "granada", "graz", "grenoble", "groningen", "guadalajara", "guangzhou", "guildford", "guwahati",
    "haifa", "halifax", "halle", "hamburg", "hamilton", "hangzhou", "hannover", "hanoi", "hanover", "harare", "harbin",
    "havana", "hefei", "heidelberg", "helsinki", "ho chi minh city", "hobart", "hoboken", "honolulu", "houston",
    "hsinchu", "hyderabad", "ilmenau", "incheon", "indianapolis", "innsbruck", "iowa city", "irvine", "islamabad",
    "istanbul", "ithaca", "izmir", "jaipur", "jakarta", "jena", "jersey city", "jerusalem", "jinan", "johannesburg",
    "kaiserslautern", "kampala", "kanpur", "kansas city", "karachi", "karlsruhe", "kassel", "kathmandu", "kaunas",
    "kharagpur", "kharkiv", "kiel", "kiev", "kingston", "kobe", "kobenhavn", "kolkata", "koln", "konstanz", "krakow",
    "kuala lumpur", "kunming", "kyiv", "kyoto", "la jolla", "la paz", "lafayette", "lagos", "lahore", "lancaster",
    "lansing", "lanzhou", "las vegas", "lausanne", "leeds", "leicester", "leiden", "leipzig", "leuven", "lexington",
    "liege", "lille", "lima", "limerick", "limoges", "lincoln", "linkoping", "linz", "lisboa", "lisbon", "livermore",
    "liverpool", "ljubljana", "lodz", "london", "long beach", "long island", "los alamos", "los altos", "los angeles",
    "los gatos", "loughborough", "louisville", "lubeck", "lucerne", "lucknow", "lund", "luzern", "lviv", "lyon",
    "maastricht", "madison", "madrid", "magdeburg", "mainz", "malaga", "malmo", "manchester", "manhattan", "manila",
    "mannheim", "marburg", "marseille", "medellin", "medford", "melbourne", "memphis", "menlo park", "metz",
    "mexico city", "miami", "milan", "milano", "milpitas", "milwaukee", "minneapolis", "minsk", "monterrey",
    "montevideo", "montpellier", "montreal", "morgantown", "moscow", "mountain view", "mulhouse", "mumbai", "munchen",
    "munich", "munster", "nagoya", "nairobi", "nanchang", "nancy", "nanjing", "nanning", "nantes", "naples", "napoli",
    "nashville", "new brunswick", "new delhi", "new haven", "new orleans", "new york", "new york city", "newark",
    "newcastle", "newcastle upon tyne", "nice", "nicosia", "ningbo", "norwich", "nottingham", "novosibirsk",
    "nuremberg", "nurnberg", "nyc", "oak ridge", "oakland", "odense", "oklahoma city", "oldenburg", "omaha", "orlando",
    "orleans", "orsay", "osaka", "oslo", "osnabruck", "ottawa", "oulu", "oxford", "paderborn", "padova", "padua",
    "palaiseau", "palermo", "palo alto", "paris", "pasadena", "passau", "patna", "pavia", "perth", "philadelphia",
    "phoenix", "pilani", "pisa", "pittsburgh", "plymouth", "poitiers", "portland", "porto", "porto alegre",
    "portsmouth", "potsdam", "poznan", "prague", "praha", "pretoria", "princeton", "providence", "provo", "pune",
    "qingdao", "quito", "raleigh", "reading", "recife", "redmond", "redwood city", "regensburg", "rehovot", "reims",
    "rennes", "reno", "reykjavik", "richardson", "richmond", "riga", "rio de janeiro", "riverside", "riyadh",
    "rochester", "roma", "rome", "roorkee", "rostock", "rotterdam", "rouen", "saarbrucken", "saclay", "sacramento",
    "saint louis", "saint petersburg", "salamanca", "salt lake city", "salzburg", "san antonio", "san bruno",
    "san diego", "san francisco", "san jose", "san mateo", "san sebastian", "santa barbara", "santa clara",
    "santa cruz", "santa monica", "santiago", "santiago de compostela", "sao carlos", "sao paulo", "sapporo",
    "sarajevo", "saskatoon", "savannah", "seattle", "sendai", "seoul", "sevilla", "seville", "shanghai", "sheffield",
    "shenyang", "shenzhen", "siegen", "singapore", "skopje", "sofia", "sophia antipolis", "southampton", "st andrews",
    "st gallen", "st louis", "st petersburg", "stanford", "stavanger", "stockholm", "stony brook", "storrs",
    "strasbourg", "stuttgart", "sunnyvale", "suwon", "suzhou", "swansea", "sydney", "syracuse", "taipei",
    "tallahassee", "tallinn", "tampa", "tampere", "tartu", "tashkent", "tbilisi", "tehran", "tel aviv", "tempe",
    "the hague", "thessaloniki", "tianjin", "tokyo", "torino", "toronto", "toulouse", "tours", "trento", "trier",
    "trieste", "trondheim", "troy", "tsukuba", "tubingen", "tucson", "tunis", "turin", "turku", "twente", "uberlandia",
    "ulm", "ulsan", "umea", "uppsala", "urbana", "urbana champaign", "utrecht", "valencia", "valparaiso", "vancouver",
    "venice", "verona", "versailles", "victoria", "vienna", "villeurbanne", "vilnius", "wageningen", "waltham",
    "warsaw", "warszawa", "warwick", "washington", "washington dc", "waterloo", "wellington", "west lafayette",
    "wichita", "wien", "windsor", "winnipeg", "winterthur", "wolfsburg", "worcester", "wroclaw", "wuhan", "wuppertal",
    "wurzburg", "xi an", "xiamen", "xian", "yerevan", "yokohama", "york", "zagreb", "zaragoza", "zhengzhou", "zhuhai",
    "zug", "zurich", "上海", "京都", "北京", "南京", "厦门", "台北", "合肥", "哈尔滨", "大连", "大阪", "天津", "广州",
    "成都", "杭州", "東京", "武汉", "深圳", "苏州", "西安", "重庆", "长沙", "青岛", "서울"};
static_assert(is_sorted(city_names));

// clang-format on

}  // namespace vitae::wild_text::words
