// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

/// Small words that tell names from titles, lower case, one space between.
namespace vitae::wild_text::citing::words {

/// Articles, prepositions and the like: a part with them is no person's name.
inline constexpr literal stops =
    "the a an of for in on with without by to from via using under over into onto through between among against "
    "towards toward at as is are was be being been can does do not how why what when where which who whose that this "
    "these those its their our your we it or nor but than then from within across during after before since until "
    "till bis about beyond versus vs and if so some all any more less most new no non its les des une un en sur pour "
    "dans par aux ses el los las una para con por sobre entre su der die das dem den des ein eine einer eines für im "
    "am zur zum mit von über aus bei nach und oder als durch il lo gli della dello delle degli dei del nel nella per "
    "che una uno w na do dla oraz och för av på till og het een voor op met naar";

/// Particles of family names, in lower case as they stand there.
inline constexpr literal particles =
    "de da di do du des del della dalla dos das van von vom der den dem ter ten te zu zum zur la le las los el al bin "
    "ben ibn bint abu af av van't 't mc mac st saint san y e i d' l' dal degli delle lo";

/// Those of them that are given names too.
inline constexpr literal particles_like_names = "ben mac san";

/// What follows a family name without being part of it.
inline constexpr literal suffixes = "jr sr ii iii iv jnr snr";

/// Those of them that are initials where they stand in capitals: "JR Holm".
inline constexpr literal suffixes_like_initials = "jr sr";

/// Words between two names.
inline constexpr literal joiners = "and & und et y och og en with ja i e";

/// Words that titles of papers are made of and family names are not.
inline constexpr literal title_words =
    "invited speaker poster talk keynote panelist moderator presenter learning network networks neural deep model "
    "models modeling modelling data analysis system systems theory "
    "method methods approach approaches algorithm algorithms computer computing computation computational software "
    "hardware design control image images video vision language languages speech text object objects graph graphs "
    "logic programming program programs parallel distributed optimal optimization optimisation estimation detection "
    "recognition classification clustering segmentation prediction inference reasoning knowledge information "
    "representation representations study studies survey review introduction evaluation performance efficient fast "
    "robust adaptive dynamic dynamics structure structures structural function functions process processes "
    "processing search query queries database databases memory cache architecture architectures framework frameworks "
    "protocol protocols security privacy quantum physics chemistry biology social political economic history "
    "historical philosophy art music literature education teaching human machine machines robot robots agent agents "
    "game games market markets policy policies public health care disease treatment clinical effects effect role "
    "impact response multiple large small high low single based driven aware free towards toward simple complex "
    "linear nonlinear stochastic random bayesian statistical probabilistic mathematical numerical finite infinite "
    "local global universal general special problem problems solution solutions application applications practice "
    "principles foundations fundamentals elements concepts techniques tools case evidence experiments experimental "
    "generative transformer transformers attention diffusion reinforcement supervised unsupervised semi-supervised "
    "federated contrastive compression quantization pruning embedding embeddings benchmark dataset datasets training "
    "testing test tests time space real-time real world online offline automatic automated automatically interactive "
    "visual sparse scalable secure open source code compiler compilers power energy water climate cells cell gene "
    "protein brain cancer molecular optical electronic magnetic thermal wave waves field fields surface materials "
    "material natural artificial intelligence intelligent mobile wireless sensor sensors internet web cloud edge "
    "user users interface interfaces virtual reality structure-based end-to-end order equation equations group "
    "groups population culture cultural gender women children politics power state war world guide handbook lectures "
    "essays towards rethinking understanding improving exploring revisiting beyond need everything flow temporal "
    "spatial image-based multi-view self-supervised zero-shot few-shot random-walk";

/// Words of a month, the first three letters' abbreviations too, in English, German, French, Spanish and Italian.
inline constexpr literal months =
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet "
    "août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre spring summer fall "
    "autumn winter";

}  // namespace vitae::wild_text::citing::words
