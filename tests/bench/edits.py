#!/usr/bin/env python3
"""Edits articles as newsrooms do after publication, and checks what quoth diff reports.

Makes new versions of articles of PolNeAR's train split (../shared/corpora), with one edit each:
  cut      removes a sentence that contains a whole quotation
  word     replaces a word between quotation marks by another with the same part of speech
  swap     replaces the name before words between quotation marks by another speaker's name
  move     exchanges two paragraphs
  correct  appends a correction
  cue      replaces "said" by "denied" or "admitted"
  figure   replaces a number of the narration
  told     replaces the one spoken to
  spell    misspells a speaker's surname everywhere
  other    replaces a word of a sentence in which nothing is said
and compares the changes in `quoth diff` with those expected. The places to edit come from quoth's
own annotation of the old version, so this measures the comparison, not the attribution.
Consequences of an edit count neither as right nor as wrong if they follow from the text: the last
quotation of a speaker removes the speaker, the last mention of a name removes the entity, and "he"
refers to the name before it.

Prints precision and recall of the changes, and each error with --verbose. The seed is fixed. Exits
with 77 if the articles are missing, and with 1 if a score is below --at-least.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = ROOT.parent / "shared/corpora/polnear/train/text"
KINDS = ("cut", "word", "swap", "move", "correct", "cue", "figure", "told", "spell", "other")
# Corrections without quotations. A correction about a quotation would be a change.
CORRECTIONS = (
    "Correction: An earlier version of this article misspelled a name.",
    "This article was corrected on May 12 to give the right year of the vote.",
    "Editor's note: The headline of this article has been updated.",
    "CORRECTION: The photograph with an earlier version of this article showed another building.",
)
SURE = 0.5  # below it, indirect words are not told
CONTEXT_DEPENDENT = ("pronoun", "continuation", "description", "title", "none")


class Article:
    """An annotated article, with the queries that the edits need."""

    def __init__(self, annotation):
        self.text = annotation["text"]
        self.tokens = annotation["tokens"]
        self.sents = [(s["start"], s["end"]) for s in annotation["sents"]]
        self.paragraphs = annotation["paragraphs"]
        self.quotations = annotation["quotations"]
        self.speakers = {s["id"]: s for s in annotation["speakers"]}
        self.marks = annotation["spans"]["quoted"]

    def extent(self, quotation):
        """The range from the first to the last character of all parts of a quotation."""
        spans = list(quotation["content"])
        spans += [quotation[part] for part in ("cue", "source") if quotation.get(part)]
        return min(s["start"] for s in spans), max(s["end"] for s in spans)

    def body(self):
        return [p for p in self.paragraphs if p["role"] == "body"]

    def inside(self, start, end):
        return [q for q in self.quotations if start <= self.extent(q)[0] and self.extent(q)[1] <= end]

    def touching(self, start, end):
        return [q for q in self.quotations if self.extent(q)[0] < end and start < self.extent(q)[1]]

    def after(self, place):
        """The first quotation that starts after a position."""
        later = [q for q in self.quotations if self.extent(q)[0] >= place]
        return min(later, key=lambda q: self.extent(q)[0], default=None)

    def depends_on_context(self, quotation):
        """Whether its speaker depends on the text before it."""
        return quotation is not None and quotation["resolved_by"] in CONTEXT_DEPENDENT


def is_sure(quotation):
    return quotation["type"] != "indirect" or quotation["confidence"] >= SURE


def cut(article, rng, _):
    """Removes one sentence with complete quotations, without splitting any quotation marks."""
    choices = []
    for start, end in article.sents:
        within = article.inside(start, end)
        if not within or within != article.touching(start, end):
            continue
        if article.depends_on_context(article.after(end)) or any(q["within"] for q in within):
            continue
        if any(m["start"] < end < m["end"] or m["start"] < start < m["end"] for m in article.marks):
            continue
        if not any(p["start"] <= start and end <= p["end"] for p in article.body()):
            continue
        choices.append((start, end, within))
    if not choices:
        return None
    start, end, within = rng.choice(choices)
    stop = end + len(article.text[end:]) - len(article.text[end:].lstrip(" "))
    text = article.text[:start] + article.text[stop:]
    expected = [("quotation-removed", q["text"]) for q in within if is_sure(q)]
    return text, expected, {article.speakers[q["speaker"]]["name"] for q in within if q["speaker"]}


def word(article, rng, pool):
    """Replaces a lower-case content word in a quotation by one with the same tag."""
    choices = []
    for q in article.quotations:
        if q["within"] or any(o["within"] == q["id"] for o in article.quotations):
            continue
        for t in article.tokens:
            old = article.text[t["start"]:t["end"]]
            if t.get("tag") not in pool or not old.isalpha() or not old.islower() or len(old) < 4:
                continue
            if not any(m["start"] < t["start"] and t["end"] < m["end"] for m in article.marks):
                continue
            if any(c["start"] <= t["start"] and t["end"] <= c["end"] for c in q["content"]):
                others = [o for o in article.touching(t["start"], t["end"]) if o is not q]
                if not others and len(q["text"].split()) >= 4:
                    choices.append((q, t, old))
    if not choices:
        return None
    q, t, old = rng.choice(choices)
    new = rng.choice([w for w in pool[t["tag"]] if w != old])
    text = article.text[:t["start"]] + new + article.text[t["end"]:]
    return text, [("quotation-reworded", q["text"], old, new)], set()


def swap(article, rng, _):
    """Replaces a named source by another person whose full name is in the article."""
    people = [s for s in article.speakers.values() if s["kind"] == "person" and " " in s["name"]]
    choices = []
    for q in article.quotations:
        source = q.get("source")
        if not source or q["resolved_by"] != "name" or q["within"] or not q["speaker"]:
            continue
        if q["type"] == "indirect" or q["confidence"] < SURE:
            continue
        speaker = article.speakers[q["speaker"]]
        name = article.text[source["start"]:source["end"]]
        if name not in [speaker["name"], *speaker["aliases"]] or article.text.count(name) < 3:
            continue
        shared = [o for o in article.quotations if o is not q and o.get("source") == source]
        if shared or article.depends_on_context(article.after(article.extent(q)[1])):
            continue
        if any(q["id"] in (o["within"], o["continues"]) for o in article.quotations):
            continue
        for other in people:
            words = set(re.findall(r"\w+", other["name"]))
            if other is not speaker and not words & set(re.findall(r"\w+", speaker["name"])):
                choices.append((q, source, speaker, other))
    if not choices:
        return None
    q, source, speaker, other = rng.choice(choices)
    text = article.text[:source["start"]] + other["name"] + article.text[source["end"]:]
    expected = [("quotation-reattributed", q["text"], speaker["name"], other["name"])]
    return text, expected, {speaker["name"]}


def move(article, rng, _):
    """Exchanges two independent body paragraphs, on which no later text depends."""
    body = article.body()
    free = []
    for p in body:
        quotations = article.touching(p["start"], p["end"])
        if any(article.depends_on_context(q) or q["continues"] for q in quotations):
            continue
        if article.depends_on_context(article.after(p["end"])):
            continue
        if any(o["continues"] in {q["id"] for q in quotations} for o in article.quotations):
            continue
        if quotations != article.inside(p["start"], p["end"]):
            continue
        if any(m["start"] <= p["start"] < m["end"] and m["end"] >= p["end"] for m in article.marks):
            continue
        free.append(p)
    pairs = [(a, b) for a in free for b in free if a["start"] < b["start"]]
    pairs = [(a, b) for a, b in pairs if article.inside(a["start"], a["end"]) or article.inside(b["start"], b["end"])]
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    t = article.text
    text = (t[:a["start"]] + t[b["start"]:b["end"]] + t[a["end"]:b["start"]]
            + t[a["start"]:a["end"]] + t[b["end"]:])
    return text, [], set()


def correct(article, rng, _):
    note = rng.choice(CORRECTIONS)
    return article.text.rstrip() + "\n\n" + note + "\n", [("correction-added", note)], set()


def cue(article, rng, _):
    """Replaces "said" by a verb that means something else."""
    choices = [q for q in article.quotations
               if q["cue"] and article.text[q["cue"]["start"]:q["cue"]["end"]] == "said" and is_sure(q)
               and q["confidence"] >= SURE and not q["within"]
               and not any(c["start"] <= q["cue"]["start"] < c["end"] for o in article.quotations for c in o["content"])]
    if not choices:
        return None
    q = rng.choice(choices)
    verb = rng.choice(("denied", "admitted"))
    text = article.text[:q["cue"]["start"]] + verb + article.text[q["cue"]["end"]:]
    expected = [("cue-changed", o["text"], "said", verb) for o in article.quotations
                if o["cue"] and o["cue"]["start"] == q["cue"]["start"] and is_sure(o)]
    return text, expected, set()


def narration(article):
    """The body sentences in which nothing is said and no quotation mark stands."""
    for start, end in article.sents:
        if article.touching(start, end) or end - start < 40:
            continue
        if any(m["start"] < end and start < m["end"] for m in article.marks):
            continue
        if any(p["start"] <= start and end <= p["end"] for p in article.body()):
            yield start, end


def figure(article, rng, _):
    """Replaces a number of the narration."""
    choices = []
    for start, end in narration(article):
        for match in re.finditer(r"(?<![\w.,:/-])[0-9]{1,3}(?![\w.,:/-])", article.text[start:end]):
            choices.append((start + match.start(), start + match.end()))
    if not choices:
        return None
    start, end = rng.choice(choices)
    old = article.text[start:end]
    new = str(int(old) + rng.randint(1, 9))
    return article.text[:start] + new + article.text[end:], [("figure-changed", old, new)], set()


def told(article, rng, _):
    """Replaces the one spoken to."""
    choices = []
    for q in article.quotations:
        if not q["cue"] or not q["addressee"] or not is_sure(q) or q["within"]:
            continue
        if article.text[q["cue"]["start"]:q["cue"]["end"]] != "told":
            continue
        for m in article.speakers[q["addressee"]]["mentions"]:
            words = article.text[m["start"]:m["end"]]
            between = article.text[q["cue"]["end"]:m["start"]]
            if between in (" ", " the ") and words[0].isupper():
                choices.append((q, q["cue"]["end"] + 1, m["end"]))
    if not choices:
        return None
    q, start, end = rng.choice(choices)
    text = article.text[:start] + rng.choice(("reporters", "lawmakers")) + article.text[end:]
    expected = [("addressee-changed", o["text"]) for o in article.quotations
                if o["cue"] and o["cue"]["start"] == q["cue"]["start"] and is_sure(o)]
    return text, expected, set()


def spell(article, rng, _):
    """Misspells a speaker's surname everywhere."""
    choices = []
    for s in article.speakers.values():
        surname = s["name"].split()[-1]
        if s["kind"] != "person" or " " not in s["name"] or len(surname) < 5 or not surname.isalpha():
            continue
        if sum(surname in o["name"] for o in article.speakers.values()) > 1:
            continue
        own = [q for q in article.quotations if q["speaker"] == s["id"] and q["resolved_by"] == "name"]
        if any(surname in q["text"] for q in article.quotations) or not any(map(is_sure, own)):
            continue
        choices.append((s["name"], surname))
    if not choices:
        return None
    name, surname = rng.choice(choices)
    at = rng.randint(2, len(surname) - 2)
    wrong = surname[:at] + surname[at] + surname[at:]
    text = re.sub(rf"\b{surname}\b", wrong, article.text)
    return text, [("speaker-renamed", name, name[:-len(surname)] + wrong)], {name}


