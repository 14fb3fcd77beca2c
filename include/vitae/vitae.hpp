// SPDX-License-Identifier: BSL-1.0
#pragma once
/// The verbs, the schema of a CV, and the formats that read and show CVs. A program that uses one verb with one format
/// may include just those two headers; BibTeX, CSL-JSON, JSON Resume, RenderCV, JSON Schema and JSON Patch have headers
/// of their own.
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/format/review.hpp>
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
