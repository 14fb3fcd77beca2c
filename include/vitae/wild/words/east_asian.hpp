// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/wild/words/phrases.hpp>

namespace vitae::wild_text::words {

// clang-format off

/// What names of doctorates, masters' and bachelors' degrees hold in Chinese, Japanese and Korean.
inline constexpr std::string_view east_asian_doctorates[] = {"博士", "박사"};
inline constexpr std::string_view east_asian_masters[] = {"硕士", "碩士", "修士", "석사"};
inline constexpr std::string_view east_asian_bachelors[] = {"学士", "學士", "本科", "학사"};

/// What one did at a school, and other ways of having been there.
inline constexpr std::string_view east_asian_studies[] = {
    "交换生", "交換留学", "卒業", "双学位", "在学", "大专", "中退", "修了", "졸업"};

/// What is said behind a school's name of how one came to it or left it.
inline constexpr std::string_view east_asian_passages[] = {
    "入学", "入學", "卒", "卒業", "卒業見込み", "在学", "在学中", "在读", "在讀", "中退", "修了", "休学", "编入", "編入",
    "毕业", "畢業", "肄业", "结业", "退学", "수료", "입학", "자퇴", "재학", "재학중", "졸업", "졸업예정", "중퇴", "편입", "휴학"};

/// What follows a degree's name where that is no degree: a postdoc, a thesis, a supervisor.
inline constexpr std::string_view east_asian_beyond_degrees[] = {
    "后", "後", "论文", "論文", "导师", "導師", "生导师", "生導師", "후"};

/// What names of firms, schools, offices and societies hold in Chinese, Japanese and Korean.
inline constexpr std::string_view east_asian_organizations[] = {
    "大学", "大學", "学院", "學院", "公司", "研究所", "研究院", "实验室", "實驗室", "研究室", "银行", "銀行", "医院",
    "醫院", "病院", "中学", "集团", "集團", "学校", "學校", "高校", "幼儿园", "事务所", "事務所", "律师行", "基金会", "协会",
    "協会", "学会", "委员会", "委員会", "出版社", "报社", "新聞社", "电视台", "工作室", "株式会社", "（株）", "(株)", "㈱",
    "有限会社", "合同会社", "合資会社", "財団法人", "社団法人", "学校法人", "医療法人", "市役所", "区役所", "町役場",
    "県庁", "대학", "학교", "연구소", "주식회사", "(주)", "㈜", "유한회사", "공사", "공단", "재단", "협회", "은행", "병원",
    "시청", "구청"};

/// What names of schools end in, and those of their parts.
inline constexpr std::string_view east_asian_schools[] = {
    "大学", "大學", "学院", "學院", "大学院", "学校", "學校", "中学", "中學", "高中", "高校", "高専", "대학교", "대학원",
    "대학", "학교"};
inline constexpr std::string_view east_asian_school_parts[] = {
    "学部", "學部", "学科", "學科", "系", "研究科", "研究院", "研究所", "専攻科", "학과", "학부"};

/// What names of prizes end in, and what says alone that there were some.
inline constexpr std::string_view east_asian_prizes[] = {
    "賞", "奖", "獎", "奖学金", "獎學金", "奨学金", "奨励金", "表彰", "冠军", "冠軍", "亚军", "季军", "金牌", "银牌", "铜牌",
    "優勝", "準優勝", "荣誉称号", "최우수상", "우수상", "장려상", "특별상", "공로상", "대상", "금상", "은상", "동상", "입상",
    "장학금", "표창", "표창장"};
inline constexpr std::string_view east_asian_prizes_alone[] = {"受賞", "受奖", "获奖", "獲獎", "表彰", "奖", "賞", "獎"};

/// Words before a job's name, which are a part of it: "高级 | 工程师".
inline constexpr std::string_view east_asian_role_beginnings[] = {
    "高级", "高級", "中级", "中級", "初级", "初級", "资深", "資深", "首席", "前端", "后端", "後端", "全栈", "全端",
    "软件", "軟體", "产品", "產品", "项目", "專案", "算法", "演算法", "测试", "測試", "数据", "資料", "移动", "移动端",
    "客户端", "开发", "開發", "运维", "技术", "技術", "系统", "系統", "嵌入式", "研发", "研發", "主任", "助理", "兼职",
    "シニア", "フロントエンド", "バックエンド", "システム", "ソフトウェア", "データ", "インフラ", "プロジェクト"};

/// What Chinese names of firms end in, and of parts of them.
inline constexpr std::string_view firm_endings[] = {"公司", "集团", "集團", "分行", "支行", "银行", "銀行", "研究院"};

/// A legal form in brackets, which belongs to the name before or behind it.
inline constexpr std::string_view bracketed_forms[] = {"(주)", "(유)", "(재)", "(사)", "(株)", "(有)", "(財)", "（주）",
                                                       "（株）", "（有）", "（財）"};

/// How many bytes at the beginning of a text are such a form.
constexpr std::size_t bracketed_form_at(std::string_view text) {
  const std::string_view* const form = first_phrase<bracketed_forms>(text);
  return form ? form->size() : 0;
}

/// How many bytes at the beginning of a text are a town in brackets within the name of a Chinese firm, which says right
/// behind it what it is: "（上海）数据有限公司".
constexpr std::size_t bracketed_town_at(std::string_view text) {
  const bool wide = text.starts_with("（");
  if (!wide && !text.starts_with('(')) return 0;
  const std::size_t inside = wide ? 3 : 1, close = text.substr(0, 24).find(wide ? "）" : ")");
  if (close == text.npos || close < inside + 6) return 0;
  const std::size_t end = close + inside;
  const std::string_view behind = text.substr(end, text.find_first_of(" \n", end) - end).substr(0, 48);
  return any_of(firm_endings, [&](std::string_view firm) { return behind.find(firm) != behind.npos; }) ? end : 0;
}

/// What names of jobs end in, in Chinese, Japanese and Korean.
inline constexpr std::string_view east_asian_roles[] = {
    "主任", "主席", "主管", "会長", "会长", "分析师", "创始人", "副总裁", "助手", "助教", "助理", "医师", "医生",
    "博士后", "博士後", "合伙人", "契約社員", "委员", "实习", "实习生", "實習生", "工程师", "工程師", "开发者",
    "律师", "总监", "总裁", "總監", "技术员", "技術員", "教师", "教師", "教授", "社長", "研究员", "研究員", "社員",
    "科学家", "程序员", "經理", "经理", "編集者", "编辑", "董事", "設計師", "設計者", "講師", "讲师", "设计师",
    "前端开发", "后端开发", "后台开发", "全栈开发", "软件开发", "客户端开发", "嵌入式开发", "运维", "软件测试",
    "数据分析", "产品运营", "会计", "出纳", "文员", "销售", "客服", "护士", "药师", "厨师", "司机", "翻译", "记者",
    "秘书", "店长", "组长", "课长", "課長", "負責人", "负责人", "部長", "部长", "開発者", "院长", "顾问", "顧問",
    "代表取締役", "取締役", "架构师", "架構師", "老师", "志愿者", "アナリスト", "アルバイト", "アーキテクト",
    "インターン", "インターンシップ", "エバンジェリスト", "エンジニア", "コンサルタント", "スタッフ", "ディレクター",
    "デザイナー", "パートナー", "プログラマ", "プログラマー", "プロデューサー", "マネージャー", "マネージャ",
    "リサーチャー", "リーダー", "개발자", "강사", "교사", "교수", "대표", "대표이사", "디자이너", "매니저", "연구원",
    "엔지니어", "인턴", "조교", "팀장", "專員", "专员", "創辦人", "创办人", "創始人", "技術長", "执行长", "執行長",
    "營運長", "財務長", "分析師", "律師", "會計師", "会计师", "護理師", "护理师", "藥師", "厨師", "廚師", "合夥人",
    "總裁", "副總", "組長", "處長", "处长", "科长", "科長", "秘書", "科學家", "管理員", "管理员", "開發人員",
    "开发人员", "會長", "實習", "係長", "次長", "店長", "支店長", "所長", "工場長", "室長", "編集長", "院長",
    "責任者", "担当者", "研究者", "看護師", "薬剤師", "医師", "教諭", "技術者", "会計士", "税理士", "弁護士",
    "ライター", "アシスタント", "オペレーター", "アドバイザー", "カメラマン", "イラストレーター", "テスター",
    "コーダー", "営業職", "事務職", "総合職", "과장", "대리", "차장", "부장", "주임", "사원", "실장", "본부장",
    "센터장", "기획자", "마케터", "간호사", "약사", "변호사", "회계사", "컨설턴트", "프로그래머", "아키텍트",
    "파트장", "관리자", "담당자", "기술자", "번역가", "팀원", "학예사", "사서"};

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

/// "本科/见本大学", "见本大学 光学系": does a school stand in a text of several parts?
constexpr bool names_school_among_others(std::string_view text) {
  const auto may_be_cjk = [](char c) { return static_cast<unsigned char>(c) >= 0xE3; };  // as their first bytes are
  return any_of(text, may_be_cjk) && text.find_first_of("/| ") != text.npos && holds_any(text, east_asian_schools);
}

/// "졸업", "入学": does a text say how one came to a school or left it, and nothing else?
constexpr bool is_passage(std::string_view text) {
  return any_of(east_asian_passages, [&](std::string_view word) { return text == word; });
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
