# SPDX-License-Identifier: BSL-1.0
# What the tests of the command-line tool share. Each test gets the tool's path as its first argument.
# shellcheck shell=bash
set -u
vitae=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

fail() {
  printf 'FAILED: %s\n' "$1"
  failures=$((failures + 1))
}

# run STATUS WORDS...: runs the tool, keeps its output in $scratch/out and $scratch/err, and checks its exit status.
run() {
  local wanted=$1 status=0
  shift
  "$vitae" "$@" >"$scratch/out" 2>"$scratch/err" <"${input:-/dev/null}" || status=$?
  [ "$status" = "$wanted" ] || {
    fail "vitae $* exits with $status in place of $wanted"
    head -n 5 "$scratch/err"
  }
}

# says STREAM TEXT: what was run last wrote the text.
says() {
  grep -qF -- "$2" "$scratch/$1" || {
    fail "std$1 does not hold: $2"
    head -n 20 "$scratch/$1"
  }
}

# is STREAM TEXT: what was run last wrote exactly the text, but for line feeds at its end.
is() {
  [ "$(cat "$scratch/$1")" = "$2" ] || {
    fail "std$1 is not: $2"
    head -n 20 "$scratch/$1"
  }
}

# one_line: what was run last said one line on standard error and nothing on standard output.
one_line() {
  [ "$(wc -l <"$scratch/err")" = 1 ] || fail "not one line on standard error: $(head -c 300 "$scratch/err")"
  [ ! -s "$scratch/out" ] || fail "something on standard output: $(head -c 300 "$scratch/out")"
}

finish() {
  [ "$failures" = 0 ] || exit 1
}
