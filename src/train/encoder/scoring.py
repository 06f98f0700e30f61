"""Scores of articles, by a trained model or by the reference of encoder.bin."""

from dataclasses import dataclass

import numpy
import torch

from batch import group, inputs_of, reading_items

BATCH_PIECES = 4096  # pieces of a batch


class Float:
    """A model as it is trained."""

    def __init__(self, model, precision=torch.bfloat16):
        self.model, self.precision = model, precision

    def states(self, items):
        """The final states of the first pieces of each item's tokens: a list of [tokens, width]."""
        inputs = inputs_of(items)
        with torch.no_grad():
            states = self.model(
                inputs.pieces, inputs.cases, inputs.guidelines, inputs.lengths, self.precision
            )
        tokens = states.reshape(-1, states.shape[-1])[inputs.firsts].float().numpy()
        return numpy.split(tokens, numpy.cumsum([len(item.firsts) for item in items])[:-1])

    def logs(self, name, states):
        """Log-probabilities [tokens, labels]."""
        with torch.no_grad():
            return getattr(self.model, name)(torch.from_numpy(states)).log_softmax(1).numpy()

    def links(self, dependents, heads, kind):
        with torch.no_grad():
            states = torch.from_numpy(dependents), torch.from_numpy(heads)
            return self.model.links(*states, kind).numpy()


class Integer:
    """A model in the form of encoder.bin."""

    def __init__(self, reference):
        self.reference = reference

    def states(self, items):
        return [
            self.reference.states(item.ids, item.cases, item.example.guideline)[item.firsts]
            for item in items
        ]

    def logs(self, name, states):
        return self.reference.scores(name, states) / 256

    def links(self, dependents, heads, kind):
        return self.reference.links(dependents, heads, kind)


@dataclass
class Scores:
    """Of an article: log-probabilities [tokens, labels]; rows of furniture mean nothing."""

    example: object
    spans: numpy.ndarray
    names: numpy.ndarray
    medium: numpy.ndarray
    sign: numpy.ndarray
    links: dict  # first token of a gold source or content: (cues of its window, scores)


def score(backend, examples):
    """The scores of each example, in order."""
    found = {}
    for example in examples:
        count = len(example.article.starts)
        sizes = {"spans": 13, "names": 17, "medium": 4, "sign": 3}
        arrays = {name: numpy.zeros((count, size), numpy.float32) for name, size in sizes.items()}
        found[id(example)] = Scores(example, **arrays, links={})
    for items in group(reading_items(examples), BATCH_PIECES):
        for item, states in zip(items, backend.states(items)):
            scores = found[id(item.example)]
            first, end = item.window.core
            tokens = item.window.tokens
            for name in ("spans", "names", "medium", "sign"):
                values = backend.logs(name, states[first:end])
                getattr(scores, name)[tokens[first:end]] = values
            score_links(backend, item, states, scores)
    return list(found.values())


def score_links(backend, item, states, scores):
    """Of the gold spans in a window's core, with the gold cues in the window."""
    labels = item.example.labels[0]
    first, end = item.window.core
    tokens = item.window.tokens
    heads = [i for i, token in enumerate(tokens) if token in labels.cues]
    for i in range(first, end):
        if tokens[i] in labels.links:
            row = backend.links(states[i : i + 1], states[heads], labels.kinds[tokens[i]])[0]
            scores.links[tokens[i]] = ([tokens[head] for head in heads], row)
