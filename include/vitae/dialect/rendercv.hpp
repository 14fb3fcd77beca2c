// SPDX-License-Identifier: BSL-1.0
#pragma once
/// RenderCV (https://rendercv.com), 2.8, which typesets CVs; its documents as JSON, which is YAML:
///
///     std::string text = render<json>(rendercv::to_rendercv(cv));  // cv.yaml
///     Person back = rendercv::from_rendercv(parse<rendercv::Document, json>(text).value);
#include <vitae/dialect/rendercv/document.hpp>
#include <vitae/dialect/rendercv/from_rendercv.hpp>
#include <vitae/dialect/rendercv/recognise.hpp>
#include <vitae/dialect/rendercv/to_rendercv.hpp>
