"""The pieces of tokens, against the library that the base was trained with where it is named.

ENCODER_BASE: the folder of the base's tokenizer. ENCODER_TEXT: a folder of texts (*.txt).
"""

import glob
import os

import pytest
from vocabulary import SPECIAL, prune, read_base_pieces
from wordpiece import MAX_PIECES, WordPiece, case_class, chunks

SMALL = [*SPECIAL, "the", "##s", "un", "##aff", "##able", "a", "##b", "e", "'", "-", "日"]


def words_of(token):
    piece = WordPiece(SMALL)
    return [SMALL[i] for i in piece.split(token)]


def test_longest_match_first():
    assert words_of("Unaffable") == ["un", "##aff", "##able"]


def test_chunk_that_cannot_be_covered_is_unknown():
    assert words_of("unaffq") == ["[UNK]"]
    assert words_of("the-q") == ["the", "-", "[UNK]"]


def test_accents_and_case_are_dropped():
    assert words_of("É") == ["e"]
    assert chunks("İΣ") == ["iσ"]


def test_every_token_has_a_piece():
    assert words_of("\u00ad") == ["[UNK]"]
    assert words_of("") == ["[UNK]"]


def test_long_chunks_are_unknown_and_pieces_are_limited():
    assert words_of("a" + "b" * 100) == ["[UNK]"]
    assert len(words_of("a" + "b" * 99)) == MAX_PIECES


def test_ideographs_and_punctuation_stand_alone():
    assert chunks("日本’s$5") == ["日", "本", "’", "s", "$", "5"]


@pytest.mark.parametrize(
    "token, number",
    [
        ("...", 0),
        ("😀", 0),
        ("the", 1),
        ("日本", 1),
        ("n't", 1),
        ("Paris", 2),
        ("A", 2),
        ("O’", 2),
        ("UN", 3),
        ("G7", 2),
        ("B2B", 3),
        ("McDonald", 4),
        ("iPhone", 4),
        ("1,000", 5),
        ("1990s", 1),
    ],
)
def test_case_classes(token, number):
    assert case_class(token) == number


def test_pruning_keeps_ascii_single_characters_and_what_is_used():
    pieces = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "!", "the", "日", "##ий", "αβ", "##βγ"]
    kept = prune(pieces, {"xΒΓ"})
    assert kept == [*SPECIAL, "!", "the", "日", "##βγ"]


def test_as_the_tokenizers_library_on_real_text():
    base, text = os.environ.get("ENCODER_BASE"), os.environ.get("ENCODER_TEXT")
    if not base or not text:
        pytest.skip("ENCODER_BASE and ENCODER_TEXT are not set")
    tokenizers = pytest.importorskip("tokenizers")
    (path,) = glob.glob(f"{base}/*tokenizer.json")
    library = tokenizers.Tokenizer.from_file(path)
    library.no_truncation()
    ours = WordPiece(read_base_pieces(path))
    words = set()
    for name in glob.glob(f"{text}/*.txt"):
        with open(name, encoding="utf-8") as file:
            words.update(file.read().split())
    words = sorted(words)
    for word, encoding in zip(words, library.encode_batch(words, add_special_tokens=False)):
        assert list(ours.split(word)) == (encoding.ids[:MAX_PIECES] or [ours.unknown]), word
