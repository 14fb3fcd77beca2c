// SPDX-License-Identifier: BSL-1.0
#pragma once
/// The format `wild` and its reader. `<vitae/wild/format.hpp>` is the format alone.
#include <vitae/wild/format.hpp>
#include <vitae/wild/read.hpp>
