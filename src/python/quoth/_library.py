"""The shared library libquoth and its C interface, as quoth.h declares it."""

import ctypes
import json
import os
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_void_p, cast

OK, PARTLY, FAILED, USAGE, MEMORY, END = range(6)


class Inputs(ctypes.Structure):
    """quoth_inputs: paths, and JSON in memory."""

    _fields_ = [
        ("paths", POINTER(c_char_p)),
        ("path_count", c_size_t),
        ("lines", c_char_p),
        ("lines_size", c_size_t),
    ]


_OUT = POINTER(c_void_p)
_FUNCTIONS = {
    "quoth_version": (c_char_p, []),
    "quoth_schema": (c_char_p, [c_char_p]),
    "quoth_add_lexicon": (c_int, [c_char_p, _OUT]),
    "quoth_free": (None, [c_void_p]),
    "quoth_analyzer_new": (c_int, [c_char_p, POINTER(c_void_p), _OUT]),
    "quoth_analyzer_free": (None, [c_void_p]),
    "quoth_analyzer_models": (c_char_p, [c_void_p]),
    "quoth_analyzer_unfit": (c_int, [c_void_p, _OUT]),
    "quoth_annotate": (c_int, [c_void_p, c_char_p, c_size_t, c_char_p, _OUT]),
    "quoth_report": (c_int, [c_void_p, POINTER(Inputs), c_char_p, _OUT]),
    "quoth_find": (c_int, [c_void_p, POINTER(Inputs), c_char_p, c_char_p, _OUT]),
    "quoth_stats": (c_int, [c_void_p, POINTER(Inputs), c_char_p, _OUT]),
    "quoth_diff": (c_int, [c_void_p, POINTER(Inputs), c_size_t, c_char_p, _OUT]),
    "quoth_update_database": (c_int, [c_void_p, POINTER(Inputs), c_char_p, c_char_p, _OUT]),
    "quoth_reader_new": (c_int, [c_void_p, POINTER(Inputs), c_char_p, POINTER(c_void_p), _OUT]),
    "quoth_reader_next": (c_int, [c_void_p, _OUT]),
    "quoth_reader_free": (None, [c_void_p]),
    "quoth_main": (c_int, [c_int, POINTER(c_char_p)]),
}


def _load():
    path = os.environ.get("QUOTH_LIBRARY", "libquoth.so.0.1")
    try:
        loaded = ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(
            f"{path}: {error}. Install quoth, or name the file of its shared library in the "
            "environment variable QUOTH_LIBRARY"
        ) from None
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(loaded, name)
        function.restype, function.argtypes = result, arguments
    return loaded


library = _load()


def call(function, *arguments):
    """Calls a function whose last argument is `char** out`. Returns its status and the text."""
    out = c_void_p()
    status = function(*arguments, byref(out))
    try:
        text = None if not out.value else ctypes.string_at(out.value).decode("utf-8", "replace")
    finally:
        library.quoth_free(out)
    return status, text


def strings(values):
    """A C array of strings, and its length."""
    encoded = [os.fsencode(value) for value in values]
    return (c_char_p * len(encoded))(*encoded), len(encoded)


def inputs(given):
    """quoth_inputs of a path, of a dictionary, or of any number of these in any order.

    They keep the bytes that they point to.
    """
    if isinstance(given, (str, bytes, os.PathLike, dict)):
        given = [given]
    paths, lines = [], []
    for one in given:
        if isinstance(one, dict):
            lines.append(json.dumps(one))
        else:
            paths.append(os.fspath(one))
    array, count = strings(paths)
    text = "\n".join(lines).encode()
    return Inputs(cast(array, POINTER(c_char_p)), count, text, len(text))
