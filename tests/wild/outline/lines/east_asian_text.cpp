// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/east_asian_text.hpp>

namespace east_asian_text_test {

using namespace vitae::wild_text;

static_assert(lines::east_asian_signs_in("灯台を直す。").hiragana == 2 && lines::east_asian_signs_in("直す。").stopped);
static_assert(lines::east_asian_signs_in("Ada Quill, 2019").han == 0 && lines::east_asian_signs_in("").hiragana == 0);
static_assert(lines::is_east_asian_prose("古い港の灯台を三年かけて直し、その記録を町の資料館にまとめた。"));
static_assert(lines::is_east_asian_prose("我们为旧港口修复了灯塔，并把记录整理成册。"));
static_assert(!lines::is_east_asian_prose("灯台修復、資料整理、港湾設計、測量") &&
              !lines::is_east_asian_prose("霧島設計株式会社"));

// A sentence ends in a full stop, a name has none.
static_assert(lines::ends_east_asian_sentence("計測プログラマとして活躍。"));
static_assert(!lines::ends_east_asian_sentence("計測プログラマとして活躍") &&
              !lines::ends_east_asian_sentence("主任。"));
static_assert(lines::east_asian_signs_in("등대 Lamp").hangul == 2 &&
              lines::east_asian_signs_in("ランプ").katakana == 3);

}  // namespace east_asian_text_test
