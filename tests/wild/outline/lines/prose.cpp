// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/prose.hpp>

#include "../../../catch.hpp"

namespace prose_test {

namespace lines = vitae::wild_text::lines;

static_assert(lines::is_prose("we wrote the whole of the new ledger in one night"));
static_assert(lines::is_prose("古い港の灯台を三年かけて直し、その記録を町の資料館にまとめた。"));
static_assert(lines::is_prose("我们为旧港口修复了灯塔，并把记录整理成册。"));
static_assert(lines::is_prose("낡은 항구의 등대를 세 해에 걸쳐 고치고 그 기록을 남겼다"));
static_assert(!lines::is_prose("灯台修復、資料整理、港湾設計、測量") && !lines::is_prose("霧島設計株式会社"));
static_assert(lines::east_asian_signs_in("灯台を直す。").hiragana == 2 && lines::east_asian_signs_in("直す。").stopped);
static_assert(!lines::is_prose("Senior Engineer, Example GmbH, Berlin, Germany, May 2018 to May 2020"));

TEST_CASE("seven words are no running text, eight are") {
  CHECK_FALSE(lines::is_prose("we wrote the whole of the ledger"));
  CHECK(lines::is_prose("we wrote the whole of the new ledger"));
}

}  // namespace prose_test
