#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""No code in a document that is not compiled.

Each block of C++ or CMake in README.md and docs/*.md is a region of a file under examples/ or tests/, which the comment
before it names:

    <!-- examples/01_own_struct.cpp: parse -->
    ```cpp
    …
    ```

and in the file the region stands between `// [parse]` and `// [/parse]` (`# [parse]` in CMake). A comment without a
region means the whole file but for its licence line. Blocks in other languages are compared if such a comment precedes
them. Relative links must lead somewhere, headings included. docs/errors.md lists each code of an issue that the headers
have, and no other.

    python3 tests/docs.py            compares, prints each difference, fails if there is one
    python3 tests/docs.py --write    puts the regions' text into the documents
"""

import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILED = {"cpp", "c++", "cmake"}
ORIGIN = re.compile(r"<!--\s*(?P<file>[\w./-]+)(?:\s*:\s*(?P<region>[\w-]+))?\s*-->")
MARK = re.compile(r"^\s*(?://|#)\s*\[/?[\w-]+\]\s*$")
LINK = re.compile(r"\]\((?!\w+:)(?P<path>[^)#\s]*)(?:#(?P<anchor>[^)\s]+))?\)")


def region_of(origin):
    """The text that an origin comment names, or an exception with a sentence."""
    path, region = ROOT / origin["file"], origin["region"]
    if path.relative_to(ROOT).parts[0] not in ("examples", "tests"):
        raise ValueError(f"{origin['file']} is not under examples/ or tests/")
    if not path.is_file():
        raise ValueError(f"{origin['file']} does not exist")
    lines = path.read_text(encoding="utf-8").splitlines()
    if region is None:
        lines = [line for line in lines if "SPDX-License-Identifier" not in line]
    else:
        begin = [i for i, line in enumerate(lines) if re.fullmatch(rf"\s*(//|#)\s*\[{region}\]\s*", line)]
        end = [i for i, line in enumerate(lines) if re.fullmatch(rf"\s*(//|#)\s*\[/{region}\]\s*", line)]
        if len(begin) != 1 or len(end) != 1 or end[0] < begin[0]:
            raise ValueError(f"{origin['file']} has not exactly one region [{region}] … [/{region}]")
        hidden = [line for line in lines[: begin[0]] if line.startswith("#include")]
        lines = lines[begin[0] + 1 : end[0]]
        if hidden and any("int main" in line for line in lines):
            raise ValueError(f"{origin['file']}: the program [{region}] does not show {hidden[0]}")
    return textwrap.dedent("\n".join(line for line in lines if not MARK.match(line))).strip("\n")


def blocks(lines):
    """Each fenced block as (line of its fence, language, first line, line past its last, origin or None)."""
    origin, i = None, 0
    while i < len(lines):
        fence = re.match(r"^( *)(```+|~~~+)\s*([^\s`]*)", lines[i])
        if fence:
            end = i + 1
            while end < len(lines) and not re.match(rf"^ *{re.escape(fence[2])}\s*$", lines[end]):
                end += 1
            yield i, fence[3].lower(), i + 1, end, origin
            origin, i = None, end + 1
            continue
        if lines[i].strip():
            origin = ORIGIN.fullmatch(lines[i].strip())
        i += 1


def anchors_of(text):
    """The anchors that a renderer makes of a document's headings, and those written out."""
    found = set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", text))
    for heading in re.findall(r"^#+\s+(.*?)\s*#*$", text, re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        found.add(re.sub(r"[^\w\- ]", "", plain).replace(" ", "-"))
    return found


def check(document, write):
    text = document.read_text(encoding="utf-8")
    lines, said, wanted, inside = text.splitlines(), [], [], set()
    for fence, language, begin, end, origin in blocks(lines):
        inside.update(range(fence, end + 1))
        if origin is None:
            if language in COMPILED:
                said.append((fence, "this code is no region of a tested file: name its origin in a comment before it"))
            continue
        try:
            region = region_of(origin)
        except ValueError as error:
            said.append((fence, str(error)))
            continue
        if textwrap.dedent("\n".join(lines[begin:end])).strip("\n") != region:
            indent = re.match(r" *", lines[fence])[0]
            wanted.append((begin, end, [(indent + line).rstrip() for line in region.splitlines()]))
            said.append((fence, f"differs from {origin['file']}" + (f": {origin['region']}" if origin["region"] else "")))
    for number, line in enumerate(lines):
        for link in () if number in inside else LINK.finditer(re.sub(r"`[^`]*`", "", line)):
            target = document.parent / link["path"] if link["path"] else document
            if not target.exists():
                said.append((number, f"the link to {link['path']} leads nowhere"))
            elif link["anchor"] and target.suffix == ".md":
                if link["anchor"] not in anchors_of(target.read_text(encoding="utf-8")):
                    said.append((number, f"no heading #{link['anchor']} in {link['path'] or document.name}"))
    if write and wanted:
        for begin, end, region in reversed(wanted):
            lines[begin:end] = region
        document.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return check(document, write=False)
    return [f"{document.relative_to(ROOT)}:{number + 1}: {what}" for number, what in said]


CODE = r"[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*"
OF_CODES = re.compile(
    rf'"({CODE})"\s*,\s*"[^"]+ [^"]+ [^"]*"|(?:code = |return |severity::error, \{{|fault[({{])"({CODE})"'
)
NO_CODES = {"contact.links", "contact.location", "grade.text", "period.start", "period.end"}  # paths
NO_CODES |= {"doi.org", "email.com", "orcid.org"}  # domains


def codes_of_headers():
    """A code is a string of two words, the first of which some header has before a message, or sets as a code."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("include/**/*.hpp"))]
    code = "\n".join(re.sub(r"//.*", "", text) for text in texts)
    families = {"".join(found).split(".")[0] for found in OF_CODES.findall(code)}
    return {one for one in re.findall(rf'"({CODE})"', code) if one.split(".")[0] in families} - NO_CODES


def check_codes():
    listed = (ROOT / "docs/errors.md").read_text(encoding="utf-8").split("## When a document is not in order")[1]
    in_tables = "\n".join(line for line in listed.splitlines() if line.startswith("|"))
    known, told = codes_of_headers(), set(re.findall(rf"`({CODE})`", in_tables))
    return [f"docs/errors.md: {one} is not listed" for one in sorted(known - told)] + [
        f"docs/errors.md: no header has the code {one}" for one in sorted(told - known)
    ]


documents = [path for path in [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))] if path.is_file()]
breaches = [said for document in documents for said in check(document, "--write" in sys.argv[1:])]
breaches += check_codes()
print("\n".join(breaches) or f"{len(documents)} documents: every block is a region of a tested file")
sys.exit(1 if breaches else 0)
