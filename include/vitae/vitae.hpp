// SPDX-License-Identifier: BSL-1.0
#pragma once
/// Everything: the verbs, the formats, the schema of a CV. Who uses one verb with one format includes just those.
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/format/terminal.hpp>
#include <vitae/leaf/isbn.hpp>
#include <vitae/leaf/orcid.hpp>
#include <vitae/verb/apply.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/merge.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/verb/validate.hpp>
#include <vitae/wild/wild.hpp>
