// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/cv/link.hpp>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/phone.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// How to reach a person.
struct Contact {
  std::vector<email> emails{};
  std::vector<phone> phones{};
  std::vector<Link> links{};
  std::string location{};

  bool operator==(const Contact&) const = default;
};

template <>
struct schema<Contact> {
  static constexpr std::array remarks{
      on<&Contact::emails>().label("Email").also("e-mail|mail|courriel|correo"),
      on<&Contact::phones>().label("Phone").also("tel|telephone|mobile|cell|telefon|téléphone|teléfono|fax"),
      on<&Contact::links>().label("Links").also("homepage|website|web|github|linkedin|google scholar|orcid|twitter"),
      on<&Contact::location>()
          .label("Location")
          .also("address|adresse|dirección|current address|home address|mailing address|postal address|residence|based "
                "in|city|lives in|wohnort|anschrift|wohnhaft in|domicilio|residencia|ubicación|lieu de "
                "résidence|localisation|indirizzo|residenza|endereço|cidade|adres|adresa|adress|bopæl|bosted|bostad|"
                "woonplaats|woonadres|morada|localidad|localidade|población|ciudad|"
                "ville|domicile|città|place of residence|current location")
          .looks(look::place)};
};

}  // namespace vitae
