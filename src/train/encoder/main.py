"""Trains, exports and measures the encoder; see README.md."""

import argparse
import json
import os
import re

import torch

from base import read_base
from corpus import fold_of, read_examples
from encoder import Reader, Shape
from export import export
from golden import read_sentences, write_goldens
from measure import figures, figures_of, write_predictions
from reference import Reference
from scoring import Float, Integer, score
from training import Plan, Run
from vocabulary import MASK, prune, read_base_pieces
from weights import load_file, mean
from wordpiece import WordPiece

TOKENIZER = "bge-small-en-v1.5-tokenizer.json"
ONNX = "bge-small-en-v1.5.onnx"
POSITIONS = 256


def corpus_words(examples):
    return {
        example.article.token_text(i)
        for example in examples
        for i in range(len(example.article.starts))
    }


def read_vocabulary(options, examples):
    """The pruned vocabulary: made once from all articles, so that all models have the same."""
    path = f"{options.out}/vocabulary.txt"
    if not os.path.exists(path):
        pieces = prune(read_base_pieces(f"{options.base}/{TOKENIZER}"), corpus_words(examples))
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(pieces))
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def new_model(options, vocabulary):
    model = Reader(Shape(len(vocabulary) + 1, layers=options.layers))
    state = read_base(
        f"{options.base}/{ONNX}",
        read_base_pieces(f"{options.base}/{TOKENIZER}"),
        [*vocabulary, MASK],
        options.layers,
        POSITIONS,
    )
    missing, unexpected = model.encoder.load_state_dict(state, strict=False)
    if unexpected or set(missing) != {"case.weight", "guideline.weight"}:
        raise ValueError(f"the base does not fit: {missing} {unexpected}")
    return model


def load_weights(options, model, vocabulary, name):
    """Those of a run, or of a file in encoder.bin's form."""
    if name.endswith(".bin"):
        load_file(model, name, vocabulary)
    else:
        kept = torch.load(f"{options.out}/{name}/last.pt", weights_only=True)
        model.load_state_dict(kept["model"])


def load(options, splits):
    """Examples by corpus and split."""
    return {
        (corpus, split): read_examples(options.quoth, options.corpora, corpus, split)
        for corpus in ("news", "polnear")
        for split in splits
    }


def prepare(sets, vocabulary):
    wordpiece = WordPiece(vocabulary)
    for examples in sets.values():
        for example in examples:
            example.prepare(wordpiece)


def train(options):
    os.makedirs(options.out, exist_ok=True)
    sets = load(options, ("train", "dev"))
    vocabulary = read_vocabulary(options, [e for examples in sets.values() for e in examples])
    prepare(sets, vocabulary)

    def seen(corpus):
        examples = sets[corpus, "train"]
        if options.name.startswith("final"):
            return examples
        unseen = int(options.name.removeprefix("fold")[0])
        return [e for e in examples if fold_of(e.article.name) != unseen]

    def measure_dev(model):
        return {corpus: figures(model, sets[corpus, "dev"]) for corpus in ("news", "polnear")}

    torch.manual_seed(options.seed)
    model = new_model(options, vocabulary)
    if options.start:
        load_weights(options, model, vocabulary, options.start)
    plan = Plan(
        epochs=options.epochs,
        polnear=tuple(options.polnear),
        seed=options.seed,
        dropped=options.drop,
        minutes=options.minutes,
    )
    run = Run(f"{options.out}/{options.name}", model, plan, seen("news"), seen("polnear"))
    if run.go(measure_dev):
        export(f"{options.out}/{options.name}.bin", model, vocabulary)


def trained_model(options, folder):
    """The model of a training's kept state, and its vocabulary."""
    vocabulary = read_vocabulary(options, [])
    model = Reader(Shape(len(vocabulary) + 1, layers=options.layers))
    model.load_state_dict(torch.load(f"{folder}/last.pt", weights_only=True)["model"])
    return model.eval(), vocabulary


def export_run(options):
    export(f"{options.out}/{options.name}.bin", *trained_model(options, f"{options.out}/{options.name}"))


def write_mean(options):
    """The mean of the weights of the models `--of`: as a run's state, and exported."""
    vocabulary = read_vocabulary(options, [])
    states = []
    for name in options.of:
        model = new_model(options, vocabulary)
        load_weights(options, model, vocabulary, name)
        states.append(model.state_dict())
    model.load_state_dict(mean(states))
    folder = f"{options.out}/{options.name}"
    os.makedirs(folder, exist_ok=True)
    torch.save({"model": model.state_dict()}, f"{folder}/last.pt")
    export(f"{folder}.bin", model, vocabulary)


def measure(options):
    """Prints figures; `--to` is a folder for what score_spans.py reads."""
    if os.path.isdir(options.name):
        model, vocabulary = trained_model(options, options.name)
        backend = Float(model, getattr(torch, options.precision))
    else:
        reference = Reference(options.name)
        backend, vocabulary = Integer(reference), reference.vocabulary
    sets = load(options, ("dev",))
    prepare(sets, vocabulary)
    for (corpus, _), examples in sets.items():
        scores = score(backend, examples)
        print(json.dumps({corpus: figures_of(scores)}), flush=True)
        if options.to:
            os.makedirs(options.to, exist_ok=True)
            write_predictions(f"{options.to}/{corpus}.ndjson", scores)


def write_golden(options):
    folder = os.path.dirname(os.path.abspath(__file__))
    sentences = read_sentences(options.quoth, f"{folder}/sentences.txt")
    write_goldens(options.to, options.name, sentences)


COMMANDS = {"train": train, "mean": write_mean, "export": export_run, "measure": measure, "golden": write_golden}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=list(COMMANDS))
    parser.add_argument("name", help="of a run: final, fold0 or fold1, with any ending; for measure and golden a path")
    parser.add_argument("--quoth", default="build/quoth", help="the program")
    parser.add_argument("--base", default="build/base", help="folder of the base's two files")
    parser.add_argument("--corpora", required=True, help="folder with news/ and polnear/")
    parser.add_argument("--out", default="build/encoder", help="folder for all that is made")
    parser.add_argument("--to", help="folder for what measure and golden write")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument(
        "--polnear",
        type=float,
        nargs="+",
        default=[0.5, 0.5, 0.0],
        help="the share of PolNeAR's articles in each epoch",
    )
    parser.add_argument(
        "--minutes", type=float, help="of training at most: the rate falls to 0 by then"
    )
    parser.add_argument("--precision", default="bfloat16", help="of measure; or float32")
    parser.add_argument(
        "--start", help="what the training starts with: a finished run, or a file such as encoder.bin"
    )
    parser.add_argument(
        "--drop", type=float, default=0.0, help="the share of what each layer adds that is left out"
    )
    parser.add_argument("--of", nargs="+", help="of mean: runs and files such as encoder.bin")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    if len(options.polnear) != options.epochs:
        parser.error("--polnear has a share for each epoch")
    if options.command in ("train", "mean", "export") and not re.match("final|fold[01]", options.name):
        parser.error("a run's name begins with final, fold0 or fold1")
    if (options.command == "mean") != bool(options.of):
        parser.error("mean needs --of, and nothing else does")
    torch.set_num_threads(options.threads)
    COMMANDS[options.command](options)


if __name__ == "__main__":
    main()
