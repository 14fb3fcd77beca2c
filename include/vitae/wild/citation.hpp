// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vitae/wild/citation/collect.hpp>
#include <vitae/wild/citation/judge.hpp>
#include <vitae/wild/citation/leading.hpp>
#include <vitae/wild/citation/leftovers.hpp>
#include <vitae/wild/citation/legend.hpp>
#include <vitae/wild/citation/pieces/one_print.hpp>
#include <vitae/wild/citation/pieces/splitter.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/citation/plain/spacing.hpp>
#include <vitae/wild/citation/scores/closing_people.hpp>
#include <vitae/wild/citation/scores/closing_title.hpp>
#include <vitae/wild/citation/scores/colon_title.hpp>
#include <vitae/wild/citation/scores/lone_families.hpp>
#include <vitae/wild/citation/tokens/tokenizer.hpp>

namespace vitae::wild_text {

/// The parts of one publication line (newlines inside are white space): `read_citation("[1] R. Lin, \"Wings\", Proc.
/// ABC, 2019")` has the author "R. Lin", the title "Wings", the venue "Proc. ABC" and the year "2019". Every byte
/// string is accepted; a line longer than 32 KiB is no publication line and gives an empty citation of confidence 0.
inline citation read_citation(std::string_view line) {
  using namespace citing;
  citation made;
  if (line.size() > 32768) return made;
  plain_line plain = read_plain(line);
  settle_spacing(plain);
  join_names(plain);
  const std::vector<token> tokens = tokenizer(plain).read();
  const token_view view{plain.text, tokens};
  const leading before = read_leading(view);
  std::vector<piece> pieces = splitter(view, before.end, before.venue_last != 0).split();
  mark_one_print(view, pieces);
  mark_colon_title(view, pieces);
  bring_title_forward(view, pieces);
  part_lone_families(view, pieces);
  bring_people_forward(view, pieces);
  std::vector<shape> forms;
  forms.reserve(pieces.size());
  for (const piece& each : pieces) forms.push_back(shape_of(view, each));
  const std::vector<label> labels = best_path(pieces, forms, {before.venue_last != 0, before.same_people});
  const labelled_line all{line, plain, view, pieces, labels};
  collector(all, made).collect(before);
  apply_legend(own_legend(view), made);
  const tail_words tail = words_of_tail(all);
  made.kind = before.patent_last != 0 ? cited_kind::patent : kind_of(made, tail);
  settle_number(made);
  made.status = status_of(made);
  made.confidence = confidence_of(all, made, tail);
  for (cited_text& left : leftovers(all, made).from(before.end)) made.notes.push_back(std::move(left));
  return made;
}

}  // namespace vitae::wild_text
