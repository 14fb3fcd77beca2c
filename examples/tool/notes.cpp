// SPDX-License-Identifier: BSL-1.0
#include "notes.hpp"

#include <vitae/format/json.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/verb/render.hpp>

std::string tool::notes_in_json(const vitae::report& notes, const document& from) {
  std::string out;
  for (vitae::issue one : notes.issues) {
    if (one.line > 0) one.line += from.first_line - 1;
    vitae::json_text::append_string(out += "{\"file\":", from.name);
    const std::string members = vitae::render<vitae::json, vitae::layout::compact>(one);
    out.append(",").append(members, 1, members.npos) += '\n';
  }
  return out;
}

std::string tool::complaint_in_json(const document& from, std::string_view why) {
  if (why.starts_with(from.name + ": ")) why.remove_prefix(from.name.size() + 2);
  vitae::report all;
  all.issues.push_back({.level = vitae::severity::fatal, .code = "input.unusable", .message = std::string(why)});
  return notes_in_json(all, from);
}
