"""Runs what README.md shows, in the order in which it shows it, and looks up what it names.

    QUOTH=build/quoth /usr/bin/python3 tests/readme/readme_test.py [-v]

Blocks of commands (```sh) are run one by one in one scratch folder, which has what they read: see
lay_out(). Of transcripts (```console) the output must be what is shown. Python is run as it stands.
What needs a program or a module that is not here is skipped, and told; so are builds, which .ci/run
does, and without QUOTH_MEASURE=1 what reads the corpora, for some minutes. Two articles of
lay_out() cannot be read, so that recipes for many articles meet such ones.
"""

import gzip
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
QUOTH = str(pathlib.Path(os.environ.get("QUOTH", ROOT / "build/quoth")).resolve())

# Programs that install or build, not in a test; .ci/run runs the command for tests itself.
BUILDERS = {"apt-get", "cmake", "cpack", "ctest", "dpkg", "npm", "pip", "sudo", "(cd"}
# Programs that a machine may lack.
OTHER_PROGRAMS = ["duckdb", "git", "jq", "less", "parallel", "sqlite3", "zcat"]
# Those of whom the exit status tells more than success.
STATUSES = {"quoth diff": (0, 1), "quoth find": (0, 1)}
HOSTS = "--sshlogin 8/anna,8/bert"
CORPORA = "../shared"

FERRY, QUAY = ((ROOT / "data/example" / name).read_text(encoding="utf-8")
               for name in ("ferry.txt", "quay.txt"))
GOOD_ARTICLES = 4  # in the files news-*.ndjson.gz, and in part-*.ndjson


class Block:
    def __init__(self, line, mark, language, text):
        self.line, self.mark, self.language, self.text = line, mark, language, text


def blocks():
    found, fence = [], re.compile(r"(?:<!-- (\w+) -->\n)?^```(\w*)\n(.*?)^```$", re.M | re.S)
    for match in fence.finditer(README):
        line = README.count("\n", 0, match.start()) + 1
        found.append(Block(line, match[1] or "", match[2], match[3]))
    return found


def commands_of(text):
    """The commands of a script, each with all of its lines, without comments of a whole line."""
    commands, command = [], ""
    for line in text.splitlines():
        if not command and (not line.strip() or line.startswith("#")):
            continue
        command += line + "\n"
        whole = subprocess.run(["bash", "-n", "-c", command], stderr=subprocess.DEVNULL).returncode == 0
        if whole and not line.endswith("\\"):
            commands.append(command)
            command = ""
    assert not command, f"this command does not end: {command}"
    return commands


def lay_out():
    """Writes what the README's commands read into the working folder."""
    for folder in ("data", "tests"):
        pathlib.Path(folder).symlink_to(ROOT / folder)
    os.symlink(QUOTH, "bin/quoth")
    for folder in ("corpus", "old", "new"):
        shutil.copytree(ROOT / "data/mi5", folder)
    pathlib.Path("corpus/ferry.txt").write_text(FERRY, encoding="utf-8")
    pathlib.Path("old/ferry.txt").write_text(FERRY, encoding="utf-8")
    pathlib.Path("new/ferry.txt").write_text(FERRY.replace("thick", "thin"), encoding="utf-8")
    pathlib.Path("monday.txt").write_text(FERRY, encoding="utf-8")
    pathlib.Path("tuesday.txt").write_text(FERRY.replace("thick", "thin"), encoding="utf-8")

    articles = [json.dumps({"id": f"{name}-{number}", "text": text}, ensure_ascii=False) + "\n"
                for number in (1, 2) for name, text in (("ferry", FERRY), ("quay", QUAY))]
    broken = '{"id": "broken", "text": \n'
    parts = [[articles[0], broken, articles[1]], [articles[2], '{"id": "no text"}\n', articles[3]]]
    for number, part in enumerate(parts, 1):
        pathlib.Path(f"part-{number}.ndjson").write_text("".join(part), encoding="utf-8")
        with gzip.open(f"news-{number}.ndjson.gz", "wt", encoding="utf-8") as file:
            file.writelines(part)
    pathlib.Path("news.ndjson").write_text("".join(parts[0] + parts[1]), encoding="utf-8")

    pathlib.Path("story.txt").write_text(FERRY, encoding="utf-8")
    if shutil.which("git"):
        git = ["git", "-c", "user.name=Ann Lee", "-c", "user.email=ann@example.org"]
        for command in (["git", "init", "-q"], ["git", "add", "story.txt"], [*git, "commit", "-q", "-m", "Ferry"]):
            subprocess.run(command, check=True)
        pathlib.Path("story.txt").write_text(FERRY.replace("thick", "thin"), encoding="utf-8")
        subprocess.run([*git, "commit", "-q", "-a", "-m", "Ice"], check=True)


