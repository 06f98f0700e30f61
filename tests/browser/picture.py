"""Makes the picture of a report's page in README.md anew, after the page has changed:

    QUOTH=build/quoth /usr/bin/python3 tests/browser/picture.py

It needs chromium and python3-pil. The picture is of data/mi5, with one quotation chosen.
"""

import json
import os
import pathlib
import subprocess
import tempfile

from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURE = ROOT / "data/page/report.png"
CHOSEN = "increasingly mystifying"  # words of the quotation
COLOURS = 64  # the page has few, and the file is a third of the size


def main():
    quoth = os.environ["QUOTH"]
    article = subprocess.run([quoth, "annotate", ROOT / "data/mi5/encryption-call.txt"],
                             stdout=subprocess.PIPE, check=True).stdout
    chosen = [q["id"] for q in json.loads(article)["quotations"] if CHOSEN in q["text"]][-1]
    with tempfile.TemporaryDirectory() as folder:
        page, shot = pathlib.Path(folder, "report.html"), pathlib.Path(folder, "shot.png")
        subprocess.run([quoth, "report", ROOT / "data/mi5", "-o", page], check=True)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                        "--window-size=1240,760", "--virtual-time-budget=3000",
                        f"--screenshot={shot}", f"{page.as_uri()}#{chosen}"], check=True)
        picture = Image.open(shot).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        picture.save(PICTURE, optimize=True)
    print(PICTURE, PICTURE.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
