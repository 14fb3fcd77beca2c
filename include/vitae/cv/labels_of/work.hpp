// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

namespace vitae::labels_of {

/// Of whom one worked for.
inline constexpr literal employer =
    "a munkáltató neve|a munkáltató neve és címe|angajator|arbeidsgiver|arbeitgeber|arbeitgeber/firma|arbejdsgiver|"
    "arbejdsgivers navn|arbetsgivare|arbetsgivarens namn|arbetsgivarens namn och adress|asiakas|asutus|auftraggeber|"
    "azienda|azienda/ente|bedrift|bedrijf|bedrijfsnaam|betrieb|bolag|centro de trabajo|client|companhia|compania|"
    "companie|company|company name|compañía|cég|cégnév|công ty|cơ quan|darba devējs|darbdavys|datore|datore di lavoro|"
    "delodajalec|denumirea angajatorului|dienstgeber|ditta|doanh nghiệp|empleador|empleador/empresa|employer|employeur|"
    "empregador|empregadora|empresa|empresa anterior|empresa o entitat|empresa ou entidade|empresa/instituição|enpresa|"
    "ente|entidad|entitat|entreprise|ettevõte|firma|firma adı|firma/compania|firmanavn|firmenname|fyrirtæki|företag|"
    "iestāde|ime i adresa poslodavca|ime in naslov delodajalca|instansi|instelling|institución|instituição|institution|"
    "institution/firma|instituția|instytucja|işveren|işverenin adı|jméno zaměstnavatele|khách hàng|klient|kompanija|"
    "kund|kunde|kunde/oppdragsgiver|kuruluş|kurum|lembaga|munkaadó|munkahely neve|munkáltató|"
    "naam en adres van de werkgever|naam organisatie|naam werkgever|nama perusahaan|name des arbeitgebers|"
    "name und adresse des arbeitgebers|naziv poslodavca|nazwa firmy|nazwa i adres pracodawcy|nazwa pracodawcy|"
    "nhà tuyển dụng|nom de l'employeur|nom de l'empresa|nom et adresse de l'employeur|nombre de la empresa|"
    "nombre de la organización|nombre del empleador|nombre y dirección del empleador|nome azienda|nome da empresa|"
    "nome del datore di lavoro|nome dell'azienda|nome do empregador|nome e endereço do empregador|"
    "nome e indirizzo del datore di lavoro|nume și adresa angajatorului|numele angajatorului|"
    "numele și adresa angajatorului|název a adresa zaměstnavatele|název společnosti|název zaměstnavatele|"
    "názov spoločnosti|nơi công tác|ocupador|opdrachtgever|oppdragsgiver|organisaatio|organisasi|organisatie|"
    "organisation|organisation d'accueil|organisation/firma|organisation/företag|organisatsioon|organisme|organismo|"
    "organizace|organizacija|organizacija/tvrtka|organización|organización/empresa|organizacja|organizasyon|"
    "organização|organização/empresa|organizație|organizácia|pemberi kerja|perusahaan|podjetje|poduzeće|poslodavac|"
    "pracodawca|preduzeće|przedsiębiorstwo|ragione sociale|school|selskap|società|société|společnost|spoločnosť|"
    "structure|szervezet|tipo di azienda|tvrtka|työnantaja|työnantajan nimi|työnantajan nimi ja osoite|tên công ty|"
    "tööandja|tổ chức|unternehmen|uppdragsgivare|uzņēmums|vinnuveitandi|virksomhed|vállalat|werkgever|yritys|"
    "zamestnávateľ|zaměstnavatel|zákazník|çalıştığı kurum|établissement d'accueil|ügyfél|đơn vị|đơn vị công tác|įmonė|"
    "şirket|şirket adı|επιχείρηση|επωνυμία|επωνυμία εργοδότη|εργοδότης|εταιρία|εταιρεία|οργανισμός|φορέας|дружество|"
    "заказчик|замовник|име и адрес на работодателя|клиент|компания|компания-работодатель|компания/организация|"
    "компанија|компанія|место работы|місце роботи|назва компанії|название компании|название организации|"
    "наименование организации|организация|организация/фирма|організація|послодавац|предприятие|підприємство|"
    "работодател|работодатель|роботодавець|установа|учреждение|фирма|фірма|ארגון|חברה|מעסיק|מקום עבודה|שם החברה|"
    "اسم الشركة|الشركة|المؤسسة|المنظمة|جهة العمل|صاحب العمل|クライアント|任职公司|任職公司|企业|企业名称|企業|企業名|企業名稱|会社|会社名|公司|公司全称|公司名称|"
    "公司名稱|勤務先|勤務先名|单位|单位名称|取引先|団体|在籍企業|实习公司|实习单位|就業先|就职公司|就职单位|工作单位|所在公司|所属企業|服務單位|服務機構|机构|機構|組織|组织|雇主|雇用主|顧客|고객사|"
    "근무 회사|근무처|기관|기관명|단체|발주처|소속기관|소속회사|업체|업체명|직장명|회사|회사명";

/// Of what one was there.
inline constexpr literal role =
    "amats|amet|ametikoht|ametinimetus|ammatti|ammatti tai asema|anställd som|art der tätigkeit|asema|"
    "atividade exercida|ausgeübte funktion|ausgeübte tätigkeit|befattning|befattning eller tjänst|beosztás|beroep|"
    "beroep of functie|beruf|beruf oder funktion|beruf oder tätigkeit|berufsbezeichnung|betöltött munkakör|"
    "betöltött pozíció|cargo|cargo atual|cargo desempeñado|cargo exercido|cargo ocupado|cargo/función|cargo/função|"
    "categoría profesional|chức danh|chức vụ|càrrec|delovno mesto|designation|dienststellung|emploi occupé|foglalkozás|"
    "foglalkozás vagy beosztás|fonction|fonction occupée|fonction ou poste occupé|función|función desempeñada|"
    "función o cargo ocupado|función o puesto ocupado|functie|functie of beroep|functiebenaming|"
    "functieomschrijving titel|functietitel|funcţia sau postul ocupat|funcția|funcția sau postul ocupat|funcție|funkce|"
    "funkcia|funkcija|funkcja|funkcja/stanowisko|funktion|funktion/position|funktionsbezeichnung|funzione|"
    "funzione o posto occupato|função|função desempenhada|função exercida|função ou cargo ocupado|"
    "função ou posto ocupado|görev|görev tanımı unvanı|görev unvanı|görevi|ieņemamais amats|impiego|incarico|intitulé|"
    "intitulé de poste|intitulé du poste|iş unvanı|jabatan|job|job role|job title|jobtitel|kargua|lanpostua|"
    "lavoro o posizione ricoperta|lavoro o posizione ricoperti|lloc de treball|mansione|meslek|"
    "meslek veya iş pozisyonu|munkakör|métier|naziv radnog mjesta|nazwa stanowiska|nghề nghiệp|nimike|nombre del cargo|"
    "název pozice|occupation or position held|ocupación|ocupação|ocupație|pareigos|pekerjaan sebagai|peran|poklic|"
    "položaj|posición|posisi|positie|position|position held|position/funktion|positionsbezeichnung|posizione|"
    "posizione lavorativa|posizione ricoperta|posição|post|post ocupat|poste|poste occupé|posto|posto de traballo|"
    "povolanie alebo pracovné zaradenie|povolání|povolání nebo vykonávaná funkce|pozice|pozicija|pozicioni|pozisyon|"
    "poziția|poziție|pozycja|pozícia|pozíció|pozīcija|pracovná pozícia|pracovné zaradenie|pracovní pozice|"
    "pracovní zařazení|principale impiego|profesi|profesia|profesión|profesión o cargo desempeñado|professione|puesto|"
    "puesto de trabajo|puesto desempeñado|puesto o cargo ocupados|puesto ocupado|qualifica|qualité|radno mesto|"
    "radno mjesto|rol|rola|role|roll|rolle|rolle i prosjektet|rolle im projekt|rooli|ruolo|ruolo ricoperto|"
    "ruolo/posizione|rôle|sebagai|stanowisko|stanowisko pracy|starfsheiti|staða|stelle|stellenbezeichnung|stilling|"
    "stilling eller rolle|stillingsbetegnelse|stillingstittel|szerepkör|tehtävä|tehtävänimike|tipo di impiego|titel|"
    "titlul postului|titolo professionale|titre|titre du poste|tittel|titteli|titula|tjänst|tjänstetitel|työtehtävä|"
    "tätigkeit|tätigkeit als|título del puesto|título do cargo|uloga|unvan|vai trò|vloga|vị trí|vị trí công tác|"
    "vị trí công việc|vị trí làm việc|yrke|yrke eller befattning|zajmowane stanowisko|zanimanje|"
    "zanimanje ili radno mjesto|zaposlitev ali položaj|zawód|zawód lub stanowisko|zawód lub zajmowane stanowisko|ünvan|"
    "ειδικότητα|επάγγελμα|επάγγελμα ή θέση|θέση|θέση εργασίας|ιδιότητα|ρόλος|τίτλος θέσης|в должности|длъжност|"
    "должности|должность|заемана длъжност|заемана длъжност или позиция|занимаемая должность|звање|обіймана посада|"
    "позиция|позиција|позиція|посада|професия|професия или заемана длъжност|профессия|професія|радно место|роль|"
    "роль в проекте|роль у команді|роль у проєкті|роля|специальность по должности|улога|функција|המשרה|משרה|תפקיד|"
    "תפקידים|الدور|الصفة|المسمى الوظيفي|المنصب|المهنة|الوظيفة|مسمى الوظيفة|ポジション|ロール|任职岗位|岗位|岗位名称|工作岗位|应聘职位|役割|役割・立場|"
    "役割・規模|役職|所任职位|担任职位|担任职务|担任角色|担当|担当ポジション|担当役割|擔任職務|擔任角色|立場|职位|职位名称|职务|职称|職位|職位・役割|職位名稱|職務|職務名稱|職種|職稱|肩書|肩書き|角色|"
    "项目角色|담당|담당 역할|담당역할|담당직무|맡은 역할|역할|직급|직무|직위|직종|직책|직함|포지션";

/// Of whom one worked under.
inline constexpr literal supervisor =
    "advised by|adviser|advisor|advisors|atasan|begeleider|chef|coordonator|danışman|encadrant|encadrants|esimies|"
    "felettes|group head|group leader|handledare|head of department|head of group|head of institute|"
    "head of the department|host|instructor|jefe directo|jefe inmediato|lab head|leidinggevende|line manager|manager|"
    "maître de stage|mentor|nadriadený|nadřízený|người quản lý|ohjaaja|opiekun|orientador|pi|principal investigator|"
    "przełożony|quản lý trực tiếp|reporting to|responsabile|responsable|responsable directo|supervised by|supervisor|"
    "supervisor direto|supervisora|supérieur hiérarchique|tuteur|tutor|tutor aziendale|under supervision of|"
    "under the guidance of|under the supervision of|vedoucí|veileder|vejleder|"
    "vezető|vorgesetzte|vorgesetzter|yönetici|προϊστάμενος|керівник|науковий керівник|научный руководитель|"
    "непосредственный руководитель|руководитель|ръководител|מנהל|المدير|المشرف|上司|上级|指導教員|汇报|汇报人|汇报对象|直属上司|담당교수|지도교수";

/// Of a piece of work that has a name of its own.
inline constexpr literal projects =
    "progetti|progetto|project|projekt|projekte|projekty|projet|projeto|projetos|projets|proyecto|proyectos|проект|"
    "проекты|项目";

/// Of what one worked with.
inline constexpr literal keywords =
    "alat|alati|alkalmazott technológiák|ambiente|ambiente tecnico|ambiente técnico|anvendte teknologier|"
    "använda tekniker|araçlar|brukte teknologier|compétences|compétences mobilisées|công cụ|công cụ sử dụng|"
    "công nghệ|công nghệ sử dụng|công nghệ đã sử dụng|db|eines|eingesetzte technologien|eingesetzte tools|entorno|"
    "entorno tecnológico|environnement|environnement technique|eszközök|ferramentas|ferramentas utilizadas|"
    "gebruikte technologieën|gebruikte tools|genutzte technologien|használt technológiák|herramientas|"
    "herramientas utilizadas|hulpmiddelen|instrumente|korištene tehnologije|korišćene tehnologije|kullanılan araçlar|"
    "kullanılan teknolojiler|käytetyt teknologiat|környezet|kỹ thuật|kỹ thuật sử dụng|langages|langages et outils|"
    "lenguajes|linguagens|linguaggi|logiciels utilisés|mediu|miljö|mots-clés|môi trường|narzędzia|ngôn ngữ|nástroje|"
    "nền tảng|omgeving|orodja|ortam|os|os・db|outils|palabras clave|palavras-chave|parole chiave|použité technologie|"
    "použité technológie|principais tecnologias|programspråk|prostředí|skills|stack|stack technique|"
    "stack tecnológico|stack técnico|stos technologiczny|strumenti|strumenti utilizzati|tech stack|technieken|"
    "technik|technische omgeving|technische umgebung|technologie|technologie i narzędzia|technologien|technologies|"
    "technologies et outils|technologies utilisées|technologieën|technologieën en tools|technologijos|technology|"
    "technológie|technológiák|technos|tecnologias|tecnologias utilizadas|tecnologie|tecnologie utilizzate|"
    "tecnologies|tecnologías|tecnologías utilizadas|tehnologii|tehnologii folosite|tehnologii utilizate|tehnologije|"
    "tehnoloogiad|tehnoloģijas|tekniikat|teknik|tekniker|teknisk miljö|teknologi|teknologi yang digunakan|"
    "teknologiak|teknologiat|teknologier|teknologier brukt|teknoloji|teknoloji yığını|teknolojiler|tools|"
    "tools und technologien|tools yang digunakan|tresnak|työkalut|umgebung|uporabljene tehnologije|użyte narzędzia|"
    "użyte technologie|verktyg|verktøy|verwendete technologien|værktøjer|werkzeuge|wykorzystane technologie|"
    "wykorzystywane technologie|ympäristö|środowisko|γλώσσες|εργαλεία|περιβάλλον|τεχνολογίες|алати|"
    "використані технології|використовувані технології|използвани технологии|инструменти|инструменты|"
    "использованные технологии|используемые технологии|используемый стек|ключевые слова|мови|окружение|по|середовище|"
    "среда|среда за разработка|средства разработки|стек|стек проекта|стек технологий|стек технологій|стэк|технологии|"
    "технологии и инструменти|технологии и инструменты|технологический стек|технологије|технології|языки|інструменти|"
    "טכנולוגיות|כלים|סביבה|סביבת פיתוח|الأدوات|الأدوات المستخدمة|البيئة|التقنيات|التقنيات المستخدمة|インフラ|キーワード|ツール|"
    "フレームワーク|主な技術|主要技术|主要技術|使用した技術|使用スキル|使用ツール|使用工具|使用技术|使用技術|使用環境|使用言語|关键技术|关键词|利用技術|工具|开发工具|开发环境|开发语言|所用技术|技术|技术架构|"
    "技术栈|技术环境|技术选型|技術|技術スタック|技術棧|技術環境|技術要素|核心技术|框架|涉及技术|環境|環境・言語|相关技术|硬件环境|程式語言|编程语言|言語|言語・フレームワーク|言語・環境|语言|软件架构|"
    "软件环境|运行环境|開発ツール|開発手法|開発環境|開発言語|開發工具|開發環境|開發語言|關鍵字|项目技术|项目技术栈|개발 언어|개발 환경|개발도구|개발언어|개발환경|기술|기술 스택|기술셋|기술스택|도구|"
    "사용 기술|사용 스택|사용 언어|사용 툴|사용기술|사용기술 및 언어|사용언어|사용툴|스택|언어|적용 기술|적용기술|주요 기술|주요기술|키워드|프레임워크|환경|활용 기술|활용기술";

}  // namespace vitae::labels_of
