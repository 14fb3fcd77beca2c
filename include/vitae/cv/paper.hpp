// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
#include <vitae/cv/link.hpp>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/doi.hpp>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// How far a paper has come.
enum class paper_status : unsigned char { published, accepted, submitted, preprint, in_preparation };

template <>
struct codec<paper_status>
    : enumerated<paper_status, "published", "accepted", "submitted", "preprint", "in preparation"> {};

/// What a paper is, in the terms that citation formats share.
enum class paper_kind : unsigned char {
  article,
  inproceedings,
  book,
  chapter,
  thesis,
  report,
  preprint,
  patent,
  dataset,
  software,
  other
};

template <>
struct codec<paper_kind> : enumerated<paper_kind, "article", "inproceedings", "book", "chapter", "thesis", "report",
                                      "preprint", "patent", "dataset", "software", "other"> {};

/// One author of a paper: the name as printed, whether this is the CV's owner, and what the marks beside the name say.
struct Author {
  std::string name{};
  bool self = false;
  bool equal = false;
  bool corresponding = false;

  bool operator==(const Author&) const = default;
};

/// A publication, or what may become one.
struct Paper {
  std::string title{};
  std::vector<Author> authors{};
  std::string venue{};
  std::optional<paper_kind> kind{};
  std::optional<paper_status> status{};
  std::optional<vitae::date> date{};
  std::string volume{};
  std::string issue{};
  std::string pages{};
  std::string publisher{};
  vitae::doi doi{};
  std::string arxiv{};
  std::vector<Link> links{};
  std::vector<std::string> notes{};

  bool operator==(const Paper&) const = default;
};

template <>
struct schema<Author> {
  static constexpr look appearance = look::person;
  static constexpr std::array remarks{on<&Author::name>().heading().looks(look::person).identity().required()};
};

template <>
struct schema<Paper> {
  static constexpr look appearance = look::citation;
  static constexpr std::array remarks{on<&Paper::title>().heading().looks(look::work).identity().required(),
                                      on<&Paper::authors>().label("Authors").looks(look::person),
                                      on<&Paper::venue>().label("Venue").looks(look::venue),
                                      on<&Paper::doi>().label("DOI"),
                                      on<&Paper::arxiv>().label("arXiv"),
                                      on<&Paper::links>().label("Links"),
                                      on<&Paper::notes>().label("Notes")};
};

}  // namespace vitae
