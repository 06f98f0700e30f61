#!/usr/bin/env python3
"""Makes the nth call of each kind fail, for each command, and checks what quoth does.

usage: faults.py --quoth build/quoth --library build/tests/libquoth-faults.so
                 [--each-n | --each-stack] [--only WORD] [--kind KIND] [--jobs N]

Whatever fails, quoth must end by itself with status 0, 1 or 2, say why in lines that begin with
"quoth: ", leave an output file or folder whole or as it was, a database readable, and nothing else.
By default some n of each kind are tried; with --each-stack the first and the last of the calls that
are made from the same place, by the same callers, over all commands; with --each-n all. What all
commands do at their begin is tried with the first of them.

A quoth of the preset "sanitize" must also leave no memory behind. Its allocations are the
sanitizer's and do not fail; where those of another fail, the program ends at once.
"""
import argparse
import collections
import functools
import gzip
import multiprocessing
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile

KINDS = ("memory", "read", "write", "open", "rename", "sync", "thread", "inflate", "zstd")
SAMPLE = 12
SANITIZER = 23  # its exit status, which is not one of quoth

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


ARTICLE = """{"id": "storm", "title": "Storm", "text": "Mayor Anna Ruiz said: \\"It is over.\\""}
{"id": "calm", "text": "Tom Vane denied that it would ruin the shops."}
"""
TABLE = 'id,text\nrain,"Tom Vane said: ""It rains,"" and left."\n'
MARKDOWN = "# Bridge\n\n> It will ruin us.\n\nTom Vane said so.\n"
ARCHIVE = """WARC/1.0\r
WARC-Type: resource\r
WARC-Target-URI: http://news.example/bridge\r
WARC-Date: 2016-03-15T00:00:00Z\r
Content-Type: text/html\r
Content-Length: %d\r
\r
%s\r
\r
"""


