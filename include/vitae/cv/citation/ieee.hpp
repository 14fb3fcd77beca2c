// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/cv/citation/names.hpp>
#include <vitae/cv/citation/parts.hpp>
#include <vitae/policy/axis.hpp>

namespace vitae::citation {

/// The IEEE Reference Guide (2023): initials first, of more than six names the first and "et al." (section II.A);
/// articles in periodicals (II.L), papers in proceedings (II.E), books (II.B), theses (II.T), reports (II.Q), preprints
/// (II.L, "arXiv").
struct ieee : answers<axes::citation> {
  static void write(std::string& out, const Paper& paper) {
    using namespace citing_parts;
    using citing_parts::plain;
    static constexpr std::string_view months[12] = {"Jan.", "Feb.", "Mar.", "Apr.", "May",  "Jun.",
                                                    "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."};
    const std::size_t begin = out.size();
    citing_names::write_authors(
        out, paper, {.names = citing_names::form::initials_first, .most = 6, .first = 1, .rest = " *et al.*"});
    if (out.size() > begin) out += ", ";
    const bool whole =
        paper.kind == paper_kind::book || paper.kind == paper_kind::software || paper.kind == paper_kind::dataset;
    std::string rest;
    const auto add = [&](std::string_view before, std::string_view text) {
      if (!text.empty()) rest.append(rest.empty() ? "" : ", ").append(before).append(text);
    };
    const bool within = paper.kind == paper_kind::inproceedings || paper.kind == paper_kind::chapter;
    if (paper.kind == paper_kind::thesis) add("", thesis(paper));
    add(within ? "in " : "", paper.kind == paper_kind::thesis || paper.kind == paper_kind::report
                                 ? plain(paper.venue)
                                 : italic(paper.venue));
    add("", plain(paper.publisher));
    add("vol. ", plain(paper.volume));
    add(paper.kind == paper_kind::report ? "Tech. Rep. " : "no. ", plain(paper.issue));
    if (within) add("", month_and_year(paper, months));
    const std::string numbers = pages(paper);
    add(is_range(numbers) ? "pp. " : "p. ", numbers);
    if (paper.status == paper_status::accepted) add("", "to be published");
    if (paper.status == paper_status::submitted) add("", "submitted for publication");
    if (paper.status == paper_status::in_preparation) add("", "unpublished");
    if (!within) add("", month_and_year(paper, months));
    if (!paper.arxiv.empty()) add("", "*arXiv:" + plain(paper.arxiv) + "*");
    add("doi: ", plain(paper.doi.text()));
    if (whole) {
      out += italic(paper.title);
      stop(out);
      put(out, " ", rest);
    } else {
      const std::string title = plain(paper.title);
      const bool ended = title.ends_with('?') || title.ends_with('!');
      out.append("“").append(title).append(rest.empty() ? "." : ended ? "" : ",").append("”");
      put(out, " ", rest);
    }
    if (!out.ends_with("”")) stop(out);
    extras(out, paper);
  }

 private:
  static std::string_view thesis(const Paper& paper) {
    const std::string_view said = citing_parts::degree(paper);
    return said == "Master's thesis" ? "M.S. thesis" : said == "PhD thesis" ? "Ph.D. dissertation" : "thesis";
  }
};

}  // namespace vitae::citation
