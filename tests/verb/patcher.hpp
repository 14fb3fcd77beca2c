// SPDX-License-Identifier: BSL-1.0
// JSON Patch (RFC 6902) carried out on a tree, as a program would that knows nothing of schemas.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/json/walk.hpp>

namespace patcher {

/// Any JSON value. Members have no order, items have.
struct tree {
  std::string leaf;                ///< of a leaf, its text as it stands; of an object "{", of an array "["
  std::vector<std::string> names;  ///< of an object, the names of its parts
  std::vector<tree> parts;         ///< members or items

  tree* find(std::string_view key) { return const_cast<tree*>(std::as_const(*this).find(key)); }
  const tree* find(std::string_view key) const {
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == key) return &parts[i];
    return nullptr;
  }
  friend bool operator==(const tree& a, const tree& b) {
    if (a.leaf != b.leaf || a.parts.size() != b.parts.size()) return false;
    for (std::size_t i = 0; i < a.parts.size(); ++i) {
      const tree* const other = a.leaf == "{" ? b.find(a.names[i]) : &b.parts[i];
      if (!other || !(a.parts[i] == *other)) return false;
    }
    return true;
  }
};

inline tree read(std::string_view json) {
  namespace walk = vitae::json_text;
  while (!json.empty() && std::string_view(" \n\t\r").find(json[0]) != std::string_view::npos) json.remove_prefix(1);
  tree made;
  made.leaf = json.starts_with('{') || json.starts_with('[') ? std::string(json.substr(0, 1)) : walk::text_of(json);
  if (json.starts_with('"')) made.leaf.insert(0, 1, '"');  // "1" is not 1
  walk::for_each_member(json, [&](std::string_view key, std::string_view value) {
    if (made.find(key)) return;
    made.names.emplace_back(key);
    made.parts.push_back(read(value));
  });
  walk::for_each_item(json, [&](std::string_view item) { made.parts.push_back(read(item)); });
  return made;
}

/// The tokens of a JSON Pointer (RFC 6901).
inline std::vector<std::string> tokens_of(std::string_view pointer) {
  std::vector<std::string> all;
  for (const char c : pointer) {
    if (c == '/') {
      all.emplace_back();
    } else if (!all.empty()) {
      std::string& last = all.back();
      const bool escaped = last.ends_with('~');
      if (escaped && (c == '0' || c == '1')) last.pop_back();
      last += escaped && c == '0' ? '~' : escaped && c == '1' ? '/' : c;
      if (escaped && c == '0') last += '\x01';  // so that "~01" does not become '/'
    }
  }
  for (std::string& token : all) std::erase(token, '\x01');
  return all;
}

inline std::optional<std::size_t> index_of(const std::string& token, std::size_t below) {
  if (token.empty() || token.size() > 9 || (token.size() > 1 && token[0] == '0')) return std::nullopt;
  for (const char c : token)
    if (c < '0' || c > '9') return std::nullopt;
  const std::size_t index = std::stoul(token);
  return index < below ? std::optional(index) : std::nullopt;
}

inline tree* step(tree* at, const std::string& token) {
  if (at->leaf == "{") return at->find(token);
  const auto index = at->leaf == "[" ? index_of(token, at->parts.size()) : std::nullopt;
  return index ? &at->parts[*index] : nullptr;
}

inline tree* find(tree& root, const std::vector<std::string>& tokens, std::size_t but = 0) {
  tree* at = &root;
  for (std::size_t i = 0; at && i + but < tokens.size(); ++i) at = step(at, tokens[i]);
  return at;
}

inline bool add(tree& root, const std::vector<std::string>& to, tree value) {
  if (to.empty()) return root = std::move(value), true;
  tree* const parent = find(root, to, 1);
  if (!parent) return false;
  if (parent->leaf == "{") {
    if (tree* const old = parent->find(to.back())) return *old = std::move(value), true;
    parent->names.push_back(to.back());
    parent->parts.push_back(std::move(value));
    return true;
  }
  const std::size_t size = parent->parts.size();
  const auto index = to.back() == "-" ? std::optional(size) : index_of(to.back(), size + 1);
  if (parent->leaf != "[" || !index) return false;
  parent->parts.insert(parent->parts.begin() + static_cast<std::ptrdiff_t>(*index), std::move(value));
  return true;
}

inline bool remove(tree& root, const std::vector<std::string>& at) {
  if (at.empty()) return root = tree{"null", {}, {}}, true;
  tree* const parent = find(root, at, 1);
  tree* const gone = parent ? step(parent, at.back()) : nullptr;
  if (!gone) return false;
  const auto index = gone - parent->parts.data();
  if (parent->leaf == "{") parent->names.erase(parent->names.begin() + index);
  parent->parts.erase(parent->parts.begin() + index);
  return true;
}

/// One operation; false if it cannot be carried out.
inline bool apply_one(tree& root, tree& operation) {
  const auto text = [&](std::string_view key) -> std::optional<std::string> {
    const tree* const member = operation.find(key);
    return member && member->leaf.starts_with('"') ? std::optional(member->leaf.substr(1)) : std::nullopt;
  };
  const auto pointer = [&](std::string_view key) -> std::optional<std::vector<std::string>> {
    const auto spelled = text(key);
    if (!spelled || (!spelled->empty() && spelled->front() != '/')) return std::nullopt;
    return tokens_of(*spelled);
  };
  const auto op = text("op");
  const auto path = pointer("path");
  tree* const value = operation.find("value");
  if (!op || !path) return false;
  if (*op == "remove") return remove(root, *path);
  if (*op == "add") return value && add(root, *path, *value);
  tree* const target = find(root, *path);
  if (*op == "replace") return value && target && (*target = *value, true);
  if (*op == "test") return value && target && *target == *value;
  const auto from = pointer("from");
  if ((*op != "move" && *op != "copy") || !from) return false;
  tree* const source = find(root, *from);
  if (!source) return false;
  tree moved = *source;
  if (*op == "move" && !remove(root, *from)) return false;
  return add(root, *path, std::move(moved));
}

/// A whole patch; false if one of its operations cannot be carried out.
inline bool apply(tree& root, tree patch) {
  for (tree& operation : patch.parts)
    if (!apply_one(root, operation)) return false;
  return true;
}

}  // namespace patcher