def lacks(command):
    """What a command needs that is not here; nothing if it can be run."""
    words = set(re.findall(r"[\w./(-]+", command))
    builders = sorted(BUILDERS & words)
    if builders:
        return f"{builders[0]}: a build"
    missing = [program for program in OTHER_PROGRAMS
               if re.search(rf"(^|[|;&]\s*|'\|' )\s*{program}\b", command, re.M) and not shutil.which(program)]
    if missing:
        return f"{missing[0]} is not here"
    if CORPORA in command and not (ROOT.parent / "shared").is_dir():
        return "no ../shared"
    return ""


def lines_of(pattern):
    """The objects in some files of NDJSON."""
    objects = []
    for path in sorted(pathlib.Path().glob(pattern)):
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
            objects += [json.loads(line) for line in file]
    return objects


def check_parallel(test, message):
    test.assertEqual([line["id"] for line in lines_of("all.ndjson")], ["ferry-1", "quay-1", "ferry-2", "quay-2"], message)


def check_repeated(test, message):
    test.assertEqual(len(lines_of("part-*.done")), GOOD_ARTICLES, message)


def check_reduced(test, message):
    report = json.loads(pathlib.Path("all.json").read_text(encoding="utf-8"))
    test.assertEqual(len(report["articles"]), GOOD_ARTICLES, message)


# What commands that have these words leave behind.
RESULTS = {"all.ndjson": check_parallel, "{.}.done": check_repeated, "all.json": check_reduced}


