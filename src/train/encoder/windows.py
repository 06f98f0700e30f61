"""Windows of an article: what the encoder reads at once.

Each token stands in the core of exactly one window, but for those of furniture, which is not read.
"""

import random
from dataclasses import dataclass

import xxhash

from vocabulary import CLS, SEP
from wordpiece import case_class

WINDOW = 256  # pieces, [CLS] and [SEP] among them
CORE_MAX = 224
CORE_MIN = 160
CONTEXT = 16  # on each side of the core
CAPACITY = WINDOW - 2


@dataclass
class Window:
    tokens: list  # of the article, in order: context, core, context
    core: tuple  # first and end place of the core among `tokens`


class Pieces:
    """An article's tokens in pieces."""

    def __init__(self, article, wordpiece):
        words = [article.token_text(i) for i in range(len(article.starts))]
        self.ids = [wordpiece.split(word) for word in words]
        self.cases = [case_class(word) for word in words]
        self.sizes = [len(ids) for ids in self.ids]

    def of_window(self, window):
        """Piece ids and cases with [CLS] and [SEP], and the place of each token's first piece."""
        ids, cases, firsts = [CLS], [0], []
        for token in window.tokens:
            firsts.append(len(ids))
            ids.extend(self.ids[token])
            cases.extend([self.cases[token]] * self.sizes[token])
        return ids + [SEP], cases + [0], firsts


def units_of(paragraph, sizes, largest):
    """A long paragraph's sentences, and stretches of those that are longer than `largest` pieces."""
    units = []
    for first, end in paragraph.sentences:
        begin, total = first, 0
        for token in range(first, end):
            if total + sizes[token] > largest:
                units.append((begin, token, total))
                begin, total = token, 0
            total += sizes[token]
        units.append((begin, end, total))
    return units


def cut_paragraph(paragraph, sizes, largest):
    """The cores of a paragraph that is too long for one: as many units in each as fit."""
    cores = []
    total = 0
    for begin, end, size in units_of(paragraph, sizes, largest):
        if cores and total + size <= largest:
            cores[-1] = (cores[-1][0], end)
            total += size
        else:
            cores.append((begin, end))
            total = size
    return cores


def cut(article, sizes, hash_of, smallest, largest):
    """The cores of an article: lists of tokens. `hash_of`: the number of a paragraph."""
    paragraphs = [p for p in article.paragraphs if p.role != "furniture" and p.sentences]
    totals = [sum(sizes[p.tokens[0] : p.tokens[1]]) for p in paragraphs]
    cores = []
    start = 0
    while start < len(paragraphs):
        if totals[start] > largest:
            for first, end in cut_paragraph(paragraphs[start], sizes, largest):
                cores.append(list(range(first, end)))
            start += 1
            continue
        total, end = 0, start
        ends = []
        while end < len(paragraphs) and total + totals[end] <= largest:
            total += totals[end]
            end += 1
            if total >= smallest:
                ends.append(end)
        if end < len(paragraphs) and ends:
            end = min(ends, key=lambda e: hash_of(paragraphs[e]))
        tokens = []
        for paragraph in paragraphs[start:end]:
            tokens.extend(range(*paragraph.tokens))
        cores.append(tokens)
        start = end
    return cores


def fitting(sizes, capacity):
    """How many of the sizes fit into the capacity in order, and their sum."""
    total = 0
    for count, size in enumerate(sizes):
        if total + size > capacity:
            return count, total
        total += size
    return len(sizes), total


def with_context(cores, sizes, context=CAPACITY):
    """The windows of the cores, with the tokens around them: at most `context` pieces on a side."""
    tokens = [token for core in cores for token in core]
    widths = [sizes[token] for token in tokens]
    windows = []
    begin = 0
    for core in cores:
        end = begin + len(core)
        capacity = CAPACITY - sum(widths[begin:end])
        # Each token has a piece at least, so that no more than `capacity` tokens count.
        after = sum(widths[end : end + capacity])
        share = min(context, max(capacity // 2, capacity - after))
        left, used = fitting(widths[max(0, begin - capacity) : begin][::-1], share)
        right, _ = fitting(widths[end : end + capacity], min(context, capacity - used))
        windows.append(Window(tokens[begin - left : end + right], (left, left + len(core))))
        begin = end
    return windows


def windows_of(article, sizes):
    """As the program cuts: an edit changes only the windows near it."""

    def hash_of(paragraph):
        return xxhash.xxh3_64_intdigest(article.text[paragraph.start : paragraph.end].encode())

    return with_context(cut(article, sizes, hash_of, CORE_MIN, CORE_MAX), sizes, CONTEXT)


def random_windows(article, sizes, seed, smallest=176):
    """For training: cuts that differ with the seed."""
    chance = random.Random(f"{seed} {article.name}")
    numbers = {id(p): chance.random() for p in article.paragraphs}
    largest = chance.randint(smallest + 8, CAPACITY)
    cores = cut(article, sizes, lambda p: numbers[id(p)], smallest, largest)
    return with_context(cores, sizes)
