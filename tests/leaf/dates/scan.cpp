// SPDX-License-Identifier: BSL-1.0
#include <chrono>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/scan.hpp>

#include "../../catch.hpp"

namespace scan_test {

using vitae::date;
using vitae::dated;
using vitae::find_dates;
using vitae::period;
using vitae::dates::footing;

/// Every date of a text as "bytes = meaning", one after the other.
std::string found_in(std::string_view text) {
  std::string out;
  for (const dated& one : find_dates(text)) {
    out += (out.empty() ? "" : "; ") + std::string(text.substr(one.offset, one.length)) + " = ";
    for (const date& item : one.list) vitae::dates::edtf::write(out += ' ', item);
    if (one.list.empty()) vitae::dates::edtf::write_period(out, one.when);
    if (one.trouble != vitae::dates::problem::none) out += vitae::dates::code_of(one.trouble);
  }
  return out;
}

TEST_CASE("dates are found in the lines of a CV, with the bytes that say so") {
  struct sample {
    std::string_view text, dates;
  };
  constexpr sample samples[] = {
      {"Example University, Ph.D. in Physics 09/2019 - Present", "09/2019 - Present = 2019-09/.."},
      {"**Acme Ltd.**, Springfield (Mar 2015 – now)", "Mar 2015 – now = 2015-03/.."},
      {"Teaching assistant (Fall 2015), Example College", "Fall 2015 = 2015-23"},
      {"B.Sc., expected May 2026 | GPA 3.9/4.0", "expected May 2026 = 2026-05 expected"},
      {"M.Sc. in Chemistry, 2020 – 2022 (expected)", "2020 – 2022 (expected) = 2020/2022 expected"},
      {"Scholarship of the Faculty\t2015, 2016, 2017", "2015, 2016, 2017 =  2015 2016 2017"},
      {"Member of the choir since 2014, treasurer from May 2016 to June 2018",
       "since 2014 = 2014/..; from May 2016 to June 2018 = 2016-05/2018-06"},
      {"Certificate of welding (expired on 2027.03.23)", "2027.03.23 = 2027-03-23"},
      {"Software Engineer2017–2019Intern", "2017–2019 = 2017/2019"},
      {"Paris, du 5 mai 2012 au 3 juin 2013", "du 5 mai 2012 au 3 juin 2013 = 2012-05-05/2013-06-03"},
      {"Doe, J. (2019a). On rain. Journal of Rain 12(3): 1985-1999.", "2019 = 2019"},
      {"Rain and Snow, pages 24-36, June 1995.", "June 1995 = 1995-06"},
      {"[slides](https://example.org/2019/05/talk-2020.pdf) in May 2021", "May 2021 = 2021-05"},
      {"Phone: +1 650 555 2012, born 27 May 1990", "27 May 1990 = 1990-05-27"},
      {"Started 6/1/2011, left 31 Feb 2012", "6/1/2011 = date.ambiguous; 31 Feb 2012 = date.no-such-day"},
      {"2016, 2017 2015", "2016, 2017 =  2016 2017; 2015 = 2015"},
      {"北京大学 2015年9月—2019年7月 学士", "2015年9月—2019年7月 = 2015-09/2019-07"},
      {"in May\n2019 and\n\nJune", "May\n2019 = 2019-05"},
      {"Developer, 2010–2012; lead, 2012 -", "2010–2012 = 2010/2012; 2012 - = 2012/.."},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    CHECK(found_in(s.text) == s.dates);
  }
}

TEST_CASE("numbers of other kinds are no dates") {
  for (const std::string_view text : {"Phone: +44 20 1999 2012",
                                      "(650) 555-2019",
                                      "Tel. 2019 2020",
                                      "GPA 3.52 / 4.00",
                                      "91/100",
                                      "9/10",
                                      "doi:10.1000/2019.2020",
                                      "10.1000/j.2019.05.001",
                                      "arXiv:2005.14165",
                                      "https://example.org/2019/05",
                                      "jane2019@example.org",
                                      "ISBN 978-0-2019-2020-1",
                                      "Section 2.12",
                                      "v2020.1",
                                      "Python 3.10",
                                      "pp. 1994-2010",
                                      "12(3):1929–1958",
                                      "42-48",
                                      "over 2000 users",
                                      "top 10 out of 3300",
                                      "1999 students",
                                      "$2000",
                                      "2000 USD",
                                      "2,016 images",
                                      "2000+ stars",
                                      "1920x1080",
                                      "report-2019.pdf",
                                      "No. 2014",
                                      "12:30 - 14:30",
                                      "4.0.2",
                                      "ORCID 0000-0002-2019-2020",
                                      "24/7",
                                      "0.2019",
                                      "score 1999/2000",
                                      "IPv4 192.168.2001.1",
                                      "1394-1400",
                                      "May",
                                      "Fall",
                                      "present",
                                      "now",
                                      "to date",
                                      "in the summer",
                                      "second place",
                                      "May 11",
                                      "Q3",
                                      "12 Monkeys",
                                      ""}) {
    CAPTURE(std::string(text));
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("a year on a venue is found, and trusted little") {
  for (const std::string_view text : {"NIPS'17", "ICML' 2017", "CVPR’17", "LREC-2017", "KDD2017"}) {
    CAPTURE(std::string(text));
    const std::vector<dated> found = find_dates(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].when == vitae::during(date::of(2017)));
    CHECK(found[0].stands == footing::glued);
    CHECK(found[0].confidence < 0.3F);
    CHECK(found[0].offset + found[0].length == text.size());
  }
}

TEST_CASE("confidence tells the date of an entry from a year that is mentioned") {
  const auto only = [](std::string_view text) {
    const std::vector<dated> found = find_dates(text);
    REQUIRE(found.size() == 1);
    return found[0];
  };
  CHECK(only("2018").stands == footing::alone);
  CHECK(only("  2018  ").stands == footing::alone);
  CHECK(only("- 2018").stands == footing::alone);
  CHECK(only("Prize\t2018").stands == footing::alone);
  CHECK(only("Prize (2018), Example").stands == footing::set_off);
  CHECK(only("Virtual Guitar 2018").stands == footing::trailing);
  CHECK(only("2018 Prize").stands == footing::leading);
  CHECK(only("Data Cup 2018 finalist").stands == footing::inside);
  CHECK(only("Medic | 2018 Harbour Clinic").stands == footing::leading);
  CHECK(only("Medic, 2018 Harbour Clinic").stands == footing::inside);
  CHECK(only("2018").confidence > only("Prize (2018)").confidence);
  CHECK(only("Prize (2018)").confidence > only("Virtual Guitar 2018").confidence);
  CHECK(only("Virtual Guitar 2018").confidence > only("Data Cup 2018 finalist").confidence);
  CHECK(only("Data Cup 2018 finalist").confidence > only("in 2018 we moved").confidence);
  CHECK(only("Prize May 2018 again").confidence > only("Prize 2018 again").confidence);
  CHECK(only("2018").bare);
  CHECK_FALSE(only("May 2018").bare);
}

TEST_CASE("a range, an expectation and a doubt are marked") {
  CHECK(find_dates("2015-2019")[0].is_range);
  CHECK_FALSE(find_dates("Fall 2021")[0].is_range);
  CHECK(find_dates("2015-2019 (expected)")[0].expected);
  CHECK(find_dates("6/1/2011")[0].ambiguous);
  CHECK(find_dates("6/1/2011")[0].when == period());
  CHECK(find_dates("6/1/2011", vitae::dates::day_order::day_first)[0].when == vitae::during(date::of(2011, 1, 6)));
  CHECK(find_dates("30 February 2011")[0].better == date::of(2011, 2, 28));
}

void check_spans(std::string_view text) {
  std::size_t at = 0;
  for (const dated& one : find_dates(text)) {
    REQUIRE(one.offset >= at);
    REQUIRE(one.length > 0);
    REQUIRE(one.offset + one.length <= text.size());
    REQUIRE(one.confidence >= 0);
    REQUIRE(one.confidence <= 1);
    REQUIRE((one.trouble != vitae::dates::problem::none || !one.list.empty() || one.when != period()));
    at = one.offset + one.length;
  }
}

TEST_CASE("random bytes and random pieces of dates give spans in order, inside the text") {
  constexpr std::string_view bits[] = {
      "May", " ",    " ",     "2019",     "/",     "-",       "–",     ".",       "'",    "12", "1",  "st",
      ",",   "Fall", "Q3",    "年",       "?",     "~",       "(",     ")",       "199X", "of", "to", "..",
      "\n",  "\xFF", "20035", "expected", "since", "Present", "until", "and",     "&",    "+1", "@",  "in",
      ":",   "s",    "31",    "2020",     "98",    "http://", "early", "aujourd", "\t",   "AY"};
  unsigned state = 11;
  const auto next = [&state](std::size_t below) {
    state = state * 1664525U + 1013904223U;
    return (state >> 12) % below;
  };
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += bits[next(std::size(bits))];
    CAPTURE(text);
    check_spans(text);
  }
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 64; ++i) text += static_cast<char>(next(256));
    check_spans(text);
  }
}

TEST_CASE("hostile text takes time in proportion to its length") {
  using clock = std::chrono::steady_clock;
  const auto seconds = [](std::string_view unit, std::size_t size) {
    std::string text;
    while (text.size() < size) text += unit;
    const auto start = clock::now();
    check_spans(text);
    return std::chrono::duration<double>(clock::now() - start).count();
  };
  for (const std::string_view unit :
       {"a",      " ", "1",  "2019 ", "May, ",   "2019/", "?",      "-",    "(",      "to ",  "expected ",
        "1 May ", "'", "..", "\n",    "2019 - ", "+1",    "since ", "May ", "2015, ", "\xFF", "jusqu'"}) {
    CAPTURE(std::string(unit));
    const double small = seconds(unit, 50000), large = seconds(unit, 400000);
    CHECK(large < 40 * small + 0.5);  // 8 when it is linear, 64 when it is not
  }
}

}  // namespace scan_test
