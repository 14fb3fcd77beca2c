// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of publications.
inline constexpr std::string_view papers =
    "articles|articles scientifiques|articoli|artigos|artigos publicados|artiklar|artículos|artículos científicos|"
    "artículos publicados|aufsätze|ausgewählte publikationen|ausgewählte veröffentlichungen|bibliography|"
    "book chapters|books|communications scientifiques|conference|conference papers|conference proceedings|"
    "conference publications|documentos científicos|edited books|edited volumes|essays|in prep|in preparation|"
    "in press|journal|journal articles|journal papers|journal publications|julkaisut|közlemények|"
    "list of publications|makaleler|manuscripts|manuscripts under review|monographs|objavljeni radovi|ouvrages|"
    "papers|papers in preparation|papers under review|patent applications|patents|patents and publications|"
    "peer-reviewed publications|preprints|proceedings|produção bibliográfica|produção científica|pubblicazioni|"
    "pubblicazioni scientifiche|pubblicazioni selezionate|publicaciones|publicaciones científicas|"
    "publicaciones seleccionadas|publicacions|publicaties|publication|publications and preprints|"
    "publications scientifiques|publications sélectionnées|publicações|publicações científicas|"
    "publicações selecionadas|publicerat|publikace|publikacje|publikacje naukowe|publikasi|publikasjoner|"
    "publikationen|publikationer|publikationsliste|publikációk|published abstracts|published work|published works|"
    "refereed journal articles|refereed publications|research articles|research output|research papers|"
    "research publications|revues|scholarly publications|schriften|schriftenverzeichnis|scientific contributions|"
    "scientific publications|selected publications|selected works|submitted|submitted manuscripts|submitted papers|"
    "technical reports|theses|trabajos publicados|trabalhos publicados|travaux scientifiques|udgivelser|under review|"
    "under submission|veröffentlichungen|work in progress|working papers|works in progress|workshop papers|writing|"
    "yayınlar|δημοσιεύσεις|научные публикации|публикации|публікації|список "
    "публикаций|статьи|代表作|代表性论文|出版物|发表|发表文章|"
    "发表论文|学术成果|学术论文|学術論文|業績|発表論文|研究成果|研究業績|科研成果|著作|著書|論文|論文リスト|論文発表|"
    "论文|论文发表|논문|논문 및 저서|연구 실적|출판";

}  // namespace vitae::titles_of
