// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/refine/character_cuts.hpp>
#include <vitae/wild/entries/span_weights/school_parts.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/joints.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Finds where two facts stand side by side with nothing but a space between them: "New York University | New York,
/// USA", "China | B.Eng. in Physics".
class space_cuts {
 public:
  space_cuts(const context& in, const entry_plan& plan) : in_(in), teaches_(plan.teaches()) {
    for (const member_info* m : plan.slots) {
      if (m->appearance() == look::place)
        place_ = true;
      else if (m->note.place == place_in_entry::heading)
        heads_.push_back(m->appearance());
      employs_ = employs_ || m->appearance() == look::organization;
    }
  }

  /// "Dallas, TX" behind "Example Management": a town and its state, which need nothing of what stands before them.
  bool is_settled(span s) const { return place_ && in_.weigh(look::place, s) >= 0.87F; }

  /// Where the best cut is; 0 where there is none. `reach` is the end of what may be a place with the atom.
  std::size_t best_in(span s, std::size_t reach) const {
    if (s.size() > 120 || words::lists<words::organization_names>(ascii::small_letters(in_.view(s)))) return 0;
    if (place_ && in_.weigh(look::place, s) >= 0.8F) return 0;  // "Cambridge, MA"
    const bool characters = utf8::ascii_run(in_.view(s), 0) < s.size();
    std::size_t best = 0, words = 0;
    float most = 1.3F;
    for (std::size_t at = s.begin + 1; at + 1 < s.end && words < 12; ++at) {
      if (!is_blank_before(at, s.begin) || in_.plain().text[at] == ' ') continue;
      ++words;
      const span left = trim(in_.plain(), {s.begin, at}), right{at, s.end};
      if ((characters && stands_in_quotes(left, right)) || joins_words(left, right) || ends_open(left) ||
          heads_unit(left, right))
        continue;
      if (const std::string_view state = in_.view(left); state == "U.S." || state == "U.K.") continue;  // "U.S. Army"
      const float value = std::max(two_facts(left, right, s, reach),
                                   characters && character_cuts{in_, employs_, teaches_}.part(left, right) ? 1.4F : 0);
      if (value > most && !names_its_town(left, right)) most = value, best = at;
    }
    return best;
  }

 private:
  /// What speaks for a fact on either side of a cut. Without strong evidence for the one the other is not looked at.
  float two_facts(span left, span right, span whole, std::size_t reach) const {
    float value = 0;
    const auto both = [&](float one, look other, span s) {
      if (one > 0) value = std::max(value, one + strong(other, s));
    };
    const bool placed = place_ && right.size() < 40 && reach > right.end &&
                        in_.view({right.end - right.size(), right.end}) != last_words(reach, right.size());
    const float there = placed ? town({right.begin, reach}) : 0;
    const float here = place_ && left.size() < 40 ? strong(look::place, left) : 0;
    for (const look head : heads_) {
      both(there, head, left);
      if (head != look::organization) both(here, head, right);
      if (head == look::role && employs_ && ends_in_role(left)) both(employer(right), head, left);
      if (head == look::role && employs_ && ends_in_role(right) && is_whose(left, right)) both(1, head, right);
      if (head == look::degree && begins_school(in_.view(right))) both(employer(right), head, left);
      if (head == look::degree && ascii::is_alpha(in_.plain().text[right.begin])) both(employer(left), head, right);
      if (head == look::organization && stands_in(left, right, whole, reach)) value = std::max(value, 1.4F);
      if (shouts_before(left, right)) value = std::max(value, 0.75F + turned(head, left, right, reach));
    }
    return value;
  }

  bool is_blank_before(std::size_t at, std::size_t begin) const {
    const std::string& text = in_.plain().text;
    return text[at - 1] == ' ' ||
           (text[at - 1] == '\x80' && at >= begin + 3 && text.compare(at - 3, 3, "\xE3\x80\x80") == 0);
  }

  std::string_view last_words(std::size_t end, std::size_t size) const {
    return end > size ? in_.view({end - size, end}) : std::string_view{};
  }

  /// "Universidad Ejemplo | “Ana Lin”": a quotation stands there.
  bool stands_in_quotes(span left, span right) const {
    const std::string_view l = in_.view(left);
    return in_.view(right).starts_with("\u201C") || l.rfind("\u201C") + 1 > l.rfind("\u201D") + 1;
  }

  /// "University | of Hong Kong": a word that joins stands there.
  bool joins_words(span left, span right) const {
    const std::string_view l = in_.view(left), r = in_.view(right);
    const std::size_t first = r.find(' '), last = l.rfind(' ');
    return (first != r.npos && is_joint(r.substr(0, first))) || (last != l.npos && is_joint(l.substr(last + 1)));
  }

  /// "Director | Departamento de Ventas": who leads a part of a firm, which Spanish and Portuguese name without a word
  /// that joins.
  bool heads_unit(span left, span right) const {
    static constexpr std::string_view leaders[] = {"chefe",     "coordenador", "coordinador", "director",
                                                   "directora", "diretor",     "diretora",    "encargada",
                                                   "encargado", "gerente",     "jefa",        "jefe"};
    return ascii::begins(in_.view(right), "departamento ") &&
           words::lists<leaders>(ascii::small_letters(in_.view(left).substr(in_.view(left).rfind(' ') + 1)));
  }

