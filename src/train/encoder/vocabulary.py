"""The vocabulary of the encoder: that of its base, without what English news does not use."""

import json

from wordpiece import chunks

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
PAD, UNK, CLS, SEP = range(4)
MASK = "[MASK]"  # for training only: after the last piece, and not exported


def read_base_pieces(tokenizer_path):
    """The base's pieces, in order of their ids."""
    with open(tokenizer_path, encoding="utf-8") as file:
        pieces = json.load(file)["model"]["vocab"]
    return sorted(pieces, key=pieces.get)


def possible_pieces(words, pieces):
    """The pieces that occur within the chunks of words, wherever a match could begin."""
    known = set(pieces)
    longest = max(map(len, pieces))
    found = set()
    for chunk in {chunk for word in words for chunk in chunks(word)}:
        for begin in range(min(len(chunk), 100)):
            prefix = "##" if begin else ""
            for end in range(begin + 1, min(len(chunk), begin + longest) + 1):
                piece = prefix + chunk[begin:end]
                if piece in known:
                    found.add(piece)
    return found


def prune(pieces, words):
    """The special pieces, then those of ASCII, single characters and those that words have."""
    used = possible_pieces(words, pieces)
    kept = list(SPECIAL)
    for piece in pieces:
        body = piece.removeprefix("##")
        if piece.startswith("[") and piece.endswith("]") and len(piece) > 2:
            continue
        if len(body) == 1 or piece.isascii() or piece in used:
            kept.append(piece)
    return kept
