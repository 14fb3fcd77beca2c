// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/doi.hpp>
#include <vitae/leaf/orcid.hpp>
#include <vitae/leaf/scan/finding.hpp>
#include <vitae/leaf/scan/urls.hpp>

namespace vitae {

namespace scanning {

/// The digits at `at`: how many.
constexpr std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && ascii::is_digit(text[at + count])) ++count;
  return count;
}

/// The length of an arXiv identifier at `at`, with its version: "2101.00001v2" (since 2007) or "hep-th/9901001"; or 0.
constexpr std::size_t arxiv_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const auto month = [&](std::size_t from) {
    return digits_at(text, from) >= 4 &&
           (text[from + 2] == '0' ? text[from + 3] >= '1' : text[from + 2] == '1' && text[from + 3] <= '2');
  };
  if (digits_at(text, at) == 4 && month(at) && scanning::at(text, at + 4) == '.') {
    const std::size_t number = digits_at(text, at + 5);
    if (number != 4 && number != 5) return 0;
    end = at + 5 + number;
  } else {
    while (end < text.size() && end - at < 16 && (ascii::is_alpha(text[end]) || text[end] == '-' || text[end] == '.'))
      ++end;
    if (end == at || scanning::at(text, end) != '/' || digits_at(text, end + 1) != 7 || !month(end + 1)) return 0;
    end += 8;
  }
  if (scanning::at(text, end) == 'v' && digits_at(text, end + 1) > 0 && digits_at(text, end + 1) < 4) {
    end += 1 + digits_at(text, end + 1);
  }
  return joins(decode(text, end).code_point) ? 0 : end - at;
}

}  // namespace scanning

/// The DOIs in running text, bare ("10.1000/182"), without the punctuation of the sentence; a DOI that is the label of
/// a Markdown link is left out.
inline std::vector<finding> find_dois(std::string_view text) {
  using namespace scanning;
  std::vector<finding> out;
  for (std::size_t i = text.find("10."); i < text.size(); i = text.find("10.", i)) {
    std::size_t slash = i + 3;
    while (slash < text.size() && (ascii::is_digit(text[slash]) || text[slash] == '.')) ++slash;
    const bool escaped = ascii::begins(text.substr(slash), "%2F");
    const bool starts = i == 0 || !(ascii::is_alnum(text[i - 1]) || text[i - 1] == '.');
    if (!starts || (at(text, slash) != '/' && !escaped) || digits_at(text, i + 3) < 4) {
      i = slash;
      continue;
    }
    const std::size_t end = url_end(text, slash + (escaped ? 3 : 1));
    const std::string_view found = text.substr(i, end - i);
    // Only an address encodes characters; there they are decoded as `codec<doi>` does it.
    const bool address = i > 8 && ascii::equal(text.substr(i - 8, 8), "doi.org/");
    std::string bare = address || escaped ? doi_syntax::bare("doi.org/" + std::string(found)) : std::string(found);
    const bool label = text.substr(end, 2) == "](";
    if (end > slash + 1 && !label && !doi_syntax::wrong(bare)) out.push_back({i, end - i, std::move(bare)});
    i = end > slash ? end : slash;
  }
  return out;
}

/// The ORCID iDs in running text: four groups of four joined by hyphens, the last character a digit or 'X'. Whether the
/// check digit fits is for `codec<orcid>` to say.
inline std::vector<finding> find_orcids(std::string_view text) {
  using namespace scanning;
  std::vector<finding> out;
  for (std::size_t i = 0; i + 19 <= text.size(); ++i) {
    if (!ascii::is_digit(text[i])) continue;
    const std::size_t count = digits_at(text, i);
    const bool starts = i == 0 || !(ascii::is_alnum(text[i - 1]) || text[i - 1] == '-');
    const std::string_view id = text.substr(i, 19);
    const bool shaped = starts && count == 4 && id.size() == 19 && id[4] == '-' && digits_at(text, i + 5) == 4 &&
                        id[9] == '-' && digits_at(text, i + 10) == 4 && id[14] == '-' && digits_at(text, i + 15) >= 3 &&
                        (ascii::is_digit(id[18]) || id[18] == 'X' || id[18] == 'x');
    const char right = at(text, i + 19);
    if (shaped && !ascii::is_alnum(right) && !(right == '-' && ascii::is_digit(at(text, i + 20))) &&
        at(text, i + 19) != ']') {
      out.push_back({i, 19, std::string(id)});
      i += 18;
    } else if (shaped && right == ']' && at(text, i + 20) != '(') {
      out.push_back({i, 19, std::string(id)});
      i += 18;
    } else {
      i += count - 1;
    }
  }
  return out;
}

/// The arXiv identifiers in running text, after "arXiv" (with or without a colon) or in an address of arxiv.org, as
/// "2101.00001v2" or "hep-th/9901001".
inline std::vector<finding> find_arxiv(std::string_view text) {
  using namespace scanning;
  std::vector<finding> out;
  for (std::size_t i = 0; i + 5 < text.size(); ++i) {
    if ((text[i] != 'a' && text[i] != 'A') || !ascii::begins(text.substr(i), "arxiv")) continue;
    std::size_t from = i + 5;
    bool after_org = false;
    if (ascii::begins(text.substr(from), ".org/")) {
      from += 5;
      for (const std::string_view kind : {"abs/", "pdf/", "html/"}) {
        if (ascii::begins(text.substr(from), kind)) from += kind.size(), after_org = true;
      }
    } else {
      if (at(text, from) == '.') ++from;  // 10.48550/arXiv.2101.00001
      for (const std::string_view word : {" preprint", " e-print", " eprint"}) {
        if (ascii::begins(text.substr(from), word)) from += word.size();
      }
      for (const std::string_view word : {" arxiv"}) {
        if (ascii::begins(text.substr(from), word)) from += word.size();
      }
      for (int marks = 0; marks < 4 && std::string_view(" :([").find(at(text, from)) != std::string_view::npos; ++marks)
        ++from;
    }
    const std::size_t length = from < text.size() ? arxiv_length(text, from) : 0;
    const bool label = !after_org && text.substr(from + length, 2) == "](";
    if (length > 0 && !label) out.push_back({from, length, std::string(text.substr(from, length))});
    i = from + length - 1;
  }
  return out;
}

}  // namespace vitae
