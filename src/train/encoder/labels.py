"""BIOES labels: 0 is outside, 1 + 4 * kind + place a token of a span of that kind."""

import numpy

BEGIN, INSIDE, END, SINGLE = range(4)
PARTS = ("source", "cue", "content")
NAMES = ("PERSON", "ORG", "LOC", "MISC")


def label_spans(count, spans):
    """Labels [count] of spans (kind, first, end), of which none overlaps another."""
    labels = numpy.zeros(count, numpy.int64)
    for kind, first, end in spans:
        base = 1 + 4 * kind
        if end - first == 1:
            labels[first] = base + SINGLE
        else:
            labels[first:end] = base + INSIDE
            labels[first] = base + BEGIN
            labels[end - 1] = base + END
    return labels


def spans_of(labels):
    """The spans (kind, first, end) of legal labels."""
    spans = []
    first = 0
    for i, label in enumerate(labels):
        if label == 0:
            continue
        kind, place = divmod(int(label) - 1, 4)
        if place in (BEGIN, SINGLE):
            first = i
        if place in (END, SINGLE):
            spans.append((kind, first, i + 1))
    return spans


def transitions(kinds):
    """[labels, labels]: whether the second may follow the first. 0 stands for the edges."""
    count = 1 + 4 * kinds
    allowed = numpy.zeros((count, count), bool)
    for a in range(count):
        for b in range(count):
            open_ = a > 0 and (a - 1) % 4 in (BEGIN, INSIDE)
            goes_on = b > 0 and (b - 1) % 4 in (INSIDE, END)
            same = a > 0 and b > 0 and (a - 1) // 4 == (b - 1) // 4
            allowed[a, b] = open_ == goes_on and (not open_ or same)
    return allowed


def best_path(scores):
    """The best legal labels [n] by log-probabilities [n, labels] (Viterbi)."""
    n, count = scores.shape
    if n == 0:
        return numpy.zeros(0, numpy.int64)
    barred = numpy.where(transitions((count - 1) // 4), 0.0, -numpy.inf)
    best = scores[0] + barred[0]
    back = numpy.zeros((n, count), numpy.int64)
    for i in range(1, n):
        all_ = best[:, None] + barred
        back[i] = all_.argmax(0)
        best = all_.max(0) + scores[i]
    path = numpy.zeros(n, numpy.int64)
    path[-1] = (best + barred[:, 0]).argmax()
    for i in range(n - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    return path
