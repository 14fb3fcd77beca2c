// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/path.hpp>

#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace path_test {

namespace citing = vitae::wild_text::citing;

/// One letter for the role of each piece: a, d(ate), t(itle), i(n), e(ditor), E(ditors), # number, p, n(ote), v(enue).
std::string path_of(std::string_view source) {
  const citation_tests::tokenized line(source);
  const citing::token_view view = line.view();
  const std::vector<citing::piece> pieces = citing::splitter(view, 0).split();
  std::vector<citing::shape> forms;
  for (const citing::piece& each : pieces) forms.push_back(shape_of(view, each));
  const std::vector<citing::label> labels = citing::best_path(pieces, forms);
  CHECK(labels.size() == pieces.size());
  std::string out;
  for (const citing::label each : labels) {
    if (is_author(each)) {
      out += 'a';
    } else if (is_title(each)) {
      out += 't';
    } else if (each == citing::early_date) {
      out += 'd';
    } else if (each == citing::venue) {
      out += 'v';
    } else {
      out += "ieE#pn"[role(each) - citing::tail_in];
    }
  }
  return out;
}

TEST_CASE("the labels run through authors, title and tail in order") {
  CHECK(path_of("A. Quill, B. Marsh, \"Folding by hand,\" Journal of Folding, vol. 12, pp. 4-9, 2019.") == "aatv###");
  CHECK(path_of("A. Quill and B. Marsh (2019). Folding of wings by hand. Journal of Folding, 12, 4-9.") == "aadtv##");
  CHECK(path_of("A. Quill. \"Folding by hand.\" In Proceedings of the Conference on Folding, 2019.") == "ativ#");
}

TEST_CASE("no pieces have no labels, and many have one each") {
  CHECK(citing::best_path({}, {}).empty());
  std::string many;
  for (int i = 0; i < 500; ++i) many += "A. Quill, ";
  CHECK(path_of(many).size() == 500);
}

}  // namespace path_test
