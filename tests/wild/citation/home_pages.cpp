// SPDX-License-Identifier: BSL-1.0
// Invented publication lines as academic home pages write them, and the parts they must give.
#include <string>
#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace home_pages_test {

using namespace vitae::wild_text;

struct row {
  const char* line;
  const char* authors;  // natural order, "; " between, "*" for equal contribution, "…" where the list goes on
  const char* owner;    // who is emphasised
  const char* title;
  const char* venue;
  const char* year;
  const char* links;  // labels, "|" between, ">" where there is an address
  const char* notes;
};

// clang-format off
const row rows[] = {
    {"[Small Models, Big Claims](https://arxiv.org/abs/2301.00001), Bo Invented, **Ada Sample**, **EMNLP 2023 (Oral)**",
     "Bo Invented; Ada Sample", "Ada Sample", "Small Models, Big Claims", "EMNLP", "2023", "Small Models, Big Claims >", "Oral"},
    {"[Small Models, Big Claims](https://arxiv.org/abs/2301.00001)\nBo Invented, **Ada Sample**, Cyn Madeup\n*EMNLP*, 2023",
     "Bo Invented; Ada Sample; Cyn Madeup", "Ada Sample", "Small Models, Big Claims", "EMNLP", "2023", "Small Models, Big Claims >", ""},
    {"**Words That Wander: Tracing Meaning Across Corpora**\nAda Sample, Bo Invented\nACL 2024",
     "Ada Sample; Bo Invented", "", "Words That Wander: Tracing Meaning Across Corpora", "ACL", "2024", "", ""},
    {"*Words That Wander, and Why*. Ada Sample, Bo Invented. ACL 2024.",
     "Ada Sample; Bo Invented", "", "Words That Wander, and Why", "ACL", "2024", "", ""},
    {"**Words That Wander, Stay, and Return** \nAda Sample\\*, Bo Invented\\*, Mary Invented\nIn *ACL*, 2024",
     "Ada Sample*; Bo Invented*; Mary Invented", "", "Words That Wander, Stay, and Return", "ACL", "2024", "", ""},
    {"`ICLR 2024` [Deep Folding: A Survey](https://example.org/x), A. Archer, **B. Ormond**",
     "A. Archer; B. Ormond", "B. Ormond", "Deep Folding: A Survey", "ICLR", "2024", "Deep Folding: A Survey >", ""},
    {"`ICLR 2024` <span style=\"color:red\">(Oral) (rank A)</span> [Deep Folding: A Survey](https://example.org/x), Ann Archer, **Ben Ormond**",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Deep Folding: A Survey", "ICLR", "2024", "Deep Folding: A Survey >", "Oral|rank A"},
    {"**张安**;李博.翅膀、纸与风的作用——以样本城市为例[J].样本大学学报(自然科学版),2022,35(06):31-39.",
     "张安; 李博", "张安", "翅膀、纸与风的作用——以样本城市为例", "样本大学学报(自然科学版)", "2022", "", ""},
    {"`ICLR 2024` **Deep Folding: A Survey**, A. Archer, **B. Ormond**, C. Third",
     "A. Archer; B. Ormond; C. Third", "B. Ormond", "Deep Folding: A Survey", "ICLR", "2024", "", ""},
    {"**[ICLR 2024]** Deep Folding of Paper. A. Archer, B. Ormond, C. Third",
     "A. Archer; B. Ormond; C. Third", "", "Deep Folding of Paper", "ICLR", "2024", "", ""},
    {"[ICLR'24] Deep Folding of Paper, A. Archer, B. Ormond, C. Third",
     "A. Archer; B. Ormond; C. Third", "", "Deep Folding of Paper", "ICLR'24", "2024", "", ""},
    {"[ICLR'24] Deep Folding of Paper, Ann Archer, Ben Ormond, Cyn Third",
     "Ann Archer; Ben Ormond; Cyn Third", "", "Deep Folding of Paper", "ICLR'24", "2024", "", ""},
    {"TOG\nKnitting Without Knots: Compiling Surfaces to Machine Instructions\n*Octavia Sample*, Linnea Madeup, and Takumi Nobody\n*ACM Transactions on Graphics*, 2024",
     "Octavia Sample; Linnea Madeup; Takumi Nobody", "Octavia Sample", "Knitting Without Knots: Compiling Surfaces to Machine Instructions", "ACM Transactions on Graphics", "2024", "", "TOG"},
    {"<abbr class=\"badge\">TOG</abbr> Knitting Without Knots. *Octavia Sample*, Linnea Madeup, and Takumi Nobody. *ACM Transactions on Graphics*, 2024",
     "Octavia Sample; Linnea Madeup; Takumi Nobody", "Octavia Sample", "Knitting Without Knots", "ACM Transactions on Graphics", "2024", "", "TOG"},
    {"[Deep Folding](https://example.org/d)\nAnn Archer, **Ben Ormond**\nNeurIPS 2023 (Spotlight)\n[[Paper]](https://example.org/p) [[Code]](https://example.org/c) [[Bib]](https://example.org/b)",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Deep Folding", "NeurIPS", "2023", "Deep Folding >|Paper >|Code >|Bib >", "Spotlight"},
    {"Ann Archer, **Ben Ormond**. Deep folding of paper. NeurIPS 2023. [**Project**](https://example.org/p) [Paper] [Code] [Bib] [[pdf]](https://example.org/x.pdf) | [slides]",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Deep folding of paper", "NeurIPS", "2023", "Paper|Code|Bib|slides|Project >|pdf >", ""},
    {"Ann Archer, <u>Ben Ormond</u>. Deep folding of paper. NeurIPS 2023. [pdf] / [code] / [video]",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Deep folding of paper", "NeurIPS", "2023", "pdf|code|video", ""},
    {"Ann Archer, <strong>Ben Ormond</strong>, et al. Deep folding of paper. NeurIPS 2023. [Project Page](https://example.org/p) | [Code](https://github.com/x/y) ![](https://img.shields.io/github/stars/x/y?style=social)",
     "Ann Archer; Ben Ormond; …", "Ben Ormond", "Deep folding of paper", "NeurIPS", "2023", "Project Page >|Code >", ""},
    {"[Deep Folding of Paper](https://example.org/d), Ann Archer, **Ben Ormond**, Cyn Third, NeurIPS 2023 | [Code](https://example.org/c) | [![](https://img.shields.io/github/stars/x/y)](https://github.com/x/y)",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Deep Folding of Paper", "NeurIPS", "2023", "Deep Folding of Paper >|Code >| >", ""},
    {"``NeurIPS 2023`` [Deep Folding of Paper](https://example.org/d), Ann Archer, **Ben Ormond**, Cyn Third",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Deep Folding of Paper", "NeurIPS", "2023", "Deep Folding of Paper >", ""},
    {"- `TPAMI` [Deep Folding of Paper](https://example.org/d), **Ben Ormond**, Cyn Third",
     "Ben Ormond; Cyn Third", "Ben Ormond", "Deep Folding of Paper", "TPAMI", "", "Deep Folding of Paper >", ""},
    {"[NeurIPS 2023 Spotlight] Deep Folding of Paper. Ann Archer\\*, **Ben Ormond**\\*, Cyn Third.",
     "Ann Archer*; Ben Ormond*; Cyn Third", "Ben Ormond", "Deep Folding of Paper", "NeurIPS", "2023", "", "Spotlight"},
    {"(ICML 2023) Deep Folding of Paper. Ann Archer, **Ben Ormond**, Cyn Third.",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Deep Folding of Paper", "ICML", "2023", "", ""},
    {"ICML 2023 [Deep Folding of Paper](https://example.org/d), Ann Archer, **Ben Ormond**, Cyn Third",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Deep Folding of Paper", "ICML", "2023", "Deep Folding of Paper >", ""},
    {"ACL 2024\n[Words That Wander: Tracing Meaning Across Corpora](https://example.org/w)\n**Ada Sample**, Bo Invented, Mary Invented\n[**Project**](https://example.org/p)",
     "Ada Sample; Bo Invented; Mary Invented", "Ada Sample", "Words That Wander: Tracing Meaning Across Corpora", "ACL", "2024", "Words That Wander: Tracing Meaning Across Corpora >|Project >", ""},
    {"[**Ada Sample**](https://ada.example.org), [Bo Invented](https://bo.example.org), Cyn Third. Folding paper at night. *ICML*, 2022.",
     "Ada Sample; Bo Invented; Cyn Third", "Ada Sample", "Folding paper at night", "ICML", "2022", "Ada Sample >|Bo Invented >", ""},
    {"[Ann Archer](https://a.example.org), **Ben Ormond**. [Folding paper, at night](https://example.org/p). *ICML*, 2022.",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding paper, at night", "ICML", "2022", "Ann Archer >|Folding paper, at night >", ""},
    {"**Ben Ormond**, Ann Archer. **Folding paper at night**. *ICML*, 2022. [PDF](https://example.org/p)",
     "Ben Ormond; Ann Archer", "Ben Ormond", "Folding paper at night", "ICML", "2022", "PDF >", ""},
    {"[Folding](https://example.org/f), Ann Archer, **Ben Ormond**, *ICML 2022*",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding", "ICML", "2022", "Folding >", ""},
    {"**FoldNet: Paper, Scissors, Stone**, *Ann Archer*, _Ben Ormond_, Cyn Third, ICML 2022, **Best Paper Award**",
     "Ann Archer; Ben Ormond; Cyn Third", "", "FoldNet: Paper, Scissors, Stone", "ICML", "2022", "", "Best Paper Award"},
    {"[Do Models Fold? A Study, in Paper](https://example.org/f). Ann Archer, **Ben Ormond**. *ICML 2022*.",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Do Models Fold? A Study, in Paper", "ICML", "2022", "Do Models Fold? A Study, in Paper >", ""},
    {"<a href=\"https://example.org/f\"><b>Folding Paper, by Night</b></a><br>Ann Archer, <b>Ben Ormond</b>, Cyn Third<br><i>ICML</i>, 2022<br><a href=\"https://example.org/p\">paper</a> / <a href=\"https://example.org/c\">code</a>",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper, by Night", "ICML", "2022", "Folding Paper, by Night >|paper >|code >", ""},
    {"<papertitle>Folding Paper, by Night</papertitle><br><a href=\"https://a.example.org\">Ann Archer</a>, <strong>Ben Ormond</strong>, Cyn Third<br><em>ICML</em>, 2022 &nbsp; <font color=\"red\"><strong>(Oral Presentation)</strong></font><br><a href=\"https://example.org/p\">project page</a> / <a href=\"https://example.org/c\">arXiv</a>",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper, by Night", "ICML", "2022", "Ann Archer >|project page >|arXiv >", "Oral Presentation"},
    {"[Eva Archer](https://a.example.org), **Ben Ormond**. [Folding paper, at night](https://example.org/p). *ICML*, 2022.",
     "Eva Archer; Ben Ormond", "Ben Ormond", "Folding paper, at night", "ICML", "2022", "Eva Archer >|Folding paper, at night >", ""},
    {"[Folding](https://example.org/f), Eva Archer, **Ben Ormond**, *ICML 2022*",
     "Eva Archer; Ben Ormond", "Ben Ormond", "Folding", "ICML", "2022", "Folding >", ""},
    {"Folding Paper, by Night\nAnn Archer, Ben Ormond, Cyn Third\nICML, 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "", "Folding Paper, by Night", "ICML", "2022", "", ""},
    {"Folding Paper, Cutting Stone\nAnn Archer, Ben Ormond, Cyn Third\nICML, 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "", "Folding Paper, Cutting Stone", "ICML", "2022", "", ""},
    {"**Folding Paper, Cutting Stone**\nAnn Archer, Ben Ormond, Cyn Third\nICML, 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "", "Folding Paper, Cutting Stone", "ICML", "2022", "", ""},
    {"**Folding Paper**\nAnn Archer, Ben Ormond, Cyn Third\nICML, 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "", "Folding Paper", "ICML", "2022", "", ""},
    {"**Ann Archer**, Ben Ormond, Cyn Third\n*Folding Paper*\nICML, 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "Ann Archer", "Folding Paper", "ICML", "2022", "", ""},
    {"[Folding Paper](https://arxiv.org/abs/2301.00002), Ann Archer, **Ben Ormond**, Cyn Third, ICML 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper", "ICML", "2022", "Folding Paper >", ""},
    {"[Folding Paper](https://arxiv.org/abs/2301.00002). Ann Archer, **Ben Ormond**, Cyn Third. ICML 2022",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper", "ICML", "2022", "Folding Paper >", ""},
    {"**[Folding Paper, Twice](https://arxiv.org/abs/2301.00002)** Ann Archer, **Ben Ormond**, Cyn Third. *ICML 2022* [[Paper](https://example.org/p)] [[Code](https://example.org/c)]",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper, Twice", "ICML", "2022", "Folding Paper, Twice >|Paper >|Code >", ""},
    {"[**Folding Paper, Twice**](https://example.org/f) \\\\ Ann Archer, **Ben Ormond**, Cyn Third \\\\ *ICML 2022*",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper, Twice", "ICML", "2022", "Folding Paper, Twice >", ""},
    {"[Folding Paper, Twice](https://example.org/f)<br/>Ann Archer\\*, <u>**Ben Ormond**</u>\\*, Cyn Third<br/>International Conference on Paper (ICP), 2022",
     "Ann Archer*; Ben Ormond*; Cyn Third", "Ben Ormond", "Folding Paper, Twice", "International Conference on Paper (ICP)", "2022", "Folding Paper, Twice >", ""},
    {"*Ben Ormond*, Ann Archer. Folding paper, twice. *ICML* 2022. <a href=\"https://example.org/p\">[PDF]</a> <a href=\"https://example.org/c\">[Code]</a>",
     "Ben Ormond; Ann Archer", "Ben Ormond", "Folding paper, twice", "ICML", "2022", "PDF >|Code >", ""},
    {"Ann Archer, __Ben Ormond__, *et al.* \"Folding Paper, Twice.\" *Nature Paper*, 2022. [pdf](https://example.org/p), [bibtex](https://example.org/b), [demo](https://example.org/d)",
     "Ann Archer; Ben Ormond; …", "Ben Ormond", "Folding Paper, Twice", "Nature Paper", "2022", "pdf >|bibtex >|demo >", ""},
    {"`arXiv 2024` [Folding Paper, Twice](https://arxiv.org/abs/2401.00002), Ann Archer, **Ben Ormond** [![](https://img.shields.io/github/stars/x/y?style=social&label=Code+Stars)](https://github.com/x/y)",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding Paper, Twice", "arXiv", "2024", "Folding Paper, Twice >| >", ""},
    {"`arXiv` [Folding Paper, Twice](https://arxiv.org/abs/2401.00002), **Ben Ormond**, Ann Archer, *et al.*",
     "Ben Ormond; Ann Archer; …", "Ben Ormond", "Folding Paper, Twice", "arXiv", "", "Folding Paper, Twice >", ""},
    {"``ACL 2024 (Findings)`` **Folding Paper, Twice**, Ann Archer, **Ben Ormond**.",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding Paper, Twice", "ACL", "2024", "", "Findings"},
    {"<span class=\"badge\">CVPR</span> [Folding Paper, Twice](https://example.org/f), Ann Archer, **Ben Ormond**, *CVPR 2022*",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding Paper, Twice", "CVPR", "2022", "Folding Paper, Twice >", "CVPR"},
    {"**CVPR 2022** [Folding Paper, Twice](https://example.org/f), Ann Archer, **Ben Ormond**",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding Paper, Twice", "CVPR", "2022", "Folding Paper, Twice >", ""},
    {"**CVPR 2022**: Folding Paper, Twice. Ann Archer, **Ben Ormond**, Cyn Third",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding Paper, Twice", "CVPR", "2022", "", ""},
    {"[CVPR 2022](https://cvpr.example.org) Folding paper twice. Ann Archer, **Ben Ormond**, Cyn Third.",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding paper twice", "CVPR", "2022", "CVPR 2022 >", ""},
    {"[CVPR 2022, Oral] Folding paper twice. Ann Archer, **Ben Ormond**, Cyn Third.",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding paper twice", "CVPR", "2022", "", "Oral"},
    {"[CVPR 2022] Ann Archer, **Ben Ormond**, Cyn Third. Folding paper twice. [paper] [code]",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding paper twice", "CVPR", "2022", "paper|code", ""},
    {"[TPAMI] Folding paper twice. Ann Archer, **Ben Ormond**, Cyn Third.",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding paper twice", "TPAMI", "", "", ""},
    {"[arXiv] Folding paper twice. Ann Archer, **Ben Ormond**, Cyn Third. 2023.",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding paper twice", "arXiv", "2023", "", ""},
    {"【CVPR 2022】Folding paper twice. Ann Archer, **Ben Ormond**, Cyn Third.",
     "Ann Archer; Ben Ormond; Cyn Third", "Ben Ormond", "Folding paper twice", "CVPR", "2022", "", ""},
    {"Ann Archer, Ben Ormond. Folding paper twice. *CVPR 2022* (**Oral**, top 3%). [Paper](https://example.org/p) / [arXiv](https://arxiv.org/abs/2203.00001) / [Project](https://example.org/j) / [Poster](https://example.org/o)",
     "Ann Archer; Ben Ormond", "", "Folding paper twice", "CVPR", "2022", "Paper >|arXiv >|Project >|Poster >", "Oral, top 3%"},
    {"[Folding Paper for the Undecided](https://example.org/f). **B. Ormond** and A. Archer. *Journal of Paper*, 12(3):4-9, 2022. [DOI](https://doi.org/10.9999/jp.12)",
     "B. Ormond; A. Archer", "B. Ormond", "Folding Paper for the Undecided", "Journal of Paper", "2022", "Folding Paper for the Undecided >|DOI >", ""},
    {"[Folding Paper for the Undecided](https://example.org/f). **Ormond, B.**, Archer, A., & Third, C. (2022). *Journal of Paper*, 12(3), 4-9.",
     "B. Ormond; A. Archer; C. Third", "B. Ormond", "Folding Paper for the Undecided", "Journal of Paper", "2022", "Folding Paper for the Undecided >", ""},
    {"_Folding Paper for the Undecided._ Ann Archer, **Ben Ormond**. In *Proceedings of the Paper Conference*, 2022.",
     "Ann Archer; Ben Ormond", "Ben Ormond", "Folding Paper for the Undecided", "Proceedings of the Paper Conference", "2022", "", ""},
    {"**Folding Paper for the Undecided** (2022). Ann Archer, Ben Ormond. *Journal of Paper*.",
     "Ann Archer; Ben Ormond", "", "Folding Paper for the Undecided", "Journal of Paper", "2022", "", ""},
    {"**Folding Paper for the Undecided** - Ann Archer, Ben Ormond - *Journal of Paper*, 2022",
     "Ann Archer; Ben Ormond", "", "Folding Paper for the Undecided", "Journal of Paper", "2022", "", ""},
    {"[Folding Paper for the Undecided](https://example.org/f) with Ann Archer and Cyn Third, *Journal of Paper*, 2022",
     "Ann Archer; Cyn Third", "", "Folding Paper for the Undecided", "Journal of Paper", "2022", "Folding Paper for the Undecided >", ""},
    {"[Folding Paper for the Undecided](https://example.org/f), *Journal of Paper*, 2022",
     "", "", "Folding Paper for the Undecided", "Journal of Paper", "2022", "Folding Paper for the Undecided >", ""},
    {"**E. Quill-Harrow**, L. Fenwood and P. Oddy, \"Folding in the dark of paper mills,\" *J. Fold. Chem. A* **127**, 4412–4420 (2023).",
     "E. Quill-Harrow; L. Fenwood; P. Oddy", "E. Quill-Harrow", "Folding in the dark of paper mills", "J. Fold. Chem. A", "2023", "", ""},
    {"**E. Quill**, L. Fenwood and P. Oddy, \"Folding in the dark of paper mills,\" *J. Fold. Chem. A* **127**, 4412–4420 (2023).",
     "E. Quill; L. Fenwood; P. Oddy", "E. Quill", "Folding in the dark of paper mills", "J. Fold. Chem. A", "2023", "", ""},
    {"**Novak-Byrne, A.**\\*, Tam, W. L. *, Harbour, P. (2021). Three-Fold Doors on Paper Hinges. *IEEE Journal*.",
     "A. Novak-Byrne*; W. L. Tam*; P. Harbour", "A. Novak-Byrne", "Three-Fold Doors on Paper Hinges", "IEEE Journal", "2021", "", ""},
    {"**Novak-Byrne, A.** & Tam, W. L. (2021). *Three-Fold Doors: Hinges in Paper.* IEEE Journal.",
     "A. Novak-Byrne; W. L. Tam", "A. Novak-Byrne", "Three-Fold Doors: Hinges in Paper", "IEEE Journal", "2021", "", ""},
    {"**van der Berg, A. B.**, Tam, W. L. (2021). Three-Fold Doors: Hinges in Paper. IEEE Journal.",
     "A. B. van der Berg; W. L. Tam", "A. B. van der Berg", "Three-Fold Doors: Hinges in Paper", "IEEE Journal", "2021", "", ""},
    {"**Ada Quill-Harrow**, Lea Fenwood and P. Oddy. Folding in the dark of paper mills. J. Fold. Chem. 2023",
     "Ada Quill-Harrow; Lea Fenwood; P. Oddy", "Ada Quill-Harrow", "Folding in the dark of paper mills", "J. Fold. Chem", "2023", "", ""},
    {"**Quill A**, Fenwood L, Oddy P. Folding in the dark of paper mills. J Fold Chem. 2023",
     "A Quill; L Fenwood; P Oddy", "A Quill", "Folding in the dark of paper mills", "J Fold Chem", "2023", "", ""},
    {"**Li Wei 李文**, Lea Fenwood. Folding in the dark of paper mills. J Fold Chem. 2023",
     "Li Wei 李文; Lea Fenwood", "Li Wei 李文", "Folding in the dark of paper mills", "J Fold Chem", "2023", "", ""},
    {"**李文**, 王方. 低温下的纸船研究. 折纸学报, 2023.",
     "李文; 王方", "李文", "低温下的纸船研究", "折纸学报", "2023", "", ""},
    {"**Ada Quill, Jr.**, Lea Fenwood. Folding in the dark of paper mills. J Fold Chem. 2023",
     "Ada Quill Jr.; Lea Fenwood", "Ada Quill Jr.", "Folding in the dark of paper mills", "J Fold Chem", "2023", "", ""},
    {"*Quill, A., Fenwood, L. & Oddy, P.* Folding in the dark of paper mills. J Fold Chem. 2023",
     "A. Quill; L. Fenwood; P. Oddy", "", "Folding in the dark of paper mills", "J Fold Chem", "2023", "", ""},
    {"**Ada Quill***, Lea Fenwood. Folding in the dark of paper mills. J Fold Chem. 2023",
     "Ada Quill*; Lea Fenwood", "Ada Quill", "Folding in the dark of paper mills", "J Fold Chem", "2023", "", ""},
    {"**[CVPR 2021]** Cutting Without Scissors. Cyn Third, **Ada Sample**. [[paper]](https://example.org/u) [[code]](https://example.org/v)",
     "Cyn Third; Ada Sample", "Ada Sample", "Cutting Without Scissors", "CVPR", "2021", "paper >|code >", ""},
};
// clang-format on

void add(std::string& list, const std::string& part, const char* between) {
  if (!list.empty()) list += between;
  list += part;
}

TEST_CASE("publication lines of home pages give their parts") {
  for (const row& each : rows) {
    INFO(each.line);
    const citation read = read_citation(each.line);
    std::string authors, owner, links, notes;
    for (const cited_author& a : read.authors) {
      add(authors, natural_order(a.name) + (a.equal ? "*" : ""), "; ");
      if (a.emphasised) add(owner, natural_order(a.name), "; ");
    }
    if (read.et_al) add(authors, "…", "; ");
    for (std::size_t i = 0; i < read.links.size(); ++i) {
      if (i > 0) links += "|";
      links += read.links[i].label + (read.links[i].url.empty() ? "" : " >");
    }
    for (const cited_text& note : read.notes) add(notes, note.text, "|");
    CHECK(authors == each.authors);
    CHECK(owner == each.owner);
    CHECK(read.title.text == each.title);
    CHECK(read.venue.text == each.venue);
    CHECK(read.year == each.year);
    CHECK(links == each.links);
    CHECK(notes == each.notes);
  }
}

TEST_CASE("parts of a line of a home page are where they are said to be") {
  const std::string line =
      "`ICLR 2024` [Folding: A Survey, in Parts](https://example.org/f), Ada Sample, **Bo Invented**";
  const citation read = read_citation(line);
  CHECK(read.title.span.of(line) == "Folding: A Survey, in Parts");
  CHECK(read.venue.span.of(line) == "ICLR");
  REQUIRE(read.authors.size() == 2);
  CHECK(read.authors[1].span.of(line) == "Bo Invented");
}

TEST_CASE("long runs of marks take linear time and do no harm") {
  for (const char* unit : {"`", "``a", "[", "![", "[[", "![a](", "`a` ", "[a](b) ", "**[", "\\\\ ", "<abbr>"}) {
    std::string line;
    while (line.size() < 32000) line += unit;
    INFO(unit);
    CHECK(read_citation(line).confidence < 0.6F);
  }
}

}  // namespace home_pages_test
