"""The weights of the base model, read from its ONNX file."""

import numpy
import onnx
import torch
from onnx import numpy_helper

DENSE = {
    "attention.output.dense": "attention_out",
    "intermediate.dense": "up",
    "output.dense": "down",
}
QKV = ("query", "key", "value")
NORMS = {"attention.output.LayerNorm": "attention_norm", "output.LayerNorm": "norm"}


def read_initializers(path):
    """Arrays by name. A product's weight is named after the bias that is added to the product."""
    graph = onnx.load(path).graph
    arrays = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    product_weight = {
        node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"
    }
    for node in graph.node:
        if node.op_type != "Add" or len(node.input) != 2:
            continue
        for bias, product in (node.input, reversed(node.input)):
            weight = product_weight.get(product)
            if bias.endswith(".bias") and weight in arrays:
                arrays[bias.removesuffix("bias") + "weight"] = arrays[weight].T
    return arrays


def read_base(path, base_pieces, vocabulary, layers, positions):
    """The state of an `encoder.Encoder` of that many layers; its word rows are `vocabulary`'s."""
    arrays = read_initializers(path)
    row = {piece: i for i, piece in enumerate(base_pieces)}
    rows = [row[piece] for piece in vocabulary]
    types = arrays["embeddings.token_type_embeddings.weight"]
    state = {
        "word.weight": arrays["embeddings.word_embeddings.weight"][rows],
        "position.weight": arrays["embeddings.position_embeddings.weight"][:positions] + types[0],
        "norm.weight": arrays["embeddings.LayerNorm.weight"],
        "norm.bias": arrays["embeddings.LayerNorm.bias"],
    }
    for i in range(layers):
        for old, new in (DENSE | NORMS).items():
            for kind in ("weight", "bias"):
                state[f"layers.{i}.{new}.{kind}"] = arrays[f"encoder.layer.{i}.{old}.{kind}"]
        for kind in ("weight", "bias"):
            parts = [arrays[f"encoder.layer.{i}.attention.self.{part}.{kind}"] for part in QKV]
            state[f"layers.{i}.qkv.{kind}"] = numpy.concatenate(parts)
    return {name: torch.tensor(array) for name, array in state.items()}
