// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
#include <vitae/dialect/rendercv/loose.hpp>
#include <vitae/dialect/rendercv/sections.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae::rendercv {

/// An account in a network that RenderCV knows.
struct SocialNetwork {
  std::string network{};
  std::string username{};

  bool operator==(const SocialNetwork&) const = default;
};

/// Any other way to reach a person: an icon by its name in Font Awesome, a text and, perhaps, where it leads.
struct CustomConnection {
  std::string fontawesome_icon{};
  std::string placeholder{};
  std::optional<std::string> url{};

  bool operator==(const CustomConnection&) const = default;
};

/// Who a person is, how to reach them, and the sections of the CV.
struct Cv {
  std::string name{};
  std::string headline{};
  std::string location{};
  one_or_more email{};
  std::string photo{};
  one_or_more phone{};
  one_or_more website{};
  std::vector<SocialNetwork> social_networks{};
  std::vector<CustomConnection> custom_connections{};
  Sections sections{};

  bool operator==(const Cv&) const = default;
};

/// A document of RenderCV (2.8) as JSON, which is YAML:
///
///     auto document = parse<rendercv::Document, json>(text);
///
/// How it is to look (`design`), in which language (`locale`) and where to (`settings`) is carried as it stands.
struct Document {
  Cv cv{};
  json_value design{};
  json_value locale{};
  json_value settings{};

  bool operator==(const Document&) const = default;
};

}  // namespace vitae::rendercv

namespace vitae {

template <>
struct schema<rendercv::CustomConnection> {
  static constexpr std::array remarks{on<&rendercv::CustomConnection::fontawesome_icon>().always(),
                                      on<&rendercv::CustomConnection::placeholder>().always(),
                                      on<&rendercv::CustomConnection::url>().always()};
};
template <>
struct schema<rendercv::SocialNetwork> {
  static constexpr std::array remarks{on<&rendercv::SocialNetwork::network>().always(),
                                      on<&rendercv::SocialNetwork::username>().always()};
};

}  // namespace vitae
