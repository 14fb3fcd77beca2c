// SPDX-License-Identifier: BSL-1.0
// RapidJSON, which neither checks UTF-8 as it is used by default nor says anything of unknown or doubled members.
//   RapidJSON SAX  events go straight into the structs, by tables of their members
//   RapidJSON DOM  a tree from the text, the structs from the tree
// Both write with its Writer and PrettyWriter, members in declared order, into a buffer that is kept.
#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <span>
#include <vector>

#include "../members.hpp"
#include "peer.hpp"

namespace {

using namespace bench;

// --- SAX ------------------------------------------------------------------------------------------------------------

struct type;

struct entry {
  std::string_view name;
  void* (*of)(void* record);
  const type* inside;
};

/// What a handler must know of a type: one of the four is set.
struct type {
  bool is_text = false, is_number = false;
  std::span<const entry> members{};
  const type* item = nullptr;
  void* (*append)(void* list) = nullptr;
  void (*clear)(void* list) = nullptr;
};

template <class T>
struct known {
  static const type& get();
};

template <class T>
const type& known<T>::get() {
  static const type one = [] {
    type made;
    if constexpr (text<T>) {
      made.is_text = true;
    } else if constexpr (number<T>) {
      made.is_number = true;
    } else if constexpr (list<T>) {
      made.item = &known<typename T::value_type>::get();
      made.append = [](void* items) -> void* { return &static_cast<T*>(items)->emplace_back(); };
      made.clear = [](void* items) { static_cast<T*>(items)->clear(); };
    } else {
      static const auto members = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array{entry{vitae::member<T, I>::name,
                                [](void* record) -> void* { return &vitae::member<T, I>{}(*static_cast<T*>(record)); },
                                &known<typename vitae::member<T, I>::type>::get()}...};
      }
      (std::make_index_sequence<vitae::field_count<T>>{});
      made.members = members;
    }
    return made;
  }();
  return one;
}

class handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, handler> {
 public:
  explicit handler(plain::Person& to) : target_(&to), of_(&known<plain::Person>::get()) { levels_.reserve(8); }

  bool Default() { return false; }
  bool Int(int value) { return Double(value); }
  bool Uint(unsigned value) { return Double(value); }
  bool Double(double value) {
    const auto [to, what] = next();
    if (!what || !what->is_number) return false;
    *static_cast<double*>(to) = value;
    return true;
  }
  bool String(const char* letters, rapidjson::SizeType length, bool) {
    const auto [to, what] = next();
    if (!what || !what->is_text) return false;
    static_cast<std::string*>(to)->assign(letters, length);
    return true;
  }
  bool Key(const char* letters, rapidjson::SizeType length, bool) {
    level& here = levels_.back();
    const auto members = here.what->members;
    const std::string_view name(letters, length);
    std::size_t found = here.expected;
    if (found >= members.size() || members[found].name != name) {
      found = 0;
      while (found < members.size() && members[found].name != name) ++found;
      if (found == members.size()) return false;
    }
    here.expected = found + 1;
    target_ = members[found].of(here.object);
    of_ = members[found].inside;
    return true;
  }
  bool StartObject() { return enter(false); }
  bool StartArray() { return enter(true); }
  bool EndObject(rapidjson::SizeType) { return leave(); }
  bool EndArray(rapidjson::SizeType) { return leave(); }

 private:
  struct level {
    void* object;
    const type* what;
    std::size_t expected = 0;
  };
  struct place {
    void* object;
    const type* what;
  };

  /// Where the value goes that comes now: a new item of a list, else the member whose key was read.
  place next() {
    if (!levels_.empty() && levels_.back().what->item)
      return {levels_.back().what->append(levels_.back().object), levels_.back().what->item};
    return {target_, of_};
  }
  bool enter(bool as_list) {
    const auto [to, what] = next();
    if (!what || (as_list ? !what->item : what->members.empty())) return false;
    if (as_list) what->clear(to);
    levels_.push_back({to, what});
    return true;
  }
  bool leave() {
    levels_.pop_back();
    return true;
  }

  std::vector<level> levels_;
  void* target_;
  const type* of_;
};

// --- DOM ------------------------------------------------------------------------------------------------------------

template <class T>
void read_value(const rapidjson::Value& from, T& to) {
  if constexpr (text<T>) {
    to.assign(from.GetString(), from.GetStringLength());
  } else if constexpr (number<T>) {
    to = from.GetDouble();
  } else if constexpr (list<T>) {
    to.clear();
    to.reserve(from.Size());
    for (const auto& item : from.GetArray()) read_value(item, to.emplace_back());
  } else {
    std::size_t expected = 0;
    for (const auto& member : from.GetObject())
      at_member(to, {member.name.GetString(), member.name.GetStringLength()}, expected,
                [&](auto& field) { read_value(member.value, field); });
  }
}

// --- writing --------------------------------------------------------------------------------------------------------

template <class Writer, class T>
void write_value(Writer& out, const T& value) {
  if constexpr (text<T>) {
    out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  } else if constexpr (number<T>) {
    out.Double(value);
  } else if constexpr (list<T>) {
    out.StartArray();
    for (const auto& item : value) write_value(out, item);
    out.EndArray();
  } else {
    out.StartObject();
    vitae::for_each_field<T>([&](auto member) {
      out.Key(member.name.data(), static_cast<rapidjson::SizeType>(member.name.size()));
      write_value(out, member(value));
    });
    out.EndObject();
  }
}

template <class Writer, class Set>
void write_all(std::string& out, const plain::Person& value, Set set) {
  static rapidjson::StringBuffer buffer;
  buffer.Clear();
  Writer writer(buffer);
  set(writer);
  write_value(writer, value);
  out.assign(buffer.GetString(), buffer.GetSize());
}

struct writing {
  static void write(std::string& out, const plain::Person& value) {
    write_all<rapidjson::Writer<rapidjson::StringBuffer>>(out, value, [](auto&) {});
  }
  static void write_indented(std::string& out, const plain::Person& value) {
    write_all<rapidjson::PrettyWriter<rapidjson::StringBuffer>>(out, value, [](auto& w) { w.SetIndent(' ', 2); });
  }
};

struct sax : writing {
  static bool read(const std::string& text, plain::Person& to) {
    rapidjson::MemoryStream bytes(text.data(), text.size());
    rapidjson::Reader reader;
    handler into(to);
    return !reader.Parse(bytes, into).IsError();
  }
};

struct dom {
  static bool read(const std::string& text, plain::Person& to) {
    rapidjson::Document tree;
    if (tree.Parse(text.data(), text.size()).HasParseError()) return false;
    read_value(tree, to);
    return true;
  }
};

const bool entered = enter<sax>("RapidJSON SAX") && enter<dom>("RapidJSON DOM");

}  // namespace
