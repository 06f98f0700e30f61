#!/usr/bin/env python3
"""Makes the nth call of each kind fail, for each command, and checks what quoth does.

usage: faults.py --quoth build/quoth --library build/tests/libquoth-faults.so [--each-n] [--only WORD]

Whatever fails, quoth must end by itself with status 0, 1 or 2, say why in lines that begin with
"quoth: ", and leave an output file or folder whole or as it was, a database readable. By default
some n of each kind are tried; with --each-n all.
"""
import argparse
import gzip
import os
import random
import shutil
import subprocess
import sys
import tempfile

KINDS = ("memory", "read", "write", "open", "rename", "sync", "thread", "inflate", "zstd")
SAMPLE = 12

HARBOUR = """Harbour bridge to close

The mayor, Anna Ruiz, said on Monday that the harbour bridge would close for a year.

"We cannot wait until a cable breaks," Ruiz said.
"""
BRIDGE = """Mayor shuts bridge

Mayor Anna Ruiz said: "We cannot wait until a cable breaks."

Shopkeeper Tom Vane disagreed. "It will ruin us," he said.
"""
FEED = """<rss version="2.0"><channel><title>Harbour News</title><item><title>Bridge</title>
<guid>1</guid><description>The mayor, Anna Ruiz, said the bridge would close.</description></item>
</channel></rss>"""
PAGE = "<html><head><title>Bridge</title></head><body><article>%s</article></body></html>"


def write_corpus(quoth):
    os.makedirs("corpus/sub")
    with open("corpus/harbour.txt", "w", encoding="utf-8") as file:
        file.write(HARBOUR)
    with open("corpus/sub/bridge.txt", "w", encoding="utf-8") as file:
        file.write(BRIDGE)
    with open("corpus/page.html", "w", encoding="utf-8") as file:
        file.write(PAGE % "".join(f"<p>{p}</p>" for p in BRIDGE.split("\n\n")))
    with open("corpus/feed.rss", "w", encoding="utf-8") as file:
        file.write(FEED)
    with gzip.open("corpus/packed.txt.gz", "wt", encoding="utf-8") as file:
        file.write(HARBOUR)
    # A compressed file of Zstandard, which Python cannot write before 3.14.
    subprocess.run(
        [quoth, "annotate", "corpus/sub", "--fast", "-o", "annotated.zst"], check=True
    )
    subprocess.run([quoth, "annotate", "corpus", "--fast", "-o", "stored.db"], check=True)
    with open("own.ndjson", "w", encoding="utf-8") as file:
        file.write(OWN)


OWN = """{"schema": "quoth/overrides/1"}
{"names": ["Tom Vane"], "name": "Thomas Vane"}
{"text": "It will ruin us", "speaker": "Anna Ruiz"}
"""
# Name, arguments, the output or None for standard output. It is a file, a folder if it ends with a
# slash, or a database if it ends with .db.
COMMANDS = [
    ("annotate", ["annotate", "corpus", "--fast", "-j1"], None),
    ("annotate -j2", ["annotate", "corpus", "--fast", "-j2", "-o", "out.ndjson"], "out.ndjson"),
    ("annotate .gz", ["annotate", "corpus", "--fast", "-j1", "-o", "out.gz"], "out.gz"),
    ("annotate .zst", ["annotate", "corpus", "--fast", "-j1", "-o", "out.zst"], "out.zst"),
    ("report", ["report", "corpus", "--fast", "-j2", "-o", "out.txt"], "out.txt"),
    ("report json", ["report", "corpus", "--fast", "-j1", "-f", "json"], None),
    ("report of annotations", ["report", "annotated.zst", "--fast", "-j2", "-f", "json"], None),
    ("report html", ["report", "corpus", "--fast", "-j1", "-o", "out.html"], "out.html"),
    ("diff", ["diff", "corpus/harbour.txt", "corpus/sub/bridge.txt", "--fast", "-j1"], None),
    ("annotate db", ["annotate", "corpus", "--fast", "-j1", "-o", "out.db"], "out.db"),
    ("annotate conllu", ["annotate", "corpus/sub", "--fast", "-j1", "-f", "conllu"], None),
    ("annotate brat", ["annotate", "corpus", "--fast", "-j1", "-f", "brat", "-o", "out/", "--force"], "out/"),
    ("annotate with overrides", ["annotate", "corpus", "--fast", "-j1", "--overrides", "own.ndjson"], None),
    ("report of a database", ["report", "stored.db", "--fast", "-j1", "-f", "markdown"], None),
    ("report folder", ["report", "corpus", "--fast", "-j1", "-f", "html", "-o", "out/"], "out/"),
    ("find", ["find", "bridge NEAR/5 /clos.*/ OR cable", "corpus", "--fast", "-j2"], None),
    ("find in a database", ["find", "cable", "stored.db", "--fast", "-j1", "-f", "json"], None),
    ("find --like", ["find", "--like", "we cannot wait", "corpus", "--fast", "-j1"], None),
    ("stats", ["stats", "corpus", "--fast", "-j1", "-f", "csv"], None),
    ("stats key words", ["stats", "corpus", "--key-words", "--fast", "-j1", "-f", "json"], None),
    ("diff html", ["diff", "corpus/harbour.txt", "corpus/sub/bridge.txt", "--fast", "-f", "html"], None),
    ("schema", ["schema", "report"], None),
    ("completions", ["completions", "bash"], None),
    ("encoder", ["annotate", "corpus/harbour.txt", "-j1", "-o", "out.ndjson"], "out.ndjson"),
]
OLD = b"what was there before\n"


