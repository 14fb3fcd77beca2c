// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <vector>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/phone.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

/// The parts of a JSON Resume: members as in its schema (v1.0.0 to v1.3.1) and in that order, dates and addresses as
/// values that are checked. Behind them stand the names of older versions, which are read and never written, and
/// `x-vitae`, an additional member as the schema allows: what the native record says beyond the entry, in native JSON.
namespace vitae::jsonresume {

/// Where a person lives.
struct Location {
  std::string address{};
  std::string postalCode{};
  std::string city{};
  std::string countryCode{};
  std::string region{};

  bool operator==(const Location&) const = default;
};

/// An account in a network.
struct Profile {
  std::string network{};
  std::string username{};
  vitae::url url{};

  bool operator==(const Profile&) const = default;
};

/// Who a person is, and how to reach them.
struct Basics {
  std::string name{};
  std::string label{};
  std::string image{};
  vitae::email email{};
  vitae::phone phone{};
  vitae::url url{};
  std::string summary{};
  Location location{};
  std::vector<Profile> profiles{};
  std::string picture{};  ///< `image` before 1.0.0
  vitae::url website{};   ///< `url` before 1.0.0
  json_value x_vitae{};

  bool operator==(const Basics&) const = default;
};

/// A job.
struct Work {
  std::string name{};
  std::string location{};
  std::string description{};
  std::string position{};
  vitae::url url{};
  std::optional<date> startDate{};
  std::optional<date> endDate{};
  std::string summary{};
  std::vector<std::string> highlights{};
  std::string company{};  ///< `name` before 1.0.0
  vitae::url website{};   ///< `url` before 1.0.0
  json_value x_vitae{};

  bool operator==(const Work&) const = default;
};

/// Work without pay.
struct Volunteer {
  std::string organization{};
  std::string position{};
  vitae::url url{};
  std::optional<date> startDate{};
  std::optional<date> endDate{};
  std::string summary{};
  std::vector<std::string> highlights{};
  vitae::url website{};  ///< `url` before 1.0.0
  json_value x_vitae{};

  bool operator==(const Volunteer&) const = default;
};

/// A stay at a school.
struct Education {
  std::string institution{};
  vitae::url url{};
  std::string area{};
  std::string studyType{};
  std::optional<date> startDate{};
  std::optional<date> endDate{};
  std::string score{};
  std::vector<std::string> courses{};
  std::string gpa{};  ///< `score` before 0.2.1
  json_value x_vitae{};

  bool operator==(const Education&) const = default;
};

/// A prize.
struct Award {
  std::string title{};
  std::optional<vitae::date> date{};
  std::string awarder{};
  std::string summary{};
  json_value x_vitae{};

  bool operator==(const Award&) const = default;
};

/// A certificate.
struct Certificate {
  std::string name{};
  std::optional<vitae::date> date{};
  vitae::url url{};
  std::string issuer{};
  json_value x_vitae{};

  bool operator==(const Certificate&) const = default;
};

/// A publication.
struct Publication {
  std::string name{};
  std::string publisher{};
  std::optional<date> releaseDate{};
  vitae::url url{};
  std::string summary{};
  vitae::url website{};  ///< `url` before 1.0.0
  json_value x_vitae{};

  bool operator==(const Publication&) const = default;
};

/// A group of skills.
struct Skill {
  std::string name{};
  std::string level{};
  std::vector<std::string> keywords{};

  bool operator==(const Skill&) const = default;
};

/// A language and how well it is spoken.
struct Language {
  std::string language{};
  std::string fluency{};

  bool operator==(const Language&) const = default;
};

/// An interest, and what of it.
struct Interest {
  std::string name{};
  std::vector<std::string> keywords{};

  bool operator==(const Interest&) const = default;
};

/// What somebody says of a person.
struct Reference {
  std::string name{};
  std::string reference{};

  bool operator==(const Reference&) const = default;
};

/// A piece of work with a name.
struct Project {
  std::string name{};
  std::string description{};
  std::vector<std::string> highlights{};
  std::vector<std::string> keywords{};
  std::optional<date> startDate{};
  std::optional<date> endDate{};
  vitae::url url{};
  std::vector<std::string> roles{};
  std::string entity{};
  std::string type{};
  json_value x_vitae{};

  bool operator==(const Project&) const = default;
};

/// What is to be said of the document, not of the person.
struct Meta {
  vitae::url canonical{};
  std::string version{};
  std::string lastModified{};

  bool operator==(const Meta&) const = default;
};

}  // namespace vitae::jsonresume
