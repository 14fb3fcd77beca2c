// SPDX-License-Identifier: BSL-1.0
// JSON read and written by vitae and its peers: a file a peer, each of which enters itself.
#include <benchmark/benchmark.h>

BENCHMARK_MAIN();
