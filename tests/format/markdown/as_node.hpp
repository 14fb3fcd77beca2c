// SPDX-License-Identifier: BSL-1.0
// Values as the trees that pages are written from.
#pragma once
#include <string>
#include <vitae/leaf/dates/named.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/node_writer.hpp>
#include <vitae/verb/render.hpp>

template <class T>
vitae::node as_node(const T& value) {
  vitae::node_writer out;
  vitae::render_visitor<vitae::node_writer, vitae::policies<>>{out}(value);
  return out.root();
}

/// A record's part.
inline vitae::node part(std::size_t member, std::string text) { return {.member = member, .text = std::move(text)}; }
