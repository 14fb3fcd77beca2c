// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/person.hpp>
#include <vitae/dialect/rendercv/contact.hpp>
#include <vitae/dialect/rendercv/document.hpp>
#include <vitae/dialect/rendercv/person.hpp>

namespace vitae::rendercv {

/// A person as a document that RenderCV typesets; its design, locale and settings are taken over from a `document` that
/// this is to replace.
///
///     std::string text = render<json>(rendercv::to_rendercv(cv));
///
/// `from_rendercv` makes the same person of it, but that links have https:// and a label, and stand with those of their
/// kind. What an entry has no place for is in its `x_vitae`, beside the nearest that the entry can say.
inline Document to_rendercv(const Person& person, const Document& document = {}) {
  Document made{{}, document.design, document.locale, document.settings};
  made.cv.name = person.name;
  made.cv.headline = person.headline;
  write_contact(person.contact, made.cv);
  made.cv.sections = sections_of(person);
  return made;
}

}  // namespace vitae::rendercv
