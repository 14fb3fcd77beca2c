// SPDX-License-Identifier: BSL-1.0
// Boost.JSON: a tree in a monotonic buffer, as its manual advises for documents that are only read, the structs from
// the tree; writing builds a tree and serializes it. UTF-8 is checked, unknown members are ignored, of doubled members
// the last one counts. It has no indented output.
#include <boost/json/src.hpp>

#include "../members.hpp"
#include "peer.hpp"

namespace {

using namespace bench;
namespace json = boost::json;

template <class T>
void read_value(const json::value& from, T& to) {
  if constexpr (text<T>) {
    const json::string& letters = from.get_string();
    to.assign(letters.data(), letters.size());
  } else if constexpr (number<T>) {
    to = from.to_number<double>();
  } else if constexpr (list<T>) {
    const json::array& items = from.get_array();
    to.clear();
    to.reserve(items.size());
    for (const auto& item : items) read_value(item, to.emplace_back());
  } else {
    std::size_t expected = 0;
    for (const auto& member : from.get_object())
      at_member(to, {member.key().data(), member.key().size()}, expected,
                [&](auto& field) { read_value(member.value(), field); });
  }
}

template <class T>
json::value tree_of(const T& value, const json::storage_ptr& memory) {
  if constexpr (text<T>) {
    return json::value(json::string_view(value.data(), value.size()), memory);
  } else if constexpr (number<T>) {
    return json::value(value, memory);
  } else if constexpr (list<T>) {
    json::array items(memory);
    items.reserve(value.size());
    for (const auto& item : value) items.push_back(tree_of(item, memory));
    return items;
  } else {
    json::object members(memory);
    members.reserve(vitae::field_count<T>);
    vitae::for_each_field<T>([&](auto member) {
      members.emplace(json::string_view(member.name.data(), member.name.size()), tree_of(member(value), memory));
    });
    return members;
  }
}

struct peer {
  static bool read(const std::string& text, plain::Person& to) {
    json::monotonic_resource memory;
    json::error_code error;
    const json::value tree = json::parse(text, error, &memory);
    if (error) return false;
    read_value(tree, to);
    return true;
  }
  static void write(std::string& out, const plain::Person& value) {
    json::monotonic_resource memory;
    out = json::serialize(tree_of(value, &memory));
  }
};

const bool entered = enter<peer>("Boost.JSON");

}  // namespace
