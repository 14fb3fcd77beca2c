// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/span_weights/school_parts.hpp>
#include <vitae/wild/evidence/firm_names.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/normalise.hpp>
#include <vitae/wild/words/joints.hpp>

namespace vitae::wild_text {

/// A job or a degree, and whose it is.
struct joined_facts {
  span what, whose;
};

/// Parts atoms at the words that join two facts: "Doctorante à l'Université de l'Exemple", "Engineer in Example
/// University".
class joint_cuts {
 public:
  joint_cuts(const context& in, const entry_plan& plan) : in_(in) {
    for (const member_info* m : plan.slots) {
      if (m->appearance() != look::place && m->note.place == place_in_entry::heading) heads_.push_back(m->appearance());
      employs_ = employs_ || m->appearance() == look::organization;
    }
  }

  /// The facts that an atom joins, if there is no doubt what stands on either side. Words that join within names too do
  /// so for a job whose employer stands nowhere else.
  joined_facts at(const std::vector<atom>& atoms, std::size_t i) const {
    constexpr std::size_t longest = 160;
    const span s = atoms[i].text;
    if (!employs_ || s.size() > longest) return {};
    const std::string_view text = in_.view(s);
    for (std::size_t space = text.find(' '); space != text.npos; space = text.find(' ', space + 1)) {
      const std::string_view rest = text.substr(space + 1);
      const std::size_t names = words::after_joint(rest, words::naming_joints);
      const std::size_t length = names > 0 ? names : words::after_joint(rest, words::loose_joints);
      if (length == 0) continue;
      const std::string_view joint = rest.substr(0, length);
      const span what{s.begin, s.begin + space}, whose{s.begin + space + 1 + length, s.end};
      if (in_.weigh(look::role, whose) >= 0.5F) continue;
      if (is_town(whose, joint) && organization_evidence::closed_by_legal_form(in_.view(what))) return {what, whose};
      if (joint == "in " && is_town_of_school(atoms, i, whose) && names_no_town(in_.view(what))) return {what, whose};
      if (is_job(what) && (leads_to_link(whose, joint) || leads_in_cyrillic(whose, joint))) return {what, whose};
      const bool part = joint == "in the ";  // "Fellow in the Department of Optics"
      if (part ? !names_school_part(in_.view(whose))
               : !(names > 0 ? is_employer(joint, whose) : is_only_employer(whose, atoms, i)))
        continue;
      for (const look head : heads_)
        if (may_lead(head, joint, names > 0 || part) && in_.weigh(head, what) >= 0.6F) return {what, whose};
    }
    return {};
  }

 private:
  /// "Example GmbH in Leipzig": the place of a firm, behind the legal form that closes its name.
  bool is_town(span where, std::string_view joint) const {
    return (joint == "in " || joint == "en " || joint == "à ") && in_.weigh(look::place, where) >= 0.6F;
  }

  /// "Example University in Salem, OR": does a town go on behind the next comma with its state or land?
  bool is_town_of_school(const std::vector<atom>& atoms, std::size_t i, span town) const {
    if (i + 1 >= atoms.size() || atoms[i + 1].before != gap::comma || atoms[i + 1].line != atoms[i].line) return false;
    return says_where(in_.view(atoms[i + 1].text), true) && in_.view(town).find(" in ") == std::string_view::npos &&
           in_.weigh(look::place, {town.begin, atoms[i + 1].text.end}) >= 0.85F;
  }
  /// "Example University", "Salt College", but not "American University", whose towns are parts of its names.
  static bool names_no_town(std::string_view school) {
    static constexpr std::string_view kinds[] = {" University", " College", " Institute of Technology"};
    static constexpr std::string_view with_towns[] = {"American ", "The American ", "Washington ", "German ", "Free "};
    return any_of(kinds, [&](std::string_view kind) { return school.ends_with(kind); }) &&
           none_of(with_towns, [&](std::string_view name) { return school.starts_with(name); });
  }

  /// "Engineer for [Harbour Works](…)": all that stands behind the word is one link. "in" leads to places and subjects
  /// too.
  bool leads_to_link(span whose, std::string_view joint) const {
    const std::vector<hyperlink>& links = in_.plain().links;
    const std::size_t link = normal::first_link(in_.plain(), whose.begin);
    const bool linked = link < links.size() && links[link].begin == whose.begin && links[link].end == whose.end;
    if (!linked || (joint != "in " && joint != "en " && joint != "em ")) return linked;
    return in_.weigh(look::organization, whose) >= 0.38F && in_.weigh(look::place, whose) < 0.4F;
  }
  /// "Администратор в Tidewater", "… в Пример Банк": Latin letters behind a Cyrillic word are a firm's, and so are two
  /// names or more that are no place.
  bool leads_in_cyrillic(span whose, std::string_view joint) const {
    if (decode(joint, 0).code_point < U'\u0400') return false;
    const std::string_view name = in_.view(whose);
    const std::size_t second = name.find(' ');
    return ascii::is_upper(name[0]) ||
           (second != name.npos && is_upper(decode(name, 0).code_point) &&
            is_upper(decode(name, second + 1).code_point) && in_.weigh(look::place, whose) < 0.4F);
  }
  /// Does a text say a job, where jobs are told?
  bool is_job(span what) const { return among(heads_, look::role) && in_.weigh(look::role, what) >= 0.4F; }

  /// May such a word lead from what is called so? "de l'" leads from no prize, "Prix de l'innovation".
  static bool may_lead(look head, std::string_view joint, bool surely) {
    if (!surely) return head == look::role || (head == look::degree && among(words::joints_to_schools, joint));
    return head != look::organization && !(head == look::award && joint.starts_with("de "));
  }

  /// Is it an organisation, and does no other atom say one?
  bool is_only_employer(span whose, const std::vector<atom>& atoms, std::size_t i) const {
    if (!is_upper(decode(in_.view(whose), 0).code_point) || in_.weigh(look::organization, whose) < 0.75F) return false;
    return none_of(atoms, [&](const atom& other) {
      const float weight = in_.weigh(look::organization, other.text);
      return other.text.begin != atoms[i].text.begin && weight >= 0.6F && in_.weigh(look::place, other.text) < weight;
    });
  }

  /// Whose a job or a degree is behind a word that joins: an organisation; behind most such words any name that is no
  /// place, "au LSTQ", but not behind "à".
  bool is_employer(std::string_view joint, span whose) const {
    if (in_.weigh(look::organization, whose) >= 0.6F) return true;
    return joint != "à " && joint != "am " && !joint.starts_with("de ") &&
           is_upper(decode(in_.view(whose), 0).code_point) && in_.weigh(look::place, whose) < 0.4F;
  }

  const context& in_;
  std::vector<look> heads_;
  bool employs_ = false;
};

}  // namespace vitae::wild_text
