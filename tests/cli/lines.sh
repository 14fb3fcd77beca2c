#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# A line in, a JSON value out: dates and citations.
# shellcheck source-path=SCRIPTDIR source=helpers.bash
. "$(dirname "$0")/helpers.bash"

cd "$scratch" || exit
printf 'March 2014 - Present\r\nAutumn 2007\n\nJun. 2003 to Aug. 2005\nno date at all\n31 June 2001\n' >dates.txt
input=dates.txt run 0 parse --from dates -
is out '"2014-03/.."
"2007-23"
null
"2003-06/2005-08"
null
"invalid"'

cat >citations.txt <<'END'
Example, A. and Sample, B. (2019). Wings for everyone. Journal of Flight Research, 12(3), 45-67.
C. Third, D. Fourth, and E. Fifth, "On the shape of kites," in Proc. 8th Int. Conf. on Kites, 2016, pp. 1-9.
END
run 0 parse --from citation citations.txt
[ "$(wc -l <out)" = 2 ] || fail "not one paper a line"
says out '{"title":"Wings for everyone","authors":[{"name":"A. Example"},{"name":"B. Sample"}]'
says out '"volume":"12","issue":"3","pages":"45-67"'
says out '"title":"On the shape of kites"'
says out '"date":"2016"'
is err ""
run 2 parse --from date dates.txt
says err "did you mean 'dates'?"
finish
