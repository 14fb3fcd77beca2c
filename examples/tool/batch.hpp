// SPDX-License-Identifier: BSL-1.0
// vitae parse --batch and --from ndjson: many CVs in, a line of JSON for each out, in the same order.
#pragma once
#include "arguments.hpp"

namespace tool {

/// Reads all that is asked for and writes it. The status is that of the worst CV.
int parse_batch(const arguments& asked);

}  // namespace tool
