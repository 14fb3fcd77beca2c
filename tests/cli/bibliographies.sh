#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Publications in and out: BibTeX and CSL-JSON.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
cat >papers.bib <<'END'
@article{example2019wings,
  author = {Example, Ada and Pr{\o}ve, Bo},
  title = {Wings for Everyone},
  journal = {Journal of Flight Research},
  year = 2019, volume = 12, pages = {45--67}
}
END
run 0 parse papers.bib
cp out papers.json
says out '"title": "Wings for Everyone"'
says out '"name": "Bo Prøve"'
says out '"date": "2019"'

for format in bibtex csl; do
  run 0 render --to "$format" papers.json
  cp out "papers.$format"
  run 0 parse --from "$format" "papers.$format"
  cmp -s out papers.json || fail "$format does not bring the same papers back"
done
run 0 parse papers.csl
cmp -s out papers.json || fail "auto does not know CSL-JSON by its members"
says papers.bibtex '@article{'
says papers.csl '"container-title": "Journal of Flight Research"'

run 0 render --to markdown --citation ieee papers.json
says out '1. A. Example and B. Prøve, “Wings for Everyone,” *Journal of Flight Research*, vol. 12, pp. 45–67, 2019.'
cp out page.md
run 0 parse --from markdown page.md
cmp -s out papers.json || fail "a page in the style of IEEE does not bring the same papers back"
sed 's/for Everyone,/for All,/' page.md >changed.md
run 0 parse --from markdown changed.md
says err 'markdown.changed'
run 0 render --to bibliography --citation apa --group year papers.json
says out '### 2019'
says out '1. Example, A., & Prøve, B. (2019).'

# BibTeX is known by an entry of any type, behind comments, and by its name.
printf '@techreport{x, title={A}, year=2001}\n' >known
printf '%% Encoding: UTF-8\n\n@Online (x, title={A}, year=2001)\n' >commented
printf 'Kept by hand.\n\n@online{x, title={A}, year=2001}\n' >named.bib
for file in known commented named.bib; do
  run 0 parse "$file"
  says out '"title": "A"'
done
printf '# Ada Quill\n\n## Skills\n\nGit\n' >cv.md
run 0 parse --from bibtex cv.md
says err 'bibtex.no-entry'

printf '@article{broken, title = {No end\n\n@book{fine, title = {A Book}, year = 2001}\n' >broken.bib
run 1 parse --from bibtex broken.bib
says err 'broken.bib:1'
says out '"title": "A Book"'
finish
