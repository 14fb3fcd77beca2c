// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/cv/link.hpp>
#include <vitae/dialect/csl/date.hpp>
#include <vitae/dialect/csl/name.hpp>
#include <vitae/dialect/csl/names.hpp>
#include <vitae/dialect/csl/scalar.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae::csl {

/// The place that the schema leaves for facts without a variable of their own: here, what a `Paper` holds beyond CSL.
/// Authors are named by their number, from 1.
struct Custom {
  std::string kind;  ///< the paper's kind where CSL's type does not say it; "unsaid" if it has none
  std::vector<std::size_t> self;
  std::vector<std::size_t> equal;
  std::vector<std::size_t> corresponding;
  std::vector<Link> links;
  std::vector<std::string> notes;

  bool operator==(const Custom&) const = default;
};

/// An item of CSL-JSON, with the variables of its schema (csl-data.json, 1.0.2) in that order; without those of films,
/// music, maps, courts and of the processor itself, since an aggregate may have no more than a hundred members.
///
///     auto items = parse<std::vector<csl::Item>, json, csl::names>(text);
struct Item {
  std::string type;
  scalar id;
  std::vector<std::string> categories;
  std::string language;
  std::string journalAbbreviation;
  std::string shortTitle;
  std::vector<Name> author;
  std::vector<Name> chair;
  std::vector<Name> collection_editor;
  std::vector<Name> container_author;
  std::vector<Name> editor;
  std::vector<Name> original_author;
  std::vector<Name> reviewed_author;
  std::vector<Name> translator;
  Date accessed;
  Date available_date;
  Date container;
  Date event_date;
  Date issued;
  Date original_date;
  Date submitted;
  std::string abstract;
  std::string annote;
  std::string archive;
  std::string archive_collection;
  std::string archive_location;
  std::string archive_place;
  std::string authority;
  std::string call_number;
  scalar chapter_number;
  scalar citation_label;
  scalar collection_number;
  std::string collection_title;
  std::string container_title;
  std::string container_title_short;
  std::string DOI;
  scalar edition;
  std::string event;
  std::string event_title;  ///< which CSL 1.0.2 puts in the place of `event`
  std::string event_place;
  std::string genre;
  std::string ISBN;
  std::string ISSN;
  scalar issue;
  std::string keyword;
  std::string medium;
  std::string note;
  scalar number;
  scalar number_of_pages;
  scalar number_of_volumes;
  std::string original_publisher;
  std::string original_publisher_place;
  std::string original_title;
  scalar page;
  scalar page_first;
  scalar part;
  std::string part_title;
  std::string PMCID;
  std::string PMID;
  std::string publisher;
  std::string publisher_place;
  std::string reviewed_title;
  std::string section;
  std::string source;
  std::string status;
  scalar supplement;
  std::string title;
  std::string title_short;
  std::string translated_title;
  std::string translated_title_short;
  std::string URL;
  std::string version;
  scalar volume;
  std::string year_suffix;
  Custom custom;

  bool operator==(const Item&) const = default;
};

}  // namespace vitae::csl

namespace vitae {

template <>
struct schema<csl::Item> {
  static constexpr std::array remarks{on<&csl::Item::type>().required().always(),
                                      on<&csl::Item::id>().required().always().identity()};
};

}  // namespace vitae
