"""Windows: what they cover, and where they are cut."""

import random

import numpy
from article import Article, Paragraph
from windows import (
    CAPACITY,
    CONTEXT,
    CORE_MAX,
    CORE_MIN,
    random_windows,
    windows_of,
    with_context,
)


def make_article(paragraphs):
    """`paragraphs`: (role, [tokens of each sentence]). Each token is one letter and a blank."""
    text, starts, found = "", [], []
    chance = random.Random(5)
    for role, sentences in paragraphs:
        begin = len(text)
        ranges = []
        for count in sentences:
            first = len(starts)
            for _ in range(count):
                starts.append(len(text))
                text += chance.choice("abcdefgh") + " "
            ranges.append((first, len(starts)))
        found.append(Paragraph(begin, len(text), role, ranges))
        text += "\n\n"
    starts = numpy.array(starts, int)
    return Article("made", text, starts, starts + 1, found)


def made(seed):
    chance = random.Random(seed)
    paragraphs = []
    for _ in range(chance.randint(1, 40)):
        role = "furniture" if chance.random() < 0.1 else "body"
        longest = 400 if chance.random() < 0.1 else 40
        paragraphs.append((role, [chance.randint(1, longest) for _ in range(chance.randint(1, 5))]))
    article = make_article(paragraphs)
    return article, [chance.randint(1, 16 if chance.random() < 0.1 else 2) for _ in article.starts]


def cores_of(windows):
    return [w.tokens[w.core[0] : w.core[1]] for w in windows]


def test_each_token_is_in_one_core_and_no_window_is_too_long():
    for seed in range(200):
        article, sizes = made(seed)
        read = [
            token
            for p in article.paragraphs
            if p.role != "furniture"
            for token in range(*p.tokens)
        ]
        for windows in (windows_of(article, sizes), random_windows(article, sizes, seed)):
            assert [token for core in cores_of(windows) for token in core] == read
            for window in windows:
                assert sum(sizes[token] for token in window.tokens) <= CAPACITY
                place = read.index(window.tokens[0])
                assert window.tokens == read[place : place + len(window.tokens)]
        for core in cores_of(windows_of(article, sizes)):
            assert sum(sizes[token] for token in core) <= CORE_MAX


def test_short_article_is_one_window():
    article = make_article([("body", [10]), ("furniture", [500]), ("body", [200])])
    (window,) = windows_of(article, [1] * 710)
    assert window.core == (0, 210)


def test_cores_are_whole_paragraphs_of_at_least_the_smallest_size():
    article = make_article([("body", [30])] * 20)
    cores = cores_of(windows_of(article, [1] * 600))
    assert all(len(core) % 30 == 0 for core in cores)
    assert all(CORE_MIN <= len(core) <= CORE_MAX for core in cores[:-1])


def test_long_paragraph_is_cut_at_sentences_then_at_tokens():
    article = make_article([("body", [100, 100, 100, 300])])
    assert [len(core) for core in cores_of(windows_of(article, [1] * 600))] == [200, 100, 224, 76]


def test_context_goes_to_the_side_that_has_more():
    first, second = with_context([list(range(224)), list(range(224, 444))], [1] * 444)
    assert (first.core, len(first.tokens)) == ((0, 224), 254)
    assert (second.core, len(second.tokens)) == ((34, 254), 254)


def test_the_program_reads_little_context():
    article = make_article([("body", [224]), ("body", [220])])
    first, second = windows_of(article, [1] * 444)
    assert (first.core, len(first.tokens)) == ((0, 224), 224 + CONTEXT)
    assert (second.core, len(second.tokens)) == ((CONTEXT, CONTEXT + 220), CONTEXT + 220)


def test_after_an_edit_the_cuts_fall_back_to_the_same_places():
    chance = random.Random(9)
    counts = [chance.randint(15, 60) for _ in range(80)]
    article = make_article([("body", [count]) for count in counts])
    sizes = [1] * len(article.starts)
    old = {core[0] for core in cores_of(windows_of(article, sizes))}
    dropped = counts[0]  # without its first paragraph
    rest = Article(
        "made",
        article.text,
        article.starts,
        article.ends,
        article.paragraphs[1:],
    )
    new = {core[0] for core in cores_of(windows_of(rest, sizes))}
    assert {start for start in old if start > dropped + 1000} == {
        start for start in new if start > dropped + 1000
    }
