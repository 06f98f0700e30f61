"""Who said what in news articles: the library libquoth, called from Python.

    import quoth
    quoth.annotate("“We will stay,” said Ann Lee.")["quotations"]
    quoth.report("corpus/")["speakers"]
    quoth.find("encrypt NEAR/5 phone", "corpus/")["found"]
    quoth.stats("corpus/", by="outlet")["rows"]
    quoth.diff("monday.txt", "tuesday.txt")["changes"]
    for annotation in quoth.annotations("corpus/"): ...

Inputs are a path or several: of files, folders, archives, databases and whatever else the program
reads. Or dictionaries: articles ({"id": ..., "text": ...}), annotations, reports. What was annotated
is not annotated again:

    annotations = list(quoth.annotations("corpus/"))
    quoth.report(annotations); quoth.find("encrypt", annotations)

Results are dictionaries, as `schema()` describes them. Places are in code points, as Python counts.
Options are keywords with the names of the program's flags: `quoth report --speaker Parker` is
`quoth.report(..., speaker="Parker")`. The functions of the module share one Analyzer for each choice
of models. Several threads may use an Analyzer at once, and calls let other threads run.
"""

import ctypes
import functools
import json
import os
import sys
import warnings

from . import _library
from ._library import library

__all__ = [
    "Analyzer",
    "Annotations",
    "Error",
    "InputWarning",
    "add_lexicon",
    "annotate",
    "annotations",
    "diff",
    "doc",
    "find",
    "frame",
    "key_words",
    "main",
    "nearest",
    "report",
    "schema",
    "stats",
    "update_database",
    "version",
]


class Error(Exception):
    """Something could not be read or is no text; the message says what and why."""


class InputWarning(UserWarning):
    """One of several inputs could not be read; the others were."""


def _checked(status, text):
    """The result of a call, or its error raised."""
    if status in (_library.OK, _library.PARTLY):
        return text
    if status == _library.MEMORY:
        raise MemoryError(text)
    raise (ValueError if status == _library.USAGE else Error)(text)


def _options(options):
    """JSON of the options that are given."""
    given = {name: value for name, value in options.items() if value is not None}
    listed = {k: list(v) if isinstance(v, (tuple, set, frozenset)) else v for k, v in given.items()}
    return json.dumps(listed).encode()


def _decoded(text, options, json_forms=(None, "json")):
    """A result as a dictionary if its form is JSON, else as text."""
    return json.loads(text) if options.get("format") in json_forms else text


