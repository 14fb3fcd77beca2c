// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/leaf/scan/emails.hpp>
#include <vitae/leaf/scan/finding.hpp>
#include <vitae/leaf/scan/identifiers.hpp>
#include <vitae/leaf/scan/phones.hpp>
#include <vitae/leaf/scan/urls.hpp>
