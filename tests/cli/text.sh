#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# The main job: loose text to a typed CV, to Markdown and back.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
cat >cv.txt <<'END'
Ada Example
ada@example.org | https://ada.example.org

EDUCATION
Example University, Bergen                                  Sep 2012 - Jun 2014
M.Sc. in Computer Science

EXPERIENCE
Example Works                                               Feb 2019 - Present
Senior Engineer
- Wrote the parser
- Cut the build time in half

SKILLS
Languages: C++, Rust
END

run 0 parse cv.txt
says out '"name": "Ada Example"'
says out '"ada@example.org"'
says out '"start": "2019-02"'
says out '"end": "present"'
cp out wild.json
run 0 parse --from wild cv.txt
cmp -s out wild.json || fail "auto does not take text for wild"

run 0 parse --explain cv.txt
says out "Ada Example → name"
says out "Wrote the parser → positions[0].highlights[0].text"

# Markdown reads back to what it was written from.
run 0 render --to markdown wild.json
says out "# Ada Example"
cp out cv.md
run 0 parse --from markdown cv.md
cmp -s out wild.json || fail "the Markdown does not read back to the same CV"
run 0 parse cv.md
cmp -s out wild.json || fail "auto does not take a page that was written here for Markdown"
printf '{"name": "Ada Example", "summary": "I build.", "positions": [{"organization": "Example Works", "title": "Welder"}]}' \
  >unreachable.json
run 0 render --to markdown unreachable.json
cp out unreachable.md
run 0 diff unreachable.json unreachable.md
sed 's/Cut the build time in half/Cut the build time to a third/' cv.md >edited.md
run 1 diff cv.md edited.md
says out "1 changed"
run 0 diff --from json wild.json wild.json
run 0 validate cv.txt

# Findings are shown on the lines of the text.
sed 's/ada@example.org/ada@gmial.com/' cv.txt >misspelt.txt
run 0 validate misspelt.txt
says out " --> misspelt.txt:2:1"
says out "2 | ada@gmial.com | https://ada.example.org"
says out "^^^^^^^^^^^^^ contact.emails[0]"

# Two texts compared.
sed 's/Senior Engineer/Director/' cv.txt >promoted.txt
run 1 diff cv.txt promoted.txt
says out "Senior Engineer → Director"
finish
