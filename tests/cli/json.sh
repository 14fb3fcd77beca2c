#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Native JSON in, native JSON out; the suite of JSON parsing where it is at hand.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cat >"$scratch/cv.json" <<'END'
{
  "name": "Ada Example",
  "contact": {"emails": ["ada@example.com"]},
  "positions": [{"organization": "Example Works", "title": "Engineer", "period": {"start": "2019-09", "end": "present"}}]
}
END

# What was written reads back to the same, whatever the option says.
run 0 parse "$scratch/cv.json"
is err ""
cp "$scratch/out" "$scratch/once.json"
for from in auto json; do
  run 0 parse --from "$from" "$scratch/once.json"
  cmp -s "$scratch/out" "$scratch/once.json" || fail "parsing what parse wrote changes it"
done
run 0 render --to json "$scratch/cv.json"
cmp -s "$scratch/out" "$scratch/once.json" || fail "render --to json and parse differ"
run 0 validate --rules strict "$scratch/cv.json"
is out "no findings"

# A warning is no error; an error is status 1, and what can be read is still written.
sed 's/"title"/"titel"/' "$scratch/cv.json" >"$scratch/warned.json"
run 0 parse "$scratch/warned.json"
says err "warning[member.unknown]: no member has this name; did you mean \"title\"?"
says err "positions[0].titel"
sed 's/2019-09/2019-13/' "$scratch/cv.json" >"$scratch/wrong.json"
run 1 parse "$scratch/wrong.json"
says err "$scratch/wrong.json:4:"
says err "positions[0].period.start"
says out "Example Works"

# Findings in three spellings, each finding once.
run 1 validate "$scratch/wrong.json"
says out "positions[0].period.start"
is err ""
[ "$(grep -c '^error' "$scratch/out")" = 1 ] || fail "not one error: $(cat "$scratch/out")"
run 1 validate --to json "$scratch/wrong.json"
says out '"path": "positions[0].period.start"'
says out '"line": 4'
run 1 validate --to markdown "$scratch/wrong.json"
says out "- **error** positions"

# What rules find is shown where it was read.
sed 's/"start": "2019-09", "end": "present"/"start": "2019-09", "end": "2018"/' "$scratch/cv.json" >"$scratch/order.json"
run 1 validate "$scratch/order.json"
says out "$scratch/order.json:4:"
sed 's/, "title": "Engineer"//' "$scratch/cv.json" >"$scratch/untitled.json"
run 0 validate "$scratch/untitled.json"
"$vitae" validate --rules strict "$scratch/untitled.json" >"$scratch/out"
says out "title"

# Where a value cannot be read, all others keep their places, and nothing is told twice.
cat >"$scratch/unread.json" <<'END'
{"contact": {"emails": ["bad", "",
  "nora@gmial.com"]},
 "positions": [null,
  {"title": "Weaver", "period": {"start": "2019-09", "end": "2018"}}]}
END
run 1 validate "$scratch/unread.json"
[ "$(grep -c 'email.misspelt-domain' "$scratch/out")" = 1 ] || fail "one address is found more than once"
says out "unread.json:2:3"
says out "contact.emails[2]"
says out "unread.json:4:"
says out "positions[1].period"
if grep -qF 'positions[0].' "$scratch/out"; then fail "the paths of rules are not those of the document"; fi

# Colours: by will, else only on a terminal.
run 1 validate --color always "$scratch/wrong.json"
says out $'\033[1;31merror'
for mood in auto never; do
  run 1 validate --color "$mood" "$scratch/wrong.json"
  if grep -q $'\033' "$scratch/out"; then fail "colours where there is no terminal"; fi
done
if script --version 2>/dev/null | grep -q util-linux && script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
  TERM=xterm script -qec "$vitae validate $scratch/wrong.json" /dev/null >"$scratch/out" </dev/null
  says out $'\033[1;31merror'
  NO_COLOR=1 TERM=xterm script -qec "$vitae validate $scratch/wrong.json" /dev/null >"$scratch/out" </dev/null
  if grep -q $'\033\[1;31merror' "$scratch/out"; then fail "NO_COLOR is not heard"; fi
