// SPDX-License-Identifier: BSL-1.0
#pragma once
/// Publications in the words of a style. A style of one's own is a policy with one function:
///
///     struct bare : vitae::answers<vitae::axes::citation> {
///       static void write(std::string& out, const vitae::Paper& paper) { out += paper.title; }
///     };
///     vitae::cite<bare>(paper), vitae::render<vitae::markdown, bare>(person)
#include <vitae/cv/citation/acm.hpp>
#include <vitae/cv/citation/apa.hpp>
#include <vitae/cv/citation/bibliography.hpp>
#include <vitae/cv/citation/ieee.hpp>
#include <vitae/cv/citation/plain.hpp>
