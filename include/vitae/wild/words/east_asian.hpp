// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>

namespace vitae::wild_text::words {

// clang-format off

/// What names of doctorates, masters' and bachelors' degrees hold in Chinese, Japanese and Korean.
inline constexpr std::string_view east_asian_doctorates[] = {"博士", "박사"};
inline constexpr std::string_view east_asian_masters[] = {"硕士", "碩士", "修士", "석사"};
inline constexpr std::string_view east_asian_bachelors[] = {"学士", "學士", "本科", "학사"};

/// What one did at a school, and other ways of having been there.
inline constexpr std::string_view east_asian_studies[] = {
    "交换生", "交換留学", "卒業", "双学位", "在学", "大专", "中退", "修了", "졸업"};

/// What follows a degree's name where that is no degree: a postdoc, a thesis, a supervisor.
inline constexpr std::string_view east_asian_beyond_degrees[] = {
    "后", "後", "论文", "論文", "导师", "導師", "生导师", "生導師", "후"};

/// What names of jobs end in, in Chinese, Japanese and Korean.
inline constexpr std::string_view east_asian_roles[] = {
    "主任", "主席", "主管", "会長", "会长", "分析师", "创始人", "副总裁", "助手", "助教", "助理", "医师", "医生", "博士后", "博士後",
    "合伙人", "契約社員", "委员", "实习", "实习生", "實習生", "工程师", "工程師", "开发者", "律师", "总监", "总裁", "總監", "技术员",
    "技術員", "教师", "教師", "教授", "社長", "研究员", "研究員", "社員", "科学家", "程序员", "經理", "经理", "編集者", "编辑", "董事",
    "設計師", "設計者", "講師", "讲师", "设计师", "课长", "課長", "負責人", "负责人", "部長", "部长", "開発者", "院长", "顾问", "顧問",
    "代表取締役", "取締役", "架构师", "架構師", "老师", "志愿者", "アナリスト", "アルバイト", "アーキテクト", "インターン", "インターンシップ",
    "エバンジェリスト", "エンジニア", "コンサルタント", "スタッフ", "ディレクター", "デザイナー", "パートナー", "プログラマ", "プログラマー",
    "プロデューサー", "マネージャー", "マネージャ", "リサーチャー", "リーダー", "개발자", "강사", "교사", "교수", "대표",
    "대표이사", "디자이너", "매니저", "연구원", "엔지니어", "인턴", "조교", "팀장"};

// clang-format on

/// Does a text hold one of some words?
template <std::size_t N>
constexpr bool holds_any(std::string_view text, const std::string_view (&words)[N]) {
  return any_of(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// Does a text end in one of some words?
template <std::size_t N>
constexpr bool ends_in_one(std::string_view text, const std::string_view (&words)[N]) {
  return any_of(words, [&](std::string_view word) { return text.ends_with(word); });
}

/// Where one of some words ends in a text, with nothing behind it that makes it something else; 0 where none does.
template <std::size_t N>
constexpr std::size_t east_asian_degree_end(std::string_view text, const std::string_view (&words)[N]) {
  for (const std::string_view word : words) {
    const std::size_t at = text.find(word);
    if (at == text.npos) continue;
    const std::string_view behind = text.substr(at + word.size());
    if (none_of(east_asian_beyond_degrees, [&](std::string_view beyond) { return behind.starts_with(beyond); }))
      return at + word.size();
  }
  return 0;
}

}  // namespace vitae::wild_text::words
