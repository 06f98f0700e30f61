"""Makes speakers and their statements of NDJSON with Dask distributed: every part is annotated, its
articles are sent to the keys of their speakers, each key is reported on, and the parts are joined
(reduce.py). With --kill, a worker is killed while keys are reported on: what it had is made again by
the others.

    dask_reduce.py QUOTH IN.ndjson OUT.ndjson [--kill]
"""

import io
import pathlib
import subprocess
import sys
import zlib

import dask
import reduce
from dask_cluster import cluster

WORKERS = 3
PARTS = 12
REDUCERS = 8
MAPPED_IN = 4 * 3600  # seconds, at most: all articles are annotated before the first key is reported on


def annotated(quoth, lines):
    """The map step: annotates lines, and gives out for each reducer those of its keys."""
    done = subprocess.run([quoth, "annotate", "-", "-j", "1", "--fast", "--layers", "ents,quotations"],
                          input="".join(lines).encode(), stdout=subprocess.PIPE, check=True)
    keyed = io.StringIO()
    reduce.write_keys(done.stdout.decode().splitlines(keepends=True), keyed)
    parts = [[] for _ in range(REDUCERS)]
    for line in keyed.getvalue().splitlines(keepends=True):
        parts[zlib.crc32(line.split("\t")[0].encode()) % REDUCERS].append(line)
    return parts


def reported(quoth, number, parts, started):
    """The reduce step: what the speakers of some keys said."""
    pathlib.Path(started, str(number)).touch()
    out = io.StringIO()
    reduce.write_report(quoth, [line for part in parts for line in part], out)
    return out.getvalue().splitlines(keepends=True)


def main(quoth, read, write, kill):
    with open(read, encoding="utf-8", newline="\n") as file:
        articles = file.readlines()
    size = -(-len(articles) // PARTS)
    with cluster(WORKERS) as dask_cluster:
        started = dask_cluster.folder / "started"
        started.mkdir()
        step = dask.delayed(annotated, nout=REDUCERS)
        maps = [step(quoth, articles[at:at + size]) for at in range(0, len(articles), size)]
        reports = [dask.delayed(reported)(quoth, number, [parts[number] for parts in maps], str(started))
                   for number in range(REDUCERS)]
        done = dask_cluster.client.compute(reports)
        if kill:
            dask_cluster.kill_a_worker(lambda: any(started.iterdir()), MAPPED_IN)
        parts = dask_cluster.client.gather(done)
    with open(write, "w", encoding="utf-8", newline="\n") as file:
        reduce.write_joined((line for part in parts for line in part), file)


if __name__ == "__main__":
    main(*sys.argv[1:4], kill="--kill" in sys.argv[4:])
