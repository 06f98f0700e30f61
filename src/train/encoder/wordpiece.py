"""The word pieces of a token, as BERT uncased makes them."""

import unicodedata
from functools import lru_cache

MAX_PIECES = 16  # of a token
MAX_CHUNK = 100  # code points; a longer chunk is unknown
UNKNOWN = "[UNK]"

CJK_RANGES = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)


@lru_cache(maxsize=None)
def is_dropped(char):
    """Control and format characters, private ones and U+FFFD."""
    if char in "\t\n\r":
        return False
    return char == "\ufffd" or unicodedata.category(char) in ("Cc", "Cf", "Co")


@lru_cache(maxsize=None)
def stands_alone(char):
    """Punctuation and CJK ideographs are chunks of their own."""
    code = ord(char)
    if 33 <= code <= 126:
        return not char.isalnum()
    if unicodedata.category(char).startswith("P"):
        return True
    return any(first <= code <= last for first, last in CJK_RANGES)


def chunks(text):
    """The stretches of a token that are split into pieces, lower case, without accents."""
    kept = (char for char in text if not is_dropped(char))
    # Lower case by code point, so that no character's form depends on its neighbours.
    lowered = "".join(char.lower() for char in kept)
    plain = (c for c in unicodedata.normalize("NFD", lowered) if unicodedata.category(c) != "Mn")
    found = []
    open_chunk = []
    for char in plain:
        if char.isspace() or stands_alone(char):
            if open_chunk:
                found.append("".join(open_chunk))
                open_chunk = []
            if not char.isspace():
                found.append(char)
        else:
            open_chunk.append(char)
    if open_chunk:
        found.append("".join(open_chunk))
    return found


class WordPiece:
    """Splits tokens by a vocabulary."""

    def __init__(self, vocabulary):
        """`vocabulary`: the pieces, in order of their ids."""
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.ids[UNKNOWN]
        self.cache = {}

    def split_chunk(self, chunk):
        """Greedy longest match; [UNK] for all of a chunk that cannot be covered."""
        if len(chunk) > MAX_CHUNK:
            return [self.unknown]
        pieces = []
        begin = 0
        while begin < len(chunk):
            prefix = "##" if begin else ""
            for end in range(len(chunk), begin, -1):
                piece = self.ids.get(prefix + chunk[begin:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(piece)
            begin = end
        return pieces

    def split(self, token):
        """The ids of a token's pieces: 1 to MAX_PIECES."""
        pieces = self.cache.get(token)
        if pieces is None:
            pieces = [piece for chunk in chunks(token) for piece in self.split_chunk(chunk)]
            pieces = tuple(pieces[:MAX_PIECES]) or (self.unknown,)
            self.cache[token] = pieces
        return pieces


def case_class(token):
    """0 no letter or digit, 1 lower, 2 Initial, 3 CAPITALS, 4 mixed, 5 digits without letters."""
    letters = [c for c in token if unicodedata.category(c).startswith("L")]
    if not letters:
        return 5 if any(unicodedata.category(c) == "Nd" for c in token) else 0
    capitals = [unicodedata.category(c) in ("Lu", "Lt") for c in letters]
    if not any(capitals):
        return 1
    if capitals[0] and not any(capitals[1:]):
        return 2
    return 3 if all(capitals) else 4