def write_file(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def write_corpus(quoth):
    """Writes all that commands read into the working folder."""
    os.makedirs("corpus/sub")
    os.mkdir("tmp")
    page = PAGE % "".join(f"<p>{p}</p>" for p in BRIDGE.split("\n\n"))
    write_file("corpus/harbour.txt", HARBOUR)
    write_file("corpus/sub/bridge.txt", BRIDGE)
    write_file("corpus/page.html", page)
    write_file("corpus/feed.rss", FEED)
    with gzip.open("corpus/packed.txt.gz", "wt", encoding="utf-8") as file:
        file.write(HARBOUR)
    os.mkdir("more")
    write_file("more/rain.csv", TABLE)
    write_file("more/bridge.md", MARKDOWN)
    write_file("more/web.warc", ARCHIVE % (len(page), page))
    write_file("more/storm.ndjson", ARTICLE)
    write_file("stdin", ARTICLE)
    write_file("own.ndjson", OWN)
    os.mkdir("words")
    write_file("words/organizations.txt", "Harbour Reeves\n")

    def prepare(*arguments):
        subprocess.run([quoth, *arguments, "--fast"], check=True)

    # A compressed file of Zstandard, which Python cannot write before 3.14.
    prepare("annotate", "corpus/sub", "-o", "annotated.zst")
    prepare("annotate", "corpus", "-o", "stored.db")
    shutil.copy("stored.db", "kept.db.before")
    prepare("annotate", "corpus/sub", "-o", "some.db")
    os.rename("some.db", "some.db.before")
    subprocess.run([quoth, "report", "stored.db", "-o", "stored.db"], check=True)
    prepare("annotate", "more/storm.ndjson", "-o", "begun.ndjson")
    os.rename("begun.ndjson", "begun.ndjson.partial.before")
    os.truncate("begun.ndjson.partial.before", os.path.getsize("begun.ndjson.partial.before") - 40)
    # Articles that take more than a megabyte, so that a report keeps one of them on the disk.
    for name in ("a", "b", "c"):
        large = '{"id": "%s", "text": "Tom Vane said: \\"It rains.\\"", "note": "%s"}\n'
        with open("large.ndjson", "a", encoding="utf-8") as file:
            file.write(large % (name, name * 500_000))
    prepare("annotate", "large.ndjson", "-o", "large.zst")
    git = ["git", "-C", "versions", "-c", "user.name=A", "-c", "user.email=a@news.example"]
    os.mkdir("versions")
    subprocess.run([*git, "init", "-q"], check=True)
    for text in (HARBOUR, HARBOUR.replace("cable", "rope")):
        write_file("versions/story.txt", text)
        subprocess.run([*git, "add", "story.txt"], check=True)
        subprocess.run([*git, "commit", "-q", "-m", "story"], check=True)


OWN = """{"schema": "quoth/overrides/1"}
{"names": ["Tom Vane"], "name": "Thomas Vane"}
{"text": "It will ruin us", "speaker": "Anna Ruiz"}
"""
TWO = "corpus/harbour.txt corpus/sub/bridge.txt"
# Name, arguments, the output or None for standard output. It is a file, a folder if it ends with a
# slash, or a database if it ends with .db. What NAME.before or NAME.partial.before has is there
# before each run.
COMMANDS = [
    ("schema", "schema report", None),
    ("completions", "completions bash", None),
    ("help", "help report", None),
    ("version", "--version", None),
    ("annotate", "annotate corpus --fast -j1", None),
    ("annotate others", "annotate more --fast -j1 -f csv", None),
    ("annotate -j2", "annotate corpus --fast -j2 -o out.ndjson", "out.ndjson"),
    ("annotate .gz", "annotate corpus --fast -j1 -o out.gz", "out.gz"),
    ("annotate .zst", "annotate corpus --fast -j1 -o out.zst", "out.zst"),
    ("annotate stdin", "annotate - --fast -j1 -o out.json", "out.json"),
    ("annotate spacy", "annotate - --fast -j1 -f spacy", None),
    ("annotate conllu", "annotate corpus/sub --fast -j1 -f conllu", None),
    ("annotate brat", "annotate corpus --fast -j1 -f brat -o out/ --force", "out/"),
    ("annotate resumed", "annotate more/storm.ndjson --fast -j1 -o begun.ndjson --resume", "begun.ndjson"),
    ("annotate with overrides", "annotate corpus --fast -j1 --overrides own.ndjson", None),
    ("annotate with words", "annotate corpus --fast -j1 --lexicon words", None),
    ("annotate db", "annotate corpus --fast -j1 -o out.db", "out.db"),
    ("annotate more db", "annotate corpus more --fast -j1 -o some.db --prune", "some.db"),
    ("report", "report corpus --fast -j2 -o out.txt", "out.txt"),
    ("report explained", "report corpus --fast -j1 --explain --color always", None),
    ("report markdown", "report corpus more --fast -j1 -f markdown", None),
    ("report csv", "report corpus more --fast -j1 -f csv -o out.csv", "out.csv"),
    ("report json", "report corpus --fast -j1 -f json", None),
    ("report on disk", "report large.zst --fast -j1 -f json --memory 1 -o out.json", "out.json"),
    ("report of annotations", "report annotated.zst --fast -j2 -f json", None),
    ("report html", "report corpus --fast -j1 -o out.html", "out.html"),
    ("report folder", "report corpus --fast -j1 -f html -o out/", "out/"),
    ("report with overrides", "report annotated.zst --fast -j1 --overrides own.ndjson", None),
    ("report of a database", "report stored.db --fast -j1 -f csv", None),
    ("report kept", "report kept.db -j1 -o kept.db", "kept.db"),
    ("report from kept", "report stored.db --speaker Ruiz --fast -j1 -f markdown", None),
    ("report textconv", "report corpus/harbour.txt --textconv --fast -j1", None),
    ("find", ["find", "bridge NEAR/5 /clos.*/ OR cable", "corpus", "--fast", "-j2"], None),
    ("find in a database", "find cable stored.db --fast -j1 -f json", None),
    ("find --like", ["find", "--like", "we cannot wait", "corpus", "--fast", "-j1"], None),
    ("stats", "stats corpus --fast -j1 -f csv", None),
    ("stats key words", "stats corpus --key-words --fast -j1 -f json", None),
    ("diff", f"diff {TWO} --fast -j1", None),
    ("diff html", f"diff {TWO} --fast -f html -o out.html", "out.html"),
    ("diff folders", "diff corpus corpus/sub --fast -j1 -f json", None),
    ("diff of three", f"diff {TWO} corpus/harbour.txt --fast -j1 -f markdown", None),
    ("diff --git", "diff --git a.txt corpus/harbour.txt x 100644 corpus/sub/bridge.txt y 100644 --fast", None),
    ("diff --history", "diff --history versions/story.txt --fast -j1", None),
    ("encoder", "annotate corpus/harbour.txt -j1 -o out.ndjson", "out.ndjson"),
]
OLD = b"what was there before\n"


class Server:
    """Runs a command again and again, each time from its main() on."""

    def __init__(self, options, arguments):
        requests, self.requests = os.pipe()
        self.ends, ends = os.pipe()
        environment = dict(
            os.environ,
            LD_PRELOAD=options.library,
            QUOTH_FAULT=f"{requests} {ends}",
            TMPDIR=os.path.abspath("tmp"),
            ASAN_OPTIONS=f"exitcode={SANITIZER}",
        )
        self.process = subprocess.Popen(
            [options.quoth, *arguments], env=environment, pass_fds=(requests, ends)
        )
        os.close(requests)
        os.close(ends)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.requests)
        os.close(self.ends)
        self.process.wait()

    def run(self, kind, n):
        """The exit status; negative for a signal, as in subprocess."""
        os.write(self.requests, f"{kind} {n}\n".encode("ascii"))
        answer = os.read(self.ends, 64)
        if not answer:
            raise RuntimeError("the library is not preloaded")
        return os.waitstatus_to_exitcode(int(answer))


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def of_sanitizer(errors):
    """What a report is of, and the functions of quoth in it: for a leak, those that allocated."""
    report = errors.decode("utf-8", "replace")
    functions = re.findall(r" in .*?(quoth::[^(]*)", report)
    named = re.findall(r"ERROR: (.*)", report) + list(dict.fromkeys(functions))[:8]
    return "; ".join(named) or repr(report[:1000])


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    else:
        os.remove(path)


