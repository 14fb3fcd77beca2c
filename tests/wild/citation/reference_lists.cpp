// SPDX-License-Identifier: BSL-1.0
// Invented lines of reference lists, as proceedings, medicine, physics, the classics, history and law print them.
#include <vitae/wild/citation.hpp>

#include "row.hpp"

namespace reference_lists_test {

using namespace citation_tests;

// clang-format off
const row rows[] = {
    // Names: AND in capitals, suffixes, families alone, initials in parentheses, dashes between names, groups.
    {"QUILL, R., AND MARSH, M. T. 1988. Folded paths for parallel wings. In Proceedings of the 4th Symposium on Wings. ACM, New York, pages 201-210.", "R. QUILL; M. T. MARSH", "Folded paths for parallel wings", "Proceedings of the 4th Symposium on Wings", "1988", "pages=201-210"},
    {"QUILL, D. AND MARSH, B. 1991. Folding paths via colors. In Proceedings of the Conference on Wings, 192-203.", "D. QUILL; B. MARSH", "Folding paths via colors", "Proceedings of the Conference on Wings", "1991", "pages=192-203"},
    {"D. R. Quill, M. F. Marsh, J. W. O'Dorn Jr. Wingspan: An Engine for Paper. In Proceedings of the 15th Symposium on Wings, pages 251-266, 1995.", "D. R. Quill; M. F. Marsh; J. W. O'Dorn Jr", "Wingspan: An Engine for Paper", "Proceedings of the 15th Symposium on Wings", "1995"},
    {"David B. Quill and Robert P. Marsh, Jr. Computer-Aided Folding in a Shared Workshop. In Proceedings of the Symposium on Wings, pages 104-111, 1984.", "David B. Quill; Robert P. Marsh Jr", "Computer-Aided Folding in a Shared Workshop", "Proceedings of the Symposium on Wings", "1984"},
    {"Quill and Marsh. A learning criterion for stochastic wings. In Proceedings of the Symposium on Wings (1999), 281-285.", "Quill; Marsh", "A learning criterion for stochastic wings", "Proceedings of the Symposium on Wings", "1999"},
    {"QUILL (J.P.) et MARSH (A.-M.), L'aile pliée, Paris, 1984.", "J.P. QUILL; A.-M. MARSH", "L'aile pliée", "", "1984", "place=Paris"},
    {"E.J. Quill – F. Marsh, ‘Peripheral Folds in Old Verse’, Phylax 44 (1991), pp. 63-84.", "E.J. Quill; F. Marsh", "Peripheral Folds in Old Verse", "Phylax", "1991", "volume=44|pages=63-84"},
    {"Folding collaboration, R. Quill et al., Folding performance, Int. J. Mod. Phys. A30 (2015) 1530022.", "Folding collaboration; R. Quill", "Folding performance", "Int. J. Mod. Phys. A", "2015", "volume=30|pages=1530022"},
    {"The FOLD Study Group. A comparison of wings with hands. Folding J Med 1993; 329: 221-227.", "The FOLD Study Group", "A comparison of wings with hands", "Folding J Med", "1993", "volume=329"},
    {"YARN A.C. On the folded knapsack. In Proceedings of the 13th Symposium on Wings, 1980, pages 123-127.", "A.C. YARN", "On the folded knapsack", "Proceedings of the 13th Symposium on Wings", "1980"},
    {"Quill, Joe, and Bo William Marsh. Molecular Folding: A Laboratory Manual. 3rd ed., Example Press, 2001.", "Joe Quill; Bo William Marsh", "Molecular Folding: A Laboratory Manual", "", "2001", "publisher=Example Press"},
    {"Helen Quill “Assessing the Reliability of Open Wings” Proceedings of the 7th International Conference on Wings. Stockholm, Sweden, 2004.", "Helen Quill", "Assessing the Reliability of Open Wings", "Proceedings of the 7th International Conference on Wings", "2004"},
    {"Quill, Colin. 1973 Monuments and Folding in Old Exampleland. University of Exampleton Press, Exampleton.", "Colin Quill", "Monuments and Folding in Old Exampleland", "", "1973"},
    // Venues: the year in their name, before or behind, days of a meeting, a town in parentheses, "In" behind a comma.
    {"Quill, P. W. On the role of folds. In Proceedings of the 1983 Winter Folding Conference, (1983), pages 39-42.", "P. W. Quill", "On the role of folds", "Proceedings of the 1983 Winter Folding Conference", "1983", "pages=39-42"},
    {"QUILL, R. Folded paths. In Proceedings of the 4th Symposium on Wings (Boston, May 25-27). ACM, New York, 1987, pages 83-93.", "R. QUILL", "Folded paths", "Proceedings of the 4th Symposium on Wings", "1987", "pages=83-93"},
    {"Quill, T. Using Folds to Part Code. Proceedings of the Symposium on Wings (Riverton, CA, Nov 15-18, 1992), pages 191-198.", "T. Quill", "Using Folds to Part Code", "Proceedings of the Symposium on Wings", "1992", "pages=191-198"},
    {"Quill, D., Marsh, W. B. Relevance and wings, In Proceedings of the International Conference on Wings, pages 2-11 (1993)", "D. Quill; W. B. Marsh", "Relevance and wings", "Proceedings of the International Conference on Wings", "1993", "pages=2-11"},
    {"Quill, H., 1959, Realization of a folding machine, in: Proceedings of the Conference on Wings, Example Press.", "H. Quill", "Realization of a folding machine", "Proceedings of the Conference on Wings", "1959"},
    {"Quill, F., Marsh, S., and Dorn, A. Optimizing strips for fast folding. In Folding ’96 Proceedings (1996), IEEE, pp. 319–326.", "F. Quill; S. Marsh; A. Dorn", "Optimizing strips for fast folding", "Folding ’96 Proceedings", "1996", "pages=319–326"},
    {"Quill, H. A Folding Method for Real-Time Systems, Communications of the Guild (1984)", "H. Quill", "A Folding Method for Real-Time Systems", "Communications of the Guild", "1984"},
    {"S. Quill and J. Hyam Marsh, The 3D wings and normal surfaces, Exampleton J. Math. (2017).", "S. Quill; J. Hyam Marsh", "The 3D wings and normal surfaces", "Exampleton J. Math.", "2017"},
    {"Quill, I. and B. Marsh. Birds use wings. Journal of Flight, Folding and Paper Research. 2013.", "I. Quill; B. Marsh", "Birds use wings", "Journal of Flight, Folding and Paper Research", "2013"},
    {"Quill, Kirk. \"Folding Is Spread Thin.\" New York Times, May 28, 2013.", "Kirk Quill", "Folding Is Spread Thin", "New York Times", "2013"},
    {"Quill S. Using a small sort. Folding Reports 2000; 86:287-294.", "S Quill", "Using a small sort", "Folding Reports", "2000", "volume=86|pages=287-294"},
    {"Quill K. Survival of folds in paper (a long disease). Am J Folding 1981; 47:1026-1032.", "K Quill", "Survival of folds in paper (a long disease)", "Am J Folding", "1981", "volume=47"},
    {"Quill A, Marsh B. Pig folding by paper wings Science (2000) 289:1188-1190.", "A Quill; B Marsh", "Pig folding by paper wings", "Science", "2000", "volume=289|pages=1188-1190"},
    {"Quill MH, Marsh LA: Projecting wings of birds who are folded annually. J Natl Wing Inst 1989, 81: 1879-1886.", "MH Quill; LA Marsh", "Projecting wings of birds who are folded annually", "J Natl Wing Inst", "1989", "volume=81"},
    // Short forms of journals, and volumes glued to them.
    {"H. J. Quill and H. O. Marsh, “Folded wings,” Bell Syst. Tech. J., vol. 41, no. 4, pp. 1295–1336, Jul. 1962.", "H. J. Quill; H. O. Marsh", "Folded wings", "Bell Syst. Tech. J.", "1962", "volume=41|issue=4"},
    {"Quill, T., and G. L. Marsh, 1979: A numerical folding of wings. Quart. J. Roy. Meteor. Soc., 105, 915-944.", "T. Quill; G. L. Marsh", "A numerical folding of wings", "Quart. J. Roy. Meteor. Soc.", "1979", "volume=105|pages=915-944"},
    {"M.L. Quill, \"Access control with wings\", IEEE trans. Folding Eng. Vol SE-10, No 2, pp 185-191, March 1984.", "M.L. Quill", "Access control with wings", "IEEE trans. Folding Eng", "1984", "volume=SE-10|issue=2"},
    {"L. Quill, Wings unfolded, Science356, 50-54 (2017).", "L. Quill", "Wings unfolded", "Science", "2017", "volume=356|pages=50-54"},
    {"M.E. Quill: Testing folded wings. Europhys. Lett.111, 60005 (2015)", "M.E. Quill", "Testing folded wings", "Europhys. Lett.", "2015", "volume=111|pages=60005"},
    {"R. Quill, The folding experiment, 2009 JINST 4 P04018.", "R. Quill", "The folding experiment", "JINST", "2009", "volume=4|pages=P04018"},
    {"N. Quill and A. C. Marsh, \"No Simple Fold?,\" JHEP 1704, 134 (2017).", "N. Quill; A. C. Marsh", "No Simple Fold?", "JHEP", "2017", "volume=1704|pages=134"},
    {"Quill P A and Marsh J 2007 Solvable dense wings J. Stat. Mech. P02015", "P A Quill; J Marsh", "Solvable dense wings", "J. Stat. Mech.", "2007", "pages=P02015"},
    {"郭小纸. 折纸的临床观察. 折纸杂志2009;8:484-5.", "郭小纸", "折纸的临床观察", "折纸杂志", "2009", "volume=8|pages=484-5"},
    {"Joanne Quill, The Promise of the Folding Act of 1992, 9 Fold Pol'y 319 (1993).", "Joanne Quill", "The Promise of the Folding Act of 1992", "Fold Pol'y", "1993", "volume=9|pages=319"},
    // Books: towns before a year, publishers in parentheses, subtitles, editors behind "in".
    {"B. Quill, Folding Scenes in Old Verse, Wiesbaden 1968.", "B. Quill", "Folding Scenes in Old Verse", "", "1968", "place=Wiesbaden"},
    {"P. Quill, ‘Folded Verse’, in B.A. Marsh – R.S. Dorn (edd.), Old Folds and the Formula, Ann Arbor 1976, pp. 73-106.", "P. Quill", "Folded Verse", "Old Folds and the Formula", "1976", "editors=B.A. Marsh; R.S. Dorn|place=Ann Arbor"},
    {"G. Quill, ‘Folding’, in F. Marsh, Le ali di carta, Roma 2002, pp. 3-19.", "G. Quill", "Folding", "Le ali di carta", "2002", "editors=F. Marsh|place=Roma|pages=3-19"},
    {"Paul Quill, The Folding Imperative: Paper, Common Sense, Wings (Toronto: Example University Press, 2005).", "Paul Quill", "The Folding Imperative: Paper, Common Sense, Wings", "", "2005", "publisher=Example University Press|place=Toronto"},
    {"QUILL P., La Démocratie pliée. Histoire de la feuille du peuple, Paris, Éditions Exemple, 2000", "P. QUILL", "La Démocratie pliée. Histoire de la feuille du peuple", "", "2000", "place=Paris"},
    {"J.M. Quill, ‘Folk Folds’, in D.C. Marsh (ed.), Scholarly Folding: A Guide to Paper, New York 1995.", "J.M. Quill", "Folk Folds", "Scholarly Folding: A Guide to Paper", "1995", "editors=D.C. Marsh|place=New York"},
    {"M.W. Quill, ‘Old Verse: The Formula, Part II’ Folding Studies 3 (1988), pp. 11-60.", "M.W. Quill", "Old Verse: The Formula, Part II", "Folding Studies", "1988", "volume=3|pages=11-60"},
};
// clang-format on

TEST_CASE("lines of reference lists of many fields") {
  for (const row& each : rows) check(each);
}

}  // namespace reference_lists_test
