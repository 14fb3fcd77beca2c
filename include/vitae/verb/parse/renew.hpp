// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace vitae::parsing {

/// Resets what the document did not say; in a new value, most of it is empty already.
template <class T>
void renew(T& to, const T& unsaid) {
  if constexpr (requires { to.empty(); })
    if (to.empty() && unsaid.empty()) return;
  to = unsaid;
}

}  // namespace vitae::parsing
