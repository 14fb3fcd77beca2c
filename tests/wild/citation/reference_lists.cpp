// SPDX-License-Identifier: BSL-1.0
// Invented lines of reference lists, as proceedings, medicine, physics, the classics, history and law print them.
#include <vitae/wild/citation.hpp>

#include "row.hpp"

namespace reference_lists_test {

using namespace citation_tests;

// clang-format off
const row rows[] = {
    // Names: AND in capitals, suffixes, families alone, initials in parentheses, dashes between names, groups.
    {"QUILL, S., AND MARSH, K. E. 1992. Folded paths for parallel wings. In Proceedings of the 7th Symposium on Wings. ACM, New York, pages 31-44.", "S. QUILL; K. E. MARSH", "Folded paths for parallel wings", "Proceedings of the 7th Symposium on Wings", "1992", "pages=31-44"},
    {"QUILL, D. AND MARSH, B. 1991. Folding paths via colors. In Proceedings of the Conference on Wings, 192-203.", "D. QUILL; B. MARSH", "Folding paths via colors", "Proceedings of the Conference on Wings", "1991", "pages=192-203"},
    {"E. K. Quill, P. L. Marsh, N. A. O'Dorn Jr. Wingspan: An Engine for Paper. In Proceedings of the 23rd Symposium on Wings, pages 17-29, 2004.", "E. K. Quill; P. L. Marsh; N. A. O'Dorn Jr", "Wingspan: An Engine for Paper", "Proceedings of the 23rd Symposium on Wings", "2004"},
    {"Edgar N. Quill and Victor S. Marsh, Jr. Computer-Aided Folding in a Shared Workshop. In Proceedings of the Symposium on Wings, pages 61-70, 1993.", "Edgar N. Quill; Victor S. Marsh Jr", "Computer-Aided Folding in a Shared Workshop", "Proceedings of the Symposium on Wings", "1993"},
    {"Quill and Marsh. A learning criterion for stochastic wings. In Proceedings of the Symposium on Wings (1999), 281-285.", "Quill; Marsh", "A learning criterion for stochastic wings", "Proceedings of the Symposium on Wings", "1999"},
    {"QUILL (J.P.) et MARSH (A.-M.), L'aile pliée, Paris, 1984.", "J.P. QUILL; A.-M. MARSH", "L'aile pliée", "", "1984", "place=Paris"},
    {"K.L. Quill – P. Marsh, ‘The Folds of Old Verse’, Phylax 17 (1998), pp. 5-19.", "K.L. Quill; P. Marsh", "The Folds of Old Verse", "Phylax", "1998", "volume=17|pages=5-19"},
    {"Folding collaboration, R. Quill et al., Folding performance, Int. J. Mod. Phys. A47 (2011) 2201.", "Folding collaboration; R. Quill", "Folding performance", "Int. J. Mod. Phys. A", "2011", "volume=47|pages=2201"},
    {"The FOLD Study Group. A comparison of wings with hands. Folding J Med 1997; 84: 31-40.", "The FOLD Study Group", "A comparison of wings with hands", "Folding J Med", "1997", "volume=84"},
    {"YARN E.K. On the folded knapsack. In Proceedings of the 9th Symposium on Wings, 1986, pages 41-45.", "E.K. YARN", "On the folded knapsack", "Proceedings of the 9th Symposium on Wings", "1986"},
    {"Quill, Joe, and Bo William Marsh. Molecular Folding: A Laboratory Manual. 3rd ed., Example Press, 2001.", "Joe Quill; Bo William Marsh", "Molecular Folding: A Laboratory Manual", "", "2001", "publisher=Example Press"},
    {"Helen Quill “Assessing the Reliability of Open Wings” Proceedings of the 7th International Conference on Wings. Stockholm, Sweden, 2004.", "Helen Quill", "Assessing the Reliability of Open Wings", "Proceedings of the 7th International Conference on Wings", "2004"},
    {"Quill, Colin. 1973 Monuments and Folding in Old Exampleland. University of Exampleton Press, Exampleton.", "Colin Quill", "Monuments and Folding in Old Exampleland", "", "1973"},
    // Venues: the year in their name, before or behind, days of a meeting, a town in parentheses, "In" behind a comma.
    {"Quill, E. K. On the role of folds. In Proceedings of the 1991 Winter Folding Conference, (1991), pages 17-21.", "E. K. Quill", "On the role of folds", "Proceedings of the 1991 Winter Folding Conference", "1991", "pages=17-21"},
    {"QUILL, R. Folded paths. In Proceedings of the 6th Symposium on Wings (Boston, June 17-19). ACM, New York, 1994, pages 11-23.", "R. QUILL", "Folded paths", "Proceedings of the 6th Symposium on Wings", "1994", "pages=11-23"},
    {"Quill, T. Using Folds to Part Code. Proceedings of the Symposium on Wings (Riverton, CA, Oct 3-6, 1998), pages 51-60.", "T. Quill", "Using Folds to Part Code", "Proceedings of the Symposium on Wings", "1998", "pages=51-60"},
    {"Quill, D., Marsh, W. B. Relevance and wings, In Proceedings of the International Conference on Wings, pages 2-11 (1993)", "D. Quill; W. B. Marsh", "Relevance and wings", "Proceedings of the International Conference on Wings", "1993", "pages=2-11"},
    {"Quill, H., 1959, Realization of a folding machine, in: Proceedings of the Conference on Wings, Example Press.", "H. Quill", "Realization of a folding machine", "Proceedings of the Conference on Wings", "1959"},
    {"Quill, F., Marsh, S., and Dorn, A. Optimizing strips for fast folding. In Folding ’93 Proceedings (1993), IEEE, pp. 12–19.", "F. Quill; S. Marsh; A. Dorn", "Optimizing strips for fast folding", "Folding ’93 Proceedings", "1993", "pages=12–19"},
    {"Quill, H. A Folding Method for Real-Time Systems, Communications of the Guild (1984)", "H. Quill", "A Folding Method for Real-Time Systems", "Communications of the Guild", "1984"},
    {"S. Quill and J. Hyam Marsh, The 3D wings and normal surfaces, Exampleton J. Math. (2017).", "S. Quill; J. Hyam Marsh", "The 3D wings and normal surfaces", "Exampleton J. Math.", "2017"},
    {"Quill, I. and B. Marsh. Birds use wings. Journal of Flight, Folding and Paper Research. 2013.", "I. Quill; B. Marsh", "Birds use wings", "Journal of Flight, Folding and Paper Research", "2013"},
    {"Quill, Kirk. \"Folding Is Spread Thin.\" New York Times, May 28, 2013.", "Kirk Quill", "Folding Is Spread Thin", "New York Times", "2013"},
    {"Quill S. Using a small sort. Folding Reports 2003; 41:17-26.", "S Quill", "Using a small sort", "Folding Reports", "2003", "volume=41|pages=17-26"},
    {"Quill K. Survival of folds in paper (a long disease). Am J Folding 1988; 31:211-219.", "K Quill", "Survival of folds in paper (a long disease)", "Am J Folding", "1988", "volume=31"},
    {"Quill A, Marsh B. Bird folding by paper wings Science (2004) 173:611-614.", "A Quill; B Marsh", "Bird folding by paper wings", "Science", "2004", "volume=173|pages=611-614"},
    {"Quill MH, Marsh LA: Projecting wings of birds who are folded annually. J Natl Wing Inst 1996, 27: 403-411.", "MH Quill; LA Marsh", "Projecting wings of birds who are folded annually", "J Natl Wing Inst", "1996", "volume=27"},
    // Short forms of journals, and volumes glued to them.
    {"T. A. Quill and L. E. Marsh, “Folded wings,” Bell Syst. Tech. J., vol. 12, no. 7, pp. 905–917, Mar. 1974.", "T. A. Quill; L. E. Marsh", "Folded wings", "Bell Syst. Tech. J.", "1974", "volume=12|issue=7"},
    {"Quill, E., and N. K. Marsh, 1987: A numerical folding of wings. Quart. J. Roy. Meteor. Soc., 64, 211-230.", "E. Quill; N. K. Marsh", "A numerical folding of wings", "Quart. J. Roy. Meteor. Soc.", "1987", "volume=64|pages=211-230"},
    {"P.N. Quill, \"Doors that open by wings\", IEEE trans. Folding Eng. Vol SE-27, No 5, pp 33-41, June 1991.", "P.N. Quill", "Doors that open by wings", "IEEE trans. Folding Eng", "1991", "volume=SE-27|issue=5"},
    {"L. Quill, Wings unfolded, Science218, 71-79 (2013).", "L. Quill", "Wings unfolded", "Science", "2013", "volume=218|pages=71-79"},
    {"K.A. Quill: Testing folded wings. Europhys. Lett.73, 40112 (2009)", "K.A. Quill", "Testing folded wings", "Europhys. Lett.", "2009", "volume=73|pages=40112"},
    {"R. Quill, The folding experiment, 2011 JINST 7 P09143.", "R. Quill", "The folding experiment", "JINST", "2011", "volume=7|pages=P09143"},
    {"E. Quill and B. K. Marsh, \"Is There a Fold?,\" JHEP 1902, 157 (2019).", "E. Quill; B. K. Marsh", "Is There a Fold?", "JHEP", "2019", "volume=1902|pages=157"},
    {"Quill E K and Marsh B 2012 Solvable thin wings J. Stat. Mech. P07123", "E K Quill; B Marsh", "Solvable thin wings", "J. Stat. Mech.", "2012", "pages=P07123"},
    {"郭小纸. 折纸的长期观察. 折纸杂志2012;5:71-8.", "郭小纸", "折纸的长期观察", "折纸杂志", "2012", "volume=5|pages=71-8"},
    {"Joanne Quill, The Promise of the Folding Act of 1992, 6 Fold Pol'y 127 (1997).", "Joanne Quill", "The Promise of the Folding Act of 1992", "Fold Pol'y", "1997", "volume=6|pages=127"},
    // Books: towns before a year, publishers in parentheses, subtitles, editors behind "in".
    {"E. Quill, Folding Scenes in Old Verse, Salzburg 1981.", "E. Quill", "Folding Scenes in Old Verse", "", "1981", "place=Salzburg"},
    {"P. Quill, ‘Folded Verse’, in E.K. Marsh – L.P. Dorn (edd.), Old Folds and the Rhyme, San Diego 1989, pp. 11-27.", "P. Quill", "Folded Verse", "Old Folds and the Rhyme", "1989", "editors=E.K. Marsh; L.P. Dorn|place=San Diego"},
    {"G. Quill, ‘Folding’, in F. Marsh, Le ali di carta, Roma 2002, pp. 3-19.", "G. Quill", "Folding", "Le ali di carta", "2002", "editors=F. Marsh|place=Roma|pages=3-19"},
    {"Paul Quill, The Folding Imperative: Paper, Common Sense, Wings (Toronto: Example University Press, 2005).", "Paul Quill", "The Folding Imperative: Paper, Common Sense, Wings", "", "2005", "publisher=Example University Press|place=Toronto"},
    {"QUILL P., La Démocratie pliée. Histoire de la feuille du peuple, Paris, Éditions Exemple, 2000", "P. QUILL", "La Démocratie pliée. Histoire de la feuille du peuple", "", "2000", "place=Paris"},
    {"J.M. Quill, ‘Folk Folds’, in D.C. Marsh (ed.), Scholarly Folding: A Guide to Paper, New York 1995.", "J.M. Quill", "Folk Folds", "Scholarly Folding: A Guide to Paper", "1995", "editors=D.C. Marsh|place=New York"},
    {"K.E. Quill, ‘Old Verse: The Rhyme, Part IV’ Folding Studies 8 (1995), pp. 31-47.", "K.E. Quill", "Old Verse: The Rhyme, Part IV", "Folding Studies", "1995", "volume=8|pages=31-47"},
    // Books by their imprint; authors of the line before; translators; names that are labels elsewhere.
    {"Quill, Fabian (1887). History of Creasely College and the Town of Foldover. Foldover, New Hampshire: The Example Press.", "Fabian Quill", "History of Creasely College and the Town of Foldover", "", "1887", "publisher=The Example Press"},
    {"Marsh, Ida. Paper and Ink: Bo Lang and his “White Fold”. Foldham End, Foldshire, England: Example Press, 1983.", "Ida Marsh", "Paper and Ink: Bo Lang and his “White Fold”", "", "1983", "publisher=Example Press"},
    {"De Quilla, Rino. Carta. Torino: Esempio, 1967.", "Rino De Quilla", "Carta", "", "1967", "publisher=Esempio"},
    {"Quill, Tom. 2011. \"How Paper Made Birds Winners\". Foldwire, 7 March. Online: http://www.example.com/folds", "Tom Quill", "How Paper Made Birds Winners", "Foldwire", "2011"},
    {"———. Don Papelmurro, trans. Bo Marsh. New York: Example University Press, 1997.", "", "Don Papelmurro", "", "1997", "publisher=Example University Press|note=trans. Bo Marsh"},
    {"Ada B. Quill, A Folded History of Western Exampleland since 1945, 5th edn (London: Example House, 1997).", "Ada B. Quill", "A Folded History of Western Exampleland since 1945", "", "1997"},
    {"Quill, B. T., Marsh, P. and Lang, W., Ages of the Creaseham fold (Russia), Earth and Paper Letters, v. 261, pp. 318-327. 2007.", "B. T. Quill; P. Marsh; W. Lang", "Ages of the Creaseham fold (Russia)", "Earth and Paper Letters", "2007", "volume=261"},
    {"Quill, C. E., Analysis of cores from the Creaseham (Iowa) fold structure. Foldoritics, v. 21, pp. 406-409. 1994.", "C. E. Quill", "Analysis of cores from the Creaseham (Iowa) fold structure", "Foldoritics", "1994", "volume=21"},
    {"Quill, T. A. and Marsh, R., Dating of the melt from East Creaseham, Quebec. Contributions to Paperology, v. 71, pp. 81-85. 1983.", "T. A. Quill; R. Marsh", "Dating of the melt from East Creaseham, Quebec", "Contributions to Paperology", "1983", "volume=71"},
    {"Quill BT, Marsh S. Folding in children. Paperosurgery. 2004 Aug; 51(3): 312-9", "BT Quill; S Marsh", "Folding in children", "Paperosurgery", "2004", "volume=51|issue=3"},
    {"Bo M. Quill, “Real Folding, with Bricks and Paper,” Publishers Weekly, December 12, 1996, 23.", "Bo M. Quill", "Real Folding, with Bricks and Paper", "Publishers Weekly", "1996"},
    {"Quill, A. (1997). Folding resistance: On making wings. In L. Marsh, and B. Lang (Eds.), Dangerous papers: struggles for folds in education. New York: Example House.", "A. Quill", "Folding resistance: On making wings", "Dangerous papers: struggles for folds in education", "1997"},
    {"Quill, Chris. “Paper and Lothar Lang.” Foldfilm Comment 41.2 (January–February 2005): 17.", "Chris Quill", "Paper and Lothar Lang", "Foldfilm Comment", "2005"},
    {"QUILL (A.), MARSH (O.B.), LANG (Fr.-R.) 2006, A pilot study on folds in towns. Paper and Weight Folding 12(3): 110-119.", "A. QUILL; O.B. MARSH; Fr.-R. LANG", "A pilot study on folds in towns", "Paper and Weight Folding", "2006", "volume=12"},
    {"Quill, Ada. Wings, 8 vols. (Paris: Ada Marsh, 1988–1992).", "Ada Quill", "Wings", "", "1988"},
    {"Quill, C. Peter, Your Paper Can Fold: Seven Signs of a Healthy Wing, Foldura: Example House, 1984.", "C. Peter Quill", "Your Paper Can Fold: Seven Signs of a Healthy Wing", "", "1984"},
    {"Quill L., J-M. Marsh, 2011 Un bilan des recherches sur le pliage du papier. Papiers, 1: 8 - 35", "L. Quill; J-M. Marsh", "Un bilan des recherches sur le pliage du papier", "Papiers", "2011"},
    {"QUILL, Ernst, Papierbildung und Faltung in Foldhausen bis 1419, ZfF 35, 1987, 601-618.", "Ernst QUILL", "Papierbildung und Faltung in Foldhausen bis 1419", "ZfF", "1987", "volume=35"},
    {"Quill, E.J.; Marsh, C., 1998. Identification of Paper in Wings: In Vivo Responses of Birds. Folding Science & Technology, 32:11: 1550.", "E.J. Quill; C. Marsh", "Identification of Paper in Wings: In Vivo Responses of Birds", "Folding Science & Technology", "1998"},
    {"Quill, J. (1994). The Boundaries of Paper. A History of Wings in the Liberal Town. Baltimore and London: Example University Press.", "J. Quill", "The Boundaries of Paper. A History of Wings in the Liberal Town", "", "1994"},
    {"Quill, Roman 1960 [1958]. “Closing Folds: Paper and Wings.” In Thomas A. Marsh, ed. Style in Paper. Cambridge, Mass: The Example Press. 350-77", "Roman Quill", "Closing Folds: Paper and Wings", "Style in Paper", "1960"},
};
// clang-format on

TEST_CASE("lines of reference lists of many fields") {
  for (const row& each : rows) check(each);
}

}  // namespace reference_lists_test
