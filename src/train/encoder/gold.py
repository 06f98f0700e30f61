"""What the corpora say of an article, in tokens."""

import glob
import json
import os
from dataclasses import dataclass, field

from encoder import MEDIA, SIGNS
from labels import NAMES, PARTS

SOURCE, CUE, CONTENT = range(len(PARTS))


@dataclass
class Attribution:
    sources: list  # ranges of code points (start, end)
    cues: list
    contents: list
    medium: int = -1  # index of encoder.MEDIA, or -1 where the corpus does not say
    sign: int = -1  # index of encoder.SIGNS, or -1


@dataclass
class Gold:
    """Labels of an article; spans are (kind, first, end) in tokens, in order, not overlapping."""

    spans: list
    names: list | None  # None where the corpus does not say
    cues: dict = field(default_factory=dict)  # first token of a cue: (end, medium, sign)
    links: dict = field(default_factory=dict)  # first token of a source or content: {cues' firsts}


def read_news(path):
    """Attributions, and names (start, end, label), of each article by its file's name."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            attributions = [
                Attribution(
                    [tuple(each["source"])] if each.get("source") else [],
                    [tuple(each["cue"])] if each.get("cue") else [],
                    [tuple(piece) for piece in each["content"]],
                    MEDIA.index(each["medium"]),
                    SIGNS.index(each["sign"]),
                )
                for each in article["quotations"]
            ]
            names = [(each["start"], each["end"], each["label"]) for each in article["ents"]]
            found[article["id"]] = [(attributions, names)]
    return found


def read_stand_off(path):
    """The attributions of one .ann file of brat."""
    spans, events = {}, []
    with open(path, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 2:  # the rest of a note of several lines
                continue
            if line.startswith("T"):
                ranges = columns[1].split(" ", 1)[1]
                spans[columns[0]] = [tuple(map(int, r.split())) for r in ranges.split(";")]
            elif line.startswith("E"):
                events.append([piece.split(":") for piece in columns[1].split()])
    attributions = []
    for event in events:
        ranges = {part: [] for part in PARTS}
        for role, span in event:
            part = role.rstrip("0123456789").lower()
            if part in ranges:
                ranges[part].extend(spans.get(span, []))
        attributions.append(Attribution(ranges["source"], ranges["cue"], ranges["content"]))
    return attributions


def read_polnear(folder):
    """As `read_news`, without names: an entry for each annotator of an article."""
    found = {}
    for path in sorted(glob.glob(f"{folder}/attributions/*.ann")):
        name = os.path.basename(path).removesuffix(".ann").rpartition("_")[0] + ".txt"
        found.setdefault(name, []).append((read_stand_off(path), None))
    return found


def stretches(tokens):
    """Sorted tokens as ranges (first, end) without gaps."""
    ranges = []
    for token in tokens:
        if ranges and ranges[-1][1] == token:
            ranges[-1][1] = token + 1
        else:
            ranges.append([token, token + 1])
    return ranges


def tokens_of(article, ranges):
    return {t for start, end in ranges for t in range(*article.tokens_in(start, end))}


def is_within(inner, outer):
    """Whether all of an attribution stands within the content of another."""
    return bool(inner) and inner <= outer


def gold_of(article, attributions, names):
    """The outermost attributions on an article's tokens.

    A token of several parts is of its cue before its source before its content. An attribution of
    which any part stands within another's content is nested, and left out.
    """
    parts = [
        [tokens_of(article, ranges) for ranges in (each.sources, each.cues, each.contents)]
        for each in attributions
    ]
    outer = []
    for i, own in enumerate(parts):
        everything = own[SOURCE] | own[CUE] | own[CONTENT]
        nested = any(
            j != i
            and is_within(everything, other[CONTENT])
            and not (is_within(parts[j][CONTENT], own[CONTENT]) and j > i)
            for j, other in enumerate(parts)
        )
        if not nested and own[CONTENT]:
            outer.append(i)
    paragraph_of = {}
    for number, paragraph in enumerate(article.paragraphs):
        for token in range(*paragraph.tokens):
            paragraph_of[token] = number
    # The part of each token, and which of that part's spans it belongs to.
    owner = {}
    for kind in (CONTENT, SOURCE, CUE):
        for i in outer:
            for number, (start, end) in enumerate(
                (attributions[i].sources, attributions[i].cues, attributions[i].contents)[kind]
            ):
                for token in range(*article.tokens_in(start, end)):
                    owner[token] = (kind, start, end)
    spans = []
    for token in sorted(owner):
        kind = owner[token][0]
        last = spans[-1] if spans else None
        if (
            last
            and last[2] == token
            and owner[token - 1] == owner[token]
            and paragraph_of.get(token - 1) == paragraph_of.get(token)
        ):
            spans[-1] = (kind, last[1], token + 1)
        else:
            spans.append((kind, token, token + 1))
    starts = {first: kind for kind, first, _ in spans}
    ends = {first: end for _, first, end in spans}
    gold = Gold(spans, None)
    for i in outer:
        firsts = [[t for t in sorted(part) if starts.get(t) == kind] for kind, part in enumerate(parts[i])]
        cues = firsts[CUE]
        for cue in cues:
            gold.cues.setdefault(cue, (ends[cue], attributions[i].medium, attributions[i].sign))
        for dependent in firsts[SOURCE] + firsts[CONTENT]:
            gold.links.setdefault(dependent, set()).update(cues)
    if names is not None:
        gold.names = []
        taken = set()
        for start, end, label in sorted(names, key=lambda n: (n[0], -n[1])):
            first, last = article.tokens_in(start, end)
            if last > first and label in NAMES and not taken & set(range(first, last)):
                taken.update(range(first, last))
                gold.names.append((NAMES.index(label), first, last))
    return gold
