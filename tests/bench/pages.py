#!/usr/bin/env python3
"""How large the page of a report is, and how long a browser takes to open it.

    /usr/bin/python3 tests/bench/pages.py [--quoth build/quoth] [--articles 1000] [FOLDER]

Of the articles in FOLDER, or of articles that it makes up: 4 KB with some twenty quotations each.
Fails if the page of 1,000 articles has 25 MB or more, or takes two seconds or more to open: until it is
read, the script has run and the picture is drawn. That is processor time of the page's thread, which is
the time that it takes where nothing else runs. Needs chromium, chromium-driver and python3-selenium.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

NAMES = [f"{first} {last}" for first in ["Anna", "Tom", "Lena", "Omar", "Ines", "Paul", "Ruth", "Ivan"]
         for last in ["Ruiz", "Vane", "Boyd", "Haddad", "Lowe", "Marsh", "Osei", "Kern", "Dahl", "Price"]]
NOUNS = "bridge ferry harbour school budget rent river market library station".split()
VERBS = "close open change grow shrink move fail return begin end".split()
PHRASES = "for a year; after the storm; in the autumn; without a vote; as the law demands".split("; ")


def sentence(rng):
    return f"the {rng.choice(NOUNS)} and the {rng.choice(NOUNS)} will {rng.choice(VERBS)} {rng.choice(PHRASES)}"


def article(rng, number):
    paragraphs = [f"Council talks about the {rng.choice(NOUNS)} and the {rng.choice(NOUNS)}"]
    for _ in range(20):
        name = rng.choice(NAMES)
        said = sentence(rng)
        paragraphs.append(rng.choice([
            f"“{said.capitalize()},” {name} said on Monday. The council met again in the evening, and nobody left early.",
            f"{name} said that {said}. A decision is expected before the end of the month, or soon after it.",
            f"{name} called it “a plan that {said.split(' will ')[1]}s nothing” and left. The room was full and loud.",
        ]))
    return {"id": f"{number:05}.txt", "date": f"2021-{1 + number % 12:02}-{1 + number % 28:02}",
            "outlet": f"The {rng.choice(NOUNS).capitalize()} Post", "url": f"https://www.example.org/news/{number}",
            "text": "\n\n".join(paragraphs) + "\n"}


def opened(page):
    """Seconds until the page is there, on the clock and of the processor; the best of three."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,900"]:
        options.add_argument(flag)
    driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)

    def processor():
        metrics = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    try:
        times = []
        for _ in range(3):
            driver.get("about:blank")
            driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
            busy, begin = processor(), time.time()
            driver.get(page.as_uri())
            driver.execute_async_script(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))")
            times.append((time.time() - begin, processor() - busy))
        return tuple(min(column) for column in zip(*times))
    finally:
        driver.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quoth", default="build/quoth")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("folder", nargs="?")
    flags = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        here = pathlib.Path(folder)
        source = flags.folder
        if source is None:
            rng = random.Random(1)
            source = here / "in.ndjson"
            source.write_text("".join(json.dumps(article(rng, n)) + "\n" for n in range(flags.articles)))
        page = here / "report.html"
        begin = time.time()
        subprocess.run([os.path.abspath(flags.quoth), "report", "--fast", str(source), "-f", "html", "-o", str(page)],
                       check=True)
        made = time.time() - begin
        size = page.stat().st_size / 1e6
        clock, seconds = opened(page)
        print(f"{size:.1f} MB, made in {made:.1f} s; open in {clock:.2f} s, {seconds:.2f} s of the processor")
        if flags.folder is None and flags.articles == 1000 and (size >= 25 or seconds >= 2):
            sys.exit("too large or too slow")


if __name__ == "__main__":
    main()
