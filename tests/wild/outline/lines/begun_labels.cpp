// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/begun_labels.hpp>

namespace begun_labels_test {

using namespace vitae::wild_text;

static_assert(lines::begins_label("Supervisor: Ada Quill") && lines::begins_label("Job title: Clerk"));
static_assert(lines::begins_label("期間：2019年4月～現在") && !lines::begins_label("：2019年"));
static_assert(lines::begins_label("Mobile & Desktop: Lamp") && lines::begins_label("Data Tools & Boats: Lamp"));
static_assert(lines::begins_label("Ropes/Boats: Lamp") && lines::begins_label("Ropes  &  Mending  of  Boats:  Lamp"));
static_assert(!lines::begins_label("Ropes and all Boats: Lamp") &&
              !lines::begins_label("Keeping lamps lit at the pier: x"));
static_assert(!lines::begins_label("Kept the lamps lit: a log") && !lines::begins_label("Lamps &Co: a log"));
static_assert(!lines::begins_label("one of the many things: lamps") && !lines::begins_label(""));

}  // namespace begun_labels_test
