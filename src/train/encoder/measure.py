"""Figures of a model on examples: exact F1 of spans and names, accuracy of the rest."""

import json
from collections import Counter

import numpy

from corpus import IGNORED
from gold import tokens_of
from labels import NAMES, PARTS, best_path, spans_of
from scoring import Float, score


def decode(article, logs):
    """The spans (kind, first, end) in tokens: the best legal labels of each paragraph."""
    spans = []
    for paragraph in article.paragraphs:
        first, end = paragraph.tokens
        if paragraph.role == "furniture" or first == end:
            continue
        for kind, begin, stop in spans_of(best_path(logs[first:end])):
            spans.append((kind, first + begin, first + stop))
    return spans


def in_text(article, spans):
    """Spans of tokens as ranges of code points."""
    return {(k, int(article.starts[a]), int(article.ends[b - 1])) for k, a, b in spans}


def gold_parts(attributions):
    """All sources, cues and contents: a source of several attributions once."""
    found = set()
    for each in attributions:
        for kind, ranges in enumerate((each.sources, each.cues, each.contents)):
            found |= {(kind, start, end) for start, end in ranges}
    return found


class Tally:
    """Counts of right, predicted and gold of each kind."""

    def __init__(self, kinds):
        self.kinds = kinds
        self.counts = Counter()

    def add(self, predicted, gold):
        for kind in range(len(self.kinds)):
            a = {span for span in predicted if span[0] == kind}
            b = {span for span in gold if span[0] == kind}
            self.counts[kind, "right"] += len(a & b)
            self.counts[kind, "both"] += len(a) + len(b)

    def f1(self):
        return {
            name: round(200 * self.counts[i, "right"] / max(1, self.counts[i, "both"]), 1)
            for i, name in enumerate(self.kinds)
        }


def percent(right, all_):
    return round(100 * int(right) / max(1, int(all_)), 1)


def figures_of(scores):
    """Figures of `scoring.Scores`, by the first annotator of each article."""
    parts, names, counts = Tally(PARTS), Tally(NAMES), Counter()
    for each in scores:
        article = each.example.article
        attributions, gold_names = each.example.annotations[0]
        labels = each.example.labels[0]
        parts.add(in_text(article, decode(article, each.spans)), gold_parts(attributions))
        if gold_names is not None:
            gold = {(NAMES.index(label), start, end) for start, end, label in gold_names}
            names.add(in_text(article, decode(article, each.names)), gold)
        for attribution in attributions:
            cue = sorted(tokens_of(article, attribution.cues))
            if not cue or labels.medium[cue[0]] == IGNORED:
                continue
            counts["cues"] += 1
            counts["medium"] += each.medium[cue].sum(0).argmax() == attribution.medium
            sign = each.sign[cue].sum(0).argmax()
            counts["sign"] += sign == attribution.sign
            counts["denied"] += attribution.sign == 1
            counts["denied predicted"] += sign == 1
            counts["denied right"] += sign == 1 == attribution.sign
        for token, (cues, row) in each.links.items():
            kind = ("source", "content")[labels.kinds[token]]
            best = int(numpy.argmax(row))
            right = labels.links[token]
            counts[kind] += 1
            counts[kind, "right"] += cues[best - 1] in right if best else not right
    found = {"spans": parts.f1()}
    if counts["cues"]:
        found["names"] = names.f1()
        found["medium"] = percent(counts["medium"], counts["cues"])
        found["sign"] = percent(counts["sign"], counts["cues"])
        denied = 2 * counts["denied right"], counts["denied"] + counts["denied predicted"]
        found["denied"] = percent(*denied)
    found["links"] = {
        kind: percent(counts[kind, "right"], counts[kind]) for kind in ("source", "content")
    }
    return found


def figures(model, examples):
    """Of a model in training."""
    return figures_of(score(Float(model), examples))


def write_predictions(path, scores):
    """In the form that score_spans.py reads: each span as a quotation of its own."""
    with open(path, "w", encoding="utf-8") as file:
        for each in scores:
            article = each.example.article
            quotations = []
            for kind, start, end in sorted(in_text(article, decode(article, each.spans))):
                span = {"start": start, "end": end}
                part = {"source": None, "cue": None, "content": []}
                part[PARTS[kind]] = [span] if PARTS[kind] == "content" else span
                quotations.append(part)
            file.write(json.dumps({"id": article.name, "quotations": quotations}) + "\n")
