// SPDX-License-Identifier: BSL-1.0
// Invented papers printed in the styles of the world: each style must read back to the same parts.
#include <string>
#include <vector>
#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace styles_test {

struct person {
  std::string given, family;
};

struct paper {
  std::vector<person> authors;
  std::string title, venue;
  bool journal;
  std::string volume, issue, pages, year;
};

const std::vector<paper> papers = {
    {{{"Ada", "Quill"}, {"Bruno Otto", "Marsh"}},
     "Sorting rivers with paper boats",
     "Journal of Imaginary Hydrology",
     true,
     "12",
     "3",
     "101-118",
     "2019"},
    {{{"Mina", "van der Veld"}, {"Tomás", "Ruiz"}, {"Jun", "Takeda"}},
     "A lazy scheduler for busy kitchens",
     "Proceedings of the 9th International Conference on Culinary Systems",
     false,
     "",
     "",
     "44-53",
     "2016"},
    {{{"Odile", "Garnier-Petit"}},
     "On the shape of unfinished bridges",
     "Annals of Invented Engineering",
     true,
     "7",
     "1",
     "1-22",
     "2003"},
    {{{"Pavel", "Novotny"}, {"Lin Mei", "Chao"}, {"Sara", "O'Dell"}, {"Karl", "Brandt"}},
     "Teaching pigeons to route packets: a field study",
     "IEEE Transactions on Avian Networks",
     true,
     "31",
     "4",
     "890-904",
     "2021"},
    {{{"Wei", "Zhong"}, {"Hanna", "Lindqvist"}},
     "Do small models dream of large data?",
     "Proceedings of the 3rd Workshop on Sleeping Machines",
     false,
     "",
     "",
     "12-20",
     "2023"},
    {{{"Igor", "Petrak"}, {"Emma", "Stone-Hall"}, {"Rui", "Alves"}},
     "Maps, clocks, and compasses: tools for lost robots",
     "International Journal of Wandering Automata",
     true,
     "5",
     "2",
     "77-93",
     "2014"},
    {{{"Yuna", "Kim"}, {"Dae", "Park"}, {"Liv", "Hansen"}},
     "Graph neural networks for knitting patterns",
     "Proceedings of the 21st Symposium on Textile Computing",
     false,
     "",
     "",
     "300-312",
     "2022"},
    {{{"Felix", "Amber"}, {"Greta", "Holm"}},
     "The economics of borrowed umbrellas",
     "Review of Weather Economics",
     true,
     "88",
     "6",
     "1201-1240",
     "1998"},
    {{{"Nora", "Bell"}, {"Xin", "Tan"}, {"Omar", "Said"}, {"Ivo", "Krall"}, {"Pia", "Sund"}},
     "Learning to fold letters under uncertainty",
     "Transactions on Paper Intelligence",
     true,
     "2",
     "1",
     "5-31",
     "2018"},
    {{{"Theo", "Marchetti"}, {"Ines", "de la Cruz"}},
     "Formal methods for informal gardens",
     "Proceedings of the 14th European Symposium on Garden Theory",
     false,
     "",
     "",
     "210-225",
     "2011"},
    {{{"Ji", "Ren"}, {"An", "Li"}, {"Bo", "Xu"}},
     "Runtime Letter Folding",
     "Proceedings of the 4th ABC Conference on Stationery",
     false,
     "",
     "",
     "7-15",
     "2017"},
    {{{"Clara", "Winter"}, {"Hugo", "May"}},
     "FoldNet: Towards Universal Origami With Generative Models",
     "IEEE Transactions on Folding and Creasing",
     true,
     "14",
     "2",
     "55-68",
     "2020"},
    {{{"Marta", "Sousa"}, {"Jan", "Kowal"}},
     "iFold (almost) everything",
     "Folding Letters",
     true,
     "3",
     "1",
     "9-12",
     "2009"},
    {{{"Anders", "Berg"}, {"Lea", "Roth"}, {"Tim", "Kay"}},
     "Attention, memory, and paper",
     "Cognitive Folding",
     true,
     "41",
     "5",
     "700-731",
     "2012"},
    {{{"Rosa", "Mendel"}, {"Karim", "Aziz"}},
     "Is your printer a good citizen? Evidence from 1990-2010",
     "Quarterly Journal of Office Sociology",
     true,
     "27",
     "3",
     "410-433",
     "2013"},
    {{{"Uma", "Nair"}, {"Ken", "Ito"}},
     "Scaling Paper Boats to One Million Passengers",
     "19th USENIX Symposium on Floating Systems",
     false,
     "",
     "",
     "1-17",
     "2022"},
};

