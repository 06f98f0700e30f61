"""Tests of src/python on the library that QUOTH_LIBRARY names."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
import warnings
from pathlib import Path

import quoth

try:
    import pandas
except ImportError:
    pandas = None
try:
    import spacy
except ImportError:
    spacy = None

RUIZ = "“We cannot wait until a cable breaks,” said the mayor, Anna Ruiz, on Monday."
VANE = "Shopkeeper Tom Vane disagreed.\n\n“It will ruin us,” he said."


class QuothTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpus = Path(folder.name)
        (self.corpus / "a.txt").write_text(RUIZ, encoding="utf-8")
        (self.corpus / "b.txt").write_text(VANE, encoding="utf-8")

    def test_annotate(self):
        annotation = quoth.annotate(
            RUIZ, id="x", title="Cable", date="2016-09-12", meta={"outlet": "Post"}, fast=True
        )
        self.assertEqual(annotation["id"], "x")
        self.assertEqual((annotation["title"], annotation["date"]), ("Cable", "2016-09-12"))
        self.assertEqual(annotation["meta"], {"outlet": "Post"})
        [quotation] = annotation["quotations"]
        self.assertEqual(quotation["speaker"], "anna-ruiz")
        place = quotation["content"][0]
        self.assertEqual(RUIZ[place["start"] : place["end"]], quotation["text"])
        self.assertEqual(quoth.annotate(RUIZ.encode(), fast=True)["text"], RUIZ)
        self.assertNotIn("tokens", quoth.annotate(RUIZ, layers=("quotations",), fast=True))
        conllu = quoth.annotate(RUIZ, format="conllu", fast=True)
        self.assertTrue(conllu.startswith("# newdoc id = "))

    def test_errors_have_reasons(self):
        with self.assertRaisesRegex(quoth.Error, "^empty$"):
            quoth.annotate("", fast=True)
        with self.assertRaisesRegex(ValueError, "^nope: no such option of this call$"):
            quoth.annotate(RUIZ, nope=1, fast=True)
        with self.assertRaisesRegex(ValueError, "^layers: words: no such value$"):
            quoth.annotate(RUIZ, layers=["words"], fast=True)
        with self.assertRaisesRegex(ValueError, "^date: not a date like"):
            quoth.annotate(RUIZ, date="Monday", fast=True)
        with self.assertRaisesRegex(quoth.Error, "missing"):
            quoth.report(self.corpus / "missing", fast=True)
        with self.assertRaisesRegex(quoth.Error, "missing.bin"):
            quoth.Analyzer(model=["missing.bin"])
        with self.assertRaises(ValueError):
            quoth.diff(self.corpus, fast=True)
        with self.assertRaises(ValueError):
            quoth.schema("nope")

    def test_report_of_paths_and_of_annotations(self):
        report = quoth.report(self.corpus, fast=True)
        self.assertEqual([s["name"] for s in report["speakers"]], ["Anna Ruiz", "Tom Vane"])
        self.assertEqual(quoth.report([self.corpus], fast=True), report)
        annotations = list(quoth.annotations(self.corpus, fast=True))
        self.assertEqual(quoth.report(annotations), report)
        self.assertEqual(quoth.report([report]), report)
        self.assertEqual(quoth.report(report), report)
        articles = [{"id": "a.txt", "text": RUIZ}, {"id": "b.txt", "text": VANE}]
        self.assertEqual(quoth.report(articles, fast=True)["speakers"], report["speakers"])
        self.assertEqual(quoth.report([])["articles"], [])
        page = quoth.report(self.corpus, format="html", fast=True)
        self.assertTrue(page.startswith("<!DOCTYPE html>"))
        self.assertIn("Anna Ruiz", page)
        text = quoth.report(self.corpus, format="text", sort="name", max_speakers=1, fast=True)
        self.assertIn("Anna Ruiz", text)
        self.assertNotIn("Tom Vane  ", text)
        one = quoth.report(self.corpus, speaker="Vane", fast=True)
        self.assertEqual([s["name"] for s in one["speakers"]], ["Tom Vane"])
        self.assertTrue(quoth.report(self.corpus, format="csv", fast=True).startswith("article,"))
        self.assertEqual(report["schema"], quoth.schema("report")["properties"]["schema"]["const"])

    def test_annotations_go_on_after_what_cannot_be_read(self):
        (self.corpus / "c.txt").write_bytes(b"")
        reader = quoth.annotations(self.corpus, threads=2, fast=True)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            self.assertEqual([a["id"] for a in reader], ["a.txt", "b.txt"])
        self.assertEqual(len(reader.errors), 1)
        self.assertIn("c.txt: empty", reader.errors[0])
        self.assertEqual(caught[0].category, quoth.InputWarning)
        self.assertEqual(list(reader), [], "it stays at its end")
        report = quoth.report(self.corpus, fast=True)
        self.assertEqual(report["errors"], [{"path": "c.txt", "reason": "empty"}])

    def test_find(self):
        annotations = list(quoth.annotations(self.corpus, fast=True))
        for inputs in (self.corpus, annotations):
            [found] = quoth.find("wait NEAR/4 cable", inputs, fast=True)["found"]
            self.assertEqual(found["quotation"]["speaker"]["name"], "Anna Ruiz")
            self.assertEqual([m["text"] for m in found["matches"]], ["wait", "cable"])
            self.assertEqual(quoth.find("ferry", inputs, fast=True)["found"], [])
            [told] = quoth.find("Monday", inputs, in_="narration", fast=True)["found"]
            self.assertEqual(told["part"], "narration")
        [near] = quoth.nearest("it will ruin everyone", self.corpus, fast=True)["found"]
        self.assertEqual(near["text"], "“It will ruin us,”")
        self.assertIn("b.txt:", quoth.find("ruin", self.corpus, format="text", fast=True))
        with self.assertRaisesRegex(ValueError, "^pattern: "):
            quoth.find("(a", self.corpus, fast=True)
        with self.assertRaisesRegex(ValueError, "^in: "):
            quoth.find("a", self.corpus, in_="all", speaker="Vane", fast=True)

    def test_stats(self):
        stats = quoth.stats(self.corpus, fast=True)
        self.assertEqual([row["name"] for row in stats["rows"]], ["Anna Ruiz", "Tom Vane"])
        self.assertEqual(quoth.stats(self.corpus, by="article", fast=True)["by"], "article")
        self.assertIn("key_words", quoth.key_words(self.corpus, speaker="Vane", fast=True))
        self.assertIn("Tom Vane", quoth.stats(self.corpus, format="text", top=9, fast=True))
        with self.assertRaisesRegex(ValueError, "^by: day: no such value$"):
            quoth.stats(self.corpus, by="day", fast=True)

    def test_database(self):
        database = self.corpus / "all.db"
        counts = {"articles": 2, "annotated": 2, "errors": []}
        articles = [self.corpus / "a.txt", self.corpus / "b.txt"]
        self.assertEqual(quoth.update_database(database, articles, fast=True), counts)
        counts["annotated"] = 0
        self.assertEqual(quoth.update_database(database, articles, fast=True), counts)
        report = quoth.report(articles, fast=True)
        self.assertEqual(quoth.report(database, fast=True)["speakers"], report["speakers"])
        quoth.update_database(database, articles[:1], prune=True, fast=True)
        names = [s["name"] for s in quoth.report(database, fast=True)["speakers"]]
        self.assertEqual(names, ["Anna Ruiz"])
        with self.assertRaises(quoth.Error):
            quoth.update_database(self.corpus / "a.txt", articles, fast=True)

    def test_overrides(self):
        file = self.corpus / "overrides.ndjson"
        file.write_text(
            '{"schema": "quoth/overrides/1"}\n'
            '{"names": ["Anna Ruiz"], "name": "Anna Maria Ruiz"}\n'
            '{"names": ["Nobody Else"], "name": "Someone"}\n'
        )
        analyzer = quoth.Analyzer(fast=True, overrides=file)
        self.assertEqual(analyzer.annotate(RUIZ)["speakers"][0]["name"], "Anna Maria Ruiz")
        self.assertEqual([line["path"] for line in analyzer.unfit], [f"{file}:3"])
        with self.assertRaisesRegex(ValueError, "nowhere"):
            quoth.Analyzer(overrides="/nowhere")

    def test_diff(self):
        old, new = self.corpus / "a.txt", self.corpus / "new.txt"
        new.write_text(RUIZ.replace("Anna Ruiz", "Tom Vane"), encoding="utf-8")
        diff = quoth.diff(old, new, fast=True)
        self.assertIn("quotation-reattributed", [change["kind"] for change in diff["changes"]])
        self.assertEqual(quoth.diff(old, old, fast=True)["changes"], [])
        in_memory = quoth.diff(quoth.annotate(RUIZ, fast=True), {"text": VANE}, fast=True)
        self.assertIn("quotation-removed", [change["kind"] for change in in_memory["changes"]])
        self.assertIn("<!DOCTYPE html>", quoth.diff(old, new, format="html", fast=True))
        timeline = quoth.diff(old, new, old, fast=True)
        self.assertEqual(len(timeline["versions"]), 3)

    def test_threads_share_an_analyzer(self):
        analyzer = quoth.Analyzer(fast=True)
        found = [None] * 4

        def work(i):
            found[i] = [analyzer.annotate(RUIZ) for _ in range(20)]

        threads = [threading.Thread(target=work, args=(i,)) for i in range(len(found))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(found, [[analyzer.annotate(RUIZ)] * 20] * 4)
        self.assertTrue(analyzer.models.startswith("fast-"))

    def test_the_module_runs_the_program(self):
        run = subprocess.run(
            [sys.executable, "-m", "quoth", "annotate", "--fast", self.corpus],
            capture_output=True,
            check=True,
        )
        ids = [json.loads(line)["id"] for line in run.stdout.splitlines()]
        self.assertEqual(ids, ["a.txt", "b.txt"])
        run = subprocess.run([sys.executable, "-m", "quoth", "--nope"], capture_output=True)
        self.assertEqual(run.returncode, 2)

    def test_a_missing_library_is_named(self):
        run = subprocess.run(
            [sys.executable, "-c", "import quoth"],
            env={**os.environ, "QUOTH_LIBRARY": "/nowhere/libquoth.so"},
            capture_output=True,
        )
        self.assertIn(b"ImportError: /nowhere/libquoth.so: ", run.stderr)

    @unittest.skipUnless(pandas, "pandas is not installed")
    def test_frame(self):
        annotations = list(quoth.annotations(self.corpus, fast=True))
        frame = quoth.frame(annotations)
        self.assertEqual(list(frame["speaker"]), ["Anna Ruiz", "Tom Vane"])
        self.assertEqual(list(frame["sign"]), ["+", "+"])
        of_report = quoth.frame(quoth.report(annotations))
        self.assertEqual(list(of_report["text"]), list(frame["text"]))
        self.assertTrue(of_report["statement"].str.startswith("s-").all())
        header = quoth.report(annotations, format="csv").split("\r\n")[0]
        self.assertEqual(",".join(frame.columns), header)
        found = quoth.frame(quoth.find("ruin", annotations))
        self.assertEqual(list(found["quotation.speaker.name"]), ["Tom Vane"])
        self.assertEqual(list(quoth.frame(quoth.stats(annotations))["quotations"]), [1, 1])

    @unittest.skipUnless(spacy, "spaCy is not installed")
    def test_doc(self):
        doc = quoth.doc(VANE, fast=True)
        self.assertEqual(doc.text, VANE)
        [content] = doc.spans["content"]
        quotation = doc._.quoth["quotations"][int(content.kb_id_)]
        self.assertEqual(content.text, quotation["text"])
        [person] = [e for e in doc.ents if e.label_ == "PERSON"]
        self.assertEqual((person.text, person.kb_id_), ("Tom Vane", "tom-vane"))
        self.assertEqual([s.text.strip() for s in doc.sents][0], "Shopkeeper Tom Vane disagreed.")


if __name__ == "__main__":
    unittest.main()
