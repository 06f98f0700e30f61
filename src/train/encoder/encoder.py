"""The encoder: BERT with embeddings of case and guideline, and what is read from its states."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

SPAN_LABELS = 13
NAME_LABELS = 17
MEDIA = ("speech", "writing", "thought", "act")
SIGNS = ("+", "-", "?")
CASES = 6
GUIDELINES = {"news": 0, "polnear": 1}


@dataclass
class Shape:
    pieces: int  # rows of word embeddings, [MASK]'s among them
    layers: int = 12
    width: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 256
    link: int = 64


def linear(layer, states):
    """A product in the precision of the states, whatever that of the weights is."""
    return functional.linear(states, layer.weight.to(states.dtype), layer.bias.to(states.dtype))


def normal(layer, states):
    weight, bias = layer.weight.to(states.dtype), layer.bias.to(states.dtype)
    return functional.layer_norm(states, layer.normalized_shape, weight, bias, layer.eps)


@dataclass
class Dropout:
    """Leaves out a share of what a layer adds to its input (Srivastava et al. 2014)."""

    share: float = 0.0
    chance: torch.Generator | None = None

    def __call__(self, added):
        if not self.share:
            return added
        kept = torch.empty(added.shape, dtype=added.dtype)
        kept.bernoulli_(1 - self.share, generator=self.chance)
        return added * kept / (1 - self.share)


class Layer(nn.Module):
    """One layer, each sum normalized after it is taken."""

    def __init__(self, shape):
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)  # query, key, value
        self.attention_out = nn.Linear(shape.width, shape.width)
        self.attention_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, states, bias, dropout):
        """`states` [windows, places, width]; `bias` [windows, 1, 1, places]: very low for padding."""
        windows, places, width = states.shape
        depth = width // self.heads
        qkv = linear(self.qkv, states).view(windows, places, 3, self.heads, depth)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).contiguous()
        scores = torch.matmul(query * depth**-0.5, key.transpose(2, 3)) + bias
        mixed = torch.matmul(scores.softmax(-1), value)
        mixed = mixed.transpose(1, 2).reshape(windows, places, width)
        states = normal(self.attention_norm, states + dropout(linear(self.attention_out, mixed)))
        inner = functional.gelu(linear(self.up, states))
        return normal(self.norm, states + dropout(linear(self.down, inner)))


class Encoder(nn.Module):
    """The final hidden states of windows."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.pieces, shape.width)
        self.position = nn.Embedding(shape.positions, shape.width)
        self.case = nn.Embedding(CASES, shape.width)
        self.guideline = nn.Embedding(len(GUIDELINES), shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.guideline.weight)

    def forward(
        self, pieces, cases, guidelines, lengths, precision=torch.float32, dropout=Dropout()
    ):
        """`pieces`, `cases` [windows, places]; `guidelines`, `lengths` [windows].

        Gives [windows, places, width]; what follows a window's length has no meaning.
        `precision` is that of the layers; the embeddings are summed in that of their weights.
        """
        places = torch.arange(pieces.shape[1])
        padding = places[None, :] >= lengths[:, None]
        bias = torch.zeros(padding.shape).masked_fill(padding, -1e4)[:, None, None, :]
        states = self.word(pieces) + self.position(places) + self.case(cases)
        states = self.norm(states + self.guideline(guidelines)[:, None, :]).to(precision)
        bias = bias.to(precision)
        for layer in self.layers:
            states = layer(states, bias, dropout)
        return states


class Links(nn.Module):
    """Scores of cues for the first tokens of sources and contents."""

    def __init__(self, shape):
        super().__init__()
        self.dependent = nn.Linear(shape.width, shape.link)
        self.head = nn.Linear(shape.width, shape.link)
        self.form = nn.Parameter(torch.zeros(2, shape.link, shape.link))
        self.linear = nn.Parameter(torch.zeros(2, shape.link))
        self.none = nn.Parameter(torch.zeros(2))

    def forward(self, dependents, heads, kind):
        """`dependents` [d, width], `heads` [h, width], `kind` 0 for sources and 1 for contents.

        Gives [d, 1 + h]: the score of no cue, then those of the cues.
        """
        dependents = functional.gelu(self.dependent(dependents))
        heads = functional.gelu(self.head(heads))
        scores = dependents @ self.form[kind] @ heads.T + heads @ self.linear[kind]
        return torch.cat([self.none[kind].expand(len(dependents), 1), scores], 1)


class Reader(nn.Module):
    """The encoder and its outputs."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape)
        self.spans = nn.Linear(shape.width, SPAN_LABELS)
        self.names = nn.Linear(shape.width, NAME_LABELS)
        self.medium = nn.Linear(shape.width, len(MEDIA))
        self.sign = nn.Linear(shape.width, len(SIGNS))
        self.links = Links(shape)
        for head in (self.spans, self.names, self.medium, self.sign):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def forward(
        self, pieces, cases, guidelines, lengths, precision=torch.float32, dropout=Dropout()
    ):
        return self.encoder(pieces, cases, guidelines, lengths, precision, dropout)
