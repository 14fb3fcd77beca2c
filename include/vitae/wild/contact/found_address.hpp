// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <vitae/shape/codec.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// An address in a document: what it is, where its text stands, how it is written plainly.
struct found_address {
  look kind = look::url;
  span text;
  std::string address;
  span label;    ///< of a link with a name
  extent where;  ///< of the address itself, in the document
};

}  // namespace vitae::wild_text
