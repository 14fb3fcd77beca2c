# SPDX-License-Identifier: BSL-1.0
"""The job of docs/scale.md, on a stand-in for Spark's RDD: what the pipe of PySpark does, and as much else as is used.

    python3 spark.py FOLDER      prints the path and the JSON of each CV, a line each
"""
import json
import shlex
import subprocess
import sys
import threading
from pathlib import Path


# [job]
def parsed(files):
    """From an RDD of paths and texts, as wholeTextFiles gives it, one of paths and CVs in native JSON."""
    cvs = files.values().map(json.dumps).pipe("vitae parse --from ndjson -j1 -")
    return files.keys().zip(cvs)
# [/job]


class Partitions:
    """Lists of elements, each of which Spark would have on some machine."""

    def __init__(self, partitions):
        self.partitions = partitions

    def map(self, change):
        return Partitions([[change(one) for one in partition] for partition in self.partitions])

    def keys(self):
        return self.map(lambda pair: pair[0])

    def values(self):
        return self.map(lambda pair: pair[1])

    def zip(self, other):
        for ours, theirs in zip(self.partitions, other.partitions, strict=True):
            if len(ours) != len(theirs):  # Spark refuses these, too
                raise ValueError(f"{len(ours)} elements beside {len(theirs)}")
        return Partitions([list(zip(*both)) for both in zip(self.partitions, other.partitions)])

    def pipe(self, command):
        return Partitions([through(command, partition) for partition in self.partitions])

    def collect(self):
        return [one for partition in self.partitions for one in partition]


def through(command, elements):
    """A process for the partition: an element a line in, a line an element out, both at once."""
    process = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        for element in elements:
            process.stdin.write(str(element).rstrip("\n").encode() + b"\n")
        process.stdin.close()

    feeding = threading.Thread(target=feed)
    feeding.start()
    made = [line.rstrip(b"\n").decode() for line in process.stdout]
    feeding.join()
    if process.wait() > 1:
        raise RuntimeError(f"{command}: status {process.returncode}")
    return made


def main():
    files = [(str(file), file.read_text(encoding="utf-8")) for file in sorted(Path(sys.argv[1]).iterdir())]
    third = len(files) // 3
    rdd = Partitions([files[:third], files[third : 2 * third], files[2 * third :], []])
    for path, cv in parsed(rdd).collect():
        print(path, cv, sep="\t")


if __name__ == "__main__":
    main()
