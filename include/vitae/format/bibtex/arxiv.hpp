// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::bibtex_text {

/// Is it an arXiv identifier, `2101.00001v2` or `hep-th/9901001`?
constexpr bool is_arxiv(std::string_view id) {
  if (const std::size_t v = id.rfind('v'); v != std::string_view::npos && ascii::all_digits(id.substr(v + 1)))
    id = id.substr(0, v);
  if (id.size() >= 9 && id.size() <= 10 && id[4] == '.')
    return ascii::all_digits(id.substr(0, 4)) && ascii::all_digits(id.substr(5));
  const std::size_t slash = id.find('/');
  return slash != std::string_view::npos && slash > 1 && slash < 18 && ascii::is_lower(id[0]) &&
         ascii::all_digits(id.substr(slash + 1)) && id.size() - slash == 8;
}

/// The identifier, if the text is nothing but a reference to arXiv: "arXiv:2101.00001", "arXiv preprint
/// arXiv:2101.00001 [cs.CL]", "CoRR abs/2101.00001"; else nothing.
constexpr std::string_view arxiv_reference(std::string_view text) {
  if (text.ends_with(']')) {
    text = text.substr(0, text.rfind('['));
    while (text.ends_with(' ')) text.remove_suffix(1);
  }
  bool named = false;
  for (const std::string_view word :
       {"arxiv e-prints", "arxiv preprint", "arxiv", ",", " ", "arxiv:", "arxiv", ":", " "})
    if (ascii::begins(text, word)) {
      text.remove_prefix(word.size());
      named = named || word.size() > 2;
    }
  for (const std::string_view word : {"corr ", "corr, ", "abs/"})
    if (ascii::begins(text, word)) {
      text.remove_prefix(word.size());
      named = true;
    }
  return named && is_arxiv(text) ? text : std::string_view{};
}

}  // namespace vitae::bibtex_text
