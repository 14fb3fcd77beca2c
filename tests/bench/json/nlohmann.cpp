// SPDX-License-Identifier: BSL-1.0
// nlohmann/json by its macros: a tree from the text, the structs from the tree. UTF-8 is checked, unknown members are
// ignored, of doubled members the last one counts.
#include <nlohmann/json.hpp>

#include "peer.hpp"

namespace plain {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Link, label, url)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Contact, emails, phones, links, location)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Period, start, end)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Grade, text, value, scale)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Degree, institution, title, area, location, period, grade, thesis,
                                                advisors)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Item, text)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Position, organization, title, kind, location, period, summary,
                                                highlights)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Author, name)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Paper, title, authors, venue, kind, status, date, volume, issue, pages,
                                                doi, notes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Award, title, dates, issuer)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Skill, name, level, keywords)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Language, name, fluency)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Person, name, headline, summary, contact, degrees, positions, papers,
                                                awards, skills, languages)

}  // namespace plain

namespace {

struct peer {
  static bool read(const std::string& text, plain::Person& to) {
    const auto tree = nlohmann::json::parse(text, nullptr, false);
    if (tree.is_discarded()) return false;
    tree.get_to(to);
    return true;
  }
  static void write(std::string& out, const plain::Person& value) { out = nlohmann::json(value).dump(); }
  static void write_indented(std::string& out, const plain::Person& value) { out = nlohmann::json(value).dump(2); }
};

const bool entered = bench::enter<peer>("nlohmann");

}  // namespace