class Case:
    """A command, run with faults in the working folder."""

    def __init__(self, options, name, arguments, output):
        self.name, self.output = name, output
        self.quoth = options.quoth
        self.arguments = arguments.split() if isinstance(arguments, str) else arguments
        self.server = Server(options, self.arguments)
        # What is there before a run, and after it but for the output.
        self.before = {
            name.removesuffix(".before"): read_bytes(name)
            for name in os.listdir(".")
            if output and name.endswith(".before") and name.startswith(output)
        }
        if output and output[-1] != "/" and not output.endswith(".db") and not self.before:
            self.before[output] = OLD
        self.expected = set(os.listdir(".")) | {"stdout", "stderr", "calls"}
        self.whole = None

    def run(self, kind, n):
        """Status, output, standard error."""
        self.reset()
        status = self.server.run(kind, n)
        return status, self.made() if self.output else read_bytes("stdout"), read_bytes("stderr")

    def reset(self):
        """Makes what is there as it was before."""
        for name in self.others() + os.listdir("tmp"):
            remove(name if os.path.exists(name) else f"tmp/{name}")
        for name, before in self.before.items():
            with open(name, "wb") as file:
                file.write(before)

    def others(self):
        return [name for name in os.listdir(".") if name not in self.expected]

    def made(self):
        """What the output is now: bytes, or OLD where nothing is there."""
        if self.output.endswith("/"):
            files = {}
            for folder, _, names in os.walk(self.output):
                for name in names:
                    files[os.path.join(folder, name)] = read_bytes(os.path.join(folder, name))
            return files or OLD
        if not os.path.exists(self.output):
            return OLD
        if self.output.endswith(".db"):
            done = subprocess.run(
                [self.quoth, "report", self.output, "-f", "json"], capture_output=True, check=False
            )
            return done.stdout if done.returncode == 0 else b"unreadable: " + done.stderr
        return read_bytes(self.output)

    def calls(self, kind):
        """A word for each call of a kind, which says from where it is made; "-" for one that never fails."""
        status, self.whole, errors = self.run(kind, 0)
        if status not in (0, 1) or errors:
            raise RuntimeError(f"{self.name}: fails without a fault: {status} {errors!r}")
        return read_bytes("calls").decode("ascii").split()

    def in_steps(self):
        """Whether articles are written one after the other, and those that are written stay."""
        return self.output.endswith(".db") or "brat" in self.arguments

    def may_be_left(self):
        """What may be there after a run, beside what was there before."""
        if not self.output:
            return set()
        names = {self.output.rstrip("/")}
        if self.output.endswith(".db"):  # SQLite's own, from which the next run restores it
            names |= {self.output + "-journal", self.output + "-wal", self.output + "-shm"}
        if "--resume" in self.arguments:
            names.add(self.output + ".partial")
        return names

    def faults(self, kind, n):
        """What is wrong with the run in which call n of a kind fails, and what it says."""
        status, made, errors = self.run(kind, n)
        wrong = []
        if status == SANITIZER:
            return [of_sanitizer(errors)], []
        if status not in (0, 1, 2):
            wrong.append("does not end" if status == -signal.SIGALRM else f"status {status}")
        lines = errors.decode("utf-8", "replace").splitlines()
        if any(not line.startswith("quoth: ") for line in lines):
            wrong.append(f"says {errors[:200]!r}")
        if status == 2 and not lines:
            wrong.append("gives no reason")
        # For git the output says why, and the status is 0: git shows nothing else.
        for_git = {"--git", "--textconv"} & set(self.arguments) and b"no article: " in made
        if status == 0 and made != self.whole and not for_git:
            wrong.append("status 0 with another output")
        if status == 1 and made != self.whole and not lines:
            wrong.append("status 1 with another output, and gives no reason")
        if self.output and status == 2 and made != self.untouched() and not self.in_steps():
            wrong.append("status 2, and the output is changed")
        if isinstance(made, bytes) and made.startswith(b"unreadable: "):
            wrong.append(f"leaves a database that is {made[:200]!r}")
        left = set(self.others()) - self.may_be_left() | set(os.listdir("tmp"))
        if left:
            wrong.append("leaves " + ", ".join(sorted(left)))
        partial = f"{self.output}.partial"
        if "--resume" in self.arguments and os.path.exists(partial):
            if not self.whole.startswith(read_bytes(partial).rpartition(b"\n")[0]):
                wrong.append("leaves other lines to go on with")
        return wrong, lines

    def untouched(self):
        return self.before.get(self.output, OLD)