std::string initials(const std::string& given, const char* stop, const char* between) {
  std::string out;
  std::size_t at = 0;
  while (at < given.size()) {
    if (!out.empty()) out += between;
    const unsigned char first = static_cast<unsigned char>(given[at]);
    out += given.substr(at, first < 0x80 ? 1 : 2);
    out += stop;
    const std::size_t space = given.find(' ', at);
    at = space == std::string::npos ? given.size() : space + 1;
  }
  return out;
}

std::string first_initials(const person& p) { return initials(p.given, ".", " ") + " " + p.family; }
std::string last_initials(const person& p) { return p.family + ", " + initials(p.given, ".", " "); }
std::string tight_initials(const person& p) { return p.family + ", " + initials(p.given, ".", ""); }
std::string bare_initials(const person& p) { return p.family + " " + initials(p.given, "", ""); }
std::string full(const person& p) { return p.given + " " + p.family; }
std::string full_inverted(const person& p) { return p.family + ", " + p.given; }

using form = std::string (*)(const person&);

std::string list(const paper& p, form first, form other, const char* comma, const char* last, const char* pair) {
  std::string out;
  for (std::size_t i = 0; i < p.authors.size(); ++i) {
    if (i > 0) out += i + 1 < p.authors.size() ? comma : p.authors.size() == 2 ? pair : last;
    out += i == 0 ? first(p.authors[i]) : other(p.authors[i]);
  }
  return out;
}

std::string list(const paper& p, form each, const char* comma, const char* last, const char* pair) {
  return list(p, each, each, comma, last, pair);
}

std::string stop(const std::string& title) { return title.back() == '?' ? title : title + "."; }
std::string comma(const std::string& title) { return title.back() == '?' ? title : title + ","; }

/// The numbers of the tail, each style's own way; proceedings have only pages.
std::string tail(const paper& p, const std::string& journal, const std::string& meeting) {
  std::string out = p.journal ? journal : meeting;
  const std::pair<const char*, std::string> marks[] = {
      {"{v}", p.volume}, {"{n}", p.issue}, {"{p}", p.pages}, {"{y}", p.year}};
  for (const auto& [mark, value] : marks) {
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark)) out.replace(at, 3, value);
  }
  return out;
}

struct style {
  const char* name;
  std::string (*print)(const paper&);
};

