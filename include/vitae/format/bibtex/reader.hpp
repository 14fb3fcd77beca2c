// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/bibtex/crossref.hpp>
#include <vitae/format/bibtex/entry_reader.hpp>
#include <vitae/format/bibtex/roles.hpp>
#include <vitae/format/bibtex/scan.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/notes.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::bibtex_text {

/// Fields without a member, counted by name: a library of a thousand entries has thousands of them.
class unclaimed_fields {
 public:
  void add(const field& f) {
    for (counted& one : all_)
      if (ascii::equal(one.first.name, f.name)) return void(++one.count);
    if (all_.size() < most) all_.push_back({f, 1});
  }
  void report(notes& log, severity level) const {
    for (const auto& [first, count] : all_) {
      std::string message("no member takes this field");
      if (count > 1) message.append("; ").append(std::to_string(count)).append(" entries have it");
      log.add(level, {"bibtex.field-without-member", message}, path{}, first.where, first.name);
    }
  }

 private:
  struct counted {
    field first;
    std::size_t count;
  };
  static constexpr std::size_t most = 100;
  std::vector<counted> all_;
};

/// Makes a note of a field: "series: Lecture Notes".
inline void keep_field(node& record, const type_info& type, const field& f) {
  const member_info* m = member_in(type, role::notes);
  if (!m || m->type->shape != shape::list || m->type->core().shape != shape::leaf) return;
  node note{.text = ascii::lowered(f.name) + ": " + latex::read_text(f.value), .where = f.where};
  record.at(*m).parts.push_back(std::move(note));
}

/// Reads a whole file into a value of the root's type: its entries go where the schema holds publications.
inline node read_document(std::string_view document, const type_info& root, notes& log, leftovers::fate fields) {
  node value;
  const place_of_entries place = place_of(root);
  if (!place.type) {
    log.add(severity::fatal, {"bibtex.no-place", "nothing in this type holds publications: parse a list of papers"},
            path{}, {}, {});
    return value;
  }
  strings defined(document.size());
  std::vector<entry> entries = scanner(document, log, defined).entries();
  if (entries.empty() && log.empty() && !trimmed(document).empty())
    log.add(severity::warning, {"bibtex.no-entry", "no publication stands here: each begins as in @article{key,"},
            path{}, {}, {});
  inheritance(entries, defined, log).resolve();
  node* to = &value;
  bool many = root.shape == shape::list;
  for (const member_info* step : place.way) {
    to = &to->at(*step);
    many = step->type->shape == shape::list;
  }
  unclaimed_fields left;
  for (const entry& each : entries) {
    entry_reader from(each, *place.type);
    node one = from.read();
    from.fields().leftovers([&](const field& f) {
      if (fields == leftovers::fate::kept)
        keep_field(one, *place.type, f);
      else
        left.add(f);
    });
    if (many) {
      to->parts.push_back(std::move(one));
    } else {
      one.member = to->member;
      *to = std::move(one);
      if (entries.size() > 1)
        log.add(severity::warning, {"bibtex.one-entry", "one publication is wanted: the first is read"}, path{},
                entries[1].where, entries[1].key);
      break;
    }
  }
  if (fields == leftovers::fate::reported) left.report(log, severity::remark);
  if (fields == leftovers::fate::refused) left.report(log, severity::error);
  return value;
}

}  // namespace vitae::bibtex_text
