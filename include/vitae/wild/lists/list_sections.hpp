// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/source/literal.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/read_entries.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/read_lists.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/lists/stray_lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// clang-format off
/// What a licence to drive is called, and what one likes to do: no skills though they stand among them.
inline constexpr literal licences[] = {
    "ajokortti", "carnet de conducir", "carta de conducao", "carta di guida", "cnh", "driving licence",
    "driving license", "ehliyet", "fahrerlaubnis", "forerkort", "fuhrerschein", "jogositvany", "korekort", "korkort",
    "licencia de conducir", "patente", "permis b", "permis de conduire", "permiso de conducir", "prawo jazdy",
    "ridicsky prukaz", "rijbewijs", "surucu belgesi", "vodicsky preukaz", "водительские права", "водійські права"};
inline constexpr literal pastimes[] = {
    "aficiones", "fritidsinteresser", "harrastukset", "hobbies", "hobby", "hobbys", "intereses", "interessen",
    "interesser", "interests", "konicky", "loisirs", "pasatiempos", "pasiones", "passioni", "passions", "szabadido", "zainteresowania", "zajmy", "zaliby",
    "захоплення", "увлечения", "хобби", "хобі", "爱好", "興趣", "趣味"};
// clang-format on

/// "Führerschein: Klasse B", "Prawo jazdy kat. B", "Hobbys | Klettern", "Passions et activités : …": is a line among
/// skills about something else?
inline bool tells_no_skill(std::string_view line) {
  const word_run begun(line, 4);
  if (begun.phrase_in<licences>(0) > 0) return true;
  const std::size_t mark = label_mark_in(line, 40).at;
  return mark < line.size() && word_run(line.substr(0, mark), 4).phrase_in<pastimes>(0) > 0;
}

/// Reads sections of enumerations: skills, languages.
class list_sections {
 public:
  list_sections(const context& in, const chosen_members& chosen, const stray_lines& strays)
      : in_(in), chosen_(chosen), strays_(strays) {}

  /// Reads the blocks of a section under a title of `m`; lines that belong to another member go there, and all of
  /// "Languages" that nobody speaks are skills.
  void read(node& root, const member_info& titled, std::size_t begin, std::size_t end) const {
    const bool tools = &titled == chosen_.languages && chosen_.skills && !spoken(in_).in_blocks(begin, end);
    const member_info& m = tools ? *chosen_.skills : titled;
    const list_reading lists(in_, m.type->core());
    std::size_t from = begin;
    bool elsewhere = false, grid = false;
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in_.doc.blocks[i];
      if (&m == chosen_.skills && tells_no_skill(in_.view(b))) {
        lists.section(root.at(m), std::exchange(from, i + 1), i);
        continue;
      }
      const bool prize = &m != chosen_.prizes && strays_.is_prize(b);
      const bool more = elsewhere && strays_.goes_on(b);
      const bool below = i > from && &m != chosen_.languages && strays_.lists_below(in_.doc.blocks[i - 1], b);
      elsewhere = more || below || strays_.belongs_elsewhere(b, m);
      grid = strays_.heads_grid(b) || (grid && !elsewhere && b.indent > 8);
      if (!prize && !elsewhere && !grid) continue;
      const bool titled_here = elsewhere && i > from && strays_.titles_other(in_.doc.blocks[i - 1], m);
      lists.section(root.at(m), from, titled_here ? i - 1 : i);
      from = i + 1;
      if (more)
        strays_.take_more(root, b);
      else if (below)
        list_items(in_, chosen_.languages->type->core()).group(root.at(*chosen_.languages), {}, b.text);
      else if (prize)
        read_entries(in_, known<entry_plan>(chosen_.prizes->type->core()), i, i + 1, root.at(*chosen_.prizes));
      else if (!grid)
        strays_.take(root, b);
    }
    lists.section(root.at(m), from, end);
  }

 private:
  const context& in_;
  const chosen_members& chosen_;
  const stray_lines& strays_;
};

}  // namespace vitae::wild_text
