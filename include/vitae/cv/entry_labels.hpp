// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/labels_of/duties.hpp>
#include <vitae/cv/labels_of/studies.hpp>
#include <vitae/cv/labels_of/time_and_place.hpp>
#include <vitae/cv/labels_of/work.hpp>

/// What people write before a fact of an entry, "Start date: …", "Nome del datore di lavoro: …", in some forty
/// languages, among them the forms of Europass: small letters, a bar between them; accents, numbers, "&" and the plural
/// need not be told apart.
namespace vitae::labels_of {}
