#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Input that cannot be used: exit status 2 and one clear line, in bounded time and memory.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
# In 1 GB of address space, where the tool runs in that (with a sanitizer it does not).
{ (ulimit -v 1000000 && "$vitae" --version) >/dev/null && ulimit -v 1000000; } 2>/dev/null

unusable() {
  local text=$1 verb
  shift
  for verb in parse validate "render --to markdown"; do
    # shellcheck disable=SC2086
    run 2 $verb "$@" && says err "$text" && one_line
  done
}

unusable "No such file" nothing.txt
mkdir folder
unusable "Is a directory" folder
: >empty.txt
unusable "is empty" empty.txt
printf ' \n\t\n' >blank.txt
unusable "nothing but white space" blank.txt
printf 'Ada\0Example\n' >binary.txt
unusable "is binary" binary.txt
printf 'A\0d\0a\0' >utf16.txt
unusable "is binary" utf16.txt
{ printf 'Ada Quill\n\nEducation\n\nBSc \0 in Geology, Example University, 2015\n' && printf 'lines of text\n%.0s' {1..20}; } >glyph.txt
run 0 parse glyph.txt && says out '"name": "Ada Quill"' && says out '"title": "BSc in Geology"' && says err "wild.control"
printf '%%PDF-1.5\n%%\xe2\xe3\n1 0 obj\n' >cv.pdf
unusable "is a PDF: take its text out, for example with pdftotext" cv.pdf
printf '{\\rtf1\\ansi Ada Quill}' >cv.rtf
unusable "is RTF: save it as text" cv.rtf
printf 'PK\x03\x04\x14\x00\x06\x00' >cv.docx
unusable "is a word processor's file" cv.docx
printf 'Ada Ex\xe4mple\n' >latin1.txt
unusable "is not UTF-8: look at line 1, column 7" latin1.txt
printf '\xff\xfeA\0d\0a\0' >marked.txt
unusable "is UTF-16" marked.txt
# A byte order mark is no text, and what stands behind one is read as it would be without it.
printf '\xef\xbb\xbf' >mark.txt
unusable "nothing but white space" mark.txt
for text in '{"name": "Ada"}' '{"basics": {"name": "Ada"}}' '{"cv": {"name": "Ada"}}'; do
  printf '\xef\xbb\xbf%s\n' "$text" >marked.json
  run 0 parse marked.json && says out '"name": "Ada"' && is err ""
done
printf '\xef\xbb\xbf%% Encoding: UTF-8\n@book{a, title = {Looms}}\n' >marked.bib
run 0 parse marked.bib && says out '"title": "Looms"'
printf '{"name": "Ada",}' >broken.json
unusable "broken.json:1:16: expected a member's name" broken.json
# A bracket alone makes no JSON.
printf '[Ada Quill](https://example.org)\n\n## Skills\n\nGit, Make\n' >link.md
run 0 parse link.md && says out '"name": "Ada Quill"'
printf '{%% include head %%}\n\n# Ada Quill\n\n## Skills\n\nGit, Make\n' >template.md
run 0 parse template.md && says out '"name": "Ada Quill"'
if [ "$(id -u)" != 0 ]; then
  echo x >secret.txt
  chmod 0 secret.txt
  unusable "Permission denied" secret.txt
fi

head -c 100000000 /dev/zero | tr '\0' '[' >brackets.json
unusable "larger than 64 MiB" brackets.json
head -c 60000000 brackets.json >fewer.json
unusable "nested too deep" fewer.json
unusable "larger than 16 MiB" --from wild fewer.json
input=brackets.json run 2 parse - && one_line

# A sequence that steers terminals does not reach one: not ESC [, not the control character that means both.
printf '{"\302\2332J": 1, "a\\u001b[2Jb": 2}' >steer.json
run 0 parse steer.json
says err "member.unknown"
if grep -q "$(printf '\302\233\|\033')" err; then fail "a terminal can be steered"; fi

run 2 apply broken.json broken.json && one_line
run 2 diff empty.txt empty.txt && one_line

# A full disk is no success.
if [ -w /dev/full ]; then
  echo '{"name": "Ada"}' >cv.json
  "$vitae" parse cv.json >/dev/full 2>err && fail "a full disk is taken for success"
  grep -q "cannot write" err || fail "a full disk is not reported"
fi
finish
