// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/hosts.hpp>
#include <vitae/wild/derive.hpp>

namespace vitae::wild_text {

/// What addresses say of the name of the person they reach: "jane.stone" of an e-mail address, "jstone" of a profile.
class handles {
 public:
  /// Notes the part of an address that a person chose: of an e-mail address all but its ending, or what stands before
  /// the "@" where two names stand there ("jane.stone", whose domain is an employer's), the path of a profile and the
  /// domain before its ending.
  void add(std::string_view address) {
    const std::string_view host = host_of(address);
    const std::size_t at = address.find('@');
    std::string said = letters(at == address.npos ? host.substr(0, host.rfind('.')) : address.substr(0, at));
    if (at != address.npos) {
      const std::string_view domain = address.substr(at + 1);
      const std::size_t mark = address.substr(0, at).find_first_of("._-");
      const bool full = mark != address.npos && mark > 2 && mark + 3 < at;
      if (!full) said += ' ' + letters(domain.substr(0, domain.rfind('.')));
    } else if (const std::size_t path = address.find(host); path != address.npos) {
      said += ' ' + letters(address.substr(path + host.size()));
    }
    all_.push_back(std::move(said));
  }

  bool empty() const { return all_.empty(); }

  /// How many of a name's words, initials and particles aside, the best of the addresses spells; and of how many.
  struct agreement {
    std::size_t spelled = 0, words = 0;
    bool all() const { return words > 0 && spelled == words; }
  };
  agreement with(std::string_view name) const {
    agreement best;
    const std::vector<std::string> words = deriving::name_words(name);
    for (const std::string& said : all_) {
      agreement here;
      for (const std::string& word : words) {
        if (word.size() < 3) continue;
        ++here.words;
        here.spelled += said.find(word) != std::string::npos ? 1U : 0U;
      }
      if (here.spelled >= best.spelled) best = here;
    }
    return best;
  }

 private:
  static std::string letters(std::string_view text) {
    std::string out;
    for (const char c : text)
      if (ascii::is_alpha(c)) out += ascii::lower(c);
    return out;
  }

  std::vector<std::string> all_;
};

}  // namespace vitae::wild_text
