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

# So is a page of a CV in which something is doubtful or wrong, and one in any style of citation.
cat >doubtful.json <<'END'
{"name": "Nora Quill", "contact": {"emails": ["nora@gmial.com"]},
 "degrees": [{"institution": "Example University", "title": "PhD", "period": {"start": "2016-02", "end": "2021-02"}}],
 "papers": [{"title": "Wings for All", "authors": [{"name": "Nora Quill", "equal": true}, {"name": "Bo Loom", "equal": true}],
             "venue": "Journal of Flight", "date": "2019", "doi": "10.1000/xyz"}],
 "sections": [{"title": "Education", "items": [{"text": "grade 1.3"}]}]}
END
for style in plain ieee acm apa; do
  run 0 render --to markdown --citation $style doubtful.json
  cp out doubtful.md
  run 0 diff doubtful.json doubtful.md
done
run 0 render --to markdown doubtful.json
sed 's/Feb 2016/31 Feb 2016/; s/Journal of Flight/Journal of Flights/' out >wrong.md
run 1 validate wrong.md
says out "date.no-such-day"
says out "9 | 31 Feb 2016 – Feb 2021"
run 1 diff doubtful.json wrong.md
says out "1 changed, 1 removed"
sed 's/10.1000/10.1x/; s/2016/32 Feb 2016/' wrong.md >worse.md
run 1 diff doubtful.json worse.md
if grep -q Sections out; then fail "a page with mistakes is read as wild text"; fi

# A summary need not be a sentence, and stays one.
printf '{"name": "Ada Quill", "summary": "Likes *looms*, and what can be made with them"}' >likes.json
run 0 render --to markdown likes.json
cp out likes.md
run 0 diff likes.json likes.md
printf '# Ada Quill\n\nBergen | ada@example.org\n\n## Skills\n\n- Git\n' >reached.md
run 0 parse reached.md
says out '"ada@example.org"'
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
