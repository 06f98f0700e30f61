"""Articles as `quoth annotate` splits them: paragraphs, sentences and tokens."""

import json
import os
import subprocess
from dataclasses import dataclass

import numpy


@dataclass
class Paragraph:
    start: int  # code points
    end: int
    role: str
    sentences: list  # (first token, end token)

    @property
    def tokens(self):
        """First token and end token; equal where there is none."""
        if not self.sentences:
            return 0, 0
        return self.sentences[0][0], self.sentences[-1][1]


@dataclass
class Article:
    name: str  # of its file
    text: str
    starts: numpy.ndarray  # of tokens, code points
    ends: numpy.ndarray
    paragraphs: list

    def token_text(self, i):
        return self.text[self.starts[i] : self.ends[i]]

    def tokens_in(self, start, end):
        """First and end token of those that overlap a range of code points."""
        first = int(numpy.searchsorted(self.ends, start, "right"))
        return first, max(first, int(numpy.searchsorted(self.starts, end, "left")))


def article_of(annotation):
    """From one annotation in JSON."""
    starts = numpy.array([token["start"] for token in annotation["tokens"]], int)
    ends = numpy.array([token["end"] for token in annotation["tokens"]], int)
    paragraphs = [
        Paragraph(each["start"], each["end"], each["role"], [])
        for each in annotation["paragraphs"]
    ]
    place = 0
    for sentence in annotation["sents"]:
        first = int(numpy.searchsorted(starts, sentence["start"], "left"))
        end = int(numpy.searchsorted(starts, sentence["end"], "left"))
        while paragraphs[place].end < sentence["end"]:
            place += 1
        if end > first:
            paragraphs[place].sentences.append((first, end))
    name = os.path.basename(annotation["id"])
    return Article(name, annotation["text"], starts, ends, paragraphs)


def annotate(quoth, folder):
    """The articles of a folder of texts, read by the program `quoth`.

    Its tokens, sentences and roles are the same without the encoder.
    """
    run = subprocess.Popen([quoth, "annotate", "--fast", folder], stdout=subprocess.PIPE)
    articles = [article_of(json.loads(line)) for line in run.stdout]
    if run.wait():
        raise RuntimeError(f"{quoth} annotate {folder} failed")
    return articles