class Case:
    """A command, run with faults."""

    def __init__(self, quoth, library, name, arguments, output):
        self.quoth, self.library = quoth, library
        self.name, self.arguments, self.output = name, arguments, output
        self.whole = None

    def run(self, kind, n):
        """Status, output, standard error."""
        self.reset()
        environment = dict(
            os.environ, LD_PRELOAD=self.library, QUOTH_FAULT=f"{kind}:{n}", QUOTH_FAULT_COUNT="count"
        )
        done = subprocess.run(
            [self.quoth, *self.arguments], env=environment, capture_output=True, check=False, timeout=120
        )
        return done.returncode, self.made() if self.output else done.stdout, done.stderr

    def reset(self):
        """An output file has something before; a folder and a database are not there."""
        if not self.output:
            return
        if self.output.endswith("/"):
            shutil.rmtree(self.output, ignore_errors=True)
        elif self.output.endswith(".db"):
            for name in os.listdir("."):
                if name.startswith(self.output):
                    os.remove(name)
        else:
            with open(self.output, "wb") as file:
                file.write(OLD)

    def made(self):
        """What the output is now: bytes, or OLD where nothing is there."""
        if self.output.endswith("/"):
            files = {}
            for folder, _, names in os.walk(self.output):
                for name in names:
                    with open(os.path.join(folder, name), "rb") as file:
                        files[os.path.join(folder, name)] = file.read()
            return files or OLD
        if not os.path.exists(self.output):
            return OLD
        if self.output.endswith(".db"):
            done = subprocess.run([self.quoth, "report", self.output, "-f", "json"], capture_output=True, check=False)
            return done.stdout if done.returncode == 0 else b"unreadable: " + done.stderr
        with open(self.output, "rb") as file:
            return file.read()

    def calls(self, kind):
        status, self.whole, errors = self.run(kind, 0)
        if status not in (0, 1) or errors:
            sys.exit(f"{self.name}: fails without a fault: {status} {errors!r}")
        with open("count", encoding="ascii") as file:
            return int(file.read())

    def in_steps(self):
        """Whether articles are written one after the other, and those that are written stay."""
        return self.output.endswith(".db") or "brat" in self.arguments

    def faults(self, kind, n):
        """What is wrong with the run in which call n of a kind fails."""
        try:
            status, made, errors = self.run(kind, n)
        except subprocess.TimeoutExpired:
            return ["does not end"]
        wrong = []
        if status not in (0, 1, 2):
            wrong.append(f"status {status}")
        lines = errors.decode("utf-8", "replace").splitlines()
        if any(not line.startswith("quoth: ") for line in lines):
            wrong.append(f"says {errors[:200]!r}")
        if status == 2 and not lines:
            wrong.append("gives no reason")
        if status == 0 and made != self.whole:
            wrong.append("status 0 with another output")
        if self.output and status == 2 and made != OLD and not self.in_steps():
            wrong.append("status 2, and the output is changed")
        if isinstance(made, bytes) and made.startswith(b"unreadable: "):
            wrong.append(f"leaves a database that is {made[:200]!r}")
        left = [name for name in os.listdir(".") if name.endswith(".partial")]
        for name in left:
            shutil.rmtree(name) if os.path.isdir(name) else os.remove(name)
        if left:
            wrong.append("leaves " + ", ".join(left))
        return wrong


def numbers(calls, each, step):
    if each or calls <= SAMPLE:
        return range(1, calls + 1)
    if step:
        return range(1, calls + 1, step)
    return sorted(random.Random(calls).sample(range(1, calls + 1), SAMPLE))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quoth", required=True)
    parser.add_argument("--library", required=True)
    parser.add_argument("--each-n", action="store_true")
    parser.add_argument("--step", type=int, help="of many, the first and each STEPth after it")
    parser.add_argument("--only", default="", help="commands whose name contains this word")
    parser.add_argument("--kind", choices=KINDS, help="this kind alone")
    options = parser.parse_args()
    quoth, library = os.path.abspath(options.quoth), os.path.abspath(options.library)
    tried = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_corpus(quoth)
        for name, arguments, output in COMMANDS:
            if options.only not in name:
                continue
            case = Case(quoth, library, name, arguments, output)
            for kind in KINDS:
                if options.kind and kind != options.kind:
                    continue
                for n in numbers(case.calls(kind), options.each_n, options.step):
                    tried += 1
                    wrong = case.faults(kind, n)
                    if wrong:
                        failed += 1
                        print(f"{name}: {kind} {n}: {'; '.join(wrong)}", flush=True)
        os.chdir("/")
    print(f"{tried} faults, {failed} not handled")
    return 1 if failed or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
