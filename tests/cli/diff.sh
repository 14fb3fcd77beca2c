#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Two versions of a CV: what changed, in four spellings, and applied.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
cat >old.json <<'END'
{"name": "Ada Example",
 "summary": "I build compilers and the tools around them, with a team of four people in Bergen.",
 "positions": [
   {"organization": "Example Works", "title": "Engineer", "period": {"start": "2019-02", "end": "2023-05"},
    "highlights": [{"text": "Wrote the parser"}]},
   {"organization": "Old Company", "title": "Intern", "period": {"start": "2013", "end": "2013"}}],
 "skills": [{"name": "Languages", "keywords": ["C++", "Python"]}]}
END
cat >new.json <<'END'
{"name": "Ada B. Example",
 "summary": "I build compilers and the tools around them, with a team of nine people in Bergen.",
 "contact": {"emails": ["ada@example.org"]},
 "positions": [
   {"organization": "New Place", "title": "Director", "location": "Leith", "period": {"start": "2023-06", "end": "present"}},
   {"organization": "Example Works", "title": "Senior Engineer", "period": {"start": "2019-02", "end": "2023-05"},
    "highlights": [{"text": "Wrote the parser"}, {"text": "Cut the build time in half"}]}],
 "skills": [{"name": "Languages", "keywords": ["C++", "Rust"]}]}
END

run 0 diff old.json old.json
is out "no difference"
run 0 diff --to json old.json old.json
is out '{
  "steps": []
}'
cp out none.json
run 0 apply none.json old.json
run 0 diff --to json-patch old.json old.json
is out "[]"
run 0 diff --to markdown old.json old.json
is out ""

run 1 diff old.json new.json
is out '~ Name: Ada Example → Ada B. Example
~ Summary: … them, with a team of [-four-] {+nine+} people in Bergen.

Contact
  + Email: ada@example.org

Experience
  - Old Company, Intern  2013
  + New Place, Director  Leith · 2023-06 – present
  Example Works, Senior Engineer
    ~ Title: Engineer → Senior Engineer
    + Highlights: Cut the build time in half

Skills
  Languages
    - Python
    + Rust

3 changed, 4 added, 2 removed'

run 1 diff --to markdown old.json new.json
says out "## Experience"
says out "- removed ~~Old Company, Intern~~, 2013"
says out "  - Title: ~~Engineer~~ → **Senior Engineer**"

run 1 diff --color always old.json new.json
says out $'\033[32mada@example.org\033[0m'

# Changes as JSON are carried out again.
run 1 diff --to json old.json new.json
cp out changes.json
run 0 parse new.json
cp out wanted.json
run 0 apply changes.json old.json
cmp -s out wanted.json || fail "applied changes do not give the new version"
run 1 apply changes.json new.json
says err "error[change.refused]"
says err 'the value there is "Ada B. Example", the change was made for "Ada Example"'
says out '"name": "Ada B. Example"' # an item that comes is compared with nothing, and does come
run 2 apply old.txt old.json
run 2 apply new.json old.json
one_line
says err "new.json: holds no changes"
echo '{}' >nothing.json
run 2 apply nothing.json old.json
one_line

# JSON Patch, by a program that knows nothing of CVs.
run 1 diff --to json-patch old.json new.json
cp out patch.json
if command -v python3 >/dev/null; then
  run 0 render --to json old.json
  cp out plain.json
  python3 - <<'END' || fail "the JSON Patch does not give the new version"
import json

document, wanted = json.load(open("plain.json")), json.load(open("wanted.json"))
for step in json.load(open("patch.json")):
    *way, last = step["path"].split("/")[1:]
    at = document
    for key in way:
        at = at[int(key)] if isinstance(at, list) else at[key]
    if isinstance(at, list):
        last = int(last)
        if step["op"] in ("remove", "replace"):
            del at[last]
        if step["op"] in ("add", "replace"):
            at.insert(last, step["value"])
    elif step["op"] == "remove":
        del at[last]
    else:
        at[last] = step["value"]
assert document == wanted, document
END
fi
finish
