// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/dialect/rendercv/loose.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

/// The entries of RenderCV's sections: members as in its schema (2.8) and in that order. Behind them stands `x_vitae`,
/// a key of one's own as RenderCV allows in entries: what the native record says beyond the entry, as text in native
/// JSON, since RenderCV takes only text for such a key.
namespace vitae::rendercv {

/// A paragraph.
using TextEntry = std::string;

/// An item of a list.
struct BulletEntry {
  std::string bullet{};
  std::string x_vitae{};

  bool operator==(const BulletEntry&) const = default;
};

/// An item of a list that is counted from its beginning.
struct NumberedEntry {
  std::string number{};

  bool operator==(const NumberedEntry&) const = default;
};

/// An item of a list that is counted from its end.
struct ReversedNumberedEntry {
  std::string reversed_number{};

  bool operator==(const ReversedNumberedEntry&) const = default;
};

/// A label and what stands behind it.
struct OneLineEntry {
  std::string label{};
  std::string details{};
  std::string x_vitae{};

  bool operator==(const OneLineEntry&) const = default;
};

/// Anything with a name and perhaps dates: a project, an award.
struct NormalEntry {
  std::string name{};
  date_text date{};
  bound_text start_date{};
  bound_text end_date{};
  std::string location{};
  std::string summary{};
  std::vector<std::string> highlights{};
  std::string x_vitae{};

  bool operator==(const NormalEntry&) const = default;
};

/// A job.
struct ExperienceEntry {
  std::string company{};
  std::string position{};
  date_text date{};
  bound_text start_date{};
  bound_text end_date{};
  std::string location{};
  std::string summary{};
  std::vector<std::string> highlights{};
  std::string x_vitae{};

  bool operator==(const ExperienceEntry&) const = default;
};

/// A stay at a school.
struct EducationEntry {
  std::string institution{};
  std::string area{};
  std::string degree{};
  date_text date{};
  bound_text start_date{};
  bound_text end_date{};
  std::string location{};
  std::string summary{};
  std::vector<std::string> highlights{};
  std::string x_vitae{};

  bool operator==(const EducationEntry&) const = default;
};

/// A publication.
struct PublicationEntry {
  std::string title{};
  std::vector<std::string> authors{};
  std::string summary{};
  std::string doi{};
  std::string url{};
  std::string journal{};
  date_text date{};
  std::string x_vitae{};

  bool operator==(const PublicationEntry&) const = default;
};

}  // namespace vitae::rendercv

namespace vitae {

// What RenderCV asks for is written where it is blank, too.
template <>
struct schema<rendercv::BulletEntry> {
  static constexpr std::array remarks{on<&rendercv::BulletEntry::bullet>().always()};
};
template <>
struct schema<rendercv::OneLineEntry> {
  static constexpr std::array remarks{on<&rendercv::OneLineEntry::label>().always(),
                                      on<&rendercv::OneLineEntry::details>().always()};
};
template <>
struct schema<rendercv::NormalEntry> {
  static constexpr std::array remarks{on<&rendercv::NormalEntry::name>().always()};
};
template <>
struct schema<rendercv::ExperienceEntry> {
  static constexpr std::array remarks{on<&rendercv::ExperienceEntry::company>().always(),
                                      on<&rendercv::ExperienceEntry::position>().always()};
};
template <>
struct schema<rendercv::EducationEntry> {
  static constexpr std::array remarks{on<&rendercv::EducationEntry::institution>().always(),
                                      on<&rendercv::EducationEntry::area>().always()};
};
template <>
struct schema<rendercv::PublicationEntry> {
  static constexpr std::array remarks{on<&rendercv::PublicationEntry::title>().always(),
                                      on<&rendercv::PublicationEntry::authors>().always()};
};

}  // namespace vitae
