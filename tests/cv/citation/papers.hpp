// SPDX-License-Identifier: BSL-1.0
// Papers to be cited, one of each sort that guides have a rule for; their people are invented.
#pragma once
#include <string>
#include <vector>
#include <vitae/cv/paper.hpp>

namespace cited {

inline vitae::Paper article() {
  vitae::Paper p;
  p.title = "Notes on Engines";
  p.authors = {
      {"Ada Belle Lovelace", true, true, false}, {"Jan van der Berg", false, true, false}, {"Martin King Jr."}};
  p.venue = "Journal of Invented Results";
  p.kind = vitae::paper_kind::article;
  p.date = vitae::date::of(2019, 9);
  p.volume = "12";
  p.issue = "3";
  p.pages = "1-10";
  p.doi = "10.5555/a_b";
  return p;
}
inline vitae::Paper in_proceedings() {
  vitae::Paper p = article();
  p.kind = vitae::paper_kind::inproceedings;
  p.authors.pop_back();
  p.venue = "Proceedings of the 5th Conference on Examples";
  p.publisher = "Example Press";
  p.volume = p.issue = "";
  return p;
}
inline vitae::Paper thesis() {
  vitae::Paper p;
  p.title = "Threads of Thought";
  p.authors = {{"Ada Lovelace", true}};
  p.kind = vitae::paper_kind::thesis;
  p.venue = "University of Examples";
  p.date = vitae::date::of(2016);
  p.notes = {"PhD thesis"};
  return p;
}
inline vitae::Paper preprint() {
  vitae::Paper p;
  p.title = "Why?";
  p.authors = {{"Ada Lovelace", true}, {"Jean-Pierre Babbage"}};
  p.kind = vitae::paper_kind::preprint;
  p.arxiv = "2101.00001";
  p.date = vitae::date::of(2021, 1);
  p.notes = {"et al."};
  return p;
}
inline vitae::Paper in_press() {
  vitae::Paper p = article();
  p.status = vitae::paper_status::accepted;
  p.date.reset();
  p.doi = {};
  p.volume = p.issue = p.pages = "";
  return p;
}
inline vitae::Paper book() {
  vitae::Paper p;
  p.title = "A Book";
  p.authors = {{"Ada Lovelace"}};
  p.kind = vitae::paper_kind::book;
  p.publisher = "Example Press";
  p.date = vitae::date::of(2020);
  return p;
}
inline vitae::Paper in_preparation() {
  vitae::Paper p;
  p.title = "Next";
  p.authors = {{"Ada Lovelace"}};
  p.status = vitae::paper_status::in_preparation;
  return p;
}
inline vitae::Paper report() {
  vitae::Paper p = book();
  p.kind = vitae::paper_kind::report;
  p.publisher = "";
  p.venue = "Institute of Examples";
  p.issue = "TR-7";
  return p;
}
inline vitae::Paper chapter() {
  vitae::Paper p = in_proceedings();
  p.kind = vitae::paper_kind::chapter;
  p.venue = "Handbook of Everything";
  p.pages = "7";
  p.doi = {};
  return p;
}
inline vitae::Paper software() {
  vitae::Paper p = book();
  p.kind = vitae::paper_kind::software;
  return p;
}

/// A paper with that many authors, "Zoe Author01" and on.
inline vitae::Paper by_many(int number) {
  vitae::Paper p = book();
  p.authors.clear();
  for (int i = 1; i <= number; ++i) p.authors.push_back({std::string("Zoe Author") + static_cast<char>('A' + i - 1)});
  return p;
}

inline std::vector<vitae::Paper> all() {
  return {article(), in_proceedings(), thesis(), preprint(), in_press(),
          book(),    in_preparation(), report(), chapter(),  software()};
}

}  // namespace cited
