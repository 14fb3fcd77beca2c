// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/format/json/letters.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/shape/describe.hpp>

namespace vitae::json_text {

/// Writes JSON from the four events of a value, into a caller's string.
template <class Layout>
class writer {
 public:
  constexpr explicit writer(std::string& out) : out_(&out) {}

  constexpr void open(const type_info& type) {
    separate();
    *out_ += type.shape == shape::record ? '{' : '[';
    ++depth_;
    fresh_ = true;
  }
  constexpr void close(const type_info& type) {
    --depth_;
    if (!fresh_) break_line();
    *out_ += type.shape == shape::record ? '}' : ']';
    fresh_ = false;
  }
  constexpr void key(const member_info&, std::string_view spelled) {
    separate();
    append_string(*out_, spelled);
    *out_ += Layout::lines ? ": " : ":";
    after_key_ = true;
  }
  constexpr void leaf(token notation, std::string_view text) {
    separate();
    if (notation == token::text)
      append_string(*out_, text);
    else
      *out_ += text;
  }

 private:
  constexpr void separate() {
    if (after_key_) {
      after_key_ = false;
    } else {
      if (!fresh_) *out_ += ',';
      if (depth_ > 0) break_line();
    }
    fresh_ = false;
  }
  constexpr void break_line() {
    if constexpr (Layout::lines) {
      *out_ += '\n';
      out_->append(static_cast<std::size_t>(depth_) * Layout::indent, ' ');
    }
  }

  std::string* out_;
  unsigned depth_ = 0;
  bool fresh_ = true;
  bool after_key_ = false;
};

}  // namespace vitae::json_text
