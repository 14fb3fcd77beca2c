#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# The commands of docs/scale.md: many processes do what one does.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"
here=$(cd "$(dirname "$0")" && pwd)

cd "$scratch" || exit
mkdir bin cvs
ln -s "$vitae" bin/vitae
PATH=$PWD/bin:$PATH
for i in $(seq 100 140); do
  printf '# Ada Sample\n\nada%d@example.com | Wien\n\n## Skills\n\n- C++\n' "$i" >"cvs/$i.md"
done
vitae parse --batch -j1 cvs >wanted || fail "one process alone fails"
[ "$(grep -c '"name":"Ada Sample","contact":{"emails":\["ada1..@' wanted)" = 41 ] || fail "one process alone does not read them: $(head -n 1 wanted)"

if command -v parallel >/dev/null && parallel --version 2>/dev/null | grep -q GNU; then
  # [files]
  find cvs -type f | sort | parallel --keep-order --max-args 10 vitae parse --batch -j1 >cvs.ndjson
  # [/files]
  cmp -s cvs.ndjson wanted || fail "GNU parallel and files"
  # [lines]
  parallel --pipe --keep-order --block 1M vitae parse --from ndjson -j1 - <cvs.ndjson >again.ndjson
  # [/lines]
  cmp -s again.ndjson wanted || fail "GNU parallel and lines"
  parallel --pipe --keep-order --block 1k vitae parse --from ndjson -j1 - <cvs.ndjson | cmp -s - wanted ||
    fail "GNU parallel and blocks of lines"
else
  echo "GNU parallel is not installed: its commands are not run"
fi

if command -v python3 >/dev/null; then
  python3 "$here/spark.py" cvs >paired || fail "the pipe that stands in for Spark's"
  cut -f2- paired | cmp -s - wanted || fail "a pipe gives other CVs"
  [ "$(cut -f1 paired | head -n 1)" = cvs/100.md ] || fail "a CV is not beside its path: $(head -n 1 paired)"
else
  echo "python3 is not installed: the stand-in for Spark's pipe is not run"
fi
finish