def other(article, rng, pool):
    """Replaces a word of a sentence in which nothing is said."""
    choices = []
    for start, end in narration(article):
        for t in article.tokens:
            old = article.text[t["start"]:t["end"]]
            if start <= t["start"] < end and t.get("tag") in pool and old.isalpha() and old.islower() and len(old) > 3:
                choices.append((t, old))
    if not choices:
        return None
    t, old = rng.choice(choices)
    new = rng.choice([w for w in pool[t["tag"]] if w != old])
    return article.text[:t["start"]] + new + article.text[t["end"]:], [], set()


def run(quoth, *arguments, stdin=None, ok=(0,)):
    done = subprocess.run([quoth, *arguments], input=stdin, capture_output=True, text=True, check=False)
    if done.returncode not in ok:
        sys.exit(f"{quoth} {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def annotate(quoth, texts):
    lines = "".join(json.dumps({"id": f"{n:04d}", "text": t}) + "\n" for n, t in enumerate(texts))
    return [json.loads(line) for line in run(quoth, "annotate", "--fast", "-", stdin=lines, ok=(0, 1)).splitlines()]


def words_of(annotations):
    """Replacement words by part of speech."""
    found = collections.defaultdict(collections.Counter)
    for annotation in annotations:
        for t in annotation["tokens"]:
            w = annotation["text"][t["start"]:t["end"]]
            if t.get("tag") in ("NN", "NNS", "JJ", "VBD", "VB") and w.isalpha() and w.islower() and len(w) > 4:
                found[t["tag"]][w] += 1
    return {tag: sorted(w for w, n in c.items() if n >= 5) for tag, c in found.items()}


def is_change(change, expected):
    """Whether a change in the diff is the expected one."""
    if change["kind"] != expected[0]:
        return False
    old, new = change["old"] or {}, change["new"] or {}
    if expected[0] == "quotation-reworded":
        replaced = [(w.get("old"), w.get("new")) for w in change["words"]]
        replaced = [tuple(re.sub(r"(’s|'s|’|')$", "", w) for w in pair) for pair in replaced]
        return old.get("text") == expected[1] and replaced == [(expected[2], expected[3])]
    if expected[0] == "correction-added":
        return new.get("text") == expected[1]
    if expected[0] == "cue-changed":
        return old.get("text") == expected[1] and (old.get("cue"), new.get("cue")) == expected[2:]
    if expected[0] == "figure-changed":
        return expected[1:] in [(f["old"].strip("$£€%"), f["new"].strip("$£€%")) for f in change["figures"]]
    if expected[0] == "speaker-renamed":
        return (old.get("text"), new.get("text")) == expected[1:]
    if expected[0] == "quotation-reattributed":
        return old.get("text") == expected[1] and (old.get("speaker"), new.get("speaker")) == expected[2:]
    return old.get("text") == expected[1]


def is_consequence(change, old_text, new_text, expected, gone):
    """Whether a change is a consequence of the edit, such as a name that appears or disappears."""
    old, new = change["old"] or {}, change["new"] or {}
    if change["kind"] == "entity-removed":
        return old_text.count(old["text"]) > new_text.count(old["text"])
    if change["kind"] == "entity-added":
        return new_text.count(new["text"]) > old_text.count(new["text"])
    if change["kind"] == "headline-changed":
        return old["text"] not in new_text and new["text"] not in old_text
    if change["kind"] == "quotation-reattributed":
        return any(e[0] == change["kind"] and (old["speaker"], new["speaker"]) == e[2:] for e in expected)
    if change["kind"] == "description-changed":
        return any(old_text.count(d) != new_text.count(d) for d in (old["text"], new["text"]) if d)
    if change["kind"] == "speaker-removed":
        return old["text"] in gone
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quoth", default=os.environ.get("QUOTH", ROOT / "build/quoth"))
    parser.add_argument("--edits", type=int, default=500)
    parser.add_argument("--at-least", type=float, default=0)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not ARTICLES.is_dir():
        print(f"the articles are not here: expected in {ARTICLES}")
        sys.exit(77)
    quoth = str(options.quoth)
    rng = random.Random(20160912)
    files = sorted(ARTICLES.glob("*.txt"))
    rng.shuffle(files)
    files = files[:max(60, options.edits)]
    texts = [f.read_bytes().decode("utf-8", "replace") for f in files]
    annotations = annotate(quoth, texts)
    pool = words_of(annotations)
    edits = []
    articles = [Article(a) for a in annotations]
    for n in range(4 * options.edits):
        if len(edits) == options.edits:
            break
        kind = KINDS[len(edits) % len(KINDS)]
        article = articles[n % len(articles)]
        made = globals()[kind](article, rng, pool)
        if made is not None:
            edits.append((kind, article.text, *made))

    with tempfile.TemporaryDirectory() as folder:
        for name, side in (("old", 1), ("new", 2)):
            with open(f"{folder}/{name}.ndjson", "w", encoding="utf-8") as out:
                for n, edit in enumerate(edits):
                    out.write(json.dumps({"id": f"{n:04d}", "text": edit[side]}) + "\n")
        diff = json.loads(run(quoth, "diff", "--fast", f"{folder}/old.ndjson", f"{folder}/new.ndjson", "-f", "json", ok=(0, 1)))
    changes = collections.defaultdict(list)
    for change in diff["changes"]:
        changes[change["article"]].append(change)

    score = collections.defaultdict(collections.Counter)
    for n, (kind, old_text, new_text, expected, gone) in enumerate(edits):
        found = changes[f"{n:04d}"]
        missed = [e for e in expected if not any(is_change(c, e) for c in found)]
        wrong = [c for c in found if not any(is_change(c, e) for e in expected)
                 and not is_consequence(c, old_text, new_text, expected, gone)]
        counts = score[kind]
        counts["edits"] += 1
        counts["right"] += len(expected) - len(missed)
        counts["missed"] += len(missed)
        counts["wrong"] += len(wrong)
        counts["exact"] += not missed and not wrong
        if options.verbose and (missed or wrong):
            print(f"{n:04d} {kind}")
            for e in missed:
                print("   missed", *e, sep="\n      ")
            for c in wrong:
                print("   wrong ", c["kind"], json.dumps(c["old"], ensure_ascii=False),
                      json.dumps(c["new"], ensure_ascii=False),
                      json.dumps(c.get("words"), ensure_ascii=False), sep="\n      ")
    total = sum(score.values(), collections.Counter())
    for kind, counts in [*score.items(), ("all", total)]:
        precision = counts["right"] / max(1, counts["right"] + counts["wrong"])
        recall = counts["right"] / max(1, counts["right"] + counts["missed"])
        print(f"{kind:8} {counts['edits']:4} edits, {counts['exact']:4} told exactly: "
              f"precision {precision:.3f}, recall {recall:.3f} "
              f"({counts['right']} right, {counts['wrong']} wrong, {counts['missed']} missed)")
    precision = total["right"] / max(1, total["right"] + total["wrong"])
    recall = total["right"] / max(1, total["right"] + total["missed"])
    if len(edits) < options.edits:
        print(f"only {len(edits)} edits could be made")
    sys.exit(0 if min(precision, recall) >= options.at_least else 1)


if __name__ == "__main__":
    main()
