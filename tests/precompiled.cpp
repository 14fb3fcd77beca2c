// SPDX-License-Identifier: BSL-1.0
// Nothing but the owner of the header that all tests share precompiled.