fi

# The document explained.
run 0 parse --explain "$scratch/cv.json"
says out '"Engineer" → positions[0].title'

run 0 parse --explain --to json "$scratch/cv.json"
says out '"path": "positions[0].title"'

# Notes for programs are a line of JSON each, in front of the same CV.
run 1 parse "$scratch/wrong.json"
cp "$scratch/out" "$scratch/told.json"
for notes in terminal json; do
  run 1 parse --notes $notes "$scratch/wrong.json"
  cmp -s "$scratch/out" "$scratch/told.json" || fail "--notes $notes changes the CV"
done
says err '"level":"error","code":"date.no-such-month","path":"positions[0].period.start"'
says err '"line":4,'
[ "$(wc -l <"$scratch/err")" = 1 ] || fail "not a line a note"
run 1 render --to json --notes json "$scratch/wrong.json"
says err '"code":"date.no-such-month"'
run 2 parse --notes json "$scratch/nothing.json"
says err '"level":"fatal","code":"input.unusable"'
run 2 apply --notes json "$scratch/cv.json" "$scratch/cv.json"
says err '"code":"input.unusable"'

# Of 6/1/2011 somebody has to say what it is; the message has the digits of the document.
printf '{"papers": [{"title": "A", "date": "6/4/2021"}]}' >"$scratch/dated.json"
run 1 parse "$scratch/dated.json"
says err "write 2021-06-04 or 2021-04-06: in '6/4/2021' day and month may change places"
if grep -q 'did you mean' "$scratch/err"; then fail "two dates are suggested as one"; fi
run 0 parse --dates american "$scratch/dated.json" && says out '"2021-06-04"'
run 0 parse --dates european "$scratch/dated.json" && says out '"2021-04-06"'
run 0 parse --batch --dates european "$scratch/dated.json" && says out '"2021-04-06"'
printf '# Ada Quill\n\n## Experience\n\nEngineer, Acme Ltd., London\n06/04/2021 - 05/03/2022\n- Built looms\n' >"$scratch/dated.md"
run 0 validate "$scratch/dated.md"
says out "write 2021-06-04 or 2021-04-06: in '06/04/2021 - 05/03/2022' day and month may change places"
run 0 parse "$scratch/dated.md" && says out '"start": "2021"' && says out '"end": "2022"'
run 0 render --to json --dates american "$scratch/dated.md" && says out '"start": "2021-06-04"'
run 0 render --to json --dates european "$scratch/dated.md" && says out '"start": "2021-04-06"'

# The schema is JSON, and says which.
for of in person paper report changes; do
  run 0 schema --of "$of"
  says out '"https://json-schema.org/draft/2020-12/schema"'
  cp "$scratch/out" "$scratch/schema.json"
  run 0 parse --from json "$scratch/schema.json" # well-formed, whatever it says
done

if [ -n "${VITAE_SHARED:-}" ]; then
  count=0
  for file in "$VITAE_SHARED"/suites/json-parsing/*.json; do
    status=0
    "$vitae" parse --from json "$file" >"$scratch/out" 2>"$scratch/err" || status=$?
    case $(basename "$file") in
      n_*) [ "$status" = 2 ] || fail "$file: status $status in place of 2" ;;
      y_*) [ "$status" -le 1 ] || fail "$file: status $status in place of 0 or 1" ;;
      *) [ "$status" -le 2 ] || fail "$file: status $status" ;;
    esac
    [ "$status" != 2 ] || one_line
    count=$((count + 1))
  done
  [ "$count" -gt 300 ] || fail "only $count files in the suite"
else
  echo "VITAE_SHARED is not set: the suite of JSON parsing was not run"
fi
finish
