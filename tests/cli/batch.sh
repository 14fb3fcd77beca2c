#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Many CVs at once: a line each, in order, and an error for one is the end of none.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
mkdir -p cvs/more cvs/.hidden
echo '{"name": "Ada Example"}' >cvs/a.json
printf '# Björn Sample\n\nbjorn@example.com\n' >cvs/b.md
echo '{"name": "Chloé Test"}' >cvs/more/c.json
echo '{"name": "Dmitri Muster"}' >cvs/more/d.json
echo '{"name": "Nobody"}' >cvs/.hidden/e.json
echo '{"name": "Nobody"}' >cvs/.f.json

names() { sed 's/^{"name":"\([^"]*\)".*/\1/' out | tr '\n' ',' | sed 's/,$//'; }
named() {
  [ "$(names)" = "$1" ] || fail "the CVs are not $1 but $(names)"
}
all='Ada Example,Björn Sample,Chloé Test,Dmitri Muster'

# Folders, files, patterns, a list on standard input: always in the same order, however many at once.
for jobs in '' -j1 '-j 2' '--jobs 7'; do
  # shellcheck disable=SC2086
  run 0 parse --batch $jobs cvs && named "$all" && is err ""
done
run 0 parse --batch --to ndjson cvs/more cvs/a.json && named "Chloé Test,Dmitri Muster,Ada Example"
run 0 parse --batch 'cvs/*.json' 'cvs/*/?.json' && named "Ada Example,Chloé Test,Dmitri Muster"
find cvs -name '?.json' -not -path '*/.*' | sort | sed 's/$/\r/' >list
input=list run 0 parse --batch - && named "Ada Example,Chloé Test,Dmitri Muster"
input=list run 0 parse --batch cvs/b.md - && named "Björn Sample,Ada Example,Chloé Test,Dmitri Muster"
run 0 parse --batch --to json cvs/a.json && is out '{
  "name": "Ada Example"
}'
ln -s ../cvs cvs/round
run 0 parse --batch cvs && named "$all"
rm cvs/round

# What cannot be used is said, and has its place in the output, so that line and file can be put together again.
: >cvs/b2.txt
printf 'A\0B' >cvs/more/a.doc
run 2 parse --batch -j2 cvs nothing.md 'no*.md' && named "Ada Example,Björn Sample,null,null,Chloé Test,Dmitri Muster,null,null"
is err "vitae: cvs/b2.txt: is empty
vitae: cvs/more/a.doc: is binary, not text in UTF-8: more than one byte in a hundred is NUL
vitae: nothing.md: cannot be opened: No such file or directory
vitae: no*.md: cannot be opened: No such file or directory"
rm cvs/b2.txt cvs/more/a.doc

# A finding of severity error is one line; the rest of the CV is there.
echo '{"name": "Eun-ji Specimen", "papers": [{"title": "A", "date": "2019-02-31"}]}' >cvs/wrong.json
run 1 parse --batch cvs
named "$all,Eun-ji Specimen"
says err 'vitae: cvs/wrong.json:1:'
[ "$(wc -l <err)" = 1 ] || fail "not one line an error"

# A warning is a line too, and no failure; for programs all notes are JSON, with the name of the file.
printf '{\n"name": "Fay Sample", "contact": {"emails": ["fay@gmial.com"]}}' >cvs/doubtful.json
run 0 parse --batch cvs/doubtful.json cvs/a.json && named "Fay Sample,Ada Example"
says err 'vitae: cvs/doubtful.json:2:46: warning: '
[ "$(wc -l <err)" = 1 ] || fail "not one line a warning"
: >cvs/none.md
run 2 parse --batch --notes json cvs/doubtful.json cvs/wrong.json cvs/none.md
says err '{"file":"cvs/doubtful.json","level":"warning","code":"email.misspelt-domain","path":"contact.emails[0]"'
says err '{"file":"cvs/wrong.json","level":"error","code":"date.no-such-day"'
is out '{"name":"Fay Sample","contact":{"emails":["fay@gmial.com"]}}
{"name":"Eun-ji Specimen","papers":[{"title":"A"}]}
null'
says err '{"file":"cvs/none.md","level":"fatal","code":"input.unusable"'
[ "$(grep -c '^{"file":.*}$' err)" = "$(wc -l <err)" ] || fail "not a line of JSON a note"
printf '%s\n' '{"name": "Ada"}' '{"name": }' '{"name": 3}' >noted
run 2 parse --from ndjson --notes json noted
says err '{"file":"noted","level":"fatal","code":"json.syntax"'
says err '"line":3,"column":10,"offset":9'
rm cvs/doubtful.json cvs/none.md

