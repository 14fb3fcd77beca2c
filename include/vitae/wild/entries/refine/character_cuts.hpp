// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/east_asian.hpp>

namespace vitae::wild_text {

/// Which two facts in Chinese, Japanese or Korean characters stand side by side: "예시고등학교 | 졸업"; "見本有限公司 |
/// 前端工程師", as a firm's kind closes its name and a job stands behind it.
struct character_cuts {
  const context& in;
  bool employs, teaches;  // may the facts be an employer, a school?

  bool part(span left, span right) const {
    return words::is_passage(in.view(right)) ||
           (employs && words::ends_in_one(in.view(left), words::east_asian_organizations) &&
            words::ends_in_one(in.view(right), words::east_asian_roles)) ||
           leaves_school(left, right) || names_job_alone(left, right);
  }

 private:
  /// "見本大学 工学部 | 情報工学 学士": the name of a school, and of parts of it, ends here.
  bool leaves_school(span left, span right) const {
    return teaches && words::ends_in_one(first_word(left), words::east_asian_schools) &&
           ends_in_school(in.view(left)) && !ends_in_school(first_word(right));
  }

  static bool ends_in_school(std::string_view text) {
    return words::ends_in_one(text, words::east_asian_schools) ||
           words::ends_in_one(text, words::east_asian_school_parts);
  }

  /// "见本科技 | 前端工程师": a job in one word, and before it a name that is no part of that.
  bool names_job_alone(span left, span right) const {
    const std::string_view whose = in.view(left), job = in.view(right);
    return employs && first_word(right) == job && words::ends_in_one(job, words::east_asian_roles) &&
           lines::east_asian_signs_in(job).hangul == 0 && lines::east_asian_signs_in(whose).han >= 2 &&
           !words::ends_in_one(whose, words::east_asian_roles) &&
           !words::ends_in_one(whose, words::east_asian_role_beginnings);
  }

  /// What stands up to the first blank, which may be a wide one.
  std::string_view first_word(span s) const {
    std::size_t end = s.begin;
    while (end < s.end && !is_space(decode(in.plain().text, end).code_point))
      end += decode(in.plain().text, end).length;
    return in.view({s.begin, end});
  }
};

}  // namespace vitae::wild_text
