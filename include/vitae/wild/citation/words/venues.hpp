// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

/// Words of the places where papers appear, lower case, one space between: journals, proceedings, series.
namespace vitae::wild_text::citing::words {

/// Heads of a venue's name: a part with one of these is seldom a title.
inline constexpr literal venue_heads =
    "proceedings proceeding proc procs pre-proceedings conference conferences conf symposium symposia symp workshop "
    "workshops wkshp congress colloquium meeting convention summit journal journals transactions transaction trans "
    "letters lett magazine mag annals ann bulletin bull gazette newsletter weekly monthly quarterly archives acta "
    "revue zeitschrift revista rivista cahiers annales giornale anais actas atti tagungsband konferenz notices "
    "kongress jahrbuch transact j jnl jour arxiv bmc biorxiv medrxiv corr advances adv reviews rev review int'l intl "
    "tidskrift tijdschrift presented forum yearbook";

/// Words that venues have more often than titles: sponsors, ordinals, periods, abbreviated fields.
inline constexpr literal venue_hints =
    "international annual national european asian american acm ieee aaai usenix siam ifip ifac acl aps aip ams mts "
    "spie isca int nat natl eur amer am soc society association assoc acad academy academic lecture notes comm commun "
    "communications computing comput comp sci science sciences math phys chem biol med eng engineering syst softw "
    "technol technology inf inform process appl theor theoret mech environ res ser series track "
    "handbook encyclopedia encyclopaedia dictionary companion joint biennial world global regional nature cell lancet "
    "plos pnas mnras frontiers reports record rec online preprints selected special issue volume chapter book first "
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth supplement suppl edition "
    "studies research health clin surg psychol psychiatry genet immunol virol microbiol neurosci neurol hum exp mol "
    "biochem biophys pharmacol physiol endocrinol oncol pathol radiol cardiol pediatr dent vet agric ecol evol geol "
    "geophys oceanogr astron astrophys astrophysical opt spectrosc mater struct hydrol econ polit hist philos stat "
    "probab numer algebr geom topol combin graph logic lang linguist educ sociol anthropol sigplan sigmod sigir "
    "sigcomm sigops siggraph sigkdd sigchi sigarch sigsoft times tribune herald";

/// Newspapers, behind a town.
inline constexpr literal newspapers =
    "times post tribune herald gazette guardian telegraph observer chronicle globe examiner inquirer sun mail standard";

/// Heads of venues that are also a given name: "Ann Lee", but "Ann. Phys.".
inline constexpr literal heads_like_names = "ann";

/// Words that name a journal before one of its joints: "Communications of the Guild".
inline constexpr literal society_journals = "communications";
inline constexpr literal society_joints = "of in on";

/// Words for kinds of work that name a journal behind other words ("Wing Reports") or before them ("Tech. Wings").
inline constexpr literal journals_like_works = "reports";
inline constexpr literal fields_like_works = "tech";

/// "J": a journal, among short forms.
inline constexpr literal journal_initial = "J";

/// Words that tell what a venue is: a meeting, a journal, a server of preprints.
inline constexpr literal meetings =
    "proceedings proc proceeding procs conference conf symposium symp workshop workshops congress meeting convention";
inline constexpr literal journals =
    "journal j transactions trans letters lett magazine review annals bulletin quarterly archives acta jmlr tmlr "
    "revue zeitschrift revista rivista cahiers annales jahrbuch tidskrift tijdschrift";
inline constexpr literal preprints = "arxiv biorxiv medrxiv corr preprint preprints ssrn";

/// Series that books and proceedings are volumes of.
inline constexpr literal series = "lncs lnai ccis lnbip lipics aict lnee lnicst";

/// Short words inside names of venues that end with a period without ending the name ("Proc. Int. Conf.").
inline constexpr literal abbreviations =
    "proc procs conf symp int intl trans lett vol vols no nos nr num pp pg dept univ inst st jr sr prof dr ed eds "
    "vs cf eg ie ch chap sec fig tech rep comm commun assoc natl suppl ser tr mr mrs ms rev bd hrsg fasc ann adv "
    "j am amer eur wkshp approx co";

/// Short names of fields, as journals are cited with them ("Nucl. Instrum. Meth. A", "Annu. Rev. Phys. Chem.").
inline constexpr literal field_abbreviations =
    "acad acoust aerosp agric agron akad allg anaesth anal anat angew annu anthropol antimicrob appl aquat archaeol "
    "assoc astron astrophys atmos automat bacteriol behav biochem biogeogr bioinf biol biomed biophys biotechnol bot "
    "brit bull calif canad cardiovasc cartogr ceram chem chromatogr clin coll compos comput concr conserv constr "
    "contrib corros cosmol crit cryst crystallogr cult curr cybern dermatol discuss distrib dyn earthq ecol econ "
    "econom educ electr electrochem electrodyn embryol endocrinol energ engl entomol environ epidemiol equip ergon "
    "ethnogr ethnol eur evol exp explor gastroenterol genet geochem geodyn geogr geol geom geophys geosci gerontol "
    "gynecol hematol hist hortic hosp hydrobiol hydrogeol hydrol hypertens ichthyol immunol inorg instr instrum "
    "intell interact invest irrig jpn lang limnol linguist macromol magn manag mater math mech mechan med mediterr "
    "metab metall meteor meteorol meth microbiol microsc microw mineral mitt mol monatsh monogr morphol nachr natl "
    "naturf naturwiss navig neurobiol neurol neurophysiol neurosci nonlin nucl numer nutr obstet occup oceanogr "
    "ophthalmol opt optim organomet ornithol orthop paediatr palaeontol paleontol parasitol pathol pediatr perspect "
    "petrol pharm pharmacogn pharmacol phil philos photochem photogr phys physiol phytopathol plann polit polym "
    "popul pract preuss prog progr psych psychol publ quant quart quat radiat radiol recl relat relig reprod respir "
    "rheol rheumatol robot scand sci sedim seism seismol semicond semigr sitzungsber soc sociol softw sov spectr "
    "spectrosc stat statist strat strateg stud symb syst technol tectonophys telecommun theol theor therap "
    "thermophys toxicol transl transp trav trop turk ultras urol vac verh veterin vib wiss zbl zeitschr zool";

}  // namespace vitae::wild_text::citing::words
