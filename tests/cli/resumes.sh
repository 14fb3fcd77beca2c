#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# CVs in and out as JSON Resume and for RenderCV.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
cat >resume.json <<'END_OF_RESUME'
{
  "basics": {"name": "Ada Example", "label": "Weaver", "email": "ada@example.com"},
  "work": [
    {"name": "Example Looms", "position": "Weaver", "startDate": "2019-09", "endDate": "Present"},
    {"company": "Example Mill", "position": "Spinner", "startDate": "2017", "endDate": "2019-08"}
  ],
  "volunteer": [{"organization": "Example Library", "position": "Reader", "startDate": "2018", "endDate": null}]
}
END_OF_RESUME

# A JSON Resume is known by its members, alone and among many.
run 0 parse resume.json
cp out cv.json
says out '"headline": "Weaver"'
says out '"organization": "Example Mill"'
says out '"end": "present"'
says out '"kind": "volunteer"'
run 0 parse --from jsonresume resume.json
cmp -s out cv.json || fail "--from jsonresume reads something else than auto"
run 0 parse --batch resume.json cv.json
[ "$(sort -u out | wc -l)" = 1 ] || fail "a batch reads a JSON Resume in another way than the native CV"

# It comes back the same, and so does what it has no place for.
run 0 render --to jsonresume cv.json
cp out back.json
says out 'schema": "https://'
says out '"name": "Example Mill"'
run 0 parse back.json
cmp -s out cv.json || fail "a JSON Resume does not bring the same CV back"
sed 's/"2017"/"2017-23 expected"/' cv.json >season.json
run 0 render --to jsonresume season.json
says out '"startDate": "2017"'
says out '"x-vitae": {"period":{"start":"2017-23 expected","end":"2019-08"}}'
cp out season.resume.json
run 0 diff season.json season.resume.json

# What its schema lets pass is found, at its place.
cat >wrong.json <<'END_OF_RESUME'
{
  "basics": {"name": "Ada Example"},
  "work": [
    {"name": "Example Looms", "positon": "Weaver", "startDate": "2014-02-31"},
    {"name": "Example Mill", "startDate": "2019-08", "endDate": "2017"}
  ]
}
END_OF_RESUME
run 1 parse wrong.json
says err 'wrong.json:4'
says err 'date.no-such-day'
says err 'did you mean "position"?'
run 1 validate wrong.json
says out 'wrong.json:5'
says out 'period.order'

sed 's/"work": \[/"work": ["none",/' wrong.json >shifted.json
run 1 validate shifted.json
says out 'shifted.json:5'
says out 'period.order'

run 2 parse --from jsonresum resume.json
says err "did you mean 'jsonresume'?"

# RenderCV's documents are known by their member, and bring the same CV back.
run 0 render --to rendercv season.json
says out '"company": "Example Mill"'
says out '"date": "expected Fall 2017 – Aug 2019"'
cp out season.yaml
run 0 parse season.yaml
cmp -s out season.json || fail "a document of RenderCV does not bring the same CV back"
run 0 parse --from rendercv season.yaml
cmp -s out season.json || fail "--from rendercv reads something else than auto"
echo '{"cv": {"name": "Ada Example", "sections": {"News": [{"bullet": "Weaves.", "frob": 1}]}}}' >odd.json
run 0 parse odd.json
says err 'member.unknown'
says err 'cv.sections.News[0].frob'
says out '"text": "Weaves."'

# What stands there for a date and is none is an error at its place, and a text of its entry.
cat >undated.json <<'END_OF_DOCUMENT'
{"cv": {"name": "Ada Example", "sections": {"Experience": [
  {"company": "Example Looms", "position": "Weaver", "start_date": "2019-02-31", "end_date": "2021-01"},
  {"company": "Example Mill", "position": "Spinner", "date": "30 Feb 2018"},
  {"company": "Example Yard", "position": "Dyer", "start_date": "foo"}],
  "Talks": [{"name": "On Looms", "date": "in spring, at noon"}]}}}
END_OF_DOCUMENT
run 1 validate undated.json
for line in 2 3 4; do says out "undated.json:$line:"; done
says out 'cv.sections.Experience[0].start_date'
says out '3 errors'
run 1 parse undated.json
for text in 2019-02-31 '30 Feb 2018' foo; do says out "\"text\": \"$text\""; done

# What reading and the rules both find is said once.
echo '{"basics": {"name": "Ada Example", "email": "ada@gmial.com"}, "work": []}' >doubtful.json
run 0 validate doubtful.json
[ "$(grep -c 'email.misspelt-domain' out)" = 1 ] || fail "one doubtful address is found more than once"
finish
