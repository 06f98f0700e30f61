#!/usr/bin/env python3
"""Accuracy on news by outlet, country, topic and decade, as a Markdown table.

    tests/bench/breakdown.py SCORER GOLD.jsonl PREDICTED.ndjson [--least N]

SCORER is score_quotations.py of the shared tools, GOLD.jsonl an annotated split of news with the
metadata of its articles, PREDICTED.ndjson the output of `quoth annotate`. A group of fewer than N
articles (5) is counted with the others of its kind.
"""
import argparse
import collections
import json
import subprocess
import sys
import tempfile

PLURALS = {"outlet": "outlets", "country": "countries", "topic": "topics", "decade": "decades"}
COLUMNS = {"articles": None, "quotations": "gold", "found": "found", "exact": "exact",
           "right": "right", "wrong": "wrong", "spurious": "spurious", "F1": "who_said_what_f1"}


def group_of(article, kind):
    meta = article.get("meta", {})
    if kind == "decade":
        return str(meta.get("date", ""))[:3] + "0s" if meta.get("date") else "unknown"
    return meta.get(kind) or "unknown"


def score(scorer, articles, predicted):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as gold:
        for article in articles:
            gold.write(json.dumps(article) + "\n")
        gold.flush()
        output = subprocess.run([sys.executable, scorer, gold.name, predicted, "--json"],
                                check=True, capture_output=True, text=True).stdout
    return json.loads(output)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scorer")
    parser.add_argument("gold")
    parser.add_argument("predicted")
    parser.add_argument("--least", type=int, default=5, metavar="N")
    options = parser.parse_args()
    with open(options.gold, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    print("| | " + " | ".join(COLUMNS) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")

    def row(name, members):
        scores = score(options.scorer, members, options.predicted)
        cells = [len(members) if key is None else scores[key] for key in COLUMNS.values()]
        print(f"| {name} | " + " | ".join(map(str, cells)) + " |")

    for kind in PLURALS:
        groups = collections.defaultdict(list)
        for article in articles:
            groups[group_of(article, kind)].append(article)
        large = {name: group for name, group in groups.items() if len(group) >= options.least}
        rest = [article for name, group in groups.items() if name not in large
                for article in group]
        for name in sorted(large, key=lambda name: (-len(large[name]), name)):
            row(name, large[name])
        if rest:
            row(f"other {PLURALS[kind]}", rest)
    row("all", articles)


main()