# NDJSON in: a CV in native JSON a line, or the text of any CV as a string.
printf '%s\n' '{"name": "Ada"}' '' '"# Björn Sample\n\nbjorn@example.com\n"' '  {"name": "Chloé"}  ' >lines
input=lines run 0 parse --from ndjson - && named "Ada,Björn Sample,Chloé" && is err ""
run 0 parse --from ndjson lines && cp out once
run 0 parse --from ndjson once
cmp -s out once || fail "what it writes it does not read"
run 0 parse --batch --from ndjson lines once && named "Ada,Björn Sample,Chloé,Ada,Björn Sample,Chloé"
printf '\xef\xbb\xbf{"name": "Ada"}\n"Björn Sample"\n' >marked
run 0 parse --from ndjson marked && says out '{"name":"Ada"}'
printf '\xef\xbb\xbf"# Björn Sample\\n\\nbjorn@example.com"\n\xef\xbb\xbf\n' >marked
run 0 parse --from ndjson marked && named "Björn Sample"
printf '{"name": "no line feed"}' >last
run 0 parse --from ndjson last && named "no line feed"
: >none
run 0 parse --from ndjson none && is out ""

printf '%s\n' '{"name": "Ada"}' '{"name": }' '[1]' '7' '"no end' '""' '{"name": 3}' '{"name": "Z"}' >bad
printf '{"name": "\xff"}\n' >>bad
for jobs in 1 2; do
  input=bad run 2 parse --from ndjson --jobs $jobs -
  named "Ada,null,null,null,null,null,{},Z,null"
  [ "$(wc -l <err)" = 7 ] || fail "not one complaint for a bad line"
  for line in 2 3 4 5 6 7 9; do says err "vitae: <stdin>:$line:"; done
  says err "vitae: <stdin>:2:10: expected a value"
  says err "vitae: <stdin>:7:10: expected text in double quotes, found a number"
done
printf '%s\n' '' '"{\n\"name\": }"' >inner
run 2 parse --from ndjson inner && says err "vitae: inner:2:2:9: expected a value"
run 2 parse --from ndjson missing && says err "vitae: missing: cannot be opened: No such file"
run 2 parse --from ndjson . && says err "Is a directory"

# Many lines, more than a block and in order, with many threads; and one that is too long for memory to be wasted on.
awk 'BEGIN { for (i = 1; i <= 20000; ++i) printf "{\"name\": \"%d\"}\n", i }' >many
seq 20000 >wanted
run 0 parse --from ndjson -j 4 many
sed 's/[^0-9]//g' out | cmp -s - wanted || fail "20000 lines are not in order"
{ printf '{"name": "Ada"}\n"'; head -c 70000000 /dev/zero | tr '\0' x; printf '"\n{"name": "Björn"}\n'; } >long
run 2 parse --from ndjson -j 1 long && named "Ada,null,Björn" && says err "vitae: long:2: is larger than 64 MiB"

# A filter answers a line before it gets the next one.
mkfifo questions
"$vitae" parse --from ndjson - <questions >answers 2>err &
exec 9>questions
echo '{"name": "first"}' >&9
for _ in $(seq 300); do [ -s answers ] || sleep 0.1; done
[ "$(cat answers)" = '{"name":"first"}' ] || fail "no answer before the end of the input"
exec 9>&-
wait $! || fail "a filter does not end with its input"

# On a terminal there is a bar, and only there. (script(1) is such a terminal.)
if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
  TERM=xterm script -qec "'$vitae' parse --batch cvs >out" /dev/null </dev/null >terminal 2>&1
  grep -qF '########] 5 of 5 CVs, 1 with errors' terminal || fail "no bar on a terminal: $(cat -v terminal)"
else
  echo "script(1) makes no terminal here: the bar is not looked at"
fi

# One line where the words do not fit together.
refused() {
  local text=$1
  shift
  run 2 "$@" && says err "$text" && one_line
}
refused "a file is missing" parse --batch
refused "is one too many" parse cvs/a.json cvs/b.md
refused "is no number from 1 to 1024" parse --batch -j 0 cvs
refused "is no number from 1 to 1024" parse --batch -jx cvs
refused "wants a number" parse --batch cvs -j
refused "goes with --batch" parse -j2 cvs/a.json
refused "shows one document" parse --batch --explain cvs
refused "reads one file line by line" parse --batch --from dates cvs
refused "has no option '--batch'" validate --batch cvs
run 0 parse --to ndjson cvs/a.json && is out '{"name":"Ada Example"}'

# A full disk ends it.
if [ -w /dev/full ]; then
  "$vitae" parse --from ndjson many >/dev/full 2>err && fail "a full disk is taken for success"
  [ "$(grep -c 'cannot write' err)" = 1 ] || fail "a full disk is not reported once"
fi
finish
