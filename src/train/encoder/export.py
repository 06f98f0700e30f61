"""A trained model in the form of encoder.bin, its weights as 8-bit integers."""

import numpy
import xxhash

from model_file import write_model
from windows import CORE_MAX, CORE_MIN, WINDOW

KIND = "encoder"
LAYOUT = 1
FEEDS = "wordpiece/1 case/6 guideline/2 context/16 spans/13 names/17 medium/4 sign/3"
WEIGHT_MAX = 63  # so that pairs of products of bytes fit 16 bits
ROW_MAX = 127


def quantize(rows, largest):
    """Each row as int8 in [-largest, largest], and the float32 factor of each row."""
    rows = rows.astype(numpy.float32)
    scales = (numpy.abs(rows).max(1) / numpy.float32(largest)).astype(numpy.float32)
    safe = numpy.where(scales > 0, scales, numpy.float32(1))
    return numpy.rint(rows / safe[:, None]).astype(numpy.int8), scales


def fingerprint(vocabulary_bytes):
    return xxhash.xxh3_64_intdigest(vocabulary_bytes + b"\n" + FEEDS.encode())


def sections_of(model, vocabulary):
    """All sections. `vocabulary` lacks the row of [MASK], the last of the model's."""
    shape = model.shape
    state = {name: value.detach().float().numpy() for name, value in model.state_dict().items()}
    text = "\n".join(vocabulary).encode()
    sections = {
        "config": numpy.array(
            [
                LAYOUT,
                shape.layers,
                shape.width,
                shape.heads,
                shape.inner,
                shape.positions,
                len(vocabulary),
                WINDOW,
                CORE_MAX,
                CORE_MIN,
                shape.link,
            ],
            numpy.uint32,
        ),
        "fingerprint": numpy.array([fingerprint(text)], numpy.uint64),
        "vocab": text,
    }

    def put_rows(name, rows, largest):
        sections[name], sections[name + ".s"] = quantize(rows, largest)

    def get(name):
        return state["encoder." + name]

    put_rows("word", get("word.weight")[: len(vocabulary)], ROW_MAX)
    put_rows("pos", get("position.weight"), ROW_MAX)
    sections["case"] = get("case.weight")
    sections["guide"] = get("guideline.weight")
    sections["emb.ln"] = numpy.stack([get("norm.weight"), get("norm.bias")])
    fold = numpy.float32((shape.width // shape.heads) ** -0.5)
    for i in range(shape.layers):

        def layer(name):
            return get(f"layers.{i}.{name}")

        def put_product(name, weight, bias):
            put_rows(f"L{i:02}.{name}", weight, WEIGHT_MAX)
            sections[f"L{i:02}.{name}.b"] = bias

        weights, biases = layer("qkv.weight").copy(), layer("qkv.bias").copy()
        weights[: shape.width] *= fold
        biases[: shape.width] *= fold
        put_product("qkv", weights, biases)
        put_product("o", layer("attention_out.weight"), layer("attention_out.bias"))
        sections[f"L{i:02}.ln1"] = numpy.stack(
            [layer("attention_norm.weight"), layer("attention_norm.bias")]
        )
        put_product("up", layer("up.weight"), layer("up.bias"))
        put_product("down", layer("down.weight"), layer("down.bias"))
        sections[f"L{i:02}.ln2"] = numpy.stack([layer("norm.weight"), layer("norm.bias")])
    for head in ("spans", "names", "medium", "sign"):
        sections[head + ".w"] = state[head + ".weight"]
        sections[head + ".b"] = state[head + ".bias"]
    sections["link.dep"] = state["links.dependent.weight"]
    sections["link.dep.b"] = state["links.dependent.bias"]
    sections["link.head"] = state["links.head.weight"]
    sections["link.head.b"] = state["links.head.bias"]
    sections["link.u"] = state["links.form"]
    sections["link.v"] = state["links.linear"]
    sections["link.none"] = state["links.none"]
    return sections


def export(path, model, vocabulary):
    write_model(path, KIND, sections_of(model, vocabulary))
