#!/usr/bin/env python3
"""The steps of a reduce on many machines, each a filter. What meets in it are the speakers of one key:
the last part of an id, that all forms of a name share ("parker" of "andrew-parker").

    quoth annotate - -j 1 --layers ents,quotations | reduce.py keys    a line "KEY<tab>ARTICLE" for each key
    reduce.py report QUOTH                                             of such lines, all that there are of
                                                                       their keys: a line for each speaker
    reduce.py join                                                     of all those lines: one for each speaker
    quoth report - -f json | reduce.py whole                           what the join should give

The key of words that nobody is named for is "-". A speaker whom an article calls by names that share
no last word has the keys of all of them, and lies in several parts: the join puts together what has
a speaker of an article in common.
"""

import collections
import json
import re
import subprocess
import sys

NOBODY = "-"


def keys_of(speaker):
    """Of a speaker of an article: of its id, and of its other names."""
    names = [speaker["id"], *speaker["aliases"]]
    words = (re.findall(r"\w+", name.lower()) for name in names)
    return {found[-1] for found in words if found}


def write_keys(lines, out):
    for line in lines:
        article = json.loads(line)
        keys = {key for speaker in article["speakers"] for key in keys_of(speaker)}
        if any(not quotation["speaker"] for quotation in article["quotations"]):
            keys.add(NOBODY)
        for key in sorted(keys):
            out.write(f"{key}\t{line.rstrip()}\n")


def said_in(report):
    """The speakers of a report with what they say: a dictionary with the name, the `members` (article and
    id of the speaker in it) and the statements with their variants (article and id of the quotation)."""
    local = {(article["id"], quotation["id"]): quotation["speaker"]
             for article in report["articles"] for quotation in article["quotations"]}
    names = {speaker["id"]: speaker for speaker in report["speakers"]}
    said = {}
    for statement in report["statements"]:
        speaker = statement["speaker"]
        entry = said.setdefault(speaker, {
            "name": names[speaker]["name"] if speaker else None,
            "kind": names[speaker]["kind"] if speaker else None, "members": set(), "statements": []})
        variants = sorted({(v["article"], v["quotation"]) for v in statement["variants"]})
        entry["members"].update((article, local[article, quotation])
                                for article, quotation in variants if speaker)
        entry["statements"].append({"sign": statement["sign"], "text": statement["text"],
                                    "variants": variants})
    return said.values()


def write_said(said, out):
    """In an order that depends on nothing but what is written."""
    lines = []
    for entry in said:
        entry["members"] = sorted(entry["members"])
        entry["statements"].sort(key=lambda statement: statement["variants"])
        lines.append(json.dumps(entry, ensure_ascii=False, sort_keys=True))
    out.writelines(line + "\n" for line in sorted(lines))


def report_of(quoth, articles):
    done = subprocess.run([quoth, "report", "-", "-f", "json"], input="".join(articles).encode(),
                          stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def write_report(quoth, lines, out):
    """The speakers of each key, from the articles of that key."""
    articles = collections.defaultdict(list)
    for line in lines:
        key, article = line.split("\t", 1)
        articles[key].append(article)
    for key in sorted(articles):
        report = report_of(quoth, sorted(set(articles[key])))
        with_key = {(article["id"], speaker["id"]) for article in report["articles"]
                    for speaker in article["speakers"] if key in keys_of(speaker)}
        write_said((entry for entry in said_in(report)
                    if (entry["members"] & with_key if entry["name"] else key == NOBODY)), out)


def sets_of(items, marks):
    """The items in sets: those that have a mark in common, directly or through others, are in one."""
    parent = list(range(len(items)))

    def root(n):
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    first = {}
    for n, item in enumerate(items):
        for mark in marks(item):
            parent[root(n)] = root(first.setdefault(mark, n))
    sets = collections.defaultdict(list)
    for n, item in enumerate(items):
        sets[root(n)].append(item)
    return sets.values()


def joined_statement(statements):
    return {**max(statements, key=lambda statement: (len(statement["text"]), statement["text"])),
            "variants": sorted(set().union(*(statement["variants"] for statement in statements)))}


def joined_speaker(parts):
    """The name is that of the part that has seen most of the speaker."""
    statements = [statement for part in parts for statement in part["statements"]]
    return {**max(parts, key=lambda part: (len(part["members"]), part["name"] or "")),
            "members": set().union(*(part["members"] for part in parts)),
            "statements": [joined_statement(same)
                           for same in sets_of(statements, lambda statement: statement["variants"])]}


def read_part(line):
    part = json.loads(line)
    part["members"] = {tuple(member) for member in part["members"]}
    for statement in part["statements"]:
        statement["variants"] = [tuple(variant) for variant in statement["variants"]]
    return part


def write_joined(lines, out):
    parts = [read_part(line) for line in lines]
    write_said(map(joined_speaker, sets_of(parts, lambda part: part["members"])), out)


def main(step, *arguments):
    if step == "keys":
        write_keys(sys.stdin, sys.stdout)
    elif step == "report":
        write_report(*arguments, sys.stdin, sys.stdout)
    elif step == "join":
        write_joined(sys.stdin, sys.stdout)
    elif step == "whole":
        write_said(said_in(json.load(sys.stdin)), sys.stdout)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
