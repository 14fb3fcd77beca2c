// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/cv/contact.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/location.hpp>
#include <vitae/dialect/jsonresume/profile.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::jsonresume {

/// How to reach a person: the first address and number, the homepage and the picture as links by these names, every
/// other link as a profile. The name, the label and the summary are the person's.
template <>
struct meaning<Basics> {
  static Contact read(const Basics& basics) {
    Contact made;
    if (!basics.email.empty()) made.emails.push_back(basics.email);
    if (!basics.phone.empty()) made.phones.push_back(basics.phone);
    const url& page = either(basics.url, basics.website);
    const std::string& picture = either(basics.image, basics.picture);
    if (!page.empty()) made.links.push_back({std::string(page_label), page});
    if (!picture.empty()) made.links.push_back({std::string(picture_label), picture});
    for (const Profile& profile : basics.profiles) made.links.push_back(link_of(profile));
    made.location = line_of(basics.location);
    return made;
  }
  static Basics write(const Contact& contact) {
    Basics made;
    if (!contact.emails.empty()) made.email = readable(contact.emails.front());
    if (!contact.phones.empty()) made.phone = readable(contact.phones.front());
    for (const Link& link : contact.links)
      if (made.url.empty() && is_page(link))
        made.url = link.url;
      else if (made.image.empty() && link.label == picture_label && !link.url.empty())
        made.image = link.url.text();
      else
        made.profiles.push_back(profile_of(link));
    made.location = parts_of(contact.location);
    return made;
  }

 private:
  static constexpr std::string_view page_label = "Website", picture_label = "Image";

  static bool is_page(const Link& link) {
    if (readable(link.url).empty()) return false;
    if (link.label.empty()) return !wild_text::is_profile(link.url.text());
    return ascii::equal(link.label, page_label) || ascii::equal(link.label, "Homepage");
  }
};

}  // namespace vitae::jsonresume
