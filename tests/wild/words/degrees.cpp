// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/degrees.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace degrees_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::doctorate_words));
static_assert(words::is_sorted(words::doctorate_codes));
static_assert(words::is_sorted(words::master_words));
static_assert(words::is_sorted(words::master_codes));
static_assert(words::is_sorted(words::bachelor_words));
static_assert(words::is_sorted(words::bachelor_codes));
static_assert(words::is_sorted(words::associate_words));
static_assert(words::is_sorted(words::associate_codes));
static_assert(words::is_sorted(words::diploma_words));
static_assert(words::is_sorted(words::certificate_words));
static_assert(words::is_sorted(words::certificate_codes));
static_assert(words::is_sorted(words::diploma_codes));
static_assert(words::is_sorted(words::closing_codes));
static_assert(words::is_sorted(words::training_words));
static_assert(words::is_sorted(words::school_ends) && words::is_sorted(words::certificate_ends) &&
              words::is_sorted(words::study_ends));
static_assert(words::is_sorted(words::school_words));
static_assert(words::is_sorted(words::degree_openers));
static_assert(lists<words::doctorate_words>("phd") && !lists<words::doctorate_words>("ph.d."));
static_assert(lists<words::master_words>("mba") && !lists<words::master_words>("ms"), "a code in small letters");
static_assert(lists<words::master_codes>("ms") && lists<words::doctorate_codes>("md"));
static_assert(lists<words::bachelor_words>("bsc") && lists<words::bachelor_codes>("ba"));
static_assert(lists<words::associate_words>("hnd") && lists<words::associate_codes>("aa"));
static_assert(lists<words::diploma_words>("diplom") && lists<words::certificate_words>("zertifikat"));
static_assert(lists<words::school_words>("abitur") && !lists<words::school_words>("school"));
static_assert(lists<words::degree_openers>("high") && !lists<words::degree_openers>("engineer"));

// Nothing of the levels is lost among the openers, which are asked first.
static_assert(word_tests::all_in<words::degree_openers>(words::doctorate_words));
static_assert(word_tests::all_in<words::degree_openers>(words::doctorate_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::master_words));
static_assert(word_tests::all_in<words::degree_openers>(words::master_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::bachelor_words));
static_assert(word_tests::all_in<words::degree_openers>(words::bachelor_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::associate_words));
static_assert(word_tests::all_in<words::degree_openers>(words::associate_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::diploma_words));
static_assert(word_tests::all_in<words::degree_openers>(words::certificate_words));
static_assert(word_tests::all_in<words::degree_openers>(words::certificate_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::diploma_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::closing_codes));
static_assert(word_tests::all_in<words::degree_openers>(words::training_words));
static_assert(word_tests::all_in<words::degree_openers>(words::school_words));

// A word has one level.
static_assert(word_tests::apart<words::master_words>(words::doctorate_words));
static_assert(word_tests::apart<words::bachelor_words>(words::doctorate_words));
static_assert(word_tests::apart<words::bachelor_words>(words::master_words));
static_assert(word_tests::apart<words::master_words>(words::master_codes));
static_assert(word_tests::apart<words::bachelor_words>(words::bachelor_codes));

TEST_CASE("words of degrees stand in the lists as texts give them") { CHECK(unreachable(words::degree_openers) == ""); }

}  // namespace degrees_test
