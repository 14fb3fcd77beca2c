#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# The command line: commands, options in any order, help, and a hand for who mistypes.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
echo '{"name": "Ada Example"}' >cv.json
cp cv.json -- --odd

run 0 --help && says out "vitae parse" && says out "Exit status"
run 0 -h
run 0 help
run 0 --version && says out "vitae 0."
for verb in parse validate diff render apply schema; do
  run 0 "$verb" --help && says out "Usage: vitae $verb"
  run 0 help "$verb" && says out "Usage: vitae $verb"
  run 0 "$verb" -h
done

# Options stand anywhere, with a value joined or apart; -- ends them; - is standard input.
run 0 parse --from json cv.json
run 0 parse cv.json --from=json
run 0 --from json parse cv.json
run 0 parse --from json -- --odd
input=cv.json run 0 parse - && says out "Ada Example"
input=cv.json run 0 diff cv.json -

misused() {
  local text=$1
  shift
  run 2 "$@" && says err "$text" && one_line
}
misused "a command is missing: one of parse, validate, diff, render, apply, schema; see vitae --help"
misused "a command is missing: one of parse" --color always
misused "did you mean 'parse'?" pasre cv.json
misused "it is one of parse, validate" frobnicate
misused "a command is missing" --from json
misused "did you mean '--from'?" parse --form json cv.json
misused "has no option '--frobnicate'" parse --frobnicate cv.json
misused "has no option '--rules'" diff --rules cv cv.json cv.json
misused "is no option" parse -x cv.json
misused "did you mean 'json'?" parse --from jsn cv.json
misused "it is one of auto" parse --from zzzzzzzz cv.json
misused "wants a value, one of" parse cv.json --from
misused "takes no value" parse --explain=yes cv.json
misused "did you mean 'strict'?" validate --rules strickt cv.json
misused "did you mean 'markdown'?" render --to markdwon cv.json
misused "--to is missing" render cv.json
misused "a file is missing" parse
misused "a file is missing" diff cv.json
misused "is one too many" parse cv.json cv.json
misused "did you mean 'person'?" schema --of persn
run 2 schema foo && says err "'foo' is one too many: vitae schema" && one_line
for verb in schema parse; do
  run 0 "$verb" --help
  if grep -q ' $' out; then fail "white space at the end of a line of help"; fi
done
run 0 --help && says out "also -h" && says out "also -V" && says out "vitae help COMMAND"

# An option that changes nothing of what was asked for is no option of it.
misused "--citation goes with --to markdown or --to bibliography" render --to json --citation ieee cv.json
misused "--group goes with --to bibliography" render --to markdown --group year cv.json
misused "--explain goes with --to json" parse --explain --to ndjson cv.json
misused "--of is given twice: 'person' and 'paper'" schema --of person --of paper
misused "--dates goes with wild text" parse --from rendercv --dates american cv.json
misused "has no notes" parse --from dates --notes json cv.json
misused "ask for one" parse --explain --notes json cv.json
misused "standard input can be read once" diff - -
misused "did you mean 'european'?" parse --dates europen cv.json
run 0 schema --of paper --of paper
run 0 render --to markdown --color never --color always cv.json
finish