class Analyzer:
    """The models, loaded.

    fast: without the encoder, a hundred times as fast and less accurate.
    guideline: "news", or "polnear" to measure on that corpus.
    model: files of quoth-train, in place of built-in models.
    overrides: a file of your own corrections; `schema("overrides")` describes its lines.
    """

    def __init__(self, *, fast=False, guideline="news", model=(), overrides=None):
        self._handle = ctypes.c_void_p()
        files = [model] if isinstance(model, (str, os.PathLike)) else model
        given = {
            "fast": fast,
            "guideline": guideline,
            "model": [os.fspath(file) for file in files],
            "overrides": None if overrides is None else os.fspath(overrides),
        }
        new = library.quoth_analyzer_new
        _checked(*_library.call(new, _options(given), ctypes.byref(self._handle)))

    def __del__(self, free=library.quoth_analyzer_free):
        free(self._handle)

    def _call(self, function, *arguments):
        return _checked(*_library.call(function, self._handle, *arguments))

    @property
    def models(self):
        """What annotations carry as `models`: "encoder-1f0c92ab"."""
        return library.quoth_analyzer_models(self._handle).decode()

    @property
    def unfit(self):
        """The lines of the overrides that found nothing to correct so far, with reasons."""
        return json.loads(self._call(library.quoth_analyzer_unfit))

    def annotate(self, text, **options):
        """The annotation of one article, str or bytes.

        Options: id, title, date ("2016-09-12"), meta (a dictionary), layers (some of "tokens",
        "ents", "quotations"), precise, offsets, and format: "spacy" gives what spaCy's
        Doc.from_json reads; "csv", "brat" and "conllu" give text.
        """
        given = text.encode() if isinstance(text, str) else bytes(text)
        out = self._call(library.quoth_annotate, given, len(given), _options(options))
        return _decoded(out, options, (None, "ndjson", "spacy"))

    def annotations(self, inputs, **options):
        """Iterates over the annotations of all articles, in order.

        Options: those of annotate() but for the article's own; threads, input_format, text_key,
        id_key, title_key, date_key, include, exclude.
        """
        return Annotations(self, inputs, **options)

    def report(self, inputs, **options):
        """Who said what in all articles together.

        Options: speaker, type, medium, sign, confidence, precise; about, kind, since, until; sort;
        offsets, threads and those of reading; format: "text", "markdown", "html" and "csv" give
        text. Inputs that cannot be read are in "errors" of the report.
        """
        given = ctypes.byref(_library.inputs(inputs))
        return _decoded(self._call(library.quoth_report, given, _options(options)), options)

    def find(self, pattern, inputs, **options):
        """Where a pattern occurs; `quoth find --help` has its notation.

        Options: in_ ("quotations", "narration", "headlines" or "all"), and those of report() but
        for sort; format: "text" and "csv" give text.
        """
        given = ctypes.byref(_library.inputs(inputs))
        if "in_" in options:
            options["in"] = options.pop("in_")
        function = library.quoth_find
        return _decoded(self._call(function, given, pattern.encode(), _options(options)), options)

    def nearest(self, wording, inputs, **options):
        """The quotations that say nearly the same, the nearest first. Options: top; as find()."""
        given = ctypes.byref(_library.inputs(inputs))
        options["like"] = wording
        return _decoded(self._call(library.quoth_find, given, None, _options(options)), options)

    def stats(self, inputs, **options):
        """Who is quoted, how much and how.

        Options: by ("speaker", "article", "outlet" or "month"), and those of report() but for sort;
        format: "text" and "csv" give text.
        """
        given = ctypes.byref(_library.inputs(inputs))
        return _decoded(self._call(library.quoth_stats, given, _options(options)), options)

    def key_words(self, inputs, **options):
        """The words that are typical of what was quoted, or of one speaker. Options: as stats()."""
        return self.stats(inputs, key_words=True, **options)

    def diff(self, *versions, **options):
        """What changed in who said what between two versions, or more; oldest first.

        Each version is what report() takes. Options: change (kinds of changes), kind, speaker,
        type, medium, sign, confidence, precise, offsets, threads and those of reading; format:
        "text", "markdown" and "html" give text.
        """
        given = [_library.inputs(version) for version in versions]
        array = (_library.Inputs * len(given))(*given)
        out = self._call(library.quoth_diff, array, len(given), _options(options))
        return _decoded(out, options)

    def update_database(self, database, inputs, **options):
        """Annotates inputs into a file of SQLite; what it has already is kept.

        The database is then an input like any other. Options: prune (remove what is no longer
        among the inputs), threads and those of reading. Returns the numbers of articles, and of
        those annotated now, and the errors.
        """
        given = ctypes.byref(_library.inputs(inputs))
        function = library.quoth_update_database
        return json.loads(self._call(function, given, os.fsencode(database), _options(options)))


class Annotations:
    """Iterates over the annotations of articles; holds only a few at a time.

    An input that cannot be read is left out: it is warned of (InputWarning), and its message is
    added to `errors`. For one thread at a time.
    """

    def __init__(self, analyzer, inputs, **options):
        self.errors = []
        self._format = options
        self._handle = ctypes.c_void_p()
        given = ctypes.byref(_library.inputs(inputs))
        reader = ctypes.byref(self._handle)
        analyzer._call(library.quoth_reader_new, given, _options(options), reader)

    def __del__(self, free=library.quoth_reader_free):
        free(self._handle)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            status, out = _library.call(library.quoth_reader_next, self._handle)
            if status == _library.END:
                raise StopIteration
            if status != _library.FAILED:
                return _decoded(_checked(status, out), self._format, (None, "ndjson", "spacy"))
            self.errors.append(out)
            warnings.warn(out, InputWarning, stacklevel=2)


@functools.lru_cache(maxsize=None)
def _analyzer(fast):
    return Analyzer(fast=fast)


def annotate(text, *, fast=False, **options):
    """The annotation of one article, str or bytes; see Analyzer.annotate()."""
    return _analyzer(fast).annotate(text, **options)


def annotations(inputs, *, fast=False, **options):
    """Iterates over the annotations of articles; see Analyzer.annotations()."""
    return _analyzer(fast).annotations(inputs, **options)


def report(inputs, *, fast=False, **options):
    """Who said what in all articles together; see Analyzer.report()."""
    return _analyzer(fast).report(inputs, **options)


def find(pattern, inputs, *, fast=False, **options):
    """Where a pattern occurs; see Analyzer.find()."""
    return _analyzer(fast).find(pattern, inputs, **options)


def nearest(wording, inputs, *, fast=False, **options):
    """The quotations that say nearly the same; see Analyzer.nearest()."""
    return _analyzer(fast).nearest(wording, inputs, **options)


def stats(inputs, *, fast=False, **options):
    """Who is quoted, how much and how; see Analyzer.stats()."""
    return _analyzer(fast).stats(inputs, **options)


def key_words(inputs, *, fast=False, **options):
    """The words that are typical of what was quoted; see Analyzer.key_words()."""
    return _analyzer(fast).key_words(inputs, **options)


