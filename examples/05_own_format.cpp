// SPDX-License-Identifier: BSL-1.0
// An output format of one's own: four events.
#include <iostream>
#include <vitae/vitae.hpp>

// [format]
struct outline : vitae::answers<vitae::axes::format> {
  template <class Policies>
  struct writer {
    std::string& out;
    unsigned depth = 0;
    void open(const vitae::type_info&) { ++depth; }
    void close(const vitae::type_info&) { --depth; }
    void key(const vitae::member_info& m, std::string_view) {
      out.append("\n").append(2 * depth, ' ').append(m.name) += ':';
    }
    void leaf(vitae::token, std::string_view text) { out.append(" ").append(text); }
  };
};
// [/format]

int main() {
  using namespace vitae;
  Person ada{.name = "Ada Example", .contact = {.emails = {"ada@example.com"}, .location = "Berlin"}};
  ada.degrees.push_back(
      {.institution = "Example University", .title = "MSc", .period = {date::of(2011), date::of(2013)}});
  std::cout << render<outline>(ada) << '\n';
}
