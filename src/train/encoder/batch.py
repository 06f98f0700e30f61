"""Windows of like length together, as tensors."""

import random
from dataclasses import dataclass

import torch

from vocabulary import PAD
from windows import random_windows, windows_of


@dataclass
class Item:
    """A window to be read."""

    example: object
    window: object
    labels: object  # `corpus.Labels`, or None
    ids: list
    cases: list
    firsts: list

    def __len__(self):
        return len(self.ids)


def item_of(example, window, labels):
    return Item(example, window, labels, *example.pieces.of_window(window))


def reading_items(examples):
    """The windows as the program cuts them."""
    return [
        item_of(example, window, None)
        for example in examples
        for window in windows_of(example.article, example.pieces.sizes)
    ]


def training_items(examples, seed):
    """Windows cut by chance, each with the labels of one of its article's annotators."""
    items = []
    for example in examples:
        labels = random.Random(f"{seed} {example.article.name}").choice(example.labels)
        for window in random_windows(example.article, example.pieces.sizes, seed):
            items.append(item_of(example, window, labels))
    return items


def group(items, capacity):
    """Batches of items of like length, of at most `capacity` pieces with padding."""
    batches = []
    for item in sorted(items, key=len, reverse=True):
        if batches and (len(batches[-1]) + 1) * len(batches[-1][0]) <= capacity:
            batches[-1].append(item)
        else:
            batches.append([item])
    return batches


@dataclass
class Inputs:
    pieces: torch.Tensor  # [windows, places]
    cases: torch.Tensor  # [windows, places]
    guidelines: torch.Tensor  # [windows]
    lengths: torch.Tensor  # [windows]
    firsts: torch.Tensor  # [tokens]: places of first pieces among windows * places


def inputs_of(items):
    windows, places = len(items), max(map(len, items))
    pieces = torch.full((windows, places), PAD)
    cases = torch.zeros((windows, places), dtype=torch.int64)
    firsts = []
    for row, item in enumerate(items):
        pieces[row, : len(item)] = torch.tensor(item.ids)
        cases[row, : len(item)] = torch.tensor(item.cases)
        firsts.extend(row * places + first for first in item.firsts)
    return Inputs(
        pieces,
        cases,
        torch.tensor([item.example.guideline for item in items]),
        torch.tensor([len(item) for item in items]),
        torch.tensor(firsts),
    )


@dataclass
class Targets:
    spans: torch.Tensor  # [tokens]
    names: torch.Tensor
    medium: torch.Tensor
    sign: torch.Tensor
    links: list  # (kind, dependents' rows, cues' rows, right [d, 1 + cues]) of each window and kind


def targets_of(items):
    found = {name: [] for name in ("spans", "names", "medium", "sign")}
    links = []
    row = 0
    for item in items:
        tokens = item.window.tokens
        for name, values in found.items():
            values.append(torch.tensor(getattr(item.labels, name)[tokens]))
        links.extend(link_targets(item.labels, tokens, row))
        row += len(tokens)
    return Targets(*(torch.cat(values) for values in found.values()), links)


def link_targets(labels, tokens, row):
    """The links within a window whose tokens' rows begin at `row`."""
    place = {token: row + i for i, token in enumerate(tokens)}
    cues = sorted(labels.cues & place.keys())
    if not cues:
        return
    for kind in (0, 1):
        dependents, right = [], []
        for token, its_cues in labels.links.items():
            if token not in place or labels.kinds[token] != kind:
                continue
            marks = [not its_cues] + [cue in its_cues for cue in cues]
            if any(marks):  # else its cue stands in another window
                dependents.append(place[token])
                right.append(marks)
        if dependents:
            yield (
                kind,
                torch.tensor(dependents),
                torch.tensor([place[cue] for cue in cues]),
                torch.tensor(right),
            )


def mask_pieces(inputs, share, mask, chance):
    """Puts [MASK] in the place of a share of the pieces; [CLS] and [SEP] stay."""
    pieces = inputs.pieces
    drawn = torch.rand(pieces.shape, generator=chance) < share
    places = torch.arange(pieces.shape[1])
    drawn &= (places > 0) & (places < inputs.lengths[:, None] - 1)
    return pieces.masked_fill(drawn, mask)


