"""Lets the tests import the modules of src/train/encoder."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "src" / "train" / "encoder"))
