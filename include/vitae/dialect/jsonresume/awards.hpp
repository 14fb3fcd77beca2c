// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/award.hpp>
#include <vitae/cv/certificate.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/dates.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>

namespace vitae::jsonresume {

/// An award, of which JSON Resume has one date.
template <>
struct meaning<Award> {
  static vitae::Award read(const Award& award) {
    vitae::Award made{award.title, {}, award.awarder, award.summary};
    if (award.date) made.dates.push_back(*award.date);
    return made;
  }
  static Award write(const vitae::Award& award) {
    Award made{award.title, {}, award.issuer, award.summary, {}};
    if (!award.dates.empty()) made.date = sayable_date(award.dates.front());
    return made;
  }
};

/// A certificate, which has all but the day it expires.
template <>
struct meaning<Certificate> {
  static vitae::Certificate read(const Certificate& certificate) {
    return {certificate.name, certificate.issuer, certificate.date, {}, certificate.url};
  }
  static Certificate write(const vitae::Certificate& certificate) {
    return {certificate.name, sayable_date(certificate.date), readable(certificate.url), certificate.issuer, {}};
  }
};

}  // namespace vitae::jsonresume
