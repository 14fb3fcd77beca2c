// SPDX-License-Identifier: BSL-1.0
// Invented publication lines as people write them, and the parts they must give.
#include <vitae/wild/citation.hpp>

#include "row.hpp"

namespace lines_test {

using namespace citation_tests;

// clang-format off
const row rows[] = {
    // A book with three capital words, told from a person by its editors; how far a work has come, in brackets.
    {"“The Shore Outside the Map.” Making Paper Shores, edited by Bruno Marsh and Cleo Dorn, Example University Press, 2017.", "", "The Shore Outside the Map", "Making Paper Shores", "2017"},
    {"**Quill, AS**, Marsh, B, Dorn, CD. \"Folding of wings by hand\". Annals of Folding [pending]", "AS Quill; B Marsh; CD Dorn", "Folding of wings by hand", "Annals of Folding", "", "status=submitted"},
    // A second stop behind initials.
    {"Quill, A., Marsh, B.. Paper boats. Annals of Folding, 2017", "A. Quill; B. Marsh", "Paper boats", "Annals of Folding", "2017"},
    // A title in print of its own, with commas and a stop in it; when it was published, in words.
    {"Quill A., Marsh B. 2009. *Boats in a Cold Cloud, Upper Lake, Lower Lake, Hands. A yearbook.* Imaginary Hydrology 12: 4-9.", "A. Quill; B Marsh", "Boats in a Cold Cloud, Upper Lake, Lower Lake, Hands. A yearbook", "Imaginary Hydrology", "2009", "volume=12|pages=4-9"},
    {"“Paper boats at night” (co-author), published 2019-02-14. Available at https://example.org/14260.", "", "Paper boats at night", "", "2019", "date=2019-02-14|status=published|note=co-author"},
    {"“Paper boats at night.” Published May 2019 in the Annals of Folding.", "", "Paper boats at night", "Annals of Folding", "2019", "date=May 2019"},
    // Patents by their numbers; a list of which the first name alone is inverted.
    {"US Patent #7,275,105, \"Folding of wings by hand\", Ada Quill; Bruno Marsh; September 25, 2007.", "Ada Quill; Bruno Marsh", "Folding of wings by hand", "", "2007", "kind=patent|issue=US Patent #7,275,105"},
    {"US D881,340 — “Wing and hand,” Apr. 14, 2020.", "", "Wing and hand", "", "2020", "kind=patent|issue=US D881,340"},
    {"Quill, Ada, B. Marsh, C. Dorn, J.\nReed, E. Holm, “Paper boats at night,” Annals of Folding, 1998.", "Ada Quill; B. Marsh; C. Dorn; J. Reed; E. Holm", "Paper boats at night", "Annals of Folding", "1998"},
    // A year closes the parenthesis in a venue; a journal whose name looks like one of a person before its colon.
    {"A. Quill, B. Marsh. Paper boats at night. Transactions on Folding (Proceedings of Hands 2023), 2023.", "A. Quill; B. Marsh", "Paper boats at night", "Transactions on Folding (Proceedings of Hands 2023)", "2023"},
    {"“Toward a shore outside of the map.” Present Tides: A Journal of Shores in Society, vol. 6, no. 2, 2016.", "", "Toward a shore outside of the map", "Present Tides: A Journal of Shores in Society", "2016", "volume=6|issue=2"},
    // Journals, authors first.
    {"A. Quill and B. Marsh. Paper boats. Journal of Imaginary Hydrology, 12(3):4-9, 2019.", "A. Quill; B. Marsh", "Paper boats", "Journal of Imaginary Hydrology", "2019", "volume=12|issue=3|pages=4-9|kind=article|status=published"},
    {"A. Quill and B. Marsh. Paper boats. J. Imag. Hydrol., 12, 4-9, 2019.", "A. Quill; B. Marsh", "Paper boats", "J. Imag. Hydrol.", "2019", "volume=12|pages=4-9"},
    {"A. Quill, B. Marsh, C. Dorn, \"Paper boats revisited\", Imag. Hydrol. Lett. 12 (2019) 104-109.", "A. Quill; B. Marsh; C. Dorn", "Paper boats revisited", "Imag. Hydrol. Lett.", "2019", "volume=12|pages=104-109"},
    {"Quill, A., & Marsh, B. (2019). Paper boats. Imaginary Hydrology, 12(3), 4–9. doi:10.9999/ih.2019.12", "A. Quill; B. Marsh", "Paper boats", "Imaginary Hydrology", "2019", "volume=12|issue=3|pages=4–9|doi=10.9999/ih.2019.12"},
    {"Quill A, Marsh B, Dorn CD, et al. Paper boats for beginners. Imag Hydrol. 2019;12(3):4-9.", "A Quill; B Marsh; CD Dorn", "Paper boats for beginners", "Imag Hydrol", "2019", "volume=12|issue=3|pages=4-9|et_al=yes"},
    {"Quill, A.; Marsh, B.; Dorn, C. D. Paper Boats for Beginners. J. Imag. Chem. 2019, 12, 4–9.", "A. Quill; B. Marsh; C. D. Dorn", "Paper Boats for Beginners", "J. Imag. Chem", "2019", "volume=12|pages=4–9"},
    {"Quill, Ada. 2019. \"Paper Boats in Rough Water.\" Imaginary Review 12 (3): 4–9.", "Ada Quill", "Paper Boats in Rough Water", "Imaginary Review", "2019", "volume=12|issue=3|pages=4–9"},
    {"Quill, Ada, and Bruno Marsh. \"Paper Boats in Rough Water.\" Imaginary Review, vol. 12, no. 3, 2019, pp. 4-9.", "Ada Quill; Bruno Marsh", "Paper Boats in Rough Water", "Imaginary Review", "2019", "volume=12|issue=3|pages=4-9"},
    {"Quill, A. & Marsh, B. The shape of paper boats. Nature Paper 12, 104–109 (2019).", "A. Quill; B. Marsh", "The shape of paper boats", "Nature Paper", "2019", "volume=12|pages=104–109"},
    {"1. Quill, A.: Paper boats and where to fold them. Fold. Sci. 12(3), 4–9 (2019)", "A. Quill", "Paper boats and where to fold them", "Fold. Sci", "2019", "volume=12|issue=3"},
    {"Quill, A. (2019), 'Paper boats and where to fold them', Folding Science, Vol. 12 No. 3, pp. 4-9.", "A. Quill", "Paper boats and where to fold them", "Folding Science", "2019", "volume=12|issue=3|pages=4-9"},
    {"A. Quill, ``Paper boats,'' ACM Trans. Fold. Syst., vol. 12, no. 3, pp. 4-9, Sept. 2019.", "A. Quill", "Paper boats", "ACM Trans. Fold. Syst.", "2019", "volume=12|issue=3|pages=4-9|date=Sept. 2019"},
    {"Ada Quill. How to fold: a survey. ACM Computing Fictions 36, 3 (2019), 454-469.", "Ada Quill", "How to fold: a survey", "ACM Computing Fictions", "2019", "volume=36|issue=3|pages=454-469"},
    {"Ada Quill and Bruno Marsh. On lists, maps, and trees of paper. Journal of Shapes, Sizes, and Colours, 4(1), 2001.", "Ada Quill; Bruno Marsh", "On lists, maps, and trees of paper", "Journal of Shapes, Sizes, and Colours", "2001", "volume=4|issue=1"},
    {"2023 A. Quill, B. Marsh. Folding trees without hands. In: ICF.", "A. Quill; B. Marsh", "Folding trees without hands", "ICF", "2023"},
    {"A. Quill, B. Marsh, ”Paper boats on trees”, Folding Letters, 2020.", "A. Quill; B. Marsh", "Paper boats on trees", "Folding Letters", "2020"},
    {"Ada Quill. Is it folded yet? Folding Letters, 9:1-3, 2010.", "Ada Quill", "Is it folded yet?", "Folding Letters", "2010", "volume=9|pages=1-3"},
    {"A. Quill. Folds between 1890-1914. Imaginary History Review, 5(2):1-30, 2008.", "A. Quill", "Folds between 1890-1914", "Imaginary History Review", "2008", "volume=5|pages=1-30"},
    {"QUILL A., MARSH B., La théorie des bateaux en papier, Revue des plis, 12, 2019, p. 4-9.", "A. QUILL; B. MARSH", "La théorie des bateaux en papier", "Revue des plis", "2019", "volume=12|pages=4-9"},
    {"Quill, A., Marsh, B., 2019. Paper boats at sea. Fold. Res. 85, 1403–1407. doi:10.9999/FR.02005-10", "A. Quill; B. Marsh", "Paper boats at sea", "Fold. Res", "2019", "volume=85|pages=1403–1407|doi=10.9999/FR.02005-10"},
    {"A. Quill et al. Deep folding with shallow tools. Folding Letters 7, 123 (2020).", "A. Quill", "Deep folding with shallow tools", "Folding Letters", "2020", "volume=7|pages=123|et_al=yes"},
    {"Quill, A., Marsh, B., ... & Zorn, Z. (2020). Folding at scale. Folding Letters, 7, 1-9.", "A. Quill; B. Marsh; Z. Zorn", "Folding at scale", "Folding Letters", "2020", "et_al=yes"},
    {"Ada Quill, Bruno Marsh and others. Folding at a large scale. Folding Letters, 2020.", "Ada Quill; Bruno Marsh", "Folding at a large scale", "Folding Letters", "2020", "et_al=yes"},
    // Proceedings.
    {"A. Quill. Folding trees. In Proceedings of the 5th Conference on Folding, pages 1-12, Oslo, Norway, June 2007. ACM Press.", "A. Quill", "Folding trees", "Proceedings of the 5th Conference on Folding", "2007", "pages=1-12|place=Oslo, Norway|publisher=ACM Press|kind=inproceedings|date=June 2007"},
    {"A. Quill. Folding trees. In B. Marsh and C. Dorn, editors, Proc. of the 5th Conf. on Folding, pages 1-12, 2007.", "A. Quill", "Folding trees", "Proc. of the 5th Conf. on Folding", "2007", "editors=B. Marsh; C. Dorn"},
    {"Quill, A. (2007). Folding trees. In B. Marsh & C. Dorn (Eds.), Handbook of folds (pp. 1–12). New York: Example Press.", "A. Quill", "Folding trees", "Handbook of folds", "2007", "editors=B. Marsh; C. Dorn|publisher=Example Press|place=New York|pages=1–12|kind=chapter"},
    {"Ada Quill, ‘Folds’, in Bruno Marsh (ed.), A Companion to Paper (Oxford: Example University Press, 2003).", "Ada Quill", "Folds", "A Companion to Paper", "2003", "editors=Bruno Marsh|publisher=Example University Press"},
    {"A. Quill, \"Folding trees,\" in Proc. IEEE Int. Conf. Folding (ICF), 2007, pp. 1-12.", "A. Quill", "Folding trees", "Proc. IEEE Int. Conf. Folding (ICF)", "2007", "pages=1-12"},
    {"A. Quill, B. Marsh: Folding trees by hand. ICF 2007: 1-12", "A. Quill; B. Marsh", "Folding trees by hand", "ICF", "2007", "pages=1-12"},
    {"Ada Quill, Bruno Marsh. Folding trees by hand. In NeurIPS, 2021.", "Ada Quill; Bruno Marsh", "Folding trees by hand", "NeurIPS", "2021", "kind=inproceedings"},
    {"Ada Quill, Bruno Marsh. Folding trees by hand. ICF'19.", "Ada Quill; Bruno Marsh", "Folding trees by hand", "ICF'19", "2019"},
    {"Ada Quill, Bruno Marsh. Folding trees by hand. ICF' 2019.", "Ada Quill; Bruno Marsh", "Folding trees by hand", "ICF", "2019"},
    {"Ada Quill, Bruno Marsh. Folding trees by hand. International Conference on Folding (ICF'19).", "Ada Quill; Bruno Marsh", "Folding trees by hand", "International Conference on Folding (ICF'19)", "2019"},
    {"Ada Quill, Bruno Marsh. Folding trees by hand. In ICF Workshop on Hands, 2019.", "Ada Quill; Bruno Marsh", "Folding trees by hand", "ICF Workshop on Hands", "2019"},
    {"Quill, A. and Marsh, B. 2007. Folding trees. In Proceedings of the Conference on Folding (Oslo, Norway, June 2-4, 2007). ICF '07. ACM, New York, NY, 1-12.", "A. Quill; B. Marsh", "Folding trees", "Proceedings of the Conference on Folding", "2007"},
    {"Quill, A., Marsh, B.: Folding trees by hand and by machine. In: Dorn, C., Zorn, Z. (eds.) ICF 2007. LNCS, vol. 4321, pp. 1–12. Springer, Heidelberg (2007)", "A. Quill; B. Marsh", "Folding trees by hand and by machine", "ICF", "2007", "editors=Dorn, C.; Zorn, Z.|volume=4321|pages=1–12|publisher=Springer"},
    {"A. Quill. Folding trees. In Advances in Folding Systems 12, pages 1-12. Example Press, Cambridge, MA, 2007.", "A. Quill", "Folding trees", "Advances in Folding Systems", "2007", "volume=12|publisher=Example Press"},
    {"Ada Quill and Al Marsh. Folding trees by hand. In Proceedings of ICF-07, Paris, France.", "Ada Quill; Al Marsh", "Folding trees by hand", "Proceedings of ICF-07", "2007"},
    {"Ada Quill. Folding by hand. Presented at the Annual Meeting of the Folding Society, Boston, MA, 2014.", "Ada Quill", "Folding by hand", "Annual Meeting of the Folding Society", "2014"},
    // Title first.
    {"Folding trees by hand: a user study. Ada Quill, Bruno Marsh, Cleo Dorn. ICF 2019.", "Ada Quill; Bruno Marsh; Cleo Dorn", "Folding trees by hand: a user study", "ICF", "2019"},
    {"FoldNet: Folding Trees With Deep Networks. Ada Quill\\*, Bruno Marsh\\* (Equal Contribution), Cleo Dorn. ICF' 2019.", "Ada Quill; Bruno Marsh; Cleo Dorn", "FoldNet: Folding Trees With Deep Networks", "ICF", "2019", "equal=Ada Quill; Bruno Marsh"},
    {"Folding Trees by Hand. A. Quill, B. Marsh. Transactions on Folding, 2019.", "A. Quill; B. Marsh", "Folding Trees by Hand", "Transactions on Folding", "2019"},
    {"\"Folding Trees by Hand\", A. Quill and B. Marsh, Proc. Conference on Folding, 2019.", "A. Quill; B. Marsh", "Folding Trees by Hand", "Proc. Conference on Folding", "2019"},
    {"**Folding trees by hand**<br>Ada Quill, **Bruno Marsh**, Cleo Dorn<br>*Conference on Folding (ICF), 2019*", "Ada Quill; Bruno Marsh; Cleo Dorn", "Folding trees by hand", "Conference on Folding (ICF)", "2019", "emphasised=Bruno Marsh"},
    {"Folding trees by hand\nAda Quill, Bruno Marsh\nConference on Folding, 2019", "Ada Quill; Bruno Marsh", "Folding trees by hand", "Conference on Folding", "2019"},
    {"[Folding trees by hand](https://example.org/fold). Ada Quill, Bruno Marsh. Conference on Folding, 2019.", "Ada Quill; Bruno Marsh", "Folding trees by hand", "Conference on Folding", "2019"},
    {"Folding trees by hand - Ada Quill, Bruno Marsh - Conference on Folding 2019", "Ada Quill; Bruno Marsh", "Folding trees by hand", "Conference on Folding", "2019"},
    // CV lines: marks, emphasis, links, notes.
    {"O Quill, A.*, **Marsh, B.***, Dorn, C. (2022). *FAT: Folding As Transformation*. IEEE Transactions on Folding (TF).", "A. Quill; B. Marsh; C. Dorn", "FAT: Folding As Transformation", "IEEE Transactions on Folding (TF)", "2022", "equal=A. Quill; B. Marsh|emphasised=B. Marsh"},
    {"[1] A. Quill\\*, **B. Marsh**\\*, C. Dorn, Runtime Folding of Letters, *in ICF 2017 (spotlight presentation)* [\\[pdf\\]](https://example.org/a.pdf)", "A. Quill; B. Marsh; C. Dorn", "Runtime Folding of Letters", "ICF", "2017", "note=spotlight presentation|link=https://example.org/a.pdf|equal=A. Quill; B. Marsh"},
    {"Ada Quill, Bruno Marsh. Folding by hand. In ICF, 2023. (Oral, 1.2%)", "Ada Quill; Bruno Marsh", "Folding by hand", "ICF", "2023", "note=Oral, 1.2%"},
    {"Ada Quill, Bruno Marsh. Folding by hand. In ICF, 2023. Best Paper Award", "Ada Quill; Bruno Marsh", "Folding by hand", "ICF", "2023", "note=Best Paper Award"},
    {"Ada Quill, Bruno Marsh. Folding by hand. ICF 2023. [pdf] [code]", "Ada Quill; Bruno Marsh", "Folding by hand", "ICF", "2023"},
    {"Ada Quill<sup>1</sup>, Bruno Marsh<sup>1,2</sup>, Cleo Dorn<sup>*</sup>. Folding by hand. ICF 2023.", "Ada Quill; Bruno Marsh; Cleo Dorn", "Folding by hand", "ICF", "2023", "equal=Cleo Dorn"},
    {"Ada Quill†, Bruno Marsh†, Cleo Dorn✉. Folding by hand in the dark. Folding Letters, 2023.", "Ada Quill; Bruno Marsh; Cleo Dorn", "Folding by hand in the dark", "Folding Letters", "2023", "equal=Ada Quill; Bruno Marsh|corresponding=Cleo Dorn"},
    {"<u>A. Quill</u>, B. Marsh. Folding by hand in the dark. <i>Folding Letters</i>, 2023.", "A. Quill; B. Marsh", "Folding by hand in the dark", "Folding Letters", "2023", "emphasised=A. Quill"},
    {"**A. Quill**, B. Marsh. \"Folding *A\\** paths.\" Folding Letters, 2023.", "A. Quill; B. Marsh", "Folding A* paths", "Folding Letters", "2023", "emphasised=A. Quill"},
    {"A. Quill &amp; B. Marsh. Folding &ndash; a primer for everyone. Folding Letters, 2023.", "A. Quill; B. Marsh", "Folding – a primer for everyone", "Folding Letters", "2023"},
    // Status.
    {"A. Quill, B. Marsh, Folding for fun and profit, *submitted to ICF 2018*", "A. Quill; B. Marsh", "Folding for fun and profit", "ICF", "2018", "status=submitted"},
    {"A. Quill and B. Marsh. Folding for fun and profit. Under review at Folding Letters, 2024.", "A. Quill; B. Marsh", "Folding for fun and profit", "Folding Letters", "2024", "status=submitted"},
    {"A. Quill and B. Marsh. Folding for fun and profit. Folding Letters, to appear.", "A. Quill; B. Marsh", "Folding for fun and profit", "Folding Letters", "", "status=accepted"},
    {"Quill, A., & Marsh, B. (in press). Folding for fun and profit. Folding Letters.", "A. Quill; B. Marsh", "Folding for fun and profit", "Folding Letters", "", "status=accepted"},
    {"Ada Quill, Bruno Marsh. Folding for fun. Accepted at ICF 2025.", "Ada Quill; Bruno Marsh", "Folding for fun", "ICF", "2025", "status=accepted"},
    {"Ada Quill, Bruno Marsh. Folding for fun. Manuscript in preparation.", "Ada Quill; Bruno Marsh", "Folding for fun", "", "", "status=in preparation"},
    {"Ada Quill, Bruno Marsh. Folding for fun. arXiv preprint arXiv:2401.01234, 2024.", "Ada Quill; Bruno Marsh", "Folding for fun", "arXiv preprint", "2024", "arxiv=2401.01234|kind=preprint|status=preprint"},
    {"Ada Quill, Bruno Marsh. Folding for fun. CoRR abs/2401.01234 (2024)", "Ada Quill; Bruno Marsh", "Folding for fun", "CoRR", "2024", "arxiv=2401.01234|kind=preprint"},
    {"Ada Quill, Bruno Marsh. Folding for fun. arXiv:2401.01234", "Ada Quill; Bruno Marsh", "Folding for fun", "", "", "arxiv=2401.01234|kind=preprint"},
    {"Ada Quill, Bruno Marsh. Folding for fun. Preprint, 2024.", "Ada Quill; Bruno Marsh", "Folding for fun", "", "2024", "status=preprint"},
    // Books, theses, reports, patents.
    {"Quill, A. (1988). Reasoning about folds: an introduction. Example Press, New York.", "A. Quill", "Reasoning about folds: an introduction", "", "1988", "publisher=Example Press|place=New York|kind=book"},
    {"Quill, Ada. Reasoning About Folds. Cambridge: Example University Press, 1988.", "Ada Quill", "Reasoning About Folds", "", "1988", "publisher=Example University Press|place=Cambridge|kind=book"},
    {"Ada Quill, Reasoning about folds (London: Routledge, 1988).", "Ada Quill", "Reasoning about folds", "", "1988", "publisher=Routledge|place=London|kind=book"},
    {"A. Quill and B. Marsh. The Art of Folding. Addison-Wesley, 3rd edition, 1988.", "A. Quill; B. Marsh", "The Art of Folding", "", "1988", "publisher=Addison-Wesley|kind=book"},
    {"Ada Quill. Folding under pressure. PhD thesis, Department of Folding, Example University, 2012.", "Ada Quill", "Folding under pressure", "", "2012", "kind=thesis|publisher=Department of Folding, Example University"},
    {"Quill, A. (2012). Folding under pressure (Unpublished doctoral dissertation). Example University, Boston, MA.", "A. Quill", "Folding under pressure", "", "2012", "kind=thesis|publisher=Example University"},
    {"A. Quill, \"Folding under pressure,\" Ph.D. dissertation, Example University, 2012.", "A. Quill", "Folding under pressure", "", "2012", "kind=thesis"},
    {"Ada Quill. Folding under pressure. Master's thesis, Example Institute of Technology, May 2012.", "Ada Quill", "Folding under pressure", "", "2012", "kind=thesis"},
    {"A. Quill and B. Marsh. Folding in constant time. Technical Report TR-07-12, Computer Science Department, Example University, 2007.", "A. Quill; B. Marsh", "Folding in constant time", "", "2007", "kind=report|note=Technical Report TR-07-12"},
    {"A. Quill and B. Marsh. Method and device for folding a letter. US Patent 9,999,999, 2018.", "A. Quill; B. Marsh", "Method and device for folding a letter", "", "2018", "kind=patent"},
    // Names.
    {"J. van der Berg, A. de la Cruz, and M. von Stein. Folding by hand. Folding Letters, 2023.", "J. van der Berg; A. de la Cruz; M. von Stein", "Folding by hand", "Folding Letters", "2023"},
    {"van der Berg, J., de la Cruz, A., and O'Dell, M. (2023). Folding by hand. Folding Letters.", "J. van der Berg; A. de la Cruz; M. O'Dell", "Folding by hand", "Folding Letters", "2023"},
    {"Smith, J. R., Jr., Marsh, B., & Dorn, C. (2023). Folding by hand. Folding Letters, 1, 2-3.", "J. R. Smith Jr.; B. Marsh; C. Dorn", "Folding by hand", "Folding Letters", "2023"},
    {"J.-P. Blanc, K.H. Chu, and A. B. C. Dorn-Meyer. Folding by hand. Folding Letters, 2023.", "J.-P. Blanc; K.H. Chu; A. B. C. Dorn-Meyer", "Folding by hand", "Folding Letters", "2023"},
    {"Yu. A. Ivanov, Ch. Petrou, and Th. Müller. Folding by hand. Folding Letters, 2023.", "Yu. A. Ivanov; Ch. Petrou; Th. Müller", "Folding by hand", "Folding Letters", "2023"},
    {"李明, 王小红. 折纸的数学原理与应用. 折纸学报, 2019.", "李明; 王小红", "折纸的数学原理与应用", "折纸学报", "2019"},
    {"Łukasz Żak, Søren Ålund, and Čeněk Šťastný. Folding by hand. Folding Letters, 2023.", "Łukasz Żak; Søren Ålund; Čeněk Šťastný", "Folding by hand", "Folding Letters", "2023"},
    {"Quill, A., B. Marsh, and C. Dorn (2023). Folding by hand. Folding Letters 4, 1-9.", "A. Quill; B. Marsh; C. Dorn", "Folding by hand", "Folding Letters", "2023"},
    {"Ada Quill and Bo Marsh. Folding by hand with the plain robot. In 2015 Example Conference on Folds (ECF), pages 8–9. 2015.", "Ada Quill; Bo Marsh", "Folding by hand with the plain robot", "2015 Example Conference on Folds (ECF)", "2015", "pages=8–9"},
    {"`Quill, Ada`, Bo Marsh, and Cleo Dorn. 2023. Folding by hand. *Folding Letters*, 15 (19): 4891", "Ada Quill; Bo Marsh; Cleo Dorn", "Folding by hand", "Folding Letters", "2023", "volume=15|issue=19|pages=4891"},
    {"“Quality and folding” with Nate Marsh, Nick Rup, and Jon Holm", "Nate Marsh; Nick Rup; Jon Holm", "Quality and folding", "", ""},
    {"Ada Quill with Bruno Marsh. Folding by hand. Folding Letters, 2023.", "Ada Quill; Bruno Marsh", "Folding by hand", "Folding Letters", "2023"},
    {"Ada Quill & Bruno Marsh. Folding by hand. Folding Letters, 2023.", "Ada Quill; Bruno Marsh", "Folding by hand", "Folding Letters", "2023"},
    {"The Folding Consortium. Folding by hand at scale. Folding Letters, 2023.", "The Folding Consortium", "Folding by hand at scale", "Folding Letters", "2023"},
    // Labels and bullets.
    {"[QM19] A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"(3) A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"3) A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"J3. A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"[C2] A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"• A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"o Quill, A. and Marsh, B. (2019). Folding by hand. Folding Letters.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"- 12. A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"* A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    {"21 Quill, A. & Marsh, B. Folding by hand. Folding Letters 2019, 21, 523–527.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019"},
    // Dates and addresses.
    {"Quill, A. (2019, March 4). Folding by hand. Folding Letters.", "A. Quill", "Folding by hand", "Folding Letters", "2019", "date=2019, March 4"},
    {"Quill, A. (1991a). Folding by hand. Folding Letters, 3, 1-2.", "A. Quill", "Folding by hand", "Folding Letters", "1991"},
    {"A. Quill. Folding by hand. Folding Letters, 3(4), July/August 1991.", "A. Quill", "Folding by hand", "Folding Letters", "1991", "date=July/August 1991"},
    {"A. Quill. Folding by hand. Folding Letters 42 (1999/2000): 358-60.", "A. Quill", "Folding by hand", "Folding Letters", "1999", "volume=42|pages=358-60"},
    {"Quill, A. (2019). Folding by hand. Folding Letters, 3(4). https://doi.org/10.9999/fl.3.4", "A. Quill", "Folding by hand", "Folding Letters", "2019", "doi=10.9999/fl.3.4"},
    {"A. Quill and B. Marsh. Folding by hand. Folding Letters, 2019. https://example.org/fold.pdf", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019", "link=https://example.org/fold.pdf"},
    {"A. Quill and B. Marsh. Folding by hand. ICF 2019. [arXiv](https://arxiv.org/abs/1901.00123v2)", "A. Quill; B. Marsh", "Folding by hand", "ICF", "2019", "arxiv=1901.00123v2|link=https://arxiv.org/abs/1901.00123v2"},
    {"A. Quill and B. Marsh. Folding by hand. Folding Letters, 26 (2019), e1003. doi: 10.9999/abc(12)3;4.", "A. Quill; B. Marsh", "Folding by hand", "Folding Letters", "2019", "volume=26|pages=e1003"},
    // As computer science prints them today.
    {"Jane Doe, John Roe, and Ada Fox. Language models are lazy learners. Advances in neural folding systems, 33:1877–1901, 2020.", "Jane Doe; John Roe; Ada Fox", "Language models are lazy learners", "Advances in neural folding systems", "2020", "volume=33|pages=1877–1901"},
    {"Jane Doe, John Roe, Ada Fox, and Kit Lee. 2019. SNORE: Pre-training of sleepy transformers. In Proceedings of the 2019 Conference of the Northern Chapter of the Association for Folding: Human Paper, pages 4171–4186, Minneapolis, Minnesota. Association for Folding.", "Jane Doe; John Roe; Ada Fox; Kit Lee", "SNORE: Pre-training of sleepy transformers", "Proceedings of the 2019 Conference of the Northern Chapter of the Association for Folding: Human Paper", "2019", "pages=4171–4186|kind=inproceedings"},
    {"Jane Doe and John Roe. Nap: A method for sleep. In International Conference on Napping, 2015. URL https://example.org/forum?id=xyz.", "Jane Doe; John Roe", "Nap: A method for sleep", "International Conference on Napping", "2015", "link=https://example.org/forum?id=xyz"},
    {"J. Doe, J. Roe and A. Fox, \"Squeeze-and-Sleep Networks,\" in 2018 IEEE/ABC Conference on Sleep (CS), Salt Lake City, UT, USA, 2018, pp. 7132-7141, doi: 10.9999/CS.2018.00745.", "J. Doe; J. Roe; A. Fox", "Squeeze-and-Sleep Networks", "2018 IEEE/ABC Conference on Sleep (CS)", "2018", "pages=7132-7141|place=Salt Lake City, UT, USA|doi=10.9999/CS.2018.00745"},
    {"Jane Doe and John Roe. TVN: An automated nap compiler. In 13th USENIX Symposium on Sleep (OSD 18), pages 578–594, Carlsbad, CA, October 2018. USENIX Association.", "Jane Doe; John Roe", "TVN: An automated nap compiler", "13th USENIX Symposium on Sleep (OSD 18)", "2018", "pages=578–594|date=October 2018"},
    {"Jane Doe and John Roe. 2018. A principled approach to naps. Proc. ACM Sleep. Lang. 2, NAPL, Article 41 (January 2018), 30 pages. https://doi.org/10.9999/3158129", "Jane Doe; John Roe", "A principled approach to naps", "Proc. ACM Sleep. Lang", "2018", "volume=2|pages=41|doi=10.9999/3158129"},
    {"Jane Doe and John Roe. 2015. Compiler validation via sleep. In Proceedings of the 35th ACM Conference on Sleep Design (SLDI '14). Association for Computing Machinery, New York, NY, USA, 216–226.", "Jane Doe; John Roe", "Compiler validation via sleep", "Proceedings of the 35th ACM Conference on Sleep Design (SLDI '14)", "2015", "pages=216–226|publisher=Association for Computing Machinery|place=New York, NY, USA"},
    {"Jane Doe, John Roe: Deep Sleep for Everyone. J. Nap. Learn. Res. 20: 55:1-55:21 (2019)", "Jane Doe; John Roe", "Deep Sleep for Everyone", "J. Nap. Learn. Res", "2019", "volume=20|pages=55:1-55:21"},
    {"Deep Sleep for Everyone. Jane Doe, John Roe. In submission.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "", "", "status=submitted"},
    {"Jane Doe, John Roe, “Deep Sleep for Everyone,” NapIPS 2020 [Oral]", "Jane Doe; John Roe", "Deep Sleep for Everyone", "NapIPS", "2020", "note=Oral|kind=inproceedings"},
    {"Deep Sleep for Everyone. Jane Doe*, John Roe*, Ada Fox. NapIPS 2020 (Spotlight).", "Jane Doe; John Roe; Ada Fox", "Deep Sleep for Everyone", "NapIPS", "2020", "note=Spotlight|equal=Jane Doe; John Roe"},
    {"[NapIPS'20] Deep Sleep for Everyone. Jane Doe, John Roe.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "NapIPS'20", "2020", "kind=inproceedings"},
    {"[ICNL 2020] Jane Doe, John Roe. Deep Sleep for Everyone.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "ICNL", "2020"},
    {"Jane Doe and John Roe. Deep sleep for everyone. In Proceedings of the 36th Conference on Napping, volume 97 of Proceedings of Sleep Research, pages 100–110. PSRL, 2019.", "Jane Doe; John Roe", "Deep sleep for everyone", "Proceedings of the 36th Conference on Napping", "2019", "volume=97|pages=100–110"},
    {"Jane Doe and John Roe. Deep sleep for everyone. IEEE transactions on pattern naps and machine sleep, 2020.", "Jane Doe; John Roe", "Deep sleep for everyone", "IEEE transactions on pattern naps and machine sleep", "2020", "kind=article"},
    {"J. Doe, \"Sleep: theory and practice\", M.S. thesis, Dept. Elect. Eng., Example Univ., Cambridge, MA, USA, 1993.", "J. Doe", "Sleep: theory and practice", "", "1993", "kind=thesis|place=Cambridge, MA, USA"},
    {"J. Doe, J. Roe, \"Deep Sleep,\" Proc. 10th Int. Workshop on Sleep (IWS), Oct. 2019, Paris, France, pp. 1-6.", "J. Doe; J. Roe", "Deep Sleep", "Proc. 10th Int. Workshop on Sleep (IWS)", "2019", "place=Paris, France"},
    {"Doe, Jane, John Roe, and Ada Fox. \"Deep snoring.\" nature 521.7553 (2015): 436-444.", "Jane Doe; John Roe; Ada Fox", "Deep snoring", "nature", "2015", "volume=521|issue=7553|pages=436-444"},
    {"Jane Doe, John Roe, and Ada Fox. “Deep Snoring in Practice”. In: Journal of Sleep 12.3 (2021), pp. 1–10. doi: 10.9999/182. url: https://example.org.", "Jane Doe; John Roe; Ada Fox", "Deep Snoring in Practice", "Journal of Sleep", "2021", "volume=12|issue=3|pages=1–10|doi=10.9999/182|kind=article"},
    {"J. Doe, Snoring. Cambridge, MA, USA: Example Press, 2016.", "J. Doe", "Snoring", "", "2016", "publisher=Example Press|place=Cambridge, MA, USA|kind=book"},
    {"Jane Doe. Snore++: Better Snoring Through Chemistry. Under review, 2024.", "Jane Doe", "Snore++: Better Snoring Through Chemistry", "", "2024", "status=submitted"},
    {"Fox, Ada. “Poems, Persons, and Paper.” In Romancing the Fold: Essays, edited by John Roe and Jane Doe, 106-126. New York: Example University Press, 2001.", "Ada Fox", "Poems, Persons, and Paper", "Romancing the Fold: Essays", "2001", "editors=John Roe; Jane Doe|pages=106-126"},
    {"Doe J, Roe J. Snoring in adults [dissertation]. Boston: Example University; 2001.", "J Doe; J Roe", "Snoring in adults", "", "2001", "kind=thesis|publisher=Example University"},
    {"J. Doe and J. Roe, in Proceedings of Sleep '99, edited by A. Fox (Example Press, 1999), p. 12.", "J. Doe; J. Roe", "", "Proceedings of Sleep '99", "1999", "editors=A. Fox"},
    {"Y. Doe and O. Roe. word2vec explained to fish. arXiv preprint arXiv:1402.03722, 2014.", "Y. Doe; O. Roe", "word2vec explained to fish", "arXiv preprint", "2014", "arxiv=1402.03722"},
    {"Doe, Y., Roe, O.: node2vec for fish ponds. In: KDF, pp. 1-9 (2016)", "Y. Doe; O. Roe", "node2vec for fish ponds", "KDF", "2016"},
    {"John Roe and Jane Doe. k-means considered wet. In Proc. SODB, 2007.", "John Roe; Jane Doe", "k-means considered wet", "Proc. SODB", "2007"},
    {"J. Roe and J. Doe. On hardness in Type B. Journal of Wet Algorithms, 2007.", "J. Roe; J. Doe", "On hardness in Type B", "Journal of Wet Algorithms", "2007"},
    {"May June and April August. Calendars for people. Journal of Time, 2001.", "May June; April August", "Calendars for people", "Journal of Time", "2001"},
    {"John P. Roe. A theory of fish. Fish Journal, 27(11):1134--1142, Nov 1984.", "John P. Roe", "A theory of fish", "Fish Journal", "1984", "pages=1134--1142|date=Nov 1984"},
    {"J. Roe, “What is a fish?” Fish Journal, vol. 3, 1984.", "J. Roe", "What is a fish?", "Fish Journal", "1984", "volume=3"},
    {"Q. Doe and P. Roe. Fish. In Handbook of Theoretical Fish, chapter 5, pages 1-20. Elsevier, 1990.", "Q. Doe; P. Roe", "Fish", "Handbook of Theoretical Fish", "1990", "note=chapter 5|pages=1-20"},
    {"P Roe, Q Doe, R Fox - Fish 2.0: scaling up - arXiv preprint arXiv:2101.00001, 2021", "P Roe; Q Doe; R Fox", "Fish 2.0: scaling up", "arXiv preprint", "2021"},
    {"2019. Jane Doe, John Roe. Deep Sleep for Everyone. Sleep Letters 12.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "Sleep Letters", "2019", "volume=12"},
    {"2021 — Deep Sleep for Everyone. Jane Doe, John Roe. Sleep Letters.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "Sleep Letters", "2021"},
    {"Jane Doe, John Roe. Deep Sleep for Everyone. ICNL 2019, Long Beach, CA, June 9-15, 2019.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "ICNL", "2019", "place=Long Beach, CA"},
    {"Jane Doe, John Roe. Deep Sleep for Everyone. CoRR, vol. abs/1901.01234, 2019.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "CoRR", "2019", "arxiv=1901.01234"},
    {"Jane Doe, John Roe. \"Deep Sleep for Everyone.\" ICNL 2021 Oral Presentation.", "Jane Doe; John Roe", "Deep Sleep for Everyone", "ICNL", "2021", "note=Oral Presentation"},
    {"Jane Doe, __John Roe__. _Deep Sleep for Everyone_. ICNL, 2019. [[Paper]](https://example.org/c.pdf) [[Code]](https://example.org/x/y)", "Jane Doe; John Roe", "Deep Sleep for Everyone", "ICNL", "2019", "emphasised=John Roe|link=https://example.org/c.pdf"},
    {"J. Doe, J. Roe. Deep Sleep for Everyone. Accepted to ICNL 2024. arXiv:2401.01234", "J. Doe; J. Roe", "Deep Sleep for Everyone", "ICNL", "2024", "status=accepted|arxiv=2401.01234"},
};
// clang-format on

TEST_CASE("a publication line gives its parts") {
  for (const row& each : rows) check(each);
}

TEST_CASE("what is no publication line has little confidence") {
  const char* const lines[] = {
      "Software Engineer, Example Corp, Berlin, 2019 - 2021",
      "B.Sc. in Computer Science, Example University, 2015 - 2019",
      "Python, C++, Rust, Go, SQL",
      "Languages: English, French, German",
      "Led a team of five engineers and cut costs by 30%",
      "Reviewer for the Journal of Imaginary Hydrology",
      "Jan 2020 - Present",
      "ada@example.org | +1 555 0100 | example.org",
      "Example University, Department of Folding",
      "Winner of the Example Prize for young folders, 2018",
      "",
      "...",
      "Ada Quill",
  };
  for (const char* const line : lines) {
    INFO(line);
    CHECK(vitae::wild_text::read_citation(line).confidence < 0.5F);
  }
}

}  // namespace lines_test
