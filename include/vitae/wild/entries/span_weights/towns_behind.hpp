// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/evidence/firm_names.hpp>
#include <vitae/wild/words/place_codes.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Tells what an atom behind an organisation is: the place where that is, or a part of its name.
class towns_behind {
 public:
  towns_behind(const plain_text& plain, evidence& weigh) : plain_(plain), weigh_(weigh) {}

  /// "Assistant, Example Libraries, Oxford": the last of a line after a comma, which may well be a place, where another
  /// atom may be the organisation.
  bool closes_line(const std::vector<atom>& atoms, std::size_t count, std::size_t first) const {
    if (first == 0 || atoms[first].before != gap::comma || !ends_line(atoms, count, first)) return false;
    if (is_land_code(view(atoms[first].text)))
      return weigh_(look::organization, atoms[first - 1].text) >= 0.6F && !ends_in_town(atoms, first);
    const float place = weigh_(look::place, atoms[first].text);
    if (weigh_(look::place, atoms[first - 1].text) >= 0.5F) return false;
    if (place < 0.4F) return place >= 0.15F && ends_job(atoms, count, first);
    for (std::size_t k = 0; k < first; ++k)
      if (weigh_(look::organization, atoms[k].text) >= 0.38F && weigh_(look::role, atoms[k].text) < 0.5F &&
          weigh_(look::degree, atoms[k].text) < 0.5F)
        return true;
    return false;
  }

  /// "Ukraine, Smalltown": one word or two behind a country close the line.
  bool closes_behind_country(const std::vector<atom>& atoms, std::size_t count, std::size_t first) const {
    if (first == 0 || atoms[first].before != gap::comma || atoms[first - 1].before != gap::comma) return false;
    if (first + 1 < count && atoms[first + 1].before < gap::cell) return false;
    const std::string_view town = view(atoms[first].text);
    return is_country(view(atoms[first - 1].text)) && std::count(town.begin(), town.end(), ' ') < 2 &&
           weigh_(look::organization, atoms[first].text) < 0.5F && weigh_(look::role, atoms[first].text) < 0.5F;
  }

  /// "Springfield, MA", "Universidade do Vale (MS)": behind a town, and in parentheses behind a school, two capitals
  /// are neither a degree nor a school.
  bool is_state(const std::vector<atom>& atoms, std::size_t i) const {
    const atom& code = atoms[i];
    if (i > 0 && code.before == gap::paren && is_land_code(view(code.text)))
      return weigh_(look::organization, atoms[i - 1].text) >= 0.85F;
    return i > 0 && code.text.size() == 2 && code.before == gap::comma && atoms[i - 1].text.size() < 30 &&
           weigh_(look::degree, atoms[i - 1].text) < 0.2F && weigh_(look::place, joined(atoms, i - 1, i)) >= 0.85F;
  }

  /// "University of California, Berkeley": a city that is a part of the name.
  bool is_campus(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    const atom& city = atoms[first + 1];
    const std::size_t after = first + length;
    const std::string_view city_name = view(city.text);
    std::string_view whole = view(atoms[first].text);
    if (is_country(city_name) || whole.find(city_name) != whole.npos) return false;
    if (ascii::lowered(whole.substr(0, 4)) == "the ") whole.remove_prefix(4);
    const bool closed = length == 3 && atoms[first + 2].before == gap::paren;  // "…, Berkeley (UCB)"
    const std::string_view state = state_of(whole);
    return (length == 2 || closed) && city.before == gap::comma && !state.empty() &&
           ((weigh_(look::place, city.text) >= 0.5F && is_region(state)) ||
            (has_campuses(state) && weigh_(look::degree, city.text) < 0.3F)) &&
           !(!closed && after < atoms.size() && atoms[after].before == gap::comma && names_land(atoms[after].text));
  }

 private:
  /// Does nothing stand behind an atom in its line but what explains it: "Smalltown (tools and dies)"?
  static bool ends_line(const std::vector<atom>& atoms, std::size_t count, std::size_t at) {
    const std::size_t next = at + 1 < count && atoms[at + 1].before == gap::paren ? at + 2 : at + 1;
    return next >= count || atoms[next].before >= gap::cell;
  }

