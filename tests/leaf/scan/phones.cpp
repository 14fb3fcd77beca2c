// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/phone.hpp>
#include <vitae/leaf/scan/phones.hpp>

#include "../../catch.hpp"
#include "table.hpp"

namespace phones_test {

using scan_tests::sample;

TEST_CASE("telephone numbers are found as they are printed") {
  static constexpr sample samples[] = {
      {"Phone: +44 20 7946 0958", "+44 20 7946 0958"},
      {"(+86)18800000000", "(+86)18800000000"},
      {"(+86) 188-0000-0000 | ada@example.org", "(+86) 188-0000-0000"},
      {"+86 188 0000 0000", "+86 188 0000 0000"},
      {"+1 (555) 010-0199", "+1 (555) 010-0199"},
      {"(555) 010-0199", "(555) 010-0199"},
      {"555-234-0199", "555-234-0199"},
      {"555.234.0199 ext. 12", "555.234.0199 ext. 12"},
      {"1-555-234-0199", "1-555-234-0199"},
      {"555 234 0199", "555 234 0199"},
      {"18800000000", "18800000000"},
      {"0870000000 | Dublin", "0870000000"},
      {"07700900123", "07700900123"},
      {"手机：188-0000-0000", "188-0000-0000"},
      {"Tel. 030/1234567", "030/1234567"},
      {"030 1234567", "030 1234567"},
      {"020 7946 0958", "020 7946 0958"},
      {"06 12 34 56 78", "06 12 34 56 78"},
      {"+33 6 39 98 56 78, Lyon", "+33 6 39 98 56 78"},
      {"+49 (0) 171 3920012", "+49 (0) 171 3920012"},
      {"0049 30 231250", "0049 30 231250"},
      {"Tel: 5550100", "5550100"},
      {"Telemóvel: 912 345 000", "912 345 000"},
      {"Tfno.: 600 123 456", "600 123 456"},
      {"mobile 98765 43210", "98765 43210"},
      {"+91-9876543210", "+91-9876543210"},
      {"+852 5555 0100 / +86 188 0000 0000", "+852 5555 0100 & +86 188 0000 0000"},
      {"(215) 555-0142 / (215) 555-0188", "(215) 555-0142 & (215) 555-0188"},
      {"215-555-0142 / 215-555-0188", "215-555-0142 & 215-555-0188"},
      {"+49 30 555 0142/+49 171 555 0188", "+49 30 555 0142 & +49 171 555 0188"},
      {"Tel: 215-555-0142/0188", "215-555-0142/0188"},
      {"+1 555 234 0199 2016 - 2020", "+1 555 234 0199"},
      {"Riverton            + 44 20 7946 0958", "+ 44 20 7946 0958"},
      {"about 3 + 44 20 7946 0958", ""},
      {"+44 20 7946 0958 2019", "+44 20 7946 0958"},
      {"Call (555) 010-0199.", "(555) 010-0199"},
      {"☎ 7946 0958", "7946 0958"},
      {"**Phone:** 555-0199", "555-0199"},
      {"[+44 20 7946 0958](tel:+442079460958)", "+44 20 7946 0958 & +442079460958"},
      {"T: 0171 123456", "0171 123456"},
      {"Praha | 605 550 123 | ada@example.org", "605 550 123"},
      {"Bergen · 955 50 123", "955 50 123"},
      {"about 605 550 123 lamps", ""},
  };
  for (const auto& [line, found] : samples) {
    CAPTURE(std::string(line));
    const auto all = vitae::find_phones(line);
    CHECK(scan_tests::joined(all) == found);
    CHECK(scan_tests::in_order(all, line));
    for (const auto& each : all) CHECK(vitae::codec<vitae::phone>::read(each.text));
  }
}

TEST_CASE("dates, ranges, grades and identifiers are no telephone numbers") {
  for (const std::string_view line : {"",
                                      "2019-09-01",
                                      "01/02/2019",
                                      "01.02.2019",
                                      "2016-2020",
                                      "2016 – 2020",
                                      "(2016-2020)",
                                      "09/2019 - 08/2020",
                                      "01/09/2019–31/08/2020",
                                      "2019.09 - 2020.10",
                                      "2019-09 - 2021-06",
                                      "201909-202106",
                                      "GPA 3.52/4.00",
                                      "91/100",
                                      "0.95/1.00 2019",
                                      "pp. 1234-1245",
                                      "12345–12360",
                                      "1234-1245",
                                      "10.1000/3292500.3330701",
                                      "doi 10.1000/0123456789",
                                      "ISBN 0-19-852663-6",
                                      "978-3-16-148410-0",
                                      "ISBN: 0198526636",
                                      "0000-0002-1825-0097",
                                      "0000-0002-1694-233X",
                                      "arXiv:2101.00001",
                                      "100,000,000",
                                      "$1 000 000",
                                      "+10,000 users",
                                      "C++ 2011",
                                      "94305-1234",
                                      "192.168.0.1",
                                      "12(3):345-356",
                                      "20181234567",
                                      "Student ID 0201 234567",
                                      "https://example.org/in/0123-456-789",
                                      "01.02.19",
                                      "since 2012 2013 2014 2015",
                                      "1999 2000 2001",
                                      "v1.2.3-20190901",
                                      "+20% in 2019",
                                      "Fax: +44 20 7946 0959",
                                      "123456789012345678901",
                                      "0.123 456 7890",
                                      "2019 12 31",
                                      "3 000 000 km"}) {
    CAPTURE(std::string(line));
    CHECK(scan_tests::joined(vitae::find_phones(line)) == "");
  }
}

TEST_CASE("hostile text is scanned for phones in good time") {
  for (const auto& text : scan_tests::hostile()) CHECK(scan_tests::in_order(vitae::find_phones(text), text));
}

TEST_CASE("ten digits are a number to call where they fill a line") {
  CHECK(scan_tests::joined(vitae::find_phones("Leeds, MI 48313\n5558675309\nada@example.org")) == "5558675309");
  CHECK(scan_tests::joined(vitae::find_phones("order 5558675309")) == "");
  CHECK(scan_tests::joined(vitae::find_phones("5551675309")) == "");
  CHECK(scan_tests::joined(vitae::find_phones("15558675309876")) == "");
}

}  // namespace phones_test
