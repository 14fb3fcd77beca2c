// SPDX-License-Identifier: BSL-1.0
// The verbs on a CV, as plain functions: each is compiled once, in a file of its own, side by side with the others.
#pragma once
#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/source/change.hpp>
#include <vitae/source/issue.hpp>
#include <vitae/verb/parsed.hpp>

namespace tool {

using cv = vitae::parsed<vitae::Person>;

/// With dates in the style of that name: "american", "european", or any.
cv read_json(std::string_view text, std::string_view dates = {});
cv read_markdown(std::string_view text, std::string_view dates = {});
cv read_wild(std::string_view text, std::string_view dates = {});

cv read_bibtex(std::string_view text);
cv read_csl(std::string_view text);
cv read_jsonresume(std::string_view text);
cv read_rendercv(std::string_view text);

/// Whether JSON is a JSON Resume, a document of RenderCV, or a list of items of CSL-JSON, by its members.
bool is_jsonresume(std::string_view text);
bool is_rendercv(std::string_view text);
bool is_csl(std::string_view text);

std::string write_json(const vitae::Person& person);
std::string write_json_line(const vitae::Person& person);
std::string write_markdown(const vitae::Person& person, std::string_view style);
std::string write_bibliography(const vitae::Person& person, std::string_view style, std::string_view group);
std::string write_bibtex(const vitae::Person& person);
std::string write_csl(const vitae::Person& person);
std::string write_jsonresume(const vitae::Person& person);
std::string write_rendercv(const vitae::Person& person);
std::string write_json_patch(const vitae::changes& steps, const vitae::Person& before);

vitae::report check(const vitae::Person& person, std::string_view rules);
vitae::changes compare(const vitae::Person& before, const vitae::Person& after);
cv edit(const vitae::changes& steps, vitae::Person person);

}  // namespace tool