  /// "Engineer, Harbour Museum, Smalltown": a town nobody knows, after a job or a degree and whose that is; behind a
  /// firm whose name its legal form closes, "Engineer (temporary) | Harbour Works AG, Smalltown", and behind what is
  /// surely an organisation, "Harbour Hospital, Port Small", wherever the job stands.
  bool ends_job(const std::vector<atom>& atoms, std::size_t count, std::size_t first) const {
    const std::string_view town = view(atoms[first].text), whose = view(atoms[first - 1].text);
    const float employer = weigh_(look::organization, atoms[first - 1].text);
    const auto blanks = std::count(town.begin(), town.end(), ' ');
    const bool two_words = blanks == 1 && employer >= 0.6F && weigh_(look::person, atoms[first].text) < 0.6F;
    if (weigh_(look::organization, atoms[first].text) >= (two_words ? 0.45F : 0.4F)) return false;
    // One word behind several is rather where somebody is than who that is.
    const bool several = whose.find(' ') != std::string_view::npos;
    const auto earned = [&](const atom& a) {
      return weigh_(look::role, a.text) >= 0.55F || weigh_(look::degree, a.text) >= 0.55F;
    };
    if (first > 1 && earned(atoms[first - 2])) return employer >= (blanks == 0 && several ? 0.4F : 0.55F);
    return blanks < 2 && employer >= 0.55F &&
           ((blanks == 0 && organization_evidence::closed_by_legal_form(whose)) || employer >= 0.9F) &&
           std::any_of(atoms.begin(), atoms.begin() + static_cast<std::ptrdiff_t>(count), earned);
  }

  /// "Example University in Salem, OR": does a town stand before a code in the same atom as the school?
  bool ends_in_town(const std::vector<atom>& atoms, std::size_t code) const {
    const span before = atoms[code - 1].text;
    const std::size_t space = view(before).rfind(' ');
    return space != std::string_view::npos &&
           weigh_(look::place, {before.begin + space + 1, atoms[code].text.end}) >= 0.85F;
  }

  static bool is_code(std::string_view text) {
    return text.size() == 2 && ascii::is_upper(text[0]) && ascii::is_upper(text[1]);
  }

  /// "DK" of "Example University, DK", "OH" of "Example State University, OH".
  static bool is_land_code(std::string_view text) {
    const std::string code = ascii::lowered(text.substr(0, 3));
    return is_code(text) && (words::lists<words::country_codes>(code) || words::lists<words::region_codes>(code));
  }

  static bool is_country(std::string_view text) {
    const std::string name = ascii::lowered(text.substr(0, 40));
    const std::string_view bare = std::string_view(name).substr(0, name.find_last_not_of(". ") + 1);
    return words::lists<words::country_names>(bare) || bare == "uk" || bare == "usa";
  }

  /// A state or a province: universities named after it have campuses in its cities.
  static bool is_region(std::string_view text) {
    const std::string name = ascii::lowered(text.substr(0, 40));
    return words::lists<words::region_names>(name) || words::lists<words::state_universities>(name);
  }

  /// "California" of "University of California" and of "California State University", the one of that kind with a
  /// campus in several towns; empty in another name.
  static std::string_view state_of(std::string_view university) {
    constexpr std::string_view begin = "university of ", system = "california state university";
    const std::string name = ascii::lowered(university.substr(0, system.size() + 1));
    return name == system ? university.substr(0, 10) : name.starts_with(begin) ? university.substr(begin.size()) : "";
  }

  /// A state whose name many universities have, each with its town.
  static bool has_campuses(std::string_view state) {
    return state.size() < 40 && words::lists<words::state_universities>(ascii::small_letters(state));
  }

  /// "UK" and "CA" of "Riverton, CA": what follows a town and says where that is.
  bool names_land(span s) const {
    const std::string_view text = view(s).substr(0, view(s).find('.'));
    return weigh_(look::place, s) >= 0.5F || is_country(view(s)) ||
           (is_code(text) && words::lists<words::region_codes>(ascii::small_letters(text)));
  }

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  const plain_text& plain_;
  evidence& weigh_;
};

}  // namespace vitae::wild_text
