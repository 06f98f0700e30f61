"""The loop: it learns, and goes on where it was stopped."""

import numpy
import pytest
import torch
from article import Article, Paragraph
from corpus import Example, fold_of
from encoder import Reader, Shape
from gold import Attribution
from measure import figures
from training import Plan, Run, rate_factor
from vocabulary import SPECIAL
from wordpiece import WordPiece

WORDS = ["lee", "says", "it", "works", "rain", "falls"]
VOCABULARY = [*SPECIAL, *WORDS]


def make_example(number):
    """Paragraphs of which some say who said what."""
    words, paragraphs = [], []
    attributions, names = [], []
    place = 0
    for i in range(12):
        said = (i + number) % 3 == 0
        own = ["lee", "says", "it", "works"] if said else ["rain", "falls"]
        start, first = place, len(words)
        ranges = []
        for word in own:
            ranges.append((place, place + len(word)))
            words.append((word, *ranges[-1]))
            place += len(word) + 1
        paragraphs.append(Paragraph(start, place - 1, "body", [(first, len(words))]))
        if said:
            content = (ranges[2][0], ranges[3][1])
            attributions.append(Attribution([ranges[0]], [ranges[1]], [content], 0, 0))
            names.append((*ranges[0], "PERSON"))
    text = " ".join(word for word, _, _ in words)
    starts = numpy.array([start for _, start, _ in words])
    ends = numpy.array([end for _, _, end in words])
    article = Article(f"{number}.txt", text, starts, ends, paragraphs)
    example = Example(article, 0, [(attributions, names)])
    example.prepare(WordPiece(VOCABULARY))
    return example


def make_run(folder, epochs=30):
    torch.manual_seed(1)
    shape = Shape(len(VOCABULARY) + 1, layers=1, width=32, heads=2, inner=64, link=16)
    plan = Plan(epochs=epochs, polnear=(0.0,) * epochs, capacity=256, rate=3e-3, head_rate=1e-2)
    return Run(str(folder), Reader(shape), plan, [make_example(i) for i in range(8)], [])


def test_learns_a_pattern(tmp_path):
    run = make_run(tmp_path)
    assert run.go(lambda model: {})
    found = figures(run.model, [make_example(9)])
    assert found["spans"] == {"source": 100.0, "cue": 100.0, "content": 100.0}
    assert found["names"]["PERSON"] == 100.0
    assert found["medium"] == found["sign"] == 100.0
    assert found["links"] == {"source": 100.0, "content": 100.0}


def test_resumes_where_it_was_stopped(tmp_path):
    whole = make_run(tmp_path / "whole", epochs=4)
    whole.go(lambda model: {})
    part = make_run(tmp_path / "part", epochs=4)
    assert not part.go(lambda model: part.stop() or {})
    assert 0 < part.step < part.steps
    rest = make_run(tmp_path / "part", epochs=4)
    assert rest.step == part.step
    assert rest.go(lambda model: {})
    for a, b in zip(whole.model.parameters(), rest.model.parameters()):
        assert torch.equal(a, b)


def test_rate_rises_then_falls_to_nothing():
    factors = [rate_factor(step, 100, 0.1) for step in range(101)]
    assert max(factors) == 1.0 == factors[9]
    assert factors[0] == pytest.approx(0.1)
    assert factors[100] == 0.0


def test_folds_are_stable():
    assert [fold_of(f"{i}.txt") for i in range(4)] == [fold_of(f"{i}.txt") for i in range(4)]
    assert {fold_of(f"{i}.txt") for i in range(20)} == {0, 1}
