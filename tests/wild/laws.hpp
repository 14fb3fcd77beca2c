// SPDX-License-Identifier: BSL-1.0
// What holds of every value that was read from wild text.
#pragma once
#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/verb/leaf_text.hpp>
#include <vitae/verb/parsed.hpp>
#include <vitae/wild/entries/features/list_titles.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/page_text.hpp>
#include <vitae/wild/outline/read_outline.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../catch.hpp"

namespace wild_laws {

/// A leaf of a value as text: its path, the name of its member, and whether it is a text of its own or of some
/// notation.
struct said {
  std::string path, member, text;
  bool free = false;
};

/// A leaf's spelling in a notation.
struct notation {};
template <vitae::leaf T>
std::string spelled(const T& value) {
  std::string out;
  vitae::write_leaf<T, vitae::policies<>, notation>(out, value);
  return out;
}

/// Collects what a value says.
struct collect {
  std::vector<said> found{};
  std::string path{}, member{};

  void operator()(const vitae::leaf auto& value) {
    using T = std::remove_cvref_t<decltype(value)>;
    if (!(value == T{})) found.push_back({path, member, spelled(value), std::same_as<T, std::string>});
  }
  void operator()(const vitae::maybe auto& value) {
    if (value) (*this)(*value);
  }
  void operator()(const vitae::list auto& value) {
    const std::string here = path;
    for (std::size_t i = 0; i < value.size(); ++i) {
      path = here + "[" + std::to_string(i) + "]";
      (*this)(value[i]);
    }
    path = here;
  }
  template <vitae::record T>
  void operator()(const T& value) {
    const std::string here = path, outer = member;
    vitae::for_each_field<T>([&](auto part) {
      path = here.empty() ? std::string(part.name) : here + "." + std::string(part.name);
      member = std::string(part.name);
      (*this)(part(value));
    });
    path = here, member = outer;
  }
};

template <class T>
std::vector<said> sayings(const T& value) {
  collect all;
  all(value);
  return all.found;
}

/// The letters and digits of a text: white space, punctuation and what marks emphasis do not count.
inline std::string letters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const vitae::decoded c = vitae::decode(text, at);
    if (vitae::is_letter(c.code_point) || vitae::is_digit(c.code_point)) out.append(text.substr(at, c.length));
    at += c.length;
  }
  return out;
}

/// The letters and digits of a text without its markup; of a link those of its label.
inline std::string bare(std::string_view text) { return letters(vitae::wild_text::flatten(text).text); }

/// Words of three letters or more, in small letters; of links those of their labels.
inline std::vector<std::string> words_of(std::string_view document) {
  const std::string plain = vitae::wild_text::flatten(document).text + "\n";
  std::vector<std::string> all;
  std::string word;
  std::size_t count = 0;
  for (std::size_t at = 0; at < plain.size();) {
    const vitae::decoded c = vitae::decode(plain, at);
    if (vitae::is_letter(c.code_point)) {
      word.append(plain, at, c.length);
      ++count;
    } else {
      if (count >= 3) all.push_back(vitae::ascii::lowered(word));
      word.clear();
      count = 0;
    }
    at += c.length;
  }
  return all;
}

/// What of a document's plain text came from some bytes of it.
inline std::string plain_of(const vitae::wild_text::plain_text& plain, vitae::extent where) {
  std::string out;
  for (std::size_t i = 0; i < plain.text.size(); ++i)
    if (plain.origin[i] >= where.offset && plain.origin[i] < where.end() &&
        (plain.styles[i] & vitae::wild_text::style::inserted) == 0)
      out += plain.text[i];
  return out;
}

/// A text without the addresses that its links lead to.
inline std::string without_targets(std::string text, const vitae::wild_text::plain_text& plain) {
  for (const vitae::wild_text::hyperlink& link : plain.links) {
    const std::string written = "](" + link.target + ")";
    for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at))
      text.erase(at, written.size());
  }
  return text;
}

/// Whether a text is another one with parts left out.
inline bool thinned(std::string_view text, std::string_view whole) {
  std::size_t at = 0;
  for (const char c : whole) at += at < text.size() && text[at] == c ? 1U : 0U;
  return at == text.size();
}

/// Whether tags and links of a document are as they were written; where they are not, readers differ on what is markup.
enum class markup { sound, broken };

