"""The weights of models: those of an encoder.bin, and the mean of several models."""

import numpy
import torch

from export import KIND
from model_file import read_model

HEADS = ("spans", "names", "medium", "sign")
PRODUCTS = {"qkv": "qkv", "o": "attention_out", "up": "up", "down": "down"}
NORMS = {"ln1": "attention_norm", "ln2": "norm"}


def load_file(model, path, vocabulary):
    """Loads the weights of an encoder.bin, with what its 8 bits lost.

    The row of [MASK], which the file lacks, stays as it is in `model`.
    """
    raw = read_model(path, KIND)
    if raw["vocab"].decode().split("\n") != vocabulary:
        raise ValueError(f"{path} has another vocabulary")
    state = {name: value.clone() for name, value in model.state_dict().items()}

    def put(name, values):
        state[name] = torch.from_numpy(values.copy()).reshape(state[name].shape)

    def floats(section):
        return numpy.frombuffer(raw[section], "<f4")

    def rows(section):
        scales = floats(section + ".s")
        return numpy.frombuffer(raw[section], numpy.int8).reshape(len(scales), -1) * scales[:, None]

    state["encoder.word.weight"][: len(vocabulary)] = torch.from_numpy(rows("word"))
    put("encoder.position.weight", rows("pos"))
    put("encoder.case.weight", floats("case"))
    put("encoder.guideline.weight", floats("guide"))

    def put_norm(name, section):
        weight, bias = floats(section).reshape(2, -1)
        put(name + ".weight", weight)
        put(name + ".bias", bias)

    put_norm("encoder.norm", "emb.ln")
    shape = model.shape
    # The file has the factor of the attention's products in the queries' weights.
    fold = numpy.float32((shape.width // shape.heads) ** -0.5)
    for i in range(shape.layers):
        for short, name in PRODUCTS.items():
            weight, bias = rows(f"L{i:02}.{short}"), floats(f"L{i:02}.{short}.b").copy()
            if short == "qkv":
                weight[: shape.width] /= fold
                bias[: shape.width] /= fold
            put(f"encoder.layers.{i}.{name}.weight", weight)
            put(f"encoder.layers.{i}.{name}.bias", bias)
        for short, name in NORMS.items():
            put_norm(f"encoder.layers.{i}.{name}", f"L{i:02}.{short}")
    for head in HEADS:
        put(head + ".weight", floats(head + ".w"))
        put(head + ".bias", floats(head + ".b"))
    for name, section in {
        "dependent.weight": "link.dep",
        "dependent.bias": "link.dep.b",
        "head.weight": "link.head",
        "head.bias": "link.head.b",
        "form": "link.u",
        "linear": "link.v",
        "none": "link.none",
    }.items():
        put("links." + name, floats(section))
    model.load_state_dict(state)


def mean(states):
    """The mean of the weights of several models of one shape."""
    return {name: sum(each[name] for each in states) / len(states) for name in states[0]}
