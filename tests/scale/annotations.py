#!/usr/bin/env python3
"""Writes annotations as NDJSON, as if quoth had made them of generated articles: for measurements of reports
of more articles than one would annotate for that.

    tests/scale/annotations.py --articles 1000000 | quoth report - -f json -o report.json

An article has ten quotations of four speakers: two of 2,000 whom articles share, and two of its own. One
quotation in ten is of a statement that other articles have too. It depends on nothing but its number.
"""

import argparse
import json
import sys

import articles


def mixed(number):
    """Other bits for each number, always the same (the finalizer of MurmurHash3)."""
    number = (number ^ number >> 33) * 0xFF51AFD7ED558CCD & 0xFFFFFFFFFFFFFFFF
    number = (number ^ number >> 33) * 0xC4CEB9FE1A85EC53 & 0xFFFFFFFFFFFFFFFF
    return number ^ number >> 33


def name_of(number):
    bits = mixed(number * 2 + 1)
    given = articles.GIVEN[bits % len(articles.GIVEN)]
    return f"{given} " + "".join(part[(bits >> 8 * n) % len(part)] for n, part in enumerate(articles.SYLLABLES, 1))


def words_of(number):
    """Some twenty words."""
    bits = mixed(number * 2)
    picked = []
    for words in (articles.QUALITIES, articles.THINGS, articles.THINGS, articles.VERBS, articles.TIMES,
                  articles.QUALITIES, articles.THINGS, articles.PAST, articles.THINGS):
        picked.append(words[bits % len(words)])
        bits //= len(words)
    return ("the {} {} near the {} will {} {}, because the {} {} {} the {}").format(*picked)


def annotation(number):
    well_known = int(articles.WELL_KNOWN ** (mixed(number * 3) % 1000 / 1000)) - 1  # the first ones most often
    names = [name_of(well_known), name_of(mixed(number * 3 + 1) % articles.WELL_KNOWN),
             name_of(articles.WELL_KNOWN + 3 * number // 2), name_of(articles.WELL_KNOWN + 3 * number // 2 + 1)]
    ids = [name.lower().replace(" ", "-") for name in names]
    quotations, start = [], 10
    for n in range(10):
        shared = mixed(number * 16 + n) % 10 == 0
        text = words_of(mixed(number * 16 + n) % articles.SHARED if shared else articles.SHARED + number * 16 + n)
        speaker = ids[0] if shared else ids[n % 4]
        direct = n % 3 == 0
        quotations.append({
            "id": f"q-{mixed(number * 16 + n) & 0xFFFFFFFF:08x}", "type": "direct" if direct else "indirect",
            "medium": "speech", "sign": "+", "text": f"“{text}”" if direct else text,
            "content": [{"start": start, "end": start + len(text)}],
            "cue": {"start": start + len(text) + 1, "end": start + len(text) + 5, "text": "said", "lemma": "say"},
            "source": None, "speaker": speaker, "resolved_by": "name", "addressee": None, "paragraph": n, "sent": n,
            "continues": None, "within": None, "confidence": 0.9})
        start += len(text) + 50
    speakers = [{"id": one, "name": name, "kind": "person", "description": "mayor of Aldwick" if s < 2 else "",
                 "aliases": [name.split()[1]], "mentions": [{"start": s * 20, "end": s * 20 + 10}]}
                for s, (one, name) in enumerate(dict(zip(ids, names)).items())]
    return {"schema": "quoth/annotation/2", "id": f"{number:07}.txt", "digest": f"generated:{number:032x}",
            "encoding": "UTF-8", "models": "generated", "title": f"The {words_of(number)[4:40]}",
            "date": f"20{number % 20:02}-{1 + number % 12:02}-{1 + number % 28:02}", "meta": {},
            "paragraphs": [{"start": 0, "end": start, "role": "body"}], "sents": [], "spans": {"quoted": []},
            "ents": [{"start": s * 20, "end": s * 20 + 10, "label": "PERSON", "text": name, "speaker": one}
                     for s, (one, name) in enumerate(zip(ids, names))],
            "quotations": quotations, "speakers": speakers}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000, help="how many (default: 1000)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first (default: 0)")
    flags = parser.parse_args()
    for number in range(flags.first, flags.first + flags.articles):
        sys.stdout.write(json.dumps(annotation(number), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