  static bool is_joint(std::string_view word) {
    return word.size() < 5 && words::lists<words::name_joints>(ascii::small_letters(word));
  }

  /// "University of North | Alabama", "Technical University | Riverton", "Universidad | Nacional": what stands before
  /// the cut is no whole name.
  bool ends_open(span left) const {
    const std::string_view l = in_.view(left);
    const std::size_t space = l.rfind(' ');
    const ascii::small_letters small(l.substr(space + 1).substr(0, 16));
    const words::hashed_word last{std::string_view(small)};
    const bool school = words::lists<words::school_kinds>(last);
    if (space == l.npos && (school || last.ends_with("hochschule"))) return true;
    if (goes_by_town(l) || carries_town(l) ||
        (!lines::begins_small(l.substr(space + 1)) && words::lists<words::town_beginnings>(last)))
      return true;
    if (!school) return false;
    const std::size_t before = l.rfind(' ', space - 1) + 1;  // "at the Technical University | Riverton"
    return words::lists<words::plain_schools>(
        ascii::small_letters(l.substr(before, std::min<std::size_t>(space - before, 16))));
  }

  /// "University of Port | Example", "Universität | Example": what is no town that one knows may well be part of the
  /// name.
  bool names_its_town(span left, span right) const {
    const std::string_view l = in_.view(left), r = in_.view(right);
    if (r.find(' ') != r.npos || in_.weigh(look::place, right) >= 0.5F) return false;
    const std::size_t of = l.rfind(" of "), space = l.rfind(' ');
    if (of != l.npos && of + 3 == space) return true;
    static constexpr std::string_view kinds[] = {"universität", "hochschule", "akademie",
                                                 "krankenhaus", "klinikum",   "université"};
    const std::string last = ascii::lowered(l.substr(l.size() - std::min<std::size_t>(l.size(), 16)));
    return any_of(kinds, [&](std::string_view kind) { return last.ends_with(kind); });
  }

  /// "DATA SCIENTIST | Example Ltd.": are all letters before the cut capitals, and those of the next word not?
  bool shouts_before(span left, span right) const {
    const std::string_view r = in_.view(right);
    const decoded first = decode(r, 0), second = decode(r, first.length);
    return left.size() > 4 && is_upper(first.code_point) && is_lower(second.code_point) &&
           lines::is_capital(in_.view(left));
  }

  /// What speaks for a cut where the capitals end: a job or a degree before it, or behind an organisation a town with
  /// its country.
  float turned(look head, span left, span right, std::size_t reach) const {
    if (head != look::organization) return strong(head, left);
    const std::size_t comma = in_.view({right.end, reach}).find_first_not_of(", ");
    if (!place_ || left.size() > 40 || comma == std::string_view::npos) return 0;
    const std::string_view country = in_.view({right.end + comma, reach}).substr(0, 40);
    const word_run plain(country);  // "Perú" as "peru"
    const bool one = plain.size() == 1 && plain.in<words::country_names>(0) && ascii::is_upper(country[0]);
    const bool known = one || words::lists<words::country_names>(ascii::small_letters(country));
    return known ? strong(look::place, {right.begin, reach}) : 0;
  }

  /// "Assistant Professor": the job's name ends here.
  bool ends_in_role(span s) const {
    const std::string_view text = in_.view(s).substr(in_.view(s).find_last_of(" /") + 1);
    return !text.empty() && ascii::is_upper(text[0]) &&
           words::lists<words::role_heads>(ascii::small_letters(text.substr(0, 40)));
  }

  /// "Assistant Professor | Example State University": an organisation of two words or more, without doubt one.
  float employer(span s) const {
    const float weight = in_.view(s).find(' ') == std::string_view::npos ? 0 : in_.weigh(look::organization, s);
    return weight >= 0.75F && in_.weigh(look::role, s) < 0.5F ? weight : 0;
  }

  /// "University of Padua | Teaching Assistant", "Example Ltd. | Intern", but not "Physics Laboratory | Assistant": a
  /// name without doubt an employer's, before a job of several words or behind its legal form.
  bool is_whose(span left, span job) const {
    return employer(left) >= 0.9F &&
           (in_.view(job).find(' ') != std::string_view::npos || in_.view(left).ends_with('.'));
  }

  /// "Zürich, Switzerland", but not "Synthesis, University of Example".
  float town(span s) const {
    const float weight = strong(look::place, s);
    return weight > 0 && in_.weigh(look::organization, s) < 0.75F ? weight : 0;
  }

  /// "Riverbank | Boston, MA": a name that says nothing of itself, before a town that one knows and its state or land.
  bool stands_in(span left, span town, span whole, std::size_t reach) const {
    const std::string_view state = in_.view({std::min(whole.end + 2, reach), reach});
    return place_ && says_where(state, !lines::is_capital(in_.view(left))) && in_.weigh(look::place, town) >= 0.8F &&
           in_.weigh(look::place, whole) < 0.5F && in_.weigh(look::organization, left) >= 0.35F &&
           in_.weigh(look::role, left) < 0.5F;
  }

  float strong(look as, span s) const {
    const float weight = in_.weigh(as, s);
    return weight >= 0.6F ? weight : 0;
  }

  const context& in_;
  std::vector<look> heads_;
  bool place_ = false, employs_ = false, teaches_;
};

}  // namespace vitae::wild_text