/// Each text equals the bytes that its source names, markup and white space aside; each source lies in the document.
/// Where the markup is broken, more of the bytes may be left out, but nothing is added to them.
template <class T>
void nothing_invented(std::string_view document, const vitae::parsed<T>& read, markup state = markup::sound) {
  const vitae::wild_text::plain_text plain = vitae::wild_text::page_text(document, {});
  for (const vitae::origin& o : read.sources) {
    CAPTURE(o.path);
    CHECK(o.where.end() <= document.size());
  }
  for (const said& s : sayings(read.value)) {
    if (!s.free) continue;
    const vitae::origin* from = nullptr;
    for (const vitae::origin& o : read.sources)
      if (o.path == s.path) from = &o;
    CAPTURE(s.path, s.text);
    REQUIRE(from);
    const std::string_view bytes = from->where.of(document);
    CAPTURE(std::string(bytes));
    const std::string text = bare(s.text), raw = letters(without_targets(s.text, plain));
    const std::string in_place = letters(plain_of(plain, from->where)), alone = bare(bytes);
    // A degree's subject and a link's label are parts of the title and of the link that they were read out of.
    const auto part = [&](const std::string& whole) {
      return whole.find(text) != std::string::npos || whole.find(raw) != std::string::npos;
    };
    // A section's title that a margin wrapped leaves out what stands beside it.
    const bool title = s.member == "title" && s.path.starts_with("sections[");
    if (title && raw != in_place && text != alone)
      CHECK((thinned(raw, letters(bytes)) || text == in_place));
    else if (s.member == "area" || s.member == "label")
      CHECK((part(letters(bytes)) || part(in_place) || part(alone)));
    else if (state == markup::broken)
      CHECK((raw == in_place || text == alone || thinned(raw, letters(bytes)) || thinned(text, letters(bytes))));
    else
      CHECK((raw == in_place || text == in_place || text == alone));
  }
}

/// The lines of a document of which no byte is in the value, none has a note, and which are no title of a section
/// or of a list that its entries have: none, as law 4 wants it.
template <class T>
std::vector<std::string> lost_lines(std::string_view document, const vitae::parsed<T>& read) {
  using namespace vitae::wild_text;
  std::vector<char> kept(document.size() + 1);
  const auto keep = [&](vitae::extent where) {
    for (std::size_t at = where.offset; at < where.end() && at < document.size(); ++at) kept[at] = 1;
  };
  std::vector<std::string> leaves;
  std::string all;  // an address that the document repeats is kept once
  for (const said& s : sayings(read.value)) leaves.push_back(s.path), all += letters(s.text) + ' ';
  std::sort(leaves.begin(), leaves.end());
  for (const vitae::origin& o : read.sources)
    if (std::binary_search(leaves.begin(), leaves.end(), o.path)) keep(o.where);
  for (const vitae::issue& note : read.notes.issues) keep({note.offset, note.length});
  const outline doc = read_outline(page_text(document, front_matter_of(document)));
  for (const section& s : find_sections(doc, known<name_index>(vitae::info_of<T>))) {
    keep(doc.plain.where(s.title.begin, s.title.end));
    if (!s.member || s.member->type->core().shape != vitae::shape::record) continue;
    const entry_plan& plan = known<entry_plan>(s.member->type->core());
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (const block& b = doc.blocks[i]; list_titled_by(doc, plan, b)) keep(doc.plain.where(b.text.begin, b.text.end));
  }
  for (const hyperlink& link : doc.plain.links)  // the address says what its label says
    for (std::size_t at = link.begin; kept[std::min(link.where.offset, document.size())] != 0 && at < link.end; ++at)
      kept[doc.plain.origin[at]] = 1;
  std::vector<std::string> lost;
  for (std::size_t begin = 0; begin < doc.plain.text.size();) {
    const std::size_t end = std::min(doc.plain.text.find('\n', begin), doc.plain.text.size());
    bool any = false;
    for (std::size_t at = begin; at < end; ++at) any = any || kept[doc.plain.origin[at]] != 0;
    const std::string line = doc.plain.text.substr(begin, end - begin);
    const std::string text = letters(line.substr(line.find(':') + 1));
    if (!any && letters(line).size() > 2 && all.find(text) == std::string::npos) lost.push_back(line);
    begin = end + 1;
  }
  return lost;
}

}  // namespace wild_laws
