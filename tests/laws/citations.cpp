// SPDX-License-Identifier: BSL-1.0
// Publication lines in all the ways that CVs print them, and the papers that they are.
#include <vitae/cv/cited.hpp>

#include "../catch.hpp"

#include <string_view>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/wild/citation.hpp>

namespace citations_test {

struct row {
  std::string_view line, paper;
};

// clang-format off
constexpr row rows[] = {
    {R"(**A. Quill**\*, B. Reed\*, C. Holm. "Slow lenses for cold light". In NIPS'17.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","self":true,"equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"NIPS'17","kind":"inproceedings","status":"published","date":"2017"})"},
    {R"(A. Quill†, B. Reed†, C. Holm. Slow lenses for cold light. ICML' 2022. († equal contribution))",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"ICML","kind":"inproceedings","status":"published","date":"2022","notes":["equal contribution"]})"},
    {R"(A. Quill∗, B. Reed∗, C. Holm. Slow lenses for cold light. IEEE Transactions on Optics (TNNLS), 2021. ∗ Equal contribution)",
     R"-({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"IEEE Transactions on Optics (TNNLS)","kind":"article","status":"published","date":"2021","notes":["Equal contribution"]})-"},
    {R"(A. Quill^*, B. Reed^*, C. Holm. Slow lenses for cold light. CVPR 2020 (Oral, 1.2%). [pdf] [code])",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"CVPR","kind":"inproceedings","status":"published","date":"2020","notes":["pdf","code","Oral, 1.2%"]})"},
    {R"(A. Quill<sup>1*</sup>, B. Reed<sup>2*</sup>, C. Holm<sup>1</sup>. Slow lenses for cold light. ECCV 2020.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"ECCV","kind":"inproceedings","status":"published","date":"2020"})"},
    {R"(A. Quill (Equal Contribution), B. Reed (Equal Contribution), C. Holm. Slow lenses for cold light. ECCV 2020.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"ECCV","kind":"inproceedings","status":"published","date":"2020"})"},
    {R"(A. Quill¹, B. Reed¹, C. Holm². Slow lenses for cold light. ECCV 2020. ¹ Equal contribution)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","equal":true},{"name":"C. Holm"}],"venue":"ECCV","kind":"inproceedings","status":"published","date":"2020","notes":["Equal contribution"]})"},
    {R"(A. Quill, B. Reed, C. Holm. Slow lenses for cold light. Submitted to Journal of Optics, 2023.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"},{"name":"C. Holm"}],"venue":"Journal of Optics","kind":"article","status":"submitted","date":"2023"})"},
    {R"(A. Quill, B. Reed, C. Holm. Slow lenses for cold light. Journal of Optics, in press.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"},{"name":"C. Holm"}],"venue":"Journal of Optics","kind":"article","status":"accepted"})"},
    {R"(A. Quill, B. Reed, C. Holm. Slow lenses for cold light. Under review at Nature, 2024.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"},{"name":"C. Holm"}],"venue":"Nature","kind":"article","status":"submitted","date":"2024"})"},
    {R"(A. Quill, B. Reed, C. Holm. Slow lenses for cold light. To appear in Proc. of ABC 2025.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"},{"name":"C. Holm"}],"venue":"Proc. of ABC","kind":"inproceedings","status":"accepted","date":"2025"})"},
    {R"(A. Quill, B. Reed, C. Holm. Slow lenses for cold light. arXiv:2401.01234, 2024. Best paper award.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"},{"name":"C. Holm"}],"kind":"preprint","status":"preprint","date":"2024","arxiv":"2401.01234","notes":["Best paper award"]})"},
    {R"(Slow lenses for cold light. Ada Quill, Bo Reed, …, Carl Holm. NeurIPS 2021, Spotlight. [Paper](https://example.org/p.pdf) | [Code](https://example.org/c))",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"Ada Quill"},{"name":"Bo Reed"},{"name":"Carl Holm"}],"venue":"NeurIPS","kind":"inproceedings","status":"published","date":"2021","links":[{"label":"Paper","url":"https://example.org/p.pdf"},{"label":"Code","url":"https://example.org/c"}],"notes":["et al.","Spotlight"]})"},
    {R"(Quill, A., Reed, B., et al. (2019). Slow lenses for cold light. *Journal of Optics*, *12*(3), 4–15. https://doi.org/10.5555/abc)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"Journal of Optics","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4–15","doi":"10.5555/abc","notes":["et al."]})"},
    {R"(Quill, Ada, Bo Reed, and Carl van der Holm Jr. "Slow Lenses for Cold Light." Journal of Optics 12, no. 3 (2019): 4–15.)",
     R"({"title":"Slow Lenses for Cold Light","authors":[{"name":"Ada Quill"},{"name":"Bo Reed"},{"name":"Carl van der Holm Jr."}],"venue":"Journal of Optics","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4–15"})"},
    {R"(Quill, Ada, et al. "Slow Lenses for Cold Light." Journal of Optics, vol. 12, no. 3, 2019, pp. 4-15.)",
     R"({"title":"Slow Lenses for Cold Light","authors":[{"name":"Ada Quill"}],"venue":"Journal of Optics","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4-15","notes":["et al."]})"},
    {R"(A. Quill and B. Reed, “Slow lenses for cold light,” J. Opt., vol. 12, no. 3, pp. 4–15, Mar. 2019, doi: 10.5555/abc.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"J. Opt.","kind":"article","status":"published","date":"2019-03","volume":"12","issue":"3","pages":"4–15","doi":"10.5555/abc"})"},
    {R"(Ada Quill, Bo Reed, and Carl Holm. 2019. Slow Lenses for Cold Light. In Proceedings of the 5th Conference on Optics (CO '19). ACM, New York, NY, USA, 4–15. https://doi.org/10.5555/abc)",
     R"-({"title":"Slow Lenses for Cold Light","authors":[{"name":"Ada Quill"},{"name":"Bo Reed"},{"name":"Carl Holm"}],"venue":"Proceedings of the 5th Conference on Optics (CO '19)","kind":"inproceedings","status":"published","date":"2019","pages":"4–15","publisher":"ACM","doi":"10.5555/abc","notes":["New York, NY, USA"]})-"},
    {R"(Quill, A., Reed, B.: Slow lenses for cold light. In: Holm, C. (ed.) CO 2019. LNCS, vol. 1234, pp. 4–15. Springer, Heidelberg (2019))",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"CO","kind":"chapter","status":"published","date":"2019","volume":"1234","pages":"4–15","publisher":"Springer","notes":["Heidelberg","edited by Holm, C.","LNCS"]})"},
    {R"(A. Quill and B. Reed, Phys. Rev. Lett. 116, 061102 (2016).)",
     R"({"authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"Phys. Rev. Lett.","kind":"article","status":"published","date":"2016","volume":"116","pages":"061102"})"},
    {R"(王小明, 李雷, 张伟. 冷光慢透镜研究[J]. 光学学报, 2019, 12(3): 4-15.)",
     R"({"title":"冷光慢透镜研究","authors":[{"name":"王小明"},{"name":"李雷"},{"name":"张伟"}],"venue":"光学学报","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4-15"})"},
    {R"([3] A. Quill, B. Reed & C. Holm. Slow lenses for cold light. Nature 512, 45–67 (2014).)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"},{"name":"C. Holm"}],"venue":"Nature","kind":"article","status":"published","date":"2014","volume":"512","pages":"45–67"})"},
    {R"(- **Slow lenses for cold light**<br>Ada Quill, **Bo Reed**, Carl Holm<br>*International Conference on Optics (ICO)*, 2021)",
     R"-({"title":"Slow lenses for cold light","authors":[{"name":"Ada Quill"},{"name":"Bo Reed","self":true},{"name":"Carl Holm"}],"venue":"International Conference on Optics (ICO)","kind":"inproceedings","status":"published","date":"2021"})-"},
    {R"(2021. Ada Quill, Bo Reed. Slow lenses for cold light. ICO.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"Ada Quill"},{"name":"Bo Reed"}],"venue":"ICO","kind":"inproceedings","status":"published","date":"2021"})"},
    {R"(Jürgen von der Quill-Müller, María José Reed García & Carl O'Holm III. Slow lenses for cold light. ICO, Berlin, Germany, July 2021.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"Jürgen von der Quill-Müller"},{"name":"María José Reed García"},{"name":"Carl O'Holm III"}],"venue":"ICO","kind":"inproceedings","status":"published","date":"2021-07","notes":["Berlin, Germany"]})"},
    {R"(Ada Quill, Bo Reed and others. Slow lenses for cold light. Manuscript in preparation.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"Ada Quill"},{"name":"Bo Reed"}],"status":"in preparation","notes":["et al."]})"},
    {R"(Quill A, Reed BJ, Holm C Jr. Slow lenses for cold light. J Opt. 2019 Mar;12(3):4-15. doi: 10.5555/abc. PMID: 12345678.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A Quill"},{"name":"BJ Reed"},{"name":"C Holm Jr"}],"venue":"J Opt","kind":"article","status":"published","date":"2019-03","volume":"12","issue":"3","pages":"4-15","doi":"10.5555/abc","notes":["PMID: 12345678"]})"},
    {R"(A. Quill. Slow lenses for cold light. PhD thesis, University of Example, 2018.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"}],"kind":"thesis","status":"published","date":"2018","publisher":"University of Example","notes":["PhD thesis"]})"},
    {R"(A. Quill, B. Reed: Slow lenses for cold light. Technical Report TR-123, University of Example, 2018.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"kind":"report","status":"published","date":"2018","publisher":"University of Example","notes":["Technical Report TR-123"]})"},
    {R"(A. Quill. Slow lens. US Patent 9,999,999, 2020.)",
     R"({"title":"Slow lens","authors":[{"name":"A. Quill"}],"kind":"patent","date":"2020","issue":"9,999,999","notes":["US Patent"]})"},
    {R"(Ada Quill*, Bo Reed*, Carl Holm, "Slow lenses for cold light", The Web Conference (WWW) 2022, acceptance rate 17.7%, Best Paper Award)",
     R"-({"title":"Slow lenses for cold light","authors":[{"name":"Ada Quill","equal":true},{"name":"Bo Reed","equal":true},{"name":"Carl Holm"}],"venue":"Web Conference (WWW)","kind":"inproceedings","status":"published","date":"2022","notes":["acceptance rate 17.7%","Best Paper Award"]})-"},
    {R"(王小明, 李雷, 张伟. 冷光慢透镜研究[J]. 光学学报, 2019, 12(3): 4-15.)",
     R"({"title":"冷光慢透镜研究","authors":[{"name":"王小明"},{"name":"李雷"},{"name":"张伟"}],"venue":"光学学报","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4-15"})"},
    {R"(이일, 김이. 커뮤니티의 문화적 사회가치 연구, 우리과학기술 제25권 2호, 2014.)",
     R"({"title":"커뮤니티의 문화적 사회가치 연구","authors":[{"name":"이일"},{"name":"김이"}],"venue":"우리과학기술","kind":"article","status":"published","date":"2014","volume":"25","issue":"2"})"},
    {R"(山田太郎, 鈴木一郎. 冷光の研究. 光学会誌, 12巻 3号, pp. 4-15, 2019年.)",
     R"({"title":"冷光の研究","authors":[{"name":"山田太郎"},{"name":"鈴木一郎"}],"venue":"光学会誌","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4-15"})"},
    {R"(Quill A, Reed B. Slow lenses[J]. Optics, 2019, 12(3): 4-15.)",
     R"({"title":"Slow lenses","authors":[{"name":"A Quill"},{"name":"B Reed"}],"venue":"Optics","kind":"article","status":"published","date":"2019","volume":"12","issue":"3","pages":"4-15"})"},
    {R"(A. Quill and B. Reed, Phys. Rev. Lett. 116, 061102 (2016).)",
     R"({"authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"Phys. Rev. Lett.","kind":"article","status":"published","date":"2016","volume":"116","pages":"061102"})"},
    {R"(Quill, A., Reed, B. J., & Holm, C. 1997, ApJ, 475, 163)",
     R"({"authors":[{"name":"A. Quill"},{"name":"B. J. Reed"},{"name":"C. Holm"}],"venue":"ApJ","kind":"article","status":"published","date":"1997","volume":"475","pages":"163"})"},
    {R"(A. Quill*, B. Reed†, C. Holm. Slow lenses for cold light. ECCV 2020. * equal contribution, † corresponding author.)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill","equal":true},{"name":"B. Reed","corresponding":true},{"name":"C. Holm"}],"venue":"ECCV","kind":"inproceedings","status":"published","date":"2020","notes":["equal contribution","corresponding author"]})"},
    {R"(Equal contribution of wings. A. Quill, B. Reed. ECCV 2020.)",
     R"({"title":"Equal contribution of wings","authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"ECCV","kind":"inproceedings","status":"published","date":"2020"})"},
    {R"(Quill A, Reed B J and Holm C 2001 Slow lenses and the light of small rooms in winter Class. Quantum Grav. 18 L95)",
     R"({"title":"Slow lenses and the light of small rooms in winter","authors":[{"name":"A Quill"},{"name":"B J Reed"},{"name":"C Holm"}],"venue":"Class. Quantum Grav","kind":"article","status":"published","date":"2001","volume":"18","pages":"L95"})"},
    {R"(A .Quill ,B .Reed ,Slow lenses for cold light ,Phys .Rev .D80 ( 2009)054006 .)",
     R"({"title":"Slow lenses for cold light","authors":[{"name":"A. Quill"},{"name":"B. Reed"}],"venue":"Phys. Rev. D","kind":"article","status":"published","date":"2009","volume":"80","pages":"054006"})"},
};
// clang-format on

TEST_CASE("each line is the paper that a reader sees in it", "[laws][citation]") {
  for (const row& each : rows) {
    CAPTURE(each.line);
    const vitae::Paper paper = vitae::to_paper(vitae::wild_text::read_citation(each.line));
    CHECK(vitae::render<vitae::json, vitae::layout::compact>(paper) == each.paper);
  }
}

}  // namespace citations_test