const style styles[] = {
    {"plain BibTeX",
     [](const paper& p) {
       return list(p, full, ", ", ", and ", " and ") + ". " + stop(p.title) + (p.journal ? " " : " In ") + p.venue +
              tail(p, ", {v}({n}):{p}, {y}.", ", pages {p}, {y}.");
     }},
    {"abbrv BibTeX",
     [](const paper& p) {
       return "[4] " + list(p, first_initials, ", ", ", and ", " and ") + ". " + stop(p.title) +
              (p.journal ? " " : " In ") + p.venue + tail(p, ", {v}({n}):{p}, {y}.", ", pages {p}, May {y}.");
     }},
    {"IEEE",
     [](const paper& p) {
       return "[12] " + list(p, first_initials, ", ", ", and ", " and ") + ", “" + comma(p.title) + "” " +
              (p.journal ? "" : "in ") + p.venue +
              tail(p, ", vol. {v}, no. {n}, pp. {p}, Mar. {y}.", ", {y}, pp. {p}.");
     }},
    {"IEEE with straight quotes",
     [](const paper& p) {
       return list(p, first_initials, ", ", " and ", " and ") + ", \"" + p.title + "\", " + (p.journal ? "" : "in ") +
              p.venue + tail(p, ", Vol. {v}, No. {n}, pp. {p}, {y}", ", pp. {p}, {y}");
     }},
    {"ACM",
     [](const paper& p) {
       return list(p, full, ", ", ", and ", " and ") + ". " + p.year + ". " + stop(p.title) +
              (p.journal ? " " : " In ") + p.venue +
              tail(p, " {v}, {n} ({y}), {p}. https://doi.org/10.9999/12345.678",
                   ". ACM, New York, NY, USA, {p}. https://doi.org/10.9999/12345.678");
     }},
    {"APA",
     [](const paper& p) {
       return list(p, last_initials, ", ", ", & ", ", & ") + " (" + p.year + "). " + stop(p.title) + " " +
              (p.journal ? "" : "In ") + p.venue +
              tail(p, ", {v}({n}), {p}. https://doi.org/10.9999/abc.123", " (pp. {p}). Example Press.");
     }},
    {"APA in Markdown",
     [](const paper& p) {
       return "- " + list(p, last_initials, ", ", ", & ", ", & ") + " (" + p.year + "). " + stop(p.title) + " " +
              (p.journal ? "" : "In ") + "*" + p.venue + "*" + tail(p, ", *{v}*({n}), {p}.", " (pp. {p}).");
     }},
    {"MLA",
     [](const paper& p) {
       return list(p, full_inverted, full, ", ", ", and ", ", and ") + ". “" + stop(p.title) + "” " + p.venue +
              tail(p, ", vol. {v}, no. {n}, {y}, pp. {p}.", ", {y}, pp. {p}.");
     }},
    {"Chicago, notes",
     [](const paper& p) {
       return list(p, full, ", ", ", and ", " and ") + ", “" + comma(p.title) + "” " + (p.journal ? "" : "in ") +
              p.venue + tail(p, " {v}, no. {n} ({y}): {p}.", " ({y}): {p}.");
     }},
    {"Chicago, author and date",
     [](const paper& p) {
       return list(p, full_inverted, full, ", ", ", and ", ", and ") + ". " + p.year + ". “" + stop(p.title) + "” " +
              (p.journal ? "" : "In ") + p.venue + tail(p, " {v} ({n}): {p}.", ", {p}.");
     }},
    {"Springer",
     [](const paper& p) {
       return "4. " + list(p, tight_initials, ", ", ", ", ", ") + ": " + stop(p.title) + (p.journal ? " " : " In: ") +
              p.venue + tail(p, " {v}({n}), {p} ({y})", ", pp. {p} ({y})");
     }},
    {"Vancouver",
     [](const paper& p) {
       return "17. " + list(p, bare_initials, ", ", ", ", ", ") + ". " + stop(p.title) + (p.journal ? " " : " In: ") +
              p.venue + tail(p, ". {y};{v}({n}):{p}.", "; {y}. p. {p}.");
     }},
    {"Nature",
     [](const paper& p) {
       return "3. " + list(p, last_initials, ", ", " & ", " & ") + " " + stop(p.title) + (p.journal ? " " : " in ") +
              p.venue + tail(p, " {v}, {p} ({y}).", " {p} ({y}).");
     }},
    {"Harvard",
     [](const paper& p) {
       return list(p, tight_initials, ", ", " and ", " and ") + ", " + p.year + ". " + stop(p.title) +
              (p.journal ? " " : " In ") + p.venue + tail(p, ", {v}({n}), pp.{p}.", " (pp. {p}).");
     }},
    {"ACS",
     [](const paper& p) {
       return "(8) " + list(p, last_initials, "; ", "; ", "; ") + " " + stop(p.title) + (p.journal ? " " : " In ") +
              p.venue + tail(p, " {y}, {v}, {p}.", "; {y}; pp {p}.");
     }},
    {"title first",
     [](const paper& p) {
       return stop(p.title) + " " + list(p, full, ", ", ", ", ", ") + ". " + p.venue + ", " + p.year + ".";
     }},
    {"title first, bold, starred",
     [](const paper& p) {
       return "**" + p.title + "**. " + list(p, full, "\\*, ", ", ", "\\*, ") + ". *" + p.venue + "*, " + p.year +
              ". [\\[pdf\\]](https://example.org/paper.pdf)";
     }},
    {"title first, quoted",
     [](const paper& p) {
       return "“" + p.title + "”, " + list(p, first_initials, ", ", " and ", " and ") + ", " + p.venue + ", " + p.year;
     }},
    {"title, authors and venue on lines of their own",
     [](const paper& p) { return p.title + "\n" + list(p, full, ", ", ", ", ", ") + "\n" + p.venue + ", " + p.year; }},
    {"title first, pipes",
     [](const paper& p) {
       return p.title + " | " + list(p, full, ", ", ", ", ", ") + " | " + p.venue + " | " + p.year;
     }},
    {"commas, italic venue",
     [](const paper& p) {
       return "[5] " + list(p, first_initials, ", ", ", ", ", ") + ", " + comma(p.title) + " *in " + p.venue + " " +
              p.year + "* [\\[pdf\\]](#)";
     }},
    {"italic title",
     [](const paper& p) {
       return list(p, full, ", ", " and ", " and ") + ". *" + p.title + "*. " + p.venue + " (" + p.year + ").";
     }},
    {"bold owner, HTML",
     [](const paper& p) {
       return "<li><b>" + full(p.authors[0]) + "</b>" +
              (p.authors.size() > 1
                   ? ", " + list({{p.authors.begin() + 1, p.authors.end()}, "", "", false, "", "", "", ""}, full, ", ",
                                 ", ", ", ")
                   : std::string()) +
              ". " + stop(p.title) + " <i>" + p.venue + "</i>, " + p.year +
              ". <a href=\"https://example.org/a.pdf\">PDF</a></li>";
     }},
    {"submitted",
     [](const paper& p) {
       return list(p, full, ", ", ", and ", " and ") + ". " + stop(p.title) + " Submitted to " + p.venue + ", " +
              p.year + ".";
     }},
    {"to appear",
     [](const paper& p) {
       return list(p, full, ", ", ", and ", " and ") + ". " + stop(p.title) + " To appear in " + p.venue + ", " +
              p.year + ".";
     }},
};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "; ") + word;
  return out;
}

