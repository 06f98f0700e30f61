#!/usr/bin/env python3
"""Checks that the memory of one large article is bounded by its text.

    tests/scale/one_article.py --quoth build/quoth

Annotates two articles with --fast, of 2 and 6 MB, which are generated ones joined, and fails if one more
byte of text takes more than 25 bytes at the peak. Prints the peaks. The sizes of the structures decide
this, not the load of the machine.
"""

import argparse
import os
import subprocess
import sys
import tempfile

import articles

SIZES = (2_000_000, 6_000_000)  # bytes of text
MOST = 25                       # bytes of memory for each byte more


def text_of(size):
    writer = articles.Writer()
    parts, length, number = [], 0, 0
    while length < size:
        parts.append(writer.article(number, 20)["text"] + "\n")
        length += len(parts[-1].encode())
        number += 1
    return "".join(parts)


def peak(quoth, folder, text):
    """In bytes."""
    path = f"{folder}/article.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    process = subprocess.Popen([quoth, "annotate", "--fast", "-j1", path], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("annotate failed")
    return usage.ru_maxrss * 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quoth", default="build/quoth")
    flags = parser.parse_args()
    texts = [text_of(size) for size in SIZES]
    with tempfile.TemporaryDirectory() as folder:
        peaks = [peak(flags.quoth, folder, text) for text in texts]
    sizes = [len(text.encode()) for text in texts]
    each = (peaks[1] - peaks[0]) / (sizes[1] - sizes[0])
    for size, most in zip(sizes, peaks):
        print(f"{size / 1e6:.1f} MB of text: {most / 1e6:.0f} MB, {most / size:.1f} times the text")
    print(f"a byte more takes {each:.1f} bytes")
    if each > MOST:
        sys.exit(f"more than {MOST}")


if __name__ == "__main__":
    main()
