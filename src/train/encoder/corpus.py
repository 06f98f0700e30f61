"""The corpora as examples: articles in pieces, with what is to be learnt."""

import zlib
from dataclasses import dataclass

import numpy

from article import annotate
from encoder import GUIDELINES
from gold import gold_of, read_news, read_polnear
from labels import label_spans
from windows import Pieces

IGNORED = -100  # a label that nothing is learnt from


@dataclass
class Labels:
    """By one annotator, for each token of an article."""

    spans: numpy.ndarray
    names: numpy.ndarray  # IGNORED where the corpus does not say
    medium: numpy.ndarray  # IGNORED but for the tokens of cues
    sign: numpy.ndarray
    links: dict  # first token of a source or content: first tokens of its cues
    kinds: dict  # first token of a source or content: 0 or 1
    cues: set  # first tokens of cues


@dataclass
class Example:
    article: object
    guideline: int
    annotations: list  # of each annotator: (attributions, names), see `gold`
    pieces: object = None
    labels: list = None  # of each annotator

    def prepare(self, wordpiece):
        self.pieces = Pieces(self.article, wordpiece)
        self.labels = [labels_of(self.article, *each) for each in self.annotations]


def labels_of(article, attributions, names):
    gold = gold_of(article, attributions, names)
    count = len(article.starts)
    if gold.names is None:
        name_labels = numpy.full(count, IGNORED)
    else:
        name_labels = label_spans(count, gold.names)
    medium = numpy.full(count, IGNORED)
    sign = numpy.full(count, IGNORED)
    for first, (end, its_medium, its_sign) in gold.cues.items():
        if its_medium >= 0:
            medium[first:end] = its_medium
            sign[first:end] = its_sign
    kinds = {first: kind // 2 for kind, first, _ in gold.spans if kind != 1}
    links = {first: cues for first, cues in gold.links.items() if first in kinds}
    spans = label_spans(count, gold.spans)
    return Labels(spans, name_labels, medium, sign, links, kinds, set(gold.cues))


def read_examples(quoth, corpora, corpus, split):
    """`corpus`: news or polnear; `split`: train or dev."""
    if corpus == "news":
        annotations = read_news(f"{corpora}/news/{split}.jsonl")
    else:
        annotations = read_polnear(f"{corpora}/polnear/{split}")
    articles = annotate(quoth, f"{corpora}/{corpus}/{split}/text")
    return [
        Example(article, GUIDELINES[corpus], annotations[article.name])
        for article in sorted(articles, key=lambda each: each.name)
        if article.name in annotations
    ]


def fold_of(name, folds=2):
    """The fold that an article is in: that model has not seen it."""
    return zlib.crc32(name.encode()) % folds