class Recipes(unittest.TestCase):
    """What is shown, run in one folder."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.before = os.getcwd()
        # The corpora are beside the repository.
        work = pathlib.Path(cls.scratch.name, "work")
        pathlib.Path(work, "bin").mkdir(parents=True)
        if (ROOT.parent / "shared").is_dir():
            pathlib.Path(cls.scratch.name, "shared").symlink_to(ROOT.parent / "shared")
        os.chdir(work)
        cls.path = os.environ["PATH"]
        os.environ["PATH"] = f"{work}/bin:{cls.path}"
        os.environ["HOME"] = str(work)  # GNU parallel's and git's own files
        lay_out()

    @classmethod
    def tearDownClass(cls):
        os.chdir(cls.before)
        os.environ["PATH"] = cls.path
        cls.scratch.cleanup()

    def skip_part(self, line, what, reason):
        print(f"README.md:{line}: skipped, {reason}: {what.splitlines()[0]:.60}", file=sys.stderr)

    def run_command(self, command, line):
        command = command.replace(HOSTS, "--sshlogin :")  # this machine in place of others
        command = command.replace("parallel ", "parallel --will-cite ")
        done = subprocess.run(["bash", "-o", "pipefail", "-c", command], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        allowed = STATUSES.get(" ".join(command.split()[:2]), (0,))
        message = f"README.md:{line}: {command}{done.stderr.decode()}"
        self.assertIn(done.returncode, allowed, message)
        for path, check in RESULTS.items():
            if path in command.split():
                check(self, message)
        return done.stdout.decode()

    def test_all_blocks(self):
        for block in blocks():
            run = getattr(self, f"run_{block.language}", None)
            if block.mark or run is None:
                self.skip_part(block.line, block.text, block.mark or f"{block.language} is not run here")
                continue
            with self.subTest(line=block.line):
                run(block)

    def run_sh(self, block):
        for command in commands_of(block.text):
            reason = lacks(command)
            if not reason and CORPORA in command and "QUOTH_MEASURE" not in os.environ:
                reason = "QUOTH_MEASURE is not set"
            if reason:
                self.skip_part(block.line, command, reason)
                continue
            self.run_command(command, block.line)

    def run_console(self, block):
        for part in re.split(r"^\$ ", block.text, flags=re.M)[1:]:
            command, _, shown = part.partition("\n")
            self.assertEqual(self.run_command(command + "\n", block.line), shown, f"README.md:{block.line}")

    def run_python(self, block):
        modules = {name.split(".")[0] for line in re.findall(r"^\s*(?:import|from) (.*?)(?: import .*)?$", block.text, re.M)
                   for name in re.split(r",\s*", line)}
        for module in sorted(modules):
            if importlib.util.find_spec(module) is None:
                self.skip_part(block.line, block.text, f"{module} is not here")
                return
        code = block.text.replace("partitionBy(1000)", "partitionBy(3)")  # on one machine
        done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 0, f"README.md:{block.line}: {done.stderr.decode()}")
        check = getattr(self, f"check_{'_'.join(sorted(modules - {'io', 'json', 'os', 'subprocess'}))}", None)
        if check:
            check(done)

    def check_pandas(self, done):
        self.assertRegex(done.stdout.decode(), r"Anna Ruiz +\d+")
        self.assertIn("no \"text\"", done.stderr.decode(), "the broken article is named")

    def check_spacy(self, done):
        self.assertIn("('Ruiz', 'anna-ruiz')", done.stdout.decode())

    def check_dask(self, done):
        lines = lines_of("annotated-*.ndjson.gz")
        self.assertEqual(len(lines), GOOD_ARTICLES)
        self.assertTrue(all(line["quotations"] for line in lines))

    def check_pyspark(self, done):
        self.assertEqual(len(lines_of("annotated/part-*")), GOOD_ARTICLES)
        if pathlib.Path("parts").is_dir():
            self.assertIn("anna-ruiz", "".join(path.read_text() for path in pathlib.Path("parts").glob("part-*")))

    def run_json(self, block):
        """Corrections, as `--overrides` takes them."""
        pathlib.Path("own.ndjson").write_text(block.text, encoding="utf-8")
        done = subprocess.run([QUOTH, "report", "corpus", "--overrides", "own.ndjson"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 0, done.stderr.decode())


def help_of(command):
    return subprocess.run([QUOTH, "help", command], stdout=subprocess.PIPE, check=True).stdout.decode()


class Names(unittest.TestCase):
    """What the text names exists."""

    def test_links_and_paths(self):
        links = re.findall(r"\]\(([^)#]+)\)", README)
        self.assertTrue(links)
        paths = re.findall(r"`((?:src|tests|data|include|\.ci)/[\w./-]+)`", README)
        self.assertTrue(paths)
        for path in links + paths:
            self.assertTrue("://" in path or (ROOT / path).exists(), path)

    def test_picture_is_small(self):
        picture = ROOT / re.search(r"!\[[^]]+\]\(([^)]+)\)", README)[1]
        self.assertLess(picture.stat().st_size, 200_000)
        self.assertEqual(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_flags(self):
        known = " ".join(help_of(name) for name in ("report", "annotate", "find", "stats", "diff"))
        text = re.sub(r"^```.*?^```$", "", README, flags=re.M | re.S)
        flags = set(re.findall(r"`(--[a-z][a-z-]+)", text))
        self.assertGreater(len(flags), 20)
        # A flag of GNU parallel.
        for flag in sorted(flags - {"--retries"}):
            self.assertRegex(known, rf"(?m)^ +(-\w, +)?{flag}\b", flag)

    def test_commands(self):
        commands = set(re.findall(r"\bquoth (report|annotate|find|stats|diff|schema|completions|help)\b", README))
        told = re.search(r"Commands:\n(.*?)\n\n", subprocess.run([QUOTH, "--help"], stdout=subprocess.PIPE).stdout.decode(), re.S)
        self.assertEqual(commands, set(re.findall(r"^  (\w+) ", told[1], re.M)))

    def test_formats(self):
        """The table of formats has those that the program names."""
        table = README[README.index("| command | `-f` |"):]
        table = table[:table.index("\n\n")]
        formats, command = {}, ""
        for row in table.splitlines()[2:]:
            cells = row.split("|")
            command = cells[1].strip(" `") or command
            formats.setdefault(command, set()).update(re.findall(r"`(\w+)`", cells[2]))
        for command, shown in formats.items():
            refused = subprocess.run([QUOTH, command, "x", "-f", "none"], stderr=subprocess.PIPE).stderr.decode()
            self.assertEqual(shown, set(re.search(r"is none of ([\w, ]+)", refused)[1].split(", ")), command)

    def test_figures_are_those_of_the_card(self):
        card = (ROOT / "data/models/README.md").read_text(encoding="utf-8")
        rows = [row for row in README.splitlines() if re.match(r"\| (quoth|\d+\.\d / )", row) and re.search(r"\d\.\d", row)]
        self.assertEqual(len(rows), 3)
        for figure in re.findall(r"\d+\.\d", " ".join(rows[:2]) + rows[2].rsplit("|", 6)[0]):
            self.assertRegex(card, rf"(?<![\d.]){re.escape(figure)}(?![\d])", figure)


class Installation(unittest.TestCase):
    """Of the two commands that build, .ci/run runs the one for tests; the other is a part of it."""

    def test_what_builds_is_a_part_of_what_tests(self):
        built, tested = ({block.mark: block.text for block in blocks()}[mark] for mark in ("try", "test"))
        packages = [set(re.search(r"recommends ([^']+)'", command)[1].split()) for command in (built, tested)]
        self.assertLess(packages[0], packages[1])
        self.assertIn("cmake --build --preset release", built)
        self.assertIn("cmake --build --preset release", tested)
        shown = re.search(r"build/quoth (.*)", built)[1].split()
        done = subprocess.run([QUOTH, *shown], cwd=ROOT, stdout=subprocess.PIPE)
        self.assertEqual(done.returncode, 0)
        self.assertIn("Anna Ruiz", done.stdout.decode())


if __name__ == "__main__":
    unittest.main()
