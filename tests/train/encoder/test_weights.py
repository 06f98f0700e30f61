"""Weights of files and their mean."""

import pytest
import torch
from encoder import Dropout, Reader, Shape
from export import export
from vocabulary import SPECIAL
from weights import load_file, mean

VOCABULARY = [*SPECIAL, *"abcdefgh"]
SHAPE = Shape(len(VOCABULARY) + 1, layers=2, width=32, heads=2, inner=64, link=16)


def make_model(seed):
    torch.manual_seed(seed)
    model = Reader(SHAPE)
    with torch.no_grad():
        for weight in model.parameters():
            weight.normal_()
    return model


def test_a_file_has_the_weights_of_its_model(tmp_path):
    model, other = make_model(1), make_model(2)
    export(tmp_path / "encoder.bin", model, VOCABULARY)
    mask = other.encoder.word.weight[-1].clone()
    load_file(other, tmp_path / "encoder.bin", VOCABULARY)
    assert torch.equal(other.encoder.word.weight[-1], mask)
    wanted = model.state_dict()
    wanted["encoder.word.weight"][-1] = mask
    for name, value in other.state_dict().items():
        # Half a step of the coarsest rows: their largest value in 63 steps.
        assert torch.allclose(value, wanted[name], atol=float(wanted[name].abs().max()) / 120), name
    with pytest.raises(ValueError):
        load_file(other, tmp_path / "encoder.bin", VOCABULARY[:-1])


def test_mean_is_of_each_weight():
    states = [make_model(seed).state_dict() for seed in (1, 2, 3)]
    found = mean(states)
    for name, value in found.items():
        assert torch.allclose(value, (states[0][name] + states[1][name] + states[2][name]) / 3)


def test_dropout_leaves_out_a_share_and_keeps_the_mean():
    added = torch.ones(100, 100)
    left = Dropout(0.1, torch.Generator().manual_seed(1))(added)
    assert 0.08 < float((left == 0).float().mean()) < 0.12
    assert float(left.mean()) == pytest.approx(1, abs=0.03)
    assert torch.equal(Dropout()(added), added)
