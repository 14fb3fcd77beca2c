// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A certificate or licence, when it was issued and until when it holds.
struct Certificate {
  std::string name{};
  std::string issuer{};
  std::optional<vitae::date> date{};
  std::optional<vitae::date> expires{};
  vitae::url url{};

  bool operator==(const Certificate&) const = default;
};

template <>
struct schema<Certificate> {
  static constexpr std::array remarks{
      on<&Certificate::name>()
          .also("certificate|certification|course|training")
          .heading()
          .looks(look::award)
          .identity()
          .required(),
      on<&Certificate::issuer>()
          .label("Issuer")
          .also("authority|institute|institution|issued by|organization|provider")
          .looks(look::organization),
      on<&Certificate::date>().label("Issued").also("date|issued|obtained|year"),
      on<&Certificate::expires>().label("Expires").also("expired|expired on|valid until|expires on|expiry"),
      on<&Certificate::url>().label("URL")};
};

}  // namespace vitae
