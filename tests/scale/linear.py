#!/usr/bin/env python3
"""Checks that time grows with the input and not faster, on inputs that are made to be slow.

    tests/scale/linear.py --quoth build/quoth [--kind NAME] [--large]

Of each kind of input it counts the instructions of quoth on one size and on eight times as much, by
valgrind's callgrind, without those that the smallest input takes, and fails where eight times as much
takes more than 24 times as many: what is linear takes eight times, what is quadratic 64 times.
Instructions do not vary with the load of the machine. Skipped without valgrind.

--large runs every kind once at full size: a million brackets, 100,000 marks, speakers and files. Each
must end within minutes of processor time and 4 GB, with a result or with one line that says why not.
"""

import argparse
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

STEPS = 8
MOST = 24          # times as many instructions for STEPS times the input
LEAST = 1_000_000  # fewer instructions are not compared
SECONDS = 600      # of the processor, for a large input
MEMORY = 4 << 30


def lines(*articles):
    return "".join(json.dumps({"id": f"{number:07}", "text": text}) + "\n" for number, text in enumerate(articles))


def name(number):
    """A surname for each number: "Kadamo"."""
    word = ""
    for _ in range(4):
        number, syllable = divmod(number, 50)
        word += "bdfghklmnprstvwz"[syllable % 16] + "aeiou"[syllable % 5]
    return word.capitalize()


SAYING = "“We cannot wait for bridge {0},” {1} said. "

# Each kind: what it is, the smaller size, the full size, and from a size the text of a file. Names of
# files say how they are read.
KINDS = {
    "marks-nested.txt": (400, 10**6, lambda n: "He said: " + "“‘" * (n // 2) + "no" + "’”" * (n // 2) + "."),
    "marks-open.txt": (200, 10**5, lambda n: "“No one said it\n\n" * n),
    "marks-closed.txt": (100, 10**5, lambda n: SAYING.format("one", "Ann Lee") * n),
    "brackets.txt": (500, 10**6, lambda n: "He said " + "(" * n + "no" + ")" * n + "."),
    "arrays.json": (2000, 10**6, lambda n: '{"text": "Rain fell.", "a": ' + "[" * n + "]" * n + "}"),
    "array-of-arrays.json": (2000, 10**6, lambda n: "[" * n + "]" * n),
    "objects.json": (2000, 10**6, lambda n: '{"text": "Rain fell.", "a": ' + '{"a":' * n + "1" + "}" * n + "}"),
    "elements.html": (500, 10**6, lambda n: "<html><body>" + "<div>" * n + "<p>Rain fell, Ann Lee said.</p>"),
    "tables.html": (200, 10**5, lambda n: "<html><body>" + "<table><tr><td>" * n + "Rain fell."),
    "quotes.md": (200, 10**5, lambda n: "> " * n + "Rain fell.\n"),
    "list.md": (200, 10**5, lambda n: "- Rain fell, Ann Lee said.\n" * n),
    "word.txt": (20000, 10**7, lambda n: "a" * n),
    "sentence.txt": (500, 10**6, lambda n: "the bridge and " * n),
    "paragraphs.txt": (300, 10**6, lambda n: "Rain fell.\n\n" * n),
    "names.txt": (400, 10**5, lambda n: "".join(f"Tom {name(i)} met Ann {name(i + 1)}. " for i in range(n))),
    "speakers.txt": (400, 10**5, lambda n: "\n\n".join(SAYING.format(i, f"Ann {name(i)}") for i in range(n))),
    "pronouns.txt": (50, 10**5, lambda n: "Ann Lee came.\n\n" + "“It is late,” she said.\n\n" * n),
    "one-speaker.ndjson": (30, 10**5, lambda n: lines(*(SAYING.format(name(i * 7), "Ann Lee") for i in range(n)))),
    "same-words.ndjson": (30, 10**5, lambda n: lines(*(SAYING.format("one", f"Ann {name(i)}") for i in range(n)))),
    "same-surname.ndjson": (
        30, 10**4, lambda n: lines(*(SAYING.format(i, f"{name(i)} Lee, the mayor,") for i in range(n)))),
    "same-text.ndjson": (30, 10**5, lambda n: lines(*(SAYING.format("one", "Ann Lee") * 10 for _ in range(n)))),
    "short.ndjson": (30, 10**5, lambda n: lines(*("“Yes,” he said." for _ in range(n)))),
    "columns.csv": (300, 10**5, lambda n: "text" + ",a" * n + "\n" + "Rain fell." + ",b" * n + "\n"),
    "rows.csv": (30, 10**5, lambda n: "text\n" + "Rain fell.\n" * n),
    "entries.rss": (
        30, 10**5, lambda n: '<rss version="2.0"><channel>' + "<item><description>Rain.</description></item>" * n +
        "</channel></rss>"),
    "files/": (30, 10**5, None),
}


def make(folder, kind, size):
    path = folder / kind
    if kind.endswith("/"):
        path.mkdir()
        for number in range(size):
            (path / f"{number:07}.txt").write_text("Rain fell, Ann Lee said.\n")
    else:
        path.write_text(KINDS[kind][2](size), encoding="utf-8")
    return path


def command(quoth, path):
    return [quoth, "report", "--fast", "-j1", str(path), "-f", "json", "-o", str(path.parent / "report.json")]


def instructions(quoth, kind, size):
    with tempfile.TemporaryDirectory() as folder:
        path = make(pathlib.Path(folder), kind, size)
        done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
                               *command(quoth, path)], capture_output=True, text=True, check=False)
        counted = re.search(r"Collected : (\d+)", done.stderr)
        if counted is None or done.returncode not in (0, 1, 2):
            sys.exit(f"{kind}: status {done.returncode}: {done.stderr[-500:]}")
        return int(counted.group(1))


