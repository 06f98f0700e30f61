"""Gold spans: outermost attributions, snapped to tokens."""

import numpy
from article import Article, Paragraph
from gold import Attribution, gold_of
from labels import best_path, label_spans, spans_of, transitions


def make_article(text):
    starts, ends = [], []
    place = 0
    for word in text.split(" "):
        starts.append(place)
        ends.append(place + len(word))
        place += len(word) + 1
    paragraph = Paragraph(0, len(text), "body", [(0, len(starts))])
    return Article("made", text, numpy.array(starts), numpy.array(ends), [paragraph])


def place(text, words):
    begin = text.index(words)
    return begin, begin + len(words)


def test_content_around_its_source_and_cue_is_two_spans():
    text = "Never , he said , again"
    attribution = Attribution(
        [place(text, "he")], [place(text, "said")], [place(text, "Never ,"), place(text, "again")], 0, 0
    )
    gold = gold_of(make_article(text), [attribution], [])
    assert gold.spans == [(2, 0, 2), (0, 2, 3), (1, 3, 4), (2, 5, 6)]
    assert gold.cues == {3: (4, 0, 0)}
    assert gold.links == {0: {3}, 2: {3}, 5: {3}}


def test_nested_attribution_is_left_out():
    text = "Ann said he thinks it works"
    outer = Attribution([place(text, "Ann")], [place(text, "said")], [place(text, "he thinks it works")])
    inner = Attribution([place(text, "he")], [place(text, "thinks")], [place(text, "it works")])
    for attributions in ([outer, inner], [inner, outer]):
        gold = gold_of(make_article(text), attributions, None)
        assert gold.spans == [(0, 0, 1), (1, 1, 2), (2, 2, 6)]
    assert gold.names is None


def test_borders_within_a_token_snap_to_it():
    text = "Lee says no"
    attribution = Attribution([(0, 2)], [(4, 8)], [(9, 11)])
    assert gold_of(make_article(text), [attribution], [(1, 3, "PERSON")]).names == [(0, 0, 1)]


def test_best_path_is_legal_and_gives_back_what_is_certain():
    chance = numpy.random.default_rng(3)
    spans = [(0, 0, 1), (2, 1, 4), (1, 5, 7), (1, 7, 8)]
    labels = label_spans(9, spans)
    scores = numpy.full((9, 13), -9.0)
    scores[numpy.arange(9), labels] = 0
    assert spans_of(best_path(scores)) == spans
    allowed = transitions(3)
    for _ in range(20):
        path = [0, *best_path(chance.normal(size=(12, 13))), 0]
        assert all(allowed[a, b] for a, b in zip(path, path[1:]))
