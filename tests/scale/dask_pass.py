"""Annotates NDJSON with Dask distributed, one quoth process per partition. With --kill, a worker is
killed and its partitions are repeated by the others.

    dask_pass.py QUOTH IN.ndjson OUT.ndjson [--kill]
"""

import os
import pathlib
import subprocess
import sys
import time

import dask.bag
from dask_cluster import SECONDS, cluster

WORKERS = 3
PARTITIONS = 12


def annotate(lines, quoth, started):
    """The map step: annotates the lines of one partition in one process."""
    pathlib.Path(started, f"{os.getpid()}-{time.monotonic_ns()}").touch()
    time.sleep(0.3)  # so that a partition is in progress when its worker is killed
    done = subprocess.run([quoth, "annotate", "-", "-j", "1"], input="".join(lines).encode(),
                          stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines(keepends=True)


def main(quoth, read, write, kill):
    with cluster(WORKERS) as dask_cluster:
        started = dask_cluster.folder / "started"
        started.mkdir()
        with open(read, encoding="utf-8", newline="\n") as file:
            articles = dask.bag.from_sequence(file.readlines(), npartitions=PARTITIONS)
        annotated = dask_cluster.client.compute(
            articles.map_partitions(annotate, quoth=quoth, started=str(started)))
        if kill:
            victim = str(dask_cluster.workers[0].pid)
            dask_cluster.kill_a_worker(
                lambda: any(p.name.startswith(victim) for p in started.iterdir()))
        lines = annotated.result(timeout=SECONDS)
    with open(write, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)


if __name__ == "__main__":
    main(*sys.argv[1:4], kill="--kill" in sys.argv[4:])
