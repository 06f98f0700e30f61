"""spaCy over a folder of articles: its whole small English pipeline, as JSON on standard output."""

import json
import pathlib
import sys

import spacy

nlp = spacy.load("en_core_web_sm")
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    doc = nlp(path.read_text(encoding="utf-8", errors="replace"))
    print(json.dumps({"id": path.name, **doc.to_json()}))
