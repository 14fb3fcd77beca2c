// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/entries/span_weights/towns_behind.hpp>

namespace vitae::wild_text {

/// What an employer's other name is told with, in brackets behind it: "(formerly Salt Press)".
inline constexpr std::string_view renaming_words[] = {"acquired ", "ehemals ", "ex ",         "ex-",     "formerly ",
                                                      "früher ",   "now ",     "previously ", "vormals "};

/// Weighs several atoms as the name of one organisation.
class joined_names {
 public:
  joined_names(const plain_text& plain, evidence& weigh) : plain_(plain), weigh_(weigh), towns_(plain, weigh) {}

  /// How much atoms look like one name, which as a text alone weighs `own`.
  float weight(const std::vector<atom>& atoms, std::size_t first, std::size_t length, float own) {
    if (length > 1 && names_several(atoms, first, length)) return std::max(own, best_of(atoms, first, length) + 0.15F);
    if (length == 2 && explains(atoms[first + 1])) return std::max(own, weigh_(look::organization, atoms[first].text));
    if (enumerates(atoms, first, length)) return std::max(own, 0.5F);
    own -= cost_of_strangers(atoms, first, length) + cost_of_towns(atoms, first, length);
    if (length > 1 && is_closed(atoms, first)) own -= 0.4F;
    return towns_.is_campus(atoms, first, length) ? own + 1.3F : own;
  }

  /// "(formerly Salt Press)": what an employer was called before.
  bool explains(const atom& a) const {
    const std::string_view text = plain_.of(a.text.begin, a.text.end);
    return a.before == gap::paren &&
           any_of(renaming_words, [&](std::string_view word) { return text.starts_with(word); });
  }

  /// What speaks against a name, which weighs `own`, where it begins at an atom: "Boatman" of "Lamp Keeper / Boatman"
  /// is a job too, and so is whom one reports to; what a colon parts below a line that says two things, "Domain:
  /// Lamps", is rather a remark.
  float cost_as_none(const std::vector<atom>& atoms, std::size_t k, float own) {
    if (is_second_job(atoms, k) || plain_.of(atoms[k].text.begin, atoms[k].text.end).starts_with("reporting to "))
      return 1;
    return own < 0.5F && is_labelled(atoms, k) ? 0.6F : 0;
  }

 private:
  bool is_second_job(const std::vector<atom>& atoms, std::size_t k) {
    if (k == 0 || atoms[k].outer.begin < atoms[k - 1].outer.end) return false;
    return trimmed(plain_.of(atoms[k - 1].outer.end, atoms[k].outer.begin)) == "/" &&
           weigh_(look::role, atoms[k - 1].text) >= 0.6F && weigh_(look::role, atoms[k].text) >= 0.6F;
  }
  static bool is_labelled(const std::vector<atom>& atoms, std::size_t k) {
    const auto follows = [&](std::size_t i, std::size_t order) {
      return i < atoms.size() && atoms[i].line == atoms[k].line && atoms[i].order == order;
    };
    if (atoms[k].line == 0 || atoms.size() < 2 || atoms[1].line > 0) return false;
    const std::size_t value = follows(k, 0) ? k + 1 : k;
    return follows(value, 1) && atoms[value].before == gap::colon;
  }

  /// "Reed and Quill", "and Sound": what the last of an enumeration is, behind its first words.
  bool closes_enumeration(const atom& a) const {
    std::string_view rest = plain_.of(a.text.begin, a.text.end).substr(0, 32);
    for (int word = 0; word < 3; ++word) {
      if (begins_with_joint(rest)) return true;
      const std::size_t blank = rest.find(' ');
      if (blank == rest.npos) return false;
      rest.remove_prefix(blank + 1);
    }
    return false;
  }
  static bool begins_with_joint(std::string_view text) {
    static constexpr std::string_view joints[] = {"and ", "& ", "und ", "et ", "y ", "e "};
    for (const std::string_view joint : joints)
      if (!text.empty() && text[0] == joint[0] && text.starts_with(joint)) return true;
    return false;
  }
  static bool is_short(std::string_view text) { return std::count(text.begin(), text.end(), ' ') < 2; }

  /// Is an atom one of those that an enumeration names: "Mechanical" of "School of Mechanical, Civil, and Old Works"?
  bool is_enumerated(const std::vector<atom>& atoms, std::size_t k, std::size_t first, std::size_t length) const {
    for (std::size_t j = k; j < first + length; ++j) {
      if (j > first && atoms[j].before != gap::comma) return false;
      if (closes_enumeration(atoms[j])) return j > first;
      if (!is_short(plain_.of(atoms[j].text.begin, atoms[j].text.end))) return false;
    }
    return false;
  }