def diff(*versions, fast=False, **options):
    """What changed in who said what; see Analyzer.diff()."""
    return _analyzer(fast).diff(*versions, **options)


def update_database(database, inputs, *, fast=False, **options):
    """Annotates inputs into a file of SQLite; see Analyzer.update_database()."""
    return _analyzer(fast).update_database(database, inputs, **options)


def add_lexicon(folder):
    """Adds the word lists of a folder to the built-in ones; before anything else is called."""
    _checked(*_library.call(library.quoth_add_lexicon, os.fsencode(folder)))


def doc(text, vocab=None, *, fast=False, **options):
    """A spaCy Doc of one article: tokens with tags and lemmas, sentences, entities, spans.

    doc.spans has "quoted", "content", "cue" and "source"; kb_id_ of the last three is the index of
    the quotation in doc._.quoth["quotations"]. An entity that is a speaker has its id as kb_id_.
    vocab: by default that of a blank English pipeline.
    """
    import spacy
    from spacy.tokens import Doc

    vocab = spacy.blank("en").vocab if vocab is None else vocab
    given = annotate(text, fast=fast, format="spacy", **options)
    made = Doc(vocab).from_json(given)
    made.ents = [
        made.char_span(entity["start"], entity["end"], entity["label"], entity["kb_id"])
        for entity in given["ents"]
    ]
    if not Doc.has_extension("quoth"):
        Doc.set_extension("quoth", default=None)
    made._.quoth = given["quoth"]
    return made


def frame(source):
    """A pandas DataFrame of a result.

    Of a report, of an annotation or of several: a row for each quotation, in the columns of `quoth
    report -f csv`; "statement" and "copy_of" are empty without a report. Of find() and nearest(): a
    row for each text that was found. Of stats() and key_words(): its rows. Of diff(): its changes.
    """
    import pandas

    if not isinstance(source, dict):
        return pandas.DataFrame(_rows(source), columns=_COLUMNS)
    for table in ("found", "rows", "key_words", "changes"):
        if table in source:
            return pandas.json_normalize(source[table])
    if "quotations" in source:
        return frame([source])
    return pandas.DataFrame(_report_rows(source), columns=_COLUMNS)


_COLUMNS = (
    "article title date paragraph speaker speaker_id kind addressee source cue type medium sign "
    "text statement start end confidence copy_of"
).split()


def _rows(articles):
    for article in articles:
        speakers = {speaker["id"]: speaker for speaker in article["speakers"]}
        for quotation in article["quotations"]:
            yield _row(article, quotation, speakers, speakers.get(quotation["speaker"]))


def _report_rows(source):
    speakers = {speaker["id"]: speaker for speaker in source["speakers"]}
    originals = {copy["article"]: copy["of"] for copy in source["copies"]}
    statements = {
        (variant["article"], variant["quotation"]): statement
        for statement in source["statements"]
        for variant in statement["variants"]
    }
    for article in source["articles"]:
        own = {speaker["id"]: speaker for speaker in article["speakers"]}
        original = originals.get(article["id"])
        for quotation in article["quotations"]:
            statement = statements.get((article["id"], quotation["id"]), {})
            row = _row(article, quotation, own, speakers.get(statement.get("speaker")))
            row["statement"] = statement.get("id")
            if statement and statements.get((original, quotation["id"])) is statement:
                row["copy_of"] = original
            yield row


def _row(article, quotation, speakers, speaker):
    speaker = speaker or {}
    return {
        "article": article["id"],
        "title": article["title"],
        "date": article["date"],
        "paragraph": quotation["paragraph"] + 1,
        "speaker": speaker.get("name"),
        "speaker_id": speaker.get("id"),
        "kind": speaker.get("kind"),
        "addressee": speakers.get(quotation["addressee"], {}).get("name"),
        "source": (quotation["source"] or {}).get("text"),
        "cue": (quotation["cue"] or {}).get("text"),
        "type": quotation["type"],
        "medium": quotation["medium"],
        "sign": quotation["sign"],
        "text": quotation["text"],
        "start": quotation["content"][0]["start"],
        "end": quotation["content"][-1]["end"],
        "confidence": quotation["confidence"],
    }


def schema(name):
    """The JSON Schema of a result: "annotation", "report", "diff", "timeline", "find", "stats"."""
    found = library.quoth_schema(name.encode())
    if found is None:
        raise ValueError(f"{name}: no such schema")
    return json.loads(found)


def version():
    """The version of the library: "0.1.0"."""
    return library.quoth_version().decode()


def main(arguments=None):
    """Runs the program quoth with these arguments, by default those of the process."""
    array, count = _library.strings(["quoth", *(sys.argv[1:] if arguments is None else arguments)])
    sys.stdout.flush()
    return library.quoth_main(count, array)
