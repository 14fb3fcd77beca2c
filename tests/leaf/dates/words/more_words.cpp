// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/words/more_words.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/interpret.hpp>
#include <vitae/leaf/dates/words/lookup.hpp>

#include "../../../catch.hpp"

namespace more_words_test {

using namespace vitae;

std::string edtf(std::string_view text) {
  std::string out;
  dates::edtf::write_period(out, interpret_dates(text).when);
  return out;
}

TEST_CASE("every further word stands in one group, and is found as it is spelled") {
  std::set<std::string_view> seen;
  dates::word_table::each_word([&](std::string_view word, dates::word_sense) {
    CAPTURE(std::string(word));
    CHECK(dates::sense_of(word).what != dates::sense::none);
  });
  for (const dates::spellings& group : dates::more_date_words)
    for (std::size_t at = 0; at < group.words.size();) {
      const std::size_t end = std::min(group.words.find(' ', at), group.words.size());
      CAPTURE(std::string(group.words.substr(at, end - at)));
      CHECK(seen.insert(group.words.substr(at, end - at)).second);
      at = end + 1;
    }
  CHECK(seen.size() > 300);
}

TEST_CASE("periods are read in many languages, with their accents or without") {
  struct sample {
    std::string_view text, edtf;
  };
  static constexpr sample samples[] = {
      {"апрель 2013 года — август 2020 года", "2013-04/2020-08"},
      {"Tháng 3/2019 – nay", "2019-03/.."},
      {"tháng 1 năm 2018 - tháng 12 năm 2019", "2018-01/2019-12"},
      {"juni 2018 t/m mei 2019", "2018-06/2019-05"},
      {"Januari 2018 s.d. Desember 2019", "2018-01/2019-12"},
      {"2019. gada marts – pašlaik", "2019-03/.."},
      {"martxoa 2019 – gaur egun", "2019-03/.."},
      {"מרץ 2019 – היום", "2019-03/.."},
      {"يناير 2018 – ديسمبر 2019", "2018-01/2019-12"},
      {"od 2019 dosud", "2019/.."},
      {"augusti 2019 till maj 2020", "2019-08/2020-05"},
      {"Marts 2019 – nuværende", "2019-03/.."},
      {"desember 2019 – nåværende", "2019-12/.."},
      {"Heinäkuu 2019 – nykyinen", "2019-07/.."},
      {"Maj 2019 – obecnie", "2019-05/.."},
      {"od marca 2019 do października 2020", "2019-03/2020-10"},
      {"červen 2019 – dosud", "2019-06/.."},
      {"Temmuz 2019 - Halen", "2019-07/.."},
      {"KASIM 2019", "2019-11"},
      {"szeptember 2019 - jelenleg", "2019-09/.."},
      {"septembrie 2019 – prezent", "2019-09/.."},
      {"Ιούνιος 2019 – σήμερα", "2019-06/.."},
      {"ΙΟΥΛΙΟΥ 2019", "2019-07"},
      {"Июль 2012 — настоящее время", "2012-07/.."},
      {"2012 — по настоящее время", "2012/.."},
      {"с июля 2019 по май 2020", "2019-07/2020-05"},
      {"8 июля 2012", "2012-07-08"},
      {"март 2014 г. — июнь 2018 г.", "2014-03/2018-06"},
      {"od 03.2019 r. do chwili obecnej", "2019-03/.."},
      {"03.2014 r. - 06.2018 r.", "2014-03/2018-06"},
      {"март 2018 – понастоящем", "2018-03/.."},
      {"січень 2014 р. – 2018 р.", "2014-01/2018"},
      {"Січень 2022 – теперішній час", "2022-01/.."},
      {"Agustus 2019 - sekarang", "2019-08/.."},
      {"juliol 2019 - actualitat", "2019-07/.."},
      {"rugsėjis 2019", "2019-09"},
  };
  for (const auto& [text, expected] : samples) {
    CAPTURE(std::string(text));
    CHECK(edtf(text) == expected);
  }
}

TEST_CASE("names and words of other languages are no months") {
  CHECK(edtf("Ian 2019") == "2019");
  CHECK(edtf("Marc 2019") == "2019");
  CHECK(dates::sense_of("pro").what == dates::sense::none);
  CHECK(dates::sense_of("日本").what == dates::sense::none);
}

}  // namespace more_words_test
