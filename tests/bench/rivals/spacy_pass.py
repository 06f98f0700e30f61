"""Runs spaCy's small English pipeline on a folder of articles; prints the results as JSON."""

import json
import pathlib
import sys

import spacy

nlp = spacy.load("en_core_web_sm")
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    doc = nlp(path.read_text(encoding="utf-8", errors="replace"))
    print(json.dumps({"id": path.name, **doc.to_json()}))