def check_growth(quoth, kinds):
    failed = []
    for kind in kinds:
        size = KINDS[kind][0]
        least = instructions(quoth, kind, 1)
        one = instructions(quoth, kind, size) - least
        many = instructions(quoth, kind, size * STEPS) - least
        growth = many / max(one, LEAST)
        print(f"{kind:24} {size:8} {one / 1e6:10.1f} million instructions, {STEPS} times as much {growth:6.1f} times",
              flush=True)
        if growth > MOST:
            failed.append(kind)
    return failed


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def check_large(quoth, kinds):
    failed = []
    for kind in kinds:
        with tempfile.TemporaryDirectory() as folder:
            path = make(pathlib.Path(folder), kind, KINDS[kind][1])
            with open(f"{folder}/messages", "w+", encoding="utf-8") as messages:
                process = subprocess.Popen(command(quoth, path), stderr=messages, preexec_fn=limit)
                _, status, usage = os.wait4(process.pid, 0)
                messages.seek(0)
                told = messages.read().splitlines()
            status = os.waitstatus_to_exitcode(status)
            print(f"{kind:24} {KINDS[kind][1]:8} {usage.ru_utime + usage.ru_stime:7.1f} s, "
                  f"{usage.ru_maxrss >> 10:5} MB, status {status} {told[:1]}", flush=True)
            if status not in (0, 1, 2) or (status != 0) != (len(told) == 1) or (told and not told[0].startswith("quoth: ")):
                failed.append(kind)
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quoth", default="build/quoth")
    parser.add_argument("--kind", action="append", choices=KINDS)
    parser.add_argument("--large", action="store_true")
    flags = parser.parse_args()
    if not flags.large and shutil.which("valgrind") is None:
        print("skipped: valgrind is not here")
        sys.exit(77)
    check = check_large if flags.large else check_growth
    failed = check(os.path.abspath(flags.quoth), flags.kind or KINDS)
    if failed:
        sys.exit("too slow, or with more than one line: " + ", ".join(failed))


if __name__ == "__main__":
    main()
