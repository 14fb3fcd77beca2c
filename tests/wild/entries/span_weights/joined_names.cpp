// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/joined_names.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace joined_names_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A line in atoms, and what they weigh as one name.
struct line {
  explicit line(std::string_view source) : page(source), weigh(page.in.plain()), names(page.in.plain(), weigh) {
    cutting cut(page.in.plain());
    cut.add(page.all(), gap::line);
    atoms = cut.take();
  }
  float alone(std::size_t k) { return weigh(look::organization, atoms[k].text); }
  float all() {
    return names.weight(atoms, 0, atoms.size(), weigh(look::organization, joined(atoms, 0, atoms.size() - 1)));
  }

  wild_tests::document page;
  evidence weigh;
  joined_names names;
  std::vector<atom> atoms;
};

TEST_CASE("two names that look alike on either side of a slash are one") {
  line presses("Salt Press / Harbour Press");
  CHECK(presses.all() > presses.alone(0));
  line schools("Quill / Fontainebleau");
  CHECK(schools.all() > schools.alone(0));
}

TEST_CASE("several names between slashes are one, and alone in bold those that do not look alike") {
  line presses("Salt Press / Harbour Press / Tide Press");
  CHECK(presses.all() > presses.alone(0));
  line firms("**IBM / Blue Lantern**");
  CHECK(firms.all() > firms.alone(0));
  line behind("**IBM / Blue Lantern, Sails**");
  CHECK(behind.names.weight(behind.atoms, 0, 2, 0.5F) < behind.alone(0));
}

TEST_CASE("a school and its subject, an employer and a job or a town are not one behind a slash") {
  for (const std::string_view other :
       {"University of Leeds / Optics Class", "Salt Press / Engineer", "Salt Press / Oslo"}) {
    CAPTURE(std::string(other));
    line apart(other);
    CHECK(apart.all() < apart.alone(0) + 0.1F);
  }
}

TEST_CASE("a legal form closes the name of a firm, a school's kind that of a school") {
  line firm("Quill GmbH - Harbour Services");
  CHECK(firm.names.weight(firm.atoms, 0, firm.atoms.size(), 0.5F) < 0.5F);
  line school("样本大学 (985) 化学");
  CHECK(school.names.weight(school.atoms, 0, 2, 0.5F) < 0.5F);
}

TEST_CASE("what an employer was called before belongs to its name") {
  line press("Quill (formerly example.com)");
  CHECK(press.all() >= press.alone(0));
  CHECK(press.names.explains(press.atoms[1]));
  CHECK_FALSE(press.names.explains(press.atoms[0]));
  CHECK_FALSE(line("Quill (Salt Press)").names.explains(line("Quill (Salt Press)").atoms[1]));
}

TEST_CASE("partners that a firm is called after are one name, other enumerations are not") {
  line partners("Fenwick, Reedwell and Quillby");
  CHECK(partners.all() >= 0.5F);
  CHECK(partners.all() > partners.alone(0));
  for (const std::string_view other : {"Fenwick, Reedwell Hall and Quillby", "Python, Docker and Rust",
                                       "Fenwick, Quillby", "Oslo, Lima and Kyiv", "Engineer, Reedwell and Quillby"}) {
    CAPTURE(std::string(other));
    CHECK(line(other).all() < 0.5F);
  }
}

TEST_CASE("what a part of a school enumerates belongs to its name") {
  line part("School of Mechanical, Civil, and Hydraulic Engineering"), apart("School of Mechanical, Civil, Hydraulic");
  CHECK(part.all() > apart.all());
}

TEST_CASE("towns and strangers cost a name something, a campus does not") {
  line town("Example Software Ltd., Oslo");
  CHECK(town.all() < town.alone(0));
  line stranger("Applied Optics, Example University");
  CHECK(stranger.all() < stranger.alone(1));
  line campus("University of California, Berkeley");
  CHECK(campus.all() > campus.alone(0));
}

TEST_CASE("another job, a remark with a colon and whom one reports to speak against a name") {
  line jobs("Lamp Keeper / Engineer");
  CHECK(jobs.names.cost_as_none(jobs.atoms, 1, jobs.alone(1)) == 1);
  CHECK(jobs.names.cost_as_none(jobs.atoms, 0, jobs.alone(0)) == 0);
  line told("Tidely - Clerk\nDomain: Lamps");
  CHECK(told.names.cost_as_none(told.atoms, 2, 0.4F) > 0);
  CHECK(told.names.cost_as_none(told.atoms, 3, 0.4F) > 0);
  CHECK(told.names.cost_as_none(told.atoms, 2, 0.6F) == 0);
  line chief("reporting to Board of Directors");
  CHECK(chief.names.cost_as_none(chief.atoms, 0, chief.alone(0)) == 1);
}

}  // namespace joined_names_test