def in_own_folder(function):
    """Runs a function of a command in a folder with a copy of the corpus, which goes away."""

    @functools.wraps(function)
    def run(task):
        options, name, *_ = task
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(options.corpus, folder, dirs_exist_ok=True)
            os.chdir(folder)
            arguments, output = next(command[1:] for command in COMMANDS if command[0] == name)
            case = Case(options, name, arguments, output)
            with case.server:
                result = function(case, *task[2:])
            os.chdir("/")
        return name, result

    return run


@in_own_folder
def count(case, kinds):
    """The calls of each kind."""
    return {kind: case.calls(kind) for kind in kinds}


@in_own_folder
def run_all(case, chosen):
    """Runs the command with each of the faults: how many failed, and how often it said what."""
    failed, said = 0, collections.Counter()
    case.whole = case.run("memory", 0)[1]
    for kind, n in chosen:
        wrong, lines = case.faults(kind, n)
        said.update(lines)
        if wrong:
            failed += 1
            print(f"{case.name}: {kind} {n}: {'; '.join(wrong)}", flush=True)
    return failed, said


def same_for_both(calls, others):
    """How many of the first calls are made from the same places."""
    pairs = enumerate(zip(calls, others))
    return next((n for n, (one, other) in pairs if one != other), min(len(calls), len(others)))


def numbers(calls, options, seen, begin):
    """Which calls of a kind are to fail, of those after the first `begin`."""
    able = [n for n, stack in enumerate(calls, 1) if stack != "-" and n > begin]
    if options.each_n or len(able) <= SAMPLE:
        return able
    if options.step:
        return able[:: options.step]
    if not options.each_stack:
        return sorted(random.Random(len(able)).sample(able, SAMPLE))
    first, last = {}, {}
    for n in able:
        first.setdefault(calls[n - 1], n)
        last[calls[n - 1]] = n
    new = [stack for stack in first if stack not in seen]
    seen.update(new)
    return sorted({first[stack] for stack in new} | {last[stack] for stack in new})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quoth", required=True, type=os.path.abspath)
    parser.add_argument("--library", required=True, type=os.path.abspath)
    parser.add_argument("--each-n", action="store_true")
    parser.add_argument("--each-stack", action="store_true")
    parser.add_argument("--step", type=int, help="of many, the first and each STEPth after it")
    parser.add_argument("--only", default="", help="commands whose name contains this word")
    parser.add_argument("--kind", choices=KINDS, help="this kind alone")
    parser.add_argument("--jobs", type=int, default=1, help="commands at a time")
    parser.add_argument("--said", action="store_true", help="list what was said, and how often")
    options = parser.parse_args()
    names = [name for name, *_ in COMMANDS if options.only in name]
    kinds = [options.kind] if options.kind else KINDS
    tried = failed = 0
    said, seen = collections.Counter(), set()
    with tempfile.TemporaryDirectory() as options.corpus, multiprocessing.Pool(options.jobs) as pool:
        os.chdir(options.corpus)
        write_corpus(options.quoth)
        os.chdir("/")
        tasks, first = [], {}
        for name, calls in pool.imap(count, [(options, name, kinds) for name in names]):
            chosen = []
            for kind in kinds:
                # Until its flags are read each command does the same, which is tried with the first.
                begin = same_for_both(calls[kind], first[kind]) if first else 0
                chosen += [(kind, n) for n in numbers(calls[kind], options, seen, begin)]
            first = first or calls
            tried += len(chosen)
            tasks.append((options, name, chosen))
            if options.said:
                print(f"{name}: {len(chosen)} of {sum(map(len, calls.values()))} calls", flush=True)
        for _, (failures, lines) in pool.imap_unordered(run_all, tasks):
            failed += failures
            said += lines
    if options.said:
        for line, times in said.most_common():
            print(f"{times} {line}")
    print(f"{tried} faults, {failed} not handled")
    return 1 if failed or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
