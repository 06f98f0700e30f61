"""Checks what `quoth annotate -f spacy` writes, on standard input, as spaCy's Doc.from_json would:
tokens and spans that fit the text. Where spaCy is installed, has it read every line too."""

import json
import sys

try:
    import spacy
    from spacy.tokens import Doc
except ImportError:
    spacy = None
    print("spaCy is not installed: only our own checks ran", file=sys.stderr)


def expected_tokens(words, text):
    """The tokens that spacy.util.get_words_and_spaces makes of these words."""
    tokens, at = [], 0
    for word in words:
        begin = text.index(word, at)
        if begin > at:
            tokens.append((at, begin))
        at = begin + len(word)
        tokens.append((begin, at))
        if text[at : at + 1] == " ":
            at += 1
    if at < len(text):
        tokens.append((at, len(text)))
    return tokens


def check(doc):
    text = doc["text"]
    tokens = [(token["start"], token["end"]) for token in doc["tokens"]]
    words = [text[start:end] for start, end in tokens]
    assert "".join("".join(words).split()) == "".join(text.split()), "words are not the text"
    assert tokens == expected_tokens([w for w in words if not w.isspace()], text), "white space"
    starts = {start for start, _ in tokens}
    ends = {end for _, end in tokens}
    groups = [doc["sents"], doc["ents"], *doc["spans"].values()]
    for span in (span for group in groups for span in group):
        assert span["start"] in starts and span["end"] in ends, f"{span} is not on token borders"
    for before, after in zip(doc["ents"], doc["ents"][1:]):
        assert before["end"] <= after["start"], "entities overlap"
    if doc["sents"]:
        assert doc["sents"][0]["start"] == tokens[0][0] and doc["sents"][-1]["end"] == tokens[-1][1]


def check_with_spacy(vocab, line):
    read = Doc(vocab).from_json(line, validate=True)
    assert read.text == line["text"]
    for token, given in zip(read, line["tokens"], strict=True):
        assert (token.tag_, token.lemma_) == (given["tag"], given["lemma"])
        assert token.pos_ == given["pos"]
    assert [(e.start_char, e.end_char, e.label_) for e in read.ents] == [
        (e["start"], e["end"], e["label"]) for e in line["ents"]
    ]
    assert [s.start_char for s in read.sents] == [s["start"] for s in line["sents"]]
    for name, spans in line["spans"].items():
        assert [(s.start_char, s.end_char, s.label_, s.kb_id_) for s in read.spans[name]] == [
            (s["start"], s["end"], s["label"], s["kb_id"]) for s in spans
        ]


vocab = spacy.blank("en").vocab if spacy else None
count = 0
for line in map(json.loads, sys.stdin):
    check(line)
    if spacy:
        check_with_spacy(vocab, line)
    count += 1
print(count, "documents", "read by spaCy" if spacy else "checked")
