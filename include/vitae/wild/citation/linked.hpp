// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/wild/citation/people.hpp>

/// The links of a publication line: identifiers in their addresses, and their labels.
namespace vitae::wild_text::citing {

/// The identifier in an address from byte `begin` on, up to a query or a fragment and without ".pdf".
inline cited_text identifier_in(std::string_view url, std::size_t begin, std::size_t offset) {
  std::size_t end = url.find_first_of("?#", begin);
  if (end == std::string_view::npos) end = url.size();
  if (url.substr(0, end).ends_with(".pdf") && end > begin + 4) end -= 4;
  return {std::string(url.substr(begin, end - begin)), {offset + begin, end - begin}};
}

/// A link's label without the brackets around it: "[pdf]".
inline std::string_view bare_label(std::string_view label) {
  while (!label.empty() && (label.front() == '[' || label.front() == ' ')) label.remove_prefix(1);
  while (!label.empty() && (label.back() == ']' || label.back() == ' ') && label.find('[') == std::string_view::npos)
    label.remove_suffix(1);
  return label;
}

/// Adds a link to a citation, and the DOI or the number of a preprint that its address holds, if none is known.
inline void add_link(const labelled_line& all, const plain_line::anchor& anchor, citation& made) {
  constexpr std::string_view doi = "doi.org/", arxiv = "arxiv.org/";
  const std::string_view url = anchor.url.of(all.source);
  if (const std::size_t at = url.find("doi.org/10."); at != std::string_view::npos && !made.doi)
    made.doi = identifier_in(url, at + doi.size(), anchor.url.offset);
  if (const std::size_t at = url.find(arxiv); at != std::string_view::npos && !made.arxiv) {
    const std::string_view form = url.substr(at + arxiv.size(), 4);
    if (form == "abs/" || form == "pdf/") made.arxiv = identifier_in(url, at + arxiv.size() + 4, anchor.url.offset);
  }
  const std::string_view label = std::string_view(all.plain.text).substr(anchor.first, anchor.last - anchor.first);
  made.links.push_back({std::string(bare_label(label)), std::string(url), anchor.source});
}

}  // namespace vitae::wild_text::citing
