// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/titles_of/awards.hpp>
#include <vitae/cv/titles_of/certificates.hpp>
#include <vitae/cv/titles_of/degrees.hpp>
#include <vitae/cv/titles_of/languages.hpp>
#include <vitae/cv/titles_of/oneself.hpp>
#include <vitae/cv/titles_of/others.hpp>
#include <vitae/cv/titles_of/papers.hpp>
#include <vitae/cv/titles_of/positions.hpp>
#include <vitae/cv/titles_of/skills.hpp>

/// Titles that people give to the sections of a CV, beside the labels that we give them ourselves, in some thirty
/// languages: small letters, a bar between them; accents, numbers, "&" and the plural need not be told apart.
namespace vitae::titles_of {}
