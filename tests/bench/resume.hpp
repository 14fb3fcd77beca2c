// SPDX-License-Identifier: BSL-1.0
// The invented academic that the benchmarks read, write, check and compare, with as many papers as a size takes.
#pragma once
#include <cstddef>
#include <string>

#include "plain.hpp"

namespace bench {

/// The résumé with so many papers, the same at every call.
plain::Person resume(std::size_t papers);

/// The résumé whose compact JSON has at least so many bytes, and at most a paper more.
plain::Person resume_of(std::size_t bytes);

/// Its native JSON. One in eight of the letters beyond ASCII is written as an escape (`\u00fc`), the others as they
/// are, so that both ways are read.
std::string compact_json(const plain::Person& resume);
std::string indented_json(const plain::Person& resume);

/// Whether a text is JSON of just that résumé.
bool tells(const std::string& json, const plain::Person& resume);

}  // namespace bench
