// SPDX-License-Identifier: BSL-1.0
// Invented books, chapters, theses, reviews and reports, in the styles of many fields and countries.
#include <vitae/wild/citation.hpp>

#include "row.hpp"

namespace bookshelf_test {

using namespace citation_tests;

// clang-format off
const row rows[] = {
    // Books.
    {"Quill, Ada. The Folded Republic: Paper and Power in an Invented Century. New Haven: Example University Press, 2011.", "Ada Quill", "The Folded Republic: Paper and Power in an Invented Century", "", "2011", "publisher=Example University Press|place=New Haven|kind=book"},
    {"Quill, A. (2011). The folded republic: Paper and power in an invented century. Example University Press.", "A. Quill", "The folded republic: Paper and power in an invented century", "", "2011", "publisher=Example University Press|kind=book"},
    {"Quill A. The folded republic. 2nd ed. London: Example Press; 2011.", "A Quill", "The folded republic", "", "2011", "publisher=Example Press|place=London|kind=book"},
    {"A. Quill and B. Marsh, The Folded Republic, 3rd ed. Cambridge, U.K.: Example Univ. Press, 2011.", "A. Quill; B. Marsh", "The Folded Republic", "", "2011", "publisher=Example Univ. Press|kind=book"},
    {"Ada Quill, *The Folded Republic* (Oxford: Example University Press, 2011), 12–45.", "Ada Quill", "The Folded Republic", "", "2011", "publisher=Example University Press|place=Oxford|pages=12–45|kind=book"},
    {"*The Folded Republic*. Example University Press, 2011.", "", "The Folded Republic", "", "2011", "publisher=Example University Press|kind=book"},
    {"Ada Quill and Bruno Marsh (eds.), The Folded Republic. Berlin: Example Verlag, 2011.", "Ada Quill; Bruno Marsh", "The Folded Republic", "", "2011", "publisher=Example Verlag|place=Berlin|kind=book"},
    {"Quill, A., & Marsh, B. (Eds.). (2011). Paper shores: Essays on folding. Example Press.", "A. Quill; B. Marsh", "Paper shores: Essays on folding", "", "2011", "publisher=Example Press|kind=book"},
    {"Marsh, Bruno, ed. Paper Shores: Essays on Folding. Chicago: Example Press, 2014.", "Bruno Marsh", "Paper Shores: Essays on Folding", "", "2014", "publisher=Example Press|place=Chicago|kind=book"},
    {"Dorn, Clea. The Paper Sea. Translated by Otto Zorn. New York: Example Press, 1999.", "Clea Dorn", "The Paper Sea", "", "1999", "publisher=Example Press|place=New York|note=Translated by Otto Zorn|kind=book"},
    {"C. Dorn, The Paper Sea, trans. O. Zorn (London: Example Press, 1999).", "C. Dorn", "The Paper Sea", "", "1999", "publisher=Example Press|place=London|note=trans. O. Zorn|kind=book"},
    // Chapters.
    {"Quill, Ada. “Boats of the Poor.” In Paper Shores, edited by Bruno Marsh, 12–45. Chicago: Example Press, 2014.", "Ada Quill", "Boats of the Poor", "Paper Shores", "2014", "editors=Bruno Marsh|pages=12–45|publisher=Example Press|place=Chicago|kind=chapter"},
    {"Quill, Ada. \"Boats of the Poor.\" Paper Shores, edited by Bruno Marsh, Example Press, 2014, pp. 12-45.", "Ada Quill", "Boats of the Poor", "Paper Shores", "2014", "editors=Bruno Marsh|pages=12-45|publisher=Example Press"},
    {"Quill, A. (2014). Boats of the poor. In B. Marsh (Ed.), Paper shores (2nd ed., pp. 12–45). Example Press.", "A. Quill", "Boats of the poor", "Paper shores", "2014", "editors=B. Marsh|pages=12–45|publisher=Example Press|kind=chapter"},
    {"Ada Quill, 'Boats of the Poor', in Paper Shores, ed. by Bruno Marsh and Clea Dorn (London: Example Press, 2014), pp. 12-45.", "Ada Quill", "Boats of the Poor", "Paper Shores", "2014", "editors=Bruno Marsh; Clea Dorn|pages=12-45|publisher=Example Press|place=London|kind=chapter"},
    {"A. Quill, \"Boats of the poor,\" in Paper Shores, B. Marsh, Ed. New York, NY, USA: Example Press, 2014, ch. 3, pp. 12–45.", "A. Quill", "Boats of the poor", "Paper Shores", "2014", "editors=B. Marsh|pages=12–45|publisher=Example Press"},
    {"Quill A. Boats of the poor. In: Marsh B, Dorn C, editors. Paper shores. London: Example Press; 2014. p. 12-45.", "A Quill", "Boats of the poor", "Paper shores", "2014", "editors=Marsh B; Dorn C|pages=12-45|publisher=Example Press|place=London|kind=chapter"},
    {"Quill, Ada (2014) Boats of the Poor, in: Bruno Marsh / Clea Dorn (Hg.), Paper Shores, Berlin: Example Verlag, S. 12-45.", "Ada Quill", "Boats of the Poor", "Paper Shores", "2014", "pages=12-45|publisher=Example Verlag|place=Berlin"},
    // Theses.
    {"Quill, Ada. “The Fold in Theory.” PhD diss., Example University, 2009.", "Ada Quill", "The Fold in Theory", "", "2009", "publisher=Example University|kind=thesis"},
    {"Quill, A. (2009). The fold in theory [Doctoral dissertation, Example University].", "A. Quill", "The fold in theory", "", "2009", "publisher=Example University|kind=thesis"},
    {"Quill, A. (2009). The fold in theory (Unpublished master's thesis). Example University, Oslo.", "A. Quill", "The fold in theory", "", "2009", "publisher=Example University|kind=thesis"},
    {"A. Quill, “The fold in theory,” M.S. thesis, Dept. Elect. Eng., Example Univ., Boston, MA, USA, 2009.", "A. Quill", "The fold in theory", "", "2009", "kind=thesis"},
    {"Ada Quill. Die Falte in der Theorie. Habilitationsschrift, Universität Beispielstadt, 2009.", "Ada Quill", "Die Falte in der Theorie", "", "2009", "publisher=Universität Beispielstadt|kind=thesis"},
    {"Ada Quill. La théorie du pli. Thèse de doctorat, Université de Exempleville, 2009.", "Ada Quill", "La théorie du pli", "", "2009", "publisher=Université de Exempleville|kind=thesis"},
    {"Quill, Ada: Die Falte. Diss. Univ. Beispielstadt 2009.", "Ada Quill", "Die Falte", "", "2009", "kind=thesis"},
    // Reports, working papers, patents, standards.
    {"A. Quill and B. Marsh. The Price of Paper. NBEX Working Paper No. 12345, National Bureau of Examples, 2016.", "A. Quill; B. Marsh", "The Price of Paper", "", "2016", "kind=report|publisher=National Bureau of Examples"},
    {"Quill, Ada, and Bruno Marsh. 2016. “The Price of Paper.” Working Paper 12345, Example Institute, Oslo.", "Ada Quill; Bruno Marsh", "The Price of Paper", "", "2016", "kind=report|publisher=Example Institute|place=Oslo"},
    {"Example Health Organization. (2020). Guidelines for safe folding (Report No. 12). Example Press.", "Example Health Organization", "Guidelines for safe folding", "", "2020", "publisher=Example Press"},
    {"Paper Standards Committee. Folding in public places. Geneva: Example Press, 2018.", "Paper Standards Committee", "Folding in public places", "", "2018", "publisher=Example Press|place=Geneva"},
    {"Quill A, Marsh B, inventors. Folding device. US patent 9,999,999. May 5, 2020.", "A Quill; B Marsh", "Folding device", "", "2020", "kind=patent"},
    // Reviews, newspapers, magazines.
    {"Quill, Ada. Review of The Paper Sea, by Clea Dorn. Journal of Invented History 12, no. 3 (2019): 45–47.", "Ada Quill", "Review of The Paper Sea, by Clea Dorn", "Journal of Invented History", "2019", "volume=12|issue=3|pages=45–47|kind=article"},
    {"Quill, Ada. \"Why We Fold.\" The Example Times, 12 May 2019, p. A4.", "Ada Quill", "Why We Fold", "The Example Times", "2019", "pages=A4"},
    {"Quill, A. (2019, May 12). Why we fold. The Example Times.", "A. Quill", "Why we fold", "The Example Times", "2019", "date=2019, May 12"},
    // German, French, Spanish, Italian, Portuguese.
    {"Ada Quill: Die Kunst des Faltens. In: Zeitschrift für Papierkunde 12 (2019), H. 3, S. 45–67.", "Ada Quill", "Die Kunst des Faltens", "Zeitschrift für Papierkunde", "2019", "volume=12|issue=3|pages=45–67"},
    {"Ada Quill, « L'art du pli », Revue des papiers, vol. 12, n° 3, 2019, p. 45-67.", "Ada Quill", "L'art du pli", "Revue des papiers", "2019", "volume=12|issue=3|pages=45-67"},
    {"QUILL Ada, L'art du pli, Paris, Éditions Exemple, 2019, 245 p.", "QUILL Ada", "L'art du pli", "", "2019", "publisher=Éditions Exemple|place=Paris|kind=book"},
    {"Quill, Ada y Marsh, Bruno (2019). El arte del pliegue. Revista de Papeles, 12(3), 45-67.", "Ada Quill; Bruno Marsh", "El arte del pliegue", "Revista de Papeles", "2019", "volume=12|issue=3|pages=45-67"},
    {"Quill, A. \"L'arte della piega\", Rivista di carta, XII (2019), pp. 45-67.", "A. Quill", "L'arte della piega", "Rivista di carta", "2019", "volume=XII|pages=45-67"},
    {"QUILL, A.; MARSH, B. O papel da dobra. Revista Exemplo, São Paulo, v. 12, n. 3, p. 45-67, 2019.", "A. QUILL; B. MARSH", "O papel da dobra", "Revista Exemplo", "2019", "volume=12|issue=3|pages=45-67"},
    // How far a work has come, in several languages.
    {"Ada Quill. Die Kunst des Faltens. Zeitschrift für Papierkunde, im Druck.", "Ada Quill", "Die Kunst des Faltens", "Zeitschrift für Papierkunde", "", "status=accepted"},
    {"Ada Quill. L'art du pli. Revue des papiers, à paraître.", "Ada Quill", "L'art du pli", "Revue des papiers", "", "status=accepted"},
    {"Quill, A. (en prensa). El arte del pliegue. Revista de Papeles.", "A. Quill", "El arte del pliegue", "Revista de Papeles", "", "status=accepted"},
    {"Quill, A. (in press). The art of folding. Journal of Paper Arts.", "A. Quill", "The art of folding", "Journal of Paper Arts", "", "status=accepted"},
    {"Quill, A. (forthcoming). The art of folding. Journal of Paper Arts.", "A. Quill", "The art of folding", "Journal of Paper Arts", "", "status=accepted"},
    {"Quill, Ada. The Art of Folding. Under contract with Example University Press.", "Ada Quill", "The Art of Folding", "", "", ""},
    {"A. Quill, B. Marsh. The art of folding. Submitted.", "A. Quill; B. Marsh", "The art of folding", "", "", "status=submitted"},
    {"A. Quill, B. Marsh. Die Kunst des Faltens. Eingereicht bei Zeitschrift für Papierkunde, 2023.", "A. Quill; B. Marsh", "Die Kunst des Faltens", "Zeitschrift für Papierkunde", "2023", "status=submitted"},
    // No year; a title and its venue alone.
    {"A. Quill, B. Marsh. The art of folding paper. Journal of Paper Arts 12(3), 45-67.", "A. Quill; B. Marsh", "The art of folding paper", "Journal of Paper Arts", "", "volume=12|issue=3|pages=45-67"},
    {"\"The art of folding paper,\" Journal of Paper Arts, 2019.", "", "The art of folding paper", "Journal of Paper Arts", "2019"},
    {"The art of folding paper. Journal of Paper Arts, 2019.", "", "The art of folding paper", "Journal of Paper Arts", "2019"},
    // Names.
    {"J.-P. de la Quill, O. van den Marsh Jr. and M.-C. O'Dorn. The art of folding. J. Paper Arts, 12:45-67, 2019.", "J.-P. de la Quill; O. van den Marsh Jr.; M.-C. O'Dorn", "The art of folding", "J. Paper Arts", "2019", "volume=12|pages=45-67"},
    {"van den Marsh, O., de la Quill, J.-P., & von Zorn, K., III (2019). The art of folding. Paper Arts, 12, 45–67.", "O. van den Marsh; J.-P. de la Quill; K. von Zorn III", "The art of folding", "Paper Arts", "2019"},
    {"Marsh O Jr, Quill A, van Dorn CB. The art of folding. J Paper Arts. 2019;12(3):45-67.", "O Marsh Jr; A Quill; CB van Dorn", "The art of folding", "J Paper Arts", "2019", "volume=12|issue=3|pages=45-67"},
    {"Chen, C.T., J. Crespi. The art of folding. Journal of Paper Arts 12 (2019): 45-67.", "C.T. Chen; J. Crespi", "The art of folding", "Journal of Paper Arts", "2019"},
    {"Quill, Ada, Bruno Marsh, et al. \"The Art of Folding.\" Journal of Paper Arts, vol. 12, no. 3, 2019, pp. 45-67.", "Ada Quill; Bruno Marsh", "The Art of Folding", "Journal of Paper Arts", "2019", "et_al=yes"},
    {"Zhang Xiaoming, Li Lei, Wang Wei. The art of folding. Journal of Paper Arts, 2019, 12(3): 45-67.", "Zhang Xiaoming; Li Lei; Wang Wei", "The art of folding", "Journal of Paper Arts", "2019"},
    {"张晓明, 李雷. 折纸的艺术[M]. 北京: 示例出版社, 2019.", "张晓明; 李雷", "折纸的艺术", "", "2019", "publisher=示例出版社|kind=book"},
    {"ZHANG X M, LI L. The art of folding[J]. Journal of Paper Arts, 2019, 12(3): 45-67.", "X M ZHANG; L LI", "The art of folding", "Journal of Paper Arts", "2019", "volume=12|issue=3|pages=45-67"},
    {"张晓明. 折纸的艺术[D]. 北京: 示例大学, 2019.", "张晓明", "折纸的艺术", "", "2019", "kind=thesis|publisher=示例大学"},
    // AMA, Harvard and what CVs add.
    {"Quill A, Marsh B. The art of folding. J Paper Arts. Published online May 5, 2019. doi:10.9999/jpa.2019.12", "A Quill; B Marsh", "The art of folding", "J Paper Arts", "2019", "doi=10.9999/jpa.2019.12"},
    {"Quill, A. and Marsh, B., 2019. The art of folding. Journal of Paper Arts, 12(3), pp.45-67.", "A. Quill; B. Marsh", "The art of folding", "Journal of Paper Arts", "2019", "volume=12|issue=3|pages=45-67"},
    {"A. Quill*, B. Marsh*, C. Dorn. The art of folding. In ABCD, 2019. *Equal contribution. Best Paper Award. [pdf] [code]", "A. Quill; B. Marsh; C. Dorn", "The art of folding", "ABCD", "2019", "equal=A. Quill; B. Marsh"},
    {"The Art of Folding Paper, with Bruno Marsh and Clea Dorn, Journal of Paper Arts, 2019, 12(3), 45-67.", "Bruno Marsh; Clea Dorn", "The Art of Folding Paper", "Journal of Paper Arts", "2019", "volume=12"},
    {"“The Art of Folding Paper” (with Bruno Marsh). Journal of Paper Arts 12 (2019): 45–67.", "Bruno Marsh", "The Art of Folding Paper", "Journal of Paper Arts", "2019", "volume=12"},
    // What only some fields and countries do.
    {"Okafor, Chidi. Gardens of Salt: A Social History of an Imagined Coast, 1870–1914. 2 vols. Leiden: Sample Academic, 2003.", "Chidi Okafor", "Gardens of Salt: A Social History of an Imagined Coast, 1870–1914", "", "2003", "publisher=Sample Academic|place=Leiden|note=2 vols.|kind=book"},
    {"Hollis, Miriam. Rev. of Gardens of Salt, by Chidi Okafor. Sample Historical Review 45.2 (2005): 301-02. Print.", "Miriam Hollis", "Rev. of Gardens of Salt, by Chidi Okafor", "Sample Historical Review", "2005", "volume=45|issue=2|pages=301-02|publisher="},
    {"Hollis, Miriam. \"Silence and Barter.\" Diss. U of Sample, 2001. Print.", "Miriam Hollis", "Silence and Barter", "", "2001", "kind=thesis"},
    {"Hollis, Miriam. Silence and Barter. 2nd ed. Sample UP, 2012.", "Miriam Hollis", "Silence and Barter", "", "2012", "publisher=Sample UP|kind=book"},
    {"Miriam Hollis, Tomasz Wrona & Lars Ek (2015) Silence and barter, Journal of Invented Law, 4:2, 33-58, DOI: 10.1080/sample.2015.1", "Miriam Hollis; Tomasz Wrona; Lars Ek", "Silence and barter", "Journal of Invented Law", "2015", "volume=4|issue=2|pages=33-58"},
    {"Tomasz Wrona & Miriam Hollis, Silence and Barter, 45 SAMPLE L. REV. 301 (2015).", "Tomasz Wrona; Miriam Hollis", "Silence and Barter", "SAMPLE L. REV.", "2015", "volume=45|pages=301"},
    {"Hollis, M. (2012). Silencio y trueque. En T. Wrona (Ed.), Manual de la costa (pp. 33-58). Editorial Ejemplo.", "M. Hollis", "Silencio y trueque", "Manual de la costa", "2012", "editors=T. Wrona|pages=33-58|publisher=Editorial Ejemplo|kind=chapter"},
    {"Hollis, M., « Silence et troc », dans T. Wrona (dir.), Manuel de la côte, Paris, Presses d'Exemple, 2012, p. 33-58.", "M. Hollis", "Silence et troc", "Manuel de la côte", "2012", "editors=T. Wrona|pages=33-58|publisher=Presses d'Exemple|place=Paris|kind=chapter"},
    {"HOLLIS, M. Silêncio e troca. 2001. 212 f. Tese (Doutorado em História) – Universidade de Exemplo, São Paulo, 2001.", "M. HOLLIS", "Silêncio e troca", "", "2001", "publisher=Universidade de Exemplo|place=São Paulo|kind=thesis"},
    {"Hollis, M. / Wrona, T. (2012): Stille und Tausch, in: Zeitschrift für Küstenforschung, Jg. 4, Nr. 2, S. 33–58.", "M. Hollis; T. Wrona", "Stille und Tausch", "Zeitschrift für Küstenforschung", "2012", "volume=4|issue=2|pages=33–58|kind=article"},
    {"М. Холлис, Т. Врона. Тишина и обмен // Журнал примеров. 2012.", "М. Холлис; Т. Врона", "Тишина и обмен", "Журнал примеров", "2012"},
    {"“Silence and Barter,” with T. Wrona and L. Ek, Journal of Invented Law 4 (2015), 33–58.", "T. Wrona; L. Ek", "Silence and Barter", "Journal of Invented Law", "2015", "volume=4|pages=33–58|note="},
    {"Silence and Barter (joint with Tomasz Wrona), 2015, Journal of Invented Law, forthcoming", "Tomasz Wrona", "Silence and Barter", "Journal of Invented Law", "2015", "status=accepted|note="},
    {"Hollis, M. and Wrona, T. (2015). silencer: Tools for Barter Data. R package version 1.2.0.", "M. Hollis; T. Wrona", "silencer: Tools for Barter Data", "R package version 1.2.0", "2015", "kind=software"},
    {"Hollis, M.; Wrona, T. Silence and barter. Preprint at https://doi.org/10.1101/2015.01.01.123456 (2015).", "M. Hollis; T. Wrona", "Silence and barter", "", "2015", "doi=10.1101/2015.01.01.123456|status=preprint|kind=preprint"},
};
// clang-format on

TEST_CASE("a line of a bookshelf or of a list abroad gives its parts") {
  for (const row& each : rows) check(each);
}

}  // namespace bookshelf_test
