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
says papers.bibtex '@article{'
says papers.csl '"container-title": "Journal of Flight Research"'

printf '@article{broken, title = {No end\n\n@book{fine, title = {A Book}, year = 2001}\n' >broken.bib
run 1 parse --from bibtex broken.bib
says err 'broken.bib:1'
says out '"title": "A Book"'
finish
