// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/person.hpp>
#include <vitae/dialect/rendercv/contact.hpp>
#include <vitae/dialect/rendercv/document.hpp>
#include <vitae/dialect/rendercv/person.hpp>

namespace vitae::rendercv {

/// The person whom a document of RenderCV describes, given as JSON:
///
///     Person cv = rendercv::from_rendercv(parse<rendercv::Document, json>(text).value);
///
/// A section is read by the type of its entries: what has a company is a position and what has an institution a degree
/// under any title, what has only a name is an award under "Honors" and a project under "Projects". All others are
/// sections of the person.
inline Person from_rendercv(const Document& document) {
  Person made;
  made.name = document.cv.name;
  made.headline = document.cv.headline;
  made.contact = contact_of(document.cv);
  read_sections(document.cv.sections, made);
  return made;
}

}  // namespace vitae::rendercv
