// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/format/bibtex/entry_writer.hpp>
#include <vitae/format/bibtex/key.hpp>
#include <vitae/format/bibtex/roles.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/node_writer.hpp>

namespace vitae::bibtex_text {

/// Writes every publication of a value, wherever it stands, as an entry. It takes the four events and lays out whole
/// entries at the end; dates come in their canonical spelling, since this is no prose.
class writer {
 public:
  explicit writer(std::string& out) : out_(&out) {}

  void open(const type_info& type) {
    if (!root_) root_ = &type;
    tree_.open(type);
  }
  void close(const type_info& type) { tree_.close(type); }
  void key(const member_info& member, std::string_view spelled) { tree_.key(member, spelled); }
  void leaf(token notation, std::string_view text) { tree_.leaf(notation, text); }

  void finish() {
    if (!root_) return;
    const place_of_entries place = place_of(*root_);
    if (place.type) entries(tree_.root(), *root_, *place.type);
  }

 private:
  void entries(const node& value, const type_info& type, const type_info& wanted) {
    const type_info& core = type.shape == shape::maybe ? *type.inside : type;
    if (&core == &wanted || is_entry(core)) {
      if (value.null) return;
      if (!first_) *out_ += '\n';
      first_ = false;
      entry_writer(*out_, keys_, value, core).write();
    } else {
      for (const node& part : value.parts)
        if (core.shape == shape::list)
          entries(part, *core.inside, wanted);
        else if (core.shape == shape::record)
          entries(part, *core.members[part.member].type, wanted);
    }
  }

  std::string* out_;
  const type_info* root_ = nullptr;
  node_writer tree_;
  citation_keys keys_;
  bool first_ = true;
};

}  // namespace vitae::bibtex_text