  /// "Fenwick, Reed and Quill": partners that an organisation is called after, none of whom is a job or a place.
  bool enumerates(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    if (length < 2 || !closes_enumeration(atoms[first + length - 1]) || !is_enumerated(atoms, first, first, length))
      return false;
    for (std::size_t k = first; k < first + length; ++k) {
      const bool last = k + 1 == first + length;
      const std::string_view text = plain_.of(atoms[k].text.begin, atoms[k].text.end);
      if (std::count(text.begin(), text.end(), ' ') != (last ? 2 : 0)) return false;
      for (const look other : {look::role, look::degree, look::place, look::keyword})
        if (weigh_(other, atoms[k].text) >= 0.45F) return false;
    }
    return true;
  }

  /// "Salt Press / Harbour Press": names for an employer, or several of them; none looks like a job, a degree or a
  /// place, and each as much like one, unless nothing else stands beside them.
  bool names_several(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    float least = 1, most = 0;
    for (std::size_t k = first; k < first + length; ++k) {
      const std::size_t end = atoms[k > first ? k - 1 : k].outer.end;
      if (k > first && plain_.of(end, atoms[k].outer.begin) != " / ") return false;
      const float name = weigh_(look::organization, atoms[k].text);
      least = std::min(least, name), most = std::max(most, name);
      for (const look other : {look::role, look::degree, look::place})
        if (weigh_(other, atoms[k].text) >= 0.5F) return false;
    }
    return least >= 0.3F && (most - least <= 0.3F || stands_alone(atoms, first, length));
  }

  /// Are atoms all of a line that is in bold?
  static bool stands_alone(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    const auto apart = [&](const atom& a, const atom& b) { return a.line != b.line || a.how != b.how; };
    const std::size_t after = first + length;
    return (atoms[first].how & style::bold) != 0 && (first == 0 || apart(atoms[first - 1], atoms[first])) &&
           (after == atoms.size() || apart(atoms[after], atoms[after - 1]));
  }

  /// What it costs to read atoms as part of an organisation that are neither one nor where it is: more beside a whole
  /// one, "Applied Optics, Example University", than behind a part, "Department of Optics, Sound, and Film".
  float cost_of_strangers(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    std::size_t strangers = 0, apart = 0;
    bool whole = false, part = false;
    const bool units = weigh_(look::organization, atoms[first].text) >= 0.6F;
    for (std::size_t k = first; k < first + length; ++k) {
      const float named = weigh_(look::organization, atoms[k].text);
      whole = whole || named >= 0.9F;
      part = part || (named >= 0.45F && named < 0.9F);
      if (atoms[k].before == gap::paren || named >= 0.45F || weigh_(look::place, atoms[k].text) >= 0.5F) continue;
      if (units && is_enumerated(atoms, k, first, length)) continue;
      ++strangers;
      const gap parts = atoms[std::max(k, first + 1)].before;
      if (parts != gap::word && parts != gap::styled) ++apart;
    }
    return 0.15F * static_cast<float>(strangers) + (whole && !part ? 0.18F * static_cast<float>(apart) : 0);
  }

  /// "Example, Inc. - Harbour Services", "见本大学 (985) 化学": does the legal form close a name before a dash, or a
  /// school's kind before a bracket that more follows?
  bool is_closed(const std::vector<atom>& atoms, std::size_t first) const {
    const std::string_view name = plain_.of(atoms[first].text.begin, atoms[first].text.end);
    if (atoms[first + 1].before == gap::dash) return organization_evidence::closed_by_legal_form(name);
    return atoms[first + 1].before == gap::paren && first + 2 < atoms.size() && atoms[first + 2].before == gap::word &&
           words::ends_in_one(name, words::east_asian_schools);
  }

  /// What it costs to read a town behind a comma as part of an organisation, which rather is there.
  float cost_of_towns(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    const atom& last = atoms[first + length - 1];
    return last.before == gap::comma && weigh_(look::place, last.text) >= 0.5F ? 0.15F : 0;
  }

  float best_of(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    float best = 0;
    for (std::size_t k = first; k < first + length; ++k)
      best = std::max(best, weigh_(look::organization, atoms[k].text));
    return best;
  }

  const plain_text& plain_;
  evidence& weigh_;
  towns_behind towns_;
};

}  // namespace vitae::wild_text
