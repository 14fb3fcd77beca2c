// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/cv/contact.hpp>
#include <vitae/dialect/rendercv/document.hpp>
#include <vitae/dialect/rendercv/networks.hpp>
#include <vitae/dialect/rendercv/texts.hpp>
#include <vitae/source/ascii.hpp>

/// How to reach a person: addresses, numbers, pages and profiles as RenderCV checks them, and every other one as a
/// connection of one's own with an icon.
namespace vitae::rendercv {

inline constexpr std::string_view page_label = "Website", photo_label = "Image", phone_icon = "phone",
                                  email_icon = "envelope", link_icon = "link";

namespace connections {

/// Whether RenderCV takes an address: its domain has letters of ASCII or none that could be wrong.
inline bool is_taken(const email& address) { return address.valid() && !address.local().starts_with('"'); }

/// A number in international form, as printed if it is printed plainly; nothing of a number that has no country code,
/// an extension, or in North America not ten digits.
inline std::string international(const phone& number) {
  const std::string digits = number.e164();
  const bool american = digits.starts_with("+1");
  const auto begins_well = [&](std::size_t at) { return digits[at] >= '2'; };
  if (!number.valid() || !number.extension().empty() || digits.size() < 8 || digits.size() > 16) return {};
  if (american && (digits.size() != 12 || !begins_well(2) || !begins_well(5))) return {};
  const std::string& text = number.text();
  const bool plain =
      text.starts_with('+') && text.find_first_not_of("+0123456789 -()") == text.npos && text.find("(0)") == text.npos;
  return plain ? text : digits;
}

/// A link whose address RenderCV does not take, or that is none, in one text.
inline std::string text_of(const Link& link) { return joined({link.label, link.url.text()}, ": "); }
inline Link link_in(const std::string& text) {
  const std::size_t colon = text.find(": ");
  if (colon != text.npos) return {text.substr(0, colon), url(text.substr(colon + 2))};
  const auto address = codec<url>::read(text);
  return address && !address.doubt ? Link{{}, url(text)} : Link{text, {}};
}

/// Whether a link's label says only that it is a page.
inline bool is_page(const Link& link) {
  return link.label.empty() || ascii::equal(link.label, page_label) || ascii::equal(link.label, "Homepage") ||
         link.label == link.url.shown() || link.label == link.url.text();
}

inline void write(const Link& link, Cv& to) {
  const std::string address = web_address(link.url);
  const auto profile = profile_of(link);
  if (address.empty())
    to.custom_connections.push_back({std::string(link_icon), text_of(link), {}});
  else if (link.label == photo_label && to.photo.empty())
    to.photo = address;
  else if (profile)
    to.social_networks.push_back(*profile);
  else if (is_page(link))
    to.website.texts.push_back(address);
  else
    to.custom_connections.push_back({std::string(link_icon), link.label, address});
}

inline void read(const CustomConnection& from, Contact& to) {
  if (from.url)
    to.links.push_back({from.placeholder, url(*from.url)});
  else if (from.fontawesome_icon == phone_icon)
    to.phones.emplace_back(from.placeholder);
  else if (from.fontawesome_icon == email_icon)
    to.emails.emplace_back(from.placeholder);
  else
    to.links.push_back(link_in(from.placeholder));
}

}  // namespace connections

/// Sets what a document says of how to reach a person.
inline void write_contact(const Contact& contact, Cv& to) {
  const auto own = [&](std::string_view icon, const std::string& text) {
    to.custom_connections.push_back({std::string(icon), text, {}});
  };
  to.location = contact.location;
  for (const email& one : contact.emails)
    connections::is_taken(one) ? to.email.texts.push_back(one.text()) : own(email_icon, one.text());
  for (const phone& one : contact.phones) {
    const std::string number = connections::international(one);
    number.empty() ? own(phone_icon, one.text()) : to.phone.texts.push_back(number);
  }
  for (const Link& link : contact.links) connections::write(link, to);
}

inline Contact contact_of(const Cv& cv) {
  Contact made;
  for (const std::string& one : cv.email.texts) made.emails.emplace_back(one);
  for (const std::string& one : cv.phone.texts) made.phones.emplace_back(one);
  for (const std::string& one : cv.website.texts) made.links.push_back({std::string(page_label), url(one)});
  if (!cv.photo.empty()) made.links.push_back({std::string(photo_label), url(cv.photo)});
  for (const SocialNetwork& one : cv.social_networks) made.links.push_back(link_of(one));
  for (const CustomConnection& one : cv.custom_connections) connections::read(one, made);
  made.location = cv.location;
  return made;
}

}  // namespace vitae::rendercv
