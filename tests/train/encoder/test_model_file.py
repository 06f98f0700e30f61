"""The container, and the model in it."""

import numpy
import pytest
import torch
from encoder import Reader, Shape
from export import FEEDS, export, quantize
from model_file import read_model, write_model
from reference import Reference
from vocabulary import SPECIAL


def test_sections_come_back_and_damage_is_found(tmp_path):
    path = tmp_path / "model"
    write_model(path, "encoder", {"a": b"xyz", "b": numpy.arange(100, dtype=numpy.float32)})
    sections = read_model(path, "encoder")
    assert sections["a"] == b"xyz"
    assert numpy.frombuffer(sections["b"], "<f4").tolist() == list(range(100))
    data = bytearray(path.read_bytes())
    assert len(data) % 64 == 0
    data[-100] ^= 1
    path.write_bytes(data)
    with pytest.raises(ValueError):
        read_model(path, "encoder")


def test_rows_are_quantized_by_their_largest_value():
    integers, scales = quantize(numpy.array([[0.5, -2.0], [0.0, 0.0]]), 63)
    assert integers.tolist() == [[16, -63], [0, 0]]
    assert scales[1] == 0
    assert numpy.isclose(scales[0], 2 / 63)


def test_reference_is_near_the_trained_model(tmp_path):
    torch.manual_seed(1)
    vocabulary = [*SPECIAL, *"abcdefgh"]
    model = Reader(Shape(len(vocabulary) + 1, layers=2))
    with torch.no_grad():
        model.encoder.case.weight.normal_()
    export(tmp_path / "encoder.bin", model, vocabulary)
    reference = Reference(tmp_path / "encoder.bin")
    assert FEEDS and reference.vocabulary == vocabulary
    ids, cases = [2, 4, 7, 9, 11, 3], [0, 1, 2, 2, 3, 0]
    with torch.no_grad():
        states = model(
            torch.tensor([ids + [0, 0]]), torch.tensor([cases + [0, 0]]), torch.tensor([1]), torch.tensor([6])
        )[0, :6]
        links = model.links(states[:2], states[2:], 1)
    ours = reference.states(ids, cases, 1)
    assert numpy.abs(ours - states.numpy()).mean() < 0.03
    assert numpy.allclose(reference.links(states[:2].numpy(), states[2:].numpy(), 1), links, atol=1e-4)