TEST_CASE("a paper reads back from every citation style") {
  for (const style& each : styles) {
    for (const paper& p : papers) {
      const std::string line = each.print(p);
      const vitae::wild_text::citation read = vitae::wild_text::read_citation(line);
      INFO(each.name << ": " << line);
      std::vector<std::string> families, found;
      for (const person& author : p.authors) families.push_back(author.family);
      for (const auto& author : read.authors) {
        const std::string name = vitae::wild_text::natural_order(author.name);
        std::size_t family = 0;
        for (const person& known : p.authors) {
          if (name.size() > known.family.size() && name.ends_with(" " + known.family)) family = known.family.size();
        }
        found.push_back(family == 0 ? name : name.substr(name.size() - family));
      }
      CHECK(joined(found) == joined(families));
      CHECK(read.title.text == p.title);
      CHECK(read.venue.text == p.venue);
      CHECK(read.year == p.year);
      if (line.find(p.pages) != std::string::npos) CHECK(read.pages.text == p.pages);
      if (p.journal && line.find(p.volume + "(" + p.issue + ")") != std::string::npos) {
        CHECK(read.volume.text == p.volume);
        CHECK(read.issue.text == p.issue);
      }
      CHECK(read.confidence > 0.5F);
    }
  }
}

}  // namespace styles_test
