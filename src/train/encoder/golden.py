"""Files that the C++ encoder is compared with: sentences, and their states by the reference."""

import json
import os
import tempfile

import numpy

from article import annotate
from encoder import GUIDELINES
from reference import Reference
from windows import Pieces, windows_of
from wordpiece import WordPiece


def read_sentences(quoth, path):
    """Each line of a file as an article of its own."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with tempfile.TemporaryDirectory() as folder:
        for i, line in enumerate(lines):
            with open(f"{folder}/{i:03}.txt", "w", encoding="utf-8") as file:
                file.write(line + "\n")
        return sorted(annotate(quoth, folder), key=lambda article: article.name)


def write_goldens(folder, model, articles, guideline="news"):
    """Writes golden.json, states.f32 and some.f32 about a model of encoder.bin's form.

    golden.json  a list, an entry an article: "text", "tokens" [[start, end] in code points],
                 "pieces" (ids, [CLS] and [SEP] among them), "cases" (of pieces), "firsts" (the
                 place of each token's first piece), "spans", "names" (scores [tokens][labels]),
                 "at" (its first row in states.f32), "some" (the pieces' places in some.f32)
    states.f32   [rows][width]: the final states of all pieces, one article after the other
    some.f32     [2 a sentence][width]: those of two pieces of each, for a small file
    """
    os.makedirs(folder, exist_ok=True)
    reference = Reference(model)
    wordpiece = WordPiece(reference.vocabulary)
    entries, rows, some = [], [], []
    at = 0
    for article in articles:
        pieces = Pieces(article, wordpiece)
        (window,) = windows_of(article, pieces.sizes)
        ids, cases, firsts = pieces.of_window(window)
        states = reference.states(ids, cases, GUIDELINES[guideline])
        places = [firsts[len(firsts) // 3], firsts[-1]]
        entries.append(
            {
                "text": article.text,
                "tokens": [[int(a), int(b)] for a, b in zip(article.starts, article.ends)],
                "pieces": [int(i) for i in ids],
                "cases": cases,
                "firsts": firsts,
                "spans": reference.scores("spans", states[firsts]).tolist(),
                "names": reference.scores("names", states[firsts]).tolist(),
                "at": at,
                "some": places,
            }
        )
        at += len(ids)
        rows.append(states)
        some.append(states[places])
    with open(f"{folder}/golden.json", "w", encoding="utf-8") as file:
        json.dump(entries, file, ensure_ascii=False, separators=(",", ":"))
    numpy.concatenate(rows).astype("<f4").tofile(f"{folder}/states.f32")
    numpy.concatenate(some).astype("<f4").tofile(f"{folder}/some.f32")
