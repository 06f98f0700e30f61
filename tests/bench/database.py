#!/usr/bin/env python3
"""Measures a database of many articles: writing it, its report, one speaker, finding words.

Makes the articles of a few sentences of its own, the same ones each time; one in a hundred quotes
the speaker who is asked for. Prints the processor time, the wall time and the peak memory of each
step, and fails if finding words that are in few quotations takes 100 ms or more of processor time, the
report of one speaker a second, or either 300 MB. The report of all takes the most, in time and memory;
--no-report leaves it and that of one speaker out:

    tests/bench/database.py --quoth build/quoth --articles 100000
"""
import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

GIVEN = "Ann Tom Lena Omar Ruth Ivan Clara Hugo Nora Felix Maya Leon Iris Paul Vera Karl".split()
# Some ten thousand surnames: "Hollemark".
SYLLABLES = [["Hol", "Van", "Rui", "Ken", "Lin", "Mos", "Aba", "Col", "Dun", "Egg", "Fro", "Gra", "Hal",
              "Jan", "Kel", "Low", "Mar", "Now", "Orb", "Pik", "Row", "Sto"],
             ["le", "ne", "re", "de", "se", "ba", "ga", "ma", "ni", "ri", "to", "vo", "lo", "mi", "pe",
              "ka", "be", "ta", "du", "wa", "zi", "fe"],
             ["mark", "son", "berg", "well", "field", "ford", "man", "ner", "sky", "dale", "worth",
              "rick", "stone", "ley", "ton", "ham", "beck", "croft", "wick", "by"]]
OFFICES = ["mayor", "minister", "director", "engineer", "teacher", "senator", "judge", "farmer"]
PLACES = "Aldwick Birchley Camford Dunmore Elmstead Farholt Greyport Haverton Inkley Jorvale".split()
THINGS = "bridge harbour school hospital station library market tunnel forest dam museum road".split()
VERBS = ["close", "open", "be sold", "be rebuilt", "wait", "cost more", "be finished", "fail"]
REASONS = ["the money is gone", "nobody asked for it", "the rain has not stopped",
           "the council voted for it", "the cables are old", "the plans were lost"]


def article(number, chance):
    """About 250 words with ten quotations of two speakers."""
    def name():
        surname = "".join(chance.choice(part) for part in SYLLABLES)
        return f"{chance.choice(GIVEN)} {surname}"
    place, thing = chance.choice(PLACES), chance.choice(THINGS)
    first = "Edda Fenwick" if number % 100 == 0 else name()
    second = name()
    parts = [f"The {thing} of {place} makes news"]
    for _ in range(5):
        speaker, office = chance.choice([(first, "mayor"), (second, chance.choice(OFFICES))])
        words = f"the {chance.choice(THINGS)} will {chance.choice(VERBS)} in {chance.randint(2, 900)} days"
        reason = chance.choice(REASONS)
        parts.append(f"The {office} of {place}, {speaker}, said on Monday that {words}. "
                     f"\"It will {chance.choice(VERBS)} because {reason},\" {speaker.split()[1]} said. "
                     f"The {thing} stands at the edge of {place}, where {chance.randint(2, 90)} families "
                     f"live beside the {chance.choice(THINGS)} and the {chance.choice(THINGS)}.")
    return {"id": f"{number:06}", "text": "\n\n".join(parts)}


MOST_MEMORY = 300  # MB, of what has a limit
failures = []


def run(title, *command, limit=None, output=subprocess.DEVNULL):
    """`limit`: seconds of processor time."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=output)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"failed: {' '.join(command)}")
    processor = usage.ru_utime + usage.ru_stime
    memory = usage.ru_maxrss / 1024
    print(f"{title:44} {processor:8.2f} s, wall {seconds:8.2f} s {memory:8.0f} MB", flush=True)
    if limit is not None and (processor >= limit or memory >= MOST_MEMORY):
        failures.append(title)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quoth", default="build/quoth")
    parser.add_argument("--articles", type=int, default=100000)
    parser.add_argument("--folder", help="where to keep the files; a temporary folder if absent")
    parser.add_argument("--no-report", action="store_true")
    flags = parser.parse_args()
    folder = flags.folder or tempfile.mkdtemp()
    articles, database = f"{folder}/articles.ndjson", f"{folder}/articles.db"
    chance = random.Random(1)
    with open(articles, "w", encoding="utf-8") as file:
        for number in range(flags.articles):
            file.write(json.dumps(article(number, chance)) + "\n")
    quoth = flags.quoth
    print(f"{flags.articles} articles, {os.path.getsize(articles) >> 20} MB")
    run("annotate", quoth, "annotate", "--fast", articles, "-o", database)
    print(f"the database has {os.path.getsize(database) >> 20} MB")
    run("annotate again, nothing has changed", quoth, "annotate", "--fast", articles, "-o", database)
    if not flags.no_report:
        run("report of all, into the database", quoth, "report", database, "-o", database)
        for speaker in ("Edda Fenwick", "Ann Hollemark"):
            run(f"report --speaker '{speaker}'", quoth, "report", database, "--speaker", speaker, limit=1)
    for pattern in ("nonsense", "tunnel NEAR/5 museum", "harbour 333", '"sold in 877 days"'):
        run(f"find '{pattern}'", quoth, "find", pattern, database, limit=0.1)
    run("find '\"the plans were lost\"', in a sixth of them", quoth, "find", '"the plans were lost"', database)
    connection = sqlite3.connect(database)
    for query in ('"tunnel"', '"the plans were lost"', 'lemmas : "rebuild"'):
        begin = time.monotonic()
        count, = connection.execute(
            "SELECT count(*) FROM quotation_index WHERE quotation_index MATCH ?", (query,)).fetchone()
        print(f"index: {query:37} {time.monotonic() - begin:8.3f} s, {count} quotations")
    if failures:
        sys.exit(f"too slow or too large: {', '.join(failures)}")


if __name__ == "__main__":
    main()
