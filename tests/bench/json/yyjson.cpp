// SPDX-License-Identifier: BSL-1.0
// yyjson: a tree from the text, the structs from the tree; writing builds a tree that borrows the structs' text. UTF-8
// is checked, unknown members are ignored, of doubled members the last one counts.
#include <yyjson.h>

#include <cstdlib>

#include "../members.hpp"
#include "peer.hpp"

namespace {

using namespace bench;

template <class T>
void read_value(yyjson_val* from, T& to) {
  if constexpr (text<T>) {
    to.assign(yyjson_get_str(from), yyjson_get_len(from));
  } else if constexpr (number<T>) {
    to = yyjson_get_num(from);
  } else if constexpr (list<T>) {
    to.clear();
    to.reserve(yyjson_arr_size(from));
    yyjson_arr_iter items = yyjson_arr_iter_with(from);
    while (yyjson_val* item = yyjson_arr_iter_next(&items)) read_value(item, to.emplace_back());
  } else {
    std::size_t expected = 0;
    yyjson_obj_iter members = yyjson_obj_iter_with(from);
    while (yyjson_val* key = yyjson_obj_iter_next(&members))
      at_member(to, {yyjson_get_str(key), yyjson_get_len(key)}, expected,
                [&](auto& field) { read_value(yyjson_obj_iter_get_val(key), field); });
  }
}

template <class T>
yyjson_mut_val* tree_of(yyjson_mut_doc* tree, const T& value) {
  if constexpr (text<T>) {
    return yyjson_mut_strn(tree, value.data(), value.size());
  } else if constexpr (number<T>) {
    return yyjson_mut_real(tree, value);
  } else if constexpr (list<T>) {
    yyjson_mut_val* items = yyjson_mut_arr(tree);
    for (const auto& item : value) yyjson_mut_arr_append(items, tree_of(tree, item));
    return items;
  } else {
    yyjson_mut_val* members = yyjson_mut_obj(tree);
    vitae::for_each_field<T>([&](auto member) {
      yyjson_mut_obj_add(members, yyjson_mut_strn(tree, member.name.data(), member.name.size()),
                         tree_of(tree, member(value)));
    });
    return members;
  }
}

void write_all(std::string& out, const plain::Person& value, yyjson_write_flag flags) {
  yyjson_mut_doc* const tree = yyjson_mut_doc_new(nullptr);
  yyjson_mut_doc_set_root(tree, tree_of(tree, value));
  std::size_t length = 0;
  char* const letters = yyjson_mut_write(tree, flags, &length);
  out.assign(letters, length);
  std::free(letters);
  yyjson_mut_doc_free(tree);
}

struct peer {
  static bool read(const std::string& text, plain::Person& to) {
    yyjson_doc* const tree = yyjson_read(text.data(), text.size(), 0);
    if (!tree) return false;
    read_value(yyjson_doc_get_root(tree), to);
    yyjson_doc_free(tree);
    return true;
  }
  static void write(std::string& out, const plain::Person& value) { write_all(out, value, 0); }
  static void write_indented(std::string& out, const plain::Person& value) {
    write_all(out, value, YYJSON_WRITE_PRETTY_TWO_SPACES);
  }
};

const bool entered = enter<peer>("yyjson");

}  // namespace
