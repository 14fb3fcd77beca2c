// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that names of people are made of (in lower case, without accents).
namespace vitae::wild_text::words {

// clang-format off

/// Given names of many languages.
inline constexpr literal given_names[] = {
    "aaron", "abdul", "abdullah", "abigail", "ada", "adam", "adele", "adrian", "adrien", "agnes", "ahmad", "ahmed",
    "aisha", "akira", "akshay", "alan", "alba", "albert", "alberto", "alejandra", "alejandro", "alessandro", "alessia",
    "alex", "alexander", "alexandra", "alexandre", "alexei", "alexis", "ali", "alice", "alicia", "alina", "alison",
    "amanda", "amelie", "amina", "amir", "amit", "amy", "ana", "anastasia", "anders", "andre", "andrea", "andreas",
    "andrei", "andres", "andrew", "andrey", "angela", "angelo", "anil", "anita", "anja", "anjali", "ankit", "ann",
    "anna", "anne", "anthony", "antoine", "anton", "antonio", "anya", "arjun", "arthur", "arun", "ashley", "astrid",
    "aurelie", "aurora", "ayesha", "barbara", "beatrice", "beatriz", "ben", "benjamin", "bernard", "bernd", "beth",
    "betty", "bianca", "bjorn", "bob", "boris", "brandon", "brenda", "brian", "bruno", "camila", "camille", "carl",
    "carla", "carlos", "carmen", "carol", "carolina", "caroline", "catherine", "cecile", "celine", "charles",
    "charlotte", "chen", "chiara", "chloe", "chris", "christian", "christina", "christine", "christoph", "christopher",
    "claire", "clara", "claudia", "clemens", "clement", "cristina", "cynthia", "dana", "daniel", "daniela", "daniele",
    "david", "davide", "deborah", "deepak", "denis", "dennis", "diana", "diego", "dieter", "dimitri", "divya",
    "dmitry", "dominik", "dominique", "donald", "donna", "dorothy", "douglas", "edgar", "edith", "eduardo", "edward",
    "elena", "eleonora", "elias", "elif", "elisa", "elisabeth", "elise", "elizabeth", "ella", "ellen", "emil",
    "emilia", "emily", "emma", "emmanuel", "enrico", "eric", "erik", "erika", "ernst", "esra", "esther", "eugene",
    "eva", "evan", "evelyn", "fabian", "fabio", "farah", "fatima", "federica", "federico", "felix", "fernanda",
    "fernando", "filip", "finn", "fiona", "florence", "florian", "frances", "francesca", "francesco", "francis",
    "francisco", "francois", "francoise", "frank", "franz", "fred", "frederic", "frederik", "friedrich", "gabriel",
    "gabriela", "gary", "gauthier", "georg", "george", "georgia", "gerald", "gerard", "gerhard", "giacomo", "gianluca",
    "giorgio", "giovanni", "giulia", "giuseppe", "gloria", "gonzalo", "grace", "greg", "gregory", "guido", "guillaume",
    "gunter", "gustav", "hamza", "hana", "hanna", "hannah", "hans", "harald", "harry", "hassan", "heather", "heidi",
    "heinrich", "helen", "helena", "helene", "helga", "hendrik", "henri", "henrik", "henry", "herbert", "hiroshi",
    "hugo", "hussein", "ian", "ibrahim", "ida", "igor", "ilya", "ines", "ingrid", "irene", "irina", "iris", "isabel",
    "isabella", "isabelle", "israel", "ivan", "jack", "jacob", "jacqueline", "jacques", "jakob", "jakub", "james",
    "jamie", "jan", "jana", "jane", "janet", "janice", "jasmin", "jason", "javier", "jean", "jeff", "jeffrey",
    "jennifer", "jens", "jeremy", "jessica", "jesus", "jill", "jim", "joachim", "joan", "joanna", "joao", "joe",
    "joel", "johan", "johann", "johanna", "johannes", "john", "jonas", "jonathan", "jordan", "jordi", "jorge", "jose",
    "josef", "joseph", "joshua", "joyce", "juan", "judith", "julia", "julian", "juliana", "julie", "julien", "julio",
    "jun", "jurgen", "justin", "kai", "kamal", "karen", "karim", "karin", "karl", "karolina", "kate", "katharina",
    "katherine", "kathleen", "kathrin", "kathryn", "katie", "katja", "kaveh", "keith", "kelly", "ken", "kenji",
    "kenneth", "kevin", "khalid", "kim", "klaus", "konstantin", "kristin", "kristina", "kumar", "kurt", "kyle", "lara",
    "larry", "lars", "laura", "lauren", "laurent", "lea", "leila", "lena", "leo", "leon", "leonardo", "leonie",
    "lewis", "liam", "lily", "lin", "lina", "linda", "lisa", "lorenzo", "louis", "louise", "luc", "luca", "lucas",
    "lucia", "lucie", "lucy", "luis", "luisa", "lukas", "lydia", "maciej", "madeleine", "magdalena", "mahmoud", "maja",
    "malik", "manfred", "manish", "manon", "manuel", "manuela", "marc", "marcel", "marcin", "marco", "marcus",
    "margaret", "margherita", "maria", "mariam", "mariana", "marie", "marina", "mario", "marion", "mark", "marko",
    "markus", "marta", "martha", "martin", "martina", "mary", "maryam", "mateo", "mateusz", "mathias", "mathieu",
    "mathilde", "matteo", "matthew", "matthias", "maurice", "mauro", "max", "maxim", "maxime", "maximilian", "maya",
    "megan", "mehdi", "mehmet", "mei", "melanie", "melissa", "mia", "michael", "michal", "michel", "michele",
    "michelle", "miguel", "mika", "mike", "mikhail", "milan", "milena", "mina", "ming", "miriam", "mohamed",
    "mohammad", "mohammed", "mohit", "moritz", "muhammad", "mustafa", "nadia", "nadine", "nancy", "naomi", "natalia",
    "natalie", "natasha", "nathalie", "nathan", "neha", "nicholas", "nick", "nico", "nicola", "nicolas", "nicole",
    "niels", "nikhil", "niklas", "nikolai", "nils", "nina", "noah", "noor", "nora", "norbert", "oleg", "olga",
    "oliver", "olivia", "olivier", "omar", "oscar", "oskar", "otto", "pablo", "paola", "paolo", "pascal", "patricia",
    "patrick", "paul", "paula", "paulo", "pavel", "pedro", "peter", "petra", "philip", "philipp", "philippe", "pierre",
    "pietro", "piotr", "pooja", "priya", "priyanka", "quentin", "rachel", "rafael", "rahul", "raj", "rajesh", "ralf",
    "ralph", "ramon", "raphael", "raquel", "raul", "ravi", "raymond", "rebecca", "renata", "rene", "ricardo",
    "riccardo", "richard", "rita", "robert", "roberta", "roberto", "robin", "rodrigo", "roger", "rohan", "roland",
    "roman", "ron", "ronald", "rosa", "rose", "roxana", "ruben", "rudolf", "ruth", "ryan", "sabine", "sabrina", "said",
    "salma", "sam", "samantha", "samir", "samuel", "sandra", "sanjay", "sara", "sarah", "sasha", "scott", "sean",
    "sebastian", "sergei", "sergey", "sergio", "shannon", "sharon", "shirley", "shreya", "silvia", "simon", "simone",
    "sofia", "sofie", "sonia", "sophia", "sophie", "stefan", "stefania", "stefanie", "stefano", "stephan", "stephanie",
    "stephen", "steve", "steven", "stuart", "sunil", "suresh", "susan", "susanne", "suzanne", "sven", "svetlana",
    "sylvia", "sylvie", "takeshi", "tamara", "tanja", "tanya", "tara", "tatiana", "teresa", "terry", "theo", "theresa",
    "thomas", "tim", "timothy", "tobias", "tom", "tomas", "tommaso", "tony", "tracy", "uwe", "valentin", "valentina",
    "valeria", "valerie", "vanessa", "vera", "veronica", "victor", "victoria", "vijay", "vikram", "viktor", "vincent",
    "vincenzo", "viola", "virginia", "vishal", "vivek", "vladimir", "walter", "wei", "wendy", "werner", "wilhelm",
    "william", "wolfgang", "xavier", "xiao", "xiaoming", "xin", "yan", "yang", "yann", "yannick", "yasmin", "ying",
    "yolanda", "youssef", "yu", "yuki", "yuri", "yusuf", "yvonne", "zahra", "zeynep", "zoe"};

/// Surnames of many languages; Chinese ones in pinyin.
inline constexpr literal surnames[] = {
    "adams", "adeyemi", "agarwal", "aguilar", "ahmadi", "ahmed", "ahn", "albrecht", "ali", "allen", "almeida",
    "alvarez", "andersen", "anderson", "andersson", "aydin", "bai", "bailey", "baker", "bakker", "banerjee",
    "barbieri", "barnes", "bauer", "becker", "begum", "bell", "bennett", "berger", "bernard", "bertrand", "bianchi",
    "blanc", "bonnet", "bos", "bose", "boyer", "braun", "brown", "bruno", "bui", "butler", "byrne", "cai", "campbell",
    "cao", "carter", "caruso", "carvalho", "castillo", "castro", "celik", "chapman", "chatterjee", "chavez", "chen",
    "cheng", "chevalier", "cho", "choi", "chowdhury", "clark", "clarke", "clement", "cohen", "collins", "colombo",
    "conti", "cook", "cooper", "costa", "cox", "cruz", "cui", "dai", "dang", "das", "davies", "davis", "demir", "deng",
    "devries", "diaz", "dixon", "do", "doe", "dong", "du", "duan", "dubois", "duong", "dupont", "durand", "edwards",
    "ellis", "eriksson", "esposito", "evans", "fan", "fang", "faure", "feng", "fernandez", "ferrara", "ferrari",
    "ferreira", "fischer", "fisher", "flores", "fontaine", "fontana", "foster", "fournier", "francois", "fuchs",
    "galli", "gallo", "gao", "garcia", "garnier", "gauthier", "ghosh", "giordano", "girard", "gomez", "gonzalez",
    "gray", "greco", "green", "griffiths", "gu", "guerin", "guo", "gupta", "gutierrez", "guzman", "haddad", "hahn",
    "hall", "han", "hansen", "hao", "harris", "harrison", "hartmann", "harvey", "hayashi", "he", "hendriks",
    "hernandez", "herrera", "hill", "ho", "hoang", "hoffmann", "hofmann", "holmes", "hong", "horvat", "hosseini",
    "hou", "hu", "huang", "huber", "hughes", "hunt", "hussain", "hwang", "inoue", "islam", "ito", "ivanov", "iyer",
    "jackson", "james", "jang", "jansen", "jenkins", "jensen", "jia", "jiang", "jimenez", "johansen", "johansson",
    "johnson", "jones", "joshi", "jung", "kaiser", "kaminski", "kang", "karlsson", "kato", "kaya", "keller", "kelly",
    "khan", "khoury", "kim", "kimura", "king", "klein", "knight", "kobayashi", "koch", "kohler", "kong", "konig",
    "korhonen", "kovac", "kowalski", "krause", "kruger", "kumar", "kuznetsov", "kwon", "lambert", "lange", "larsen",
    "larsson", "laurent", "le", "lee", "lefebvre", "legrand", "lehmann", "lei", "leroy", "levy", "lewandowski",
    "lewis", "li", "liang", "lim", "lima", "lin", "liu", "lloyd", "lombardi", "lopez", "lorenz", "lu", "ludwig", "luo",
    "ly", "ma", "maier", "mancini", "mao", "mariani", "marino", "marshall", "martin", "martinez", "mason", "matsumoto",
    "matthews", "mccarthy", "medina", "mehta", "meier", "meijer", "mendoza", "meng", "menon", "mensah", "mercier",
    "meyer", "michel", "miller", "mills", "mishra", "mitchell", "mizrahi", "mohammadi", "moore", "morales", "moreau",
    "moreno", "moretti", "morgan", "morin", "morris", "mukherjee", "mulder", "muller", "munoz", "murphy", "murray",
    "nagy", "nair", "nakamura", "nasser", "navarro", "neumann", "ngo", "nguyen", "nielsen", "nilsson", "novak",
    "nowak", "obrien", "oconnor", "oh", "okafor", "oliveira", "olsen", "olsson", "ortiz", "osullivan", "owen",
    "ozturk", "palmer", "pan", "pandey", "park", "parker", "patel", "pedersen", "pereira", "perez", "perrin", "peters",
    "petrov", "pham", "phan", "phillips", "popov", "powell", "price", "qian", "qin", "qiu", "rahman", "ramirez",
    "ramos", "rao", "reddy", "ren", "reyes", "ribeiro", "ricci", "richards", "richardson", "richter", "rinaldi",
    "rivera", "rizzo", "roberts", "robinson", "rodriguez", "roe", "rogers", "romano", "romero", "rossi", "rousseau",
    "roux", "ruiz", "russell", "russo", "ryan", "ryu", "sahin", "sanchez", "santoro", "santos", "sasaki", "sato",
    "schafer", "schmidt", "schmitt", "schneider", "schroder", "schubert", "schulz", "schulze", "schwarz", "scott",
    "seo", "shah", "shao", "sharma", "shaw", "shi", "shimizu", "shin", "silva", "simon", "simpson", "singh", "smirnov",
    "smit", "smith", "song", "souza", "srivastava", "stevens", "sun", "suzuki", "svoboda", "szabo", "takahashi", "tan",
    "tanaka", "tang", "taylor", "thomas", "thompson", "tian", "torres", "toth", "tran", "turner", "vargas", "vasquez",
    "verma", "vincent", "virtanen", "visser", "vo", "vogel", "volkov", "vos", "vu", "wagner", "walker", "wan", "wang",
    "ward", "watanabe", "watson", "webb", "weber", "wei", "weiss", "werner", "white", "wilkinson", "williams",
    "wilson", "winkler", "wisniewski", "wojcik", "wolf", "wood", "wright", "wu", "xia", "xiao", "xie", "xiong", "xu",
    "xue", "yamada", "yamamoto", "yang", "yao", "yilmaz", "yin", "yoon", "yoshida", "young", "yu", "yuan", "zhang",
    "zhao", "zheng", "zhong", "zhou", "zhu", "zielinski", "zimmermann", "zou"};

/// The first characters of Chinese, Japanese and Korean surnames.
inline constexpr literal cjk_surnames[] = {
    "丁", "万", "严", "中", "于", "井", "付", "任", "伊", "佐", "何", "余", "侯", "冯", "刘", "劉", "加", "卢", "史",
    "叶", "吉", "向", "吕", "吳", "吴", "呂", "周", "唐", "夏", "姚", "姜", "孔", "孙", "孟", "孫", "宋", "小", "尹",
    "山", "崔", "常", "廖", "张", "張", "彭", "徐", "戴", "斎", "方", "曹", "曾", "木", "朱", "李", "杜", "杨", "松",
    "林", "梁", "楊", "武", "段", "毛", "江", "汪", "沈", "清", "渡", "潘", "熊", "王", "田", "白", "盧", "石", "秦",
    "程", "罗", "羅", "肖", "胡", "苏", "范", "莫", "葉", "董", "蒋", "蔡", "蔣", "薛", "蘇", "袁", "覃", "許", "謝",
    "譚", "许", "谢", "谭", "贺", "贾", "赵", "趙", "邓", "邱", "邵", "邹", "郑", "郝", "郭", "鄧", "鄭", "金", "鈴",
    "鍾", "钟", "钱", "闫", "陆", "陈", "陳", "陶", "陸", "雷", "韓", "韦", "韩", "顾", "馬", "馮", "马", "高", "魏",
    "黃", "黄", "黎", "龙", "龚", "강", "권", "김", "류", "박", "서", "송", "신", "안", "오", "윤", "이", "임", "장",
    "정", "조", "최", "한", "홍", "황"};

/// Small words inside a name.
inline constexpr literal name_particles[] = {
    "af", "al", "av", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "des", "di", "dit", "dos", "du",
    "e", "el", "i", "ibn", "la", "le", "o", "san", "st", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur"};

/// What stands before a name.
inline constexpr literal name_titles[] = {
    "assist", "assoc", "asst", "dame", "dipl", "doctor", "dr", "frau", "habil", "herr", "ing", "ir", "madame", "med", "miss", "mlle", "mme",
    "monsieur", "mr", "mrs", "ms", "mx", "nat", "pd", "phil", "pi", "prof", "professor", "rer", "sir", "sr", "sra"};

/// What stands after a name and a comma.
inline constexpr literal name_suffixes[] = {
    "ba", "bs", "bsc", "cfa", "cpa", "dds", "dphil", "dvm", "esq", "frs", "ii", "iii", "iv", "jd", "jr", "ma", "mba",
    "md", "meng", "mph", "mphil", "ms", "msc", "pe", "phd", "pmp", "rn", "sr"};

// clang-format on

}  // namespace vitae::wild_text::words
