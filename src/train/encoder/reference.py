"""encoder.bin computed with integers in numpy: what the C++ encoder is compared with."""

import numpy
import torch

from encoder import NAME_LABELS, SPAN_LABELS
from export import KIND
from model_file import read_model

F32 = numpy.float32


def gelu(x):
    erf = torch.erf(torch.from_numpy(numpy.ascontiguousarray(x * F32(2**-0.5)))).numpy()
    return x * F32(0.5) * (F32(1) + erf)


def layer_norm(x, gamma_beta):
    mean = x.mean(-1, keepdims=True, dtype=F32)
    centred = x - mean
    variance = (centred * centred).mean(-1, keepdims=True, dtype=F32)
    return centred / numpy.sqrt(variance + F32(1e-12)) * gamma_beta[0] + gamma_beta[1]


def softmax(x):
    powers = numpy.exp(x - x.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True, dtype=F32)


def log_softmax(x):
    shifted = x - x.max(-1, keepdims=True)
    return shifted - numpy.log(numpy.exp(shifted).sum(-1, keepdims=True))


def quantize_rows(x):
    """`x` [n, width] as whole numbers within [-127, 127], and their factors [n, 1]."""
    scales = numpy.abs(x).max(-1, keepdims=True) / F32(127)
    safe = numpy.where(scales > 0, scales, F32(1))
    return numpy.rint(x / safe), scales


class Reference:
    """A model of the form of encoder.bin."""

    def __init__(self, path):
        raw = read_model(path, KIND)
        config = numpy.frombuffer(raw["config"], "<u4")
        self.layers, self.width, self.heads, self.inner, self.positions = map(int, config[1:6])
        self.link = int(config[10])
        self.vocabulary = raw["vocab"].decode().split("\n")
        width = self.width

        def floats(name, *shape):
            return numpy.frombuffer(raw[name], "<f4").reshape(shape)

        def bytes_of(name, rows):
            return numpy.frombuffer(raw[name], numpy.int8).reshape(rows, -1)

        def embedding(name, rows):
            return bytes_of(name, rows).astype(F32) * floats(name + ".s", rows, 1)

        self.word = embedding("word", len(self.vocabulary))
        self.position = embedding("pos", self.positions)
        self.case = floats("case", 6, width)
        self.guideline = floats("guide", 2, width)
        self.norm = floats("emb.ln", 2, width)
        # The sums of 1536 products of integers are below 2^24 (63 * 127 * 1536), and so is every
        # partial sum: float32 holds them exactly, in whatever order they are added.
        self.products = {}
        self.norms = {}
        for i in range(self.layers):
            rows = {"qkv": 3 * width, "o": width, "up": self.inner, "down": width}
            for name, count in rows.items():
                key = f"L{i:02}.{name}"
                self.products[i, name] = (
                    bytes_of(key, count).astype(F32).T,
                    floats(key + ".s", count),
                    floats(key + ".b", count),
                )
            for name in ("ln1", "ln2"):
                self.norms[i, name] = floats(f"L{i:02}.{name}", 2, width)
        counts = {"spans": SPAN_LABELS, "names": NAME_LABELS, "medium": 4, "sign": 3}
        self.outputs = {
            name: (floats(name + ".w", count, width), floats(name + ".b", count))
            for name, count in counts.items()
        }
        link = self.link
        self.dependent = (floats("link.dep", link, width), floats("link.dep.b", link))
        self.head = (floats("link.head", link, width), floats("link.head.b", link))
        self.form = floats("link.u", 2, link, link)
        self.linear = floats("link.v", 2, link)
        self.none = floats("link.none", 2)

    def product(self, i, name, x):
        """`x` [n, in] times a layer's weights: [n, out]."""
        weights, scales, bias = self.products[i, name]
        integers, own = quantize_rows(x)
        return (integers @ weights) * (own * scales) + bias

    def states(self, pieces, cases, guideline):
        """The final hidden states [n, width] of one window: `pieces` and `cases` have n numbers."""
        n = len(pieces)
        x = self.word[pieces] + self.position[:n] + self.case[cases] + self.guideline[guideline]
        x = layer_norm(x, self.norm)
        depth = self.width // self.heads
        for i in range(self.layers):
            qkv = self.product(i, "qkv", x).reshape(n, 3, self.heads, depth)
            query, key, value = qkv.transpose(1, 2, 0, 3)
            mixed = softmax(query @ key.transpose(0, 2, 1)) @ value
            mixed = mixed.transpose(1, 0, 2).reshape(n, self.width)
            x = layer_norm(x + self.product(i, "o", mixed), self.norms[i, "ln1"])
            inner = gelu(self.product(i, "up", x))
            x = layer_norm(x + self.product(i, "down", inner), self.norms[i, "ln2"])
        return x

    def scores(self, name, states):
        """Log-probabilities in 1/256 of a natural logarithm, as integers, of one of the outputs."""
        weights, bias = self.outputs[name]
        logs = log_softmax(states @ weights.T + bias)
        return numpy.maximum(numpy.rint(logs * 256), -8192).astype(numpy.int16)

    def links(self, dependents, heads, kind):
        """As `encoder.Links`: [d, 1 + h], before any softmax."""
        dependents = gelu(dependents @ self.dependent[0].T + self.dependent[1])
        heads = gelu(heads @ self.head[0].T + self.head[1])
        scores = dependents @ self.form[kind] @ heads.T + heads @ self.linear[kind]
        return numpy.concatenate([numpy.full((len(dependents), 1), self.none[kind]), scores], 1)
