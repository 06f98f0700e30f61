"""Annotates NDJSON with Dask distributed: a scheduler and workers on localhost, one quoth process per
partition. With --kill, a worker is killed and its partitions are repeated by the others.

    dask_pass.py QUOTH IN.ndjson OUT.ndjson [--kill]
"""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import dask.bag
import distributed

WORKERS = 3
PARTITIONS = 12
SECONDS = 60


def annotate(lines, quoth, started):
    """The map step: annotates the lines of one partition in one process."""
    pathlib.Path(started, f"{os.getpid()}-{time.monotonic_ns()}").touch()
    time.sleep(0.3)  # so that a partition is in progress when its worker is killed
    done = subprocess.run([quoth, "annotate", "-", "-j", "1"], input="".join(lines).encode(),
                          stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines(keepends=True)


def start(kind, folder, *options):
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.dask_{kind}", "--no-dashboard",
         "--scheduler-file", f"{folder}/scheduler.json", *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)


def wait_until(holds):
    end = time.monotonic() + SECONDS
    while not holds():
        if time.monotonic() > end:
            sys.exit("dask_pass.py: nothing happens")
        time.sleep(0.05)


def main(quoth, read, write, kill):
    with tempfile.TemporaryDirectory() as folder:
        started = pathlib.Path(folder, "started")
        started.mkdir()
        scheduler = start("scheduler", folder, "--host", "127.0.0.1", "--port", "0")
        # Without a nanny a killed worker is not restarted.
        workers = [start("worker", folder, "--host", "127.0.0.1", "--no-nanny", "--nthreads", "1",
                         "--local-directory", folder) for _ in range(WORKERS)]
        try:
            wait_until(pathlib.Path(folder, "scheduler.json").exists)
            with distributed.Client(scheduler_file=f"{folder}/scheduler.json") as client:
                client.wait_for_workers(WORKERS, timeout=SECONDS)
                with open(read, encoding="utf-8", newline="\n") as file:
                    articles = dask.bag.from_sequence(file.readlines(), npartitions=PARTITIONS)
                annotated = client.compute(
                    articles.map_partitions(annotate, quoth=quoth, started=str(started)))
                if kill:
                    victim = str(workers[0].pid)
                    wait_until(lambda: any(p.name.startswith(victim) for p in started.iterdir()))
                    os.kill(workers[0].pid, signal.SIGKILL)
                lines = annotated.result(timeout=SECONDS)
            with open(write, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(lines)
        finally:
            for process in [*workers, scheduler]:
                process.kill()
                process.wait()


if __name__ == "__main__":
    main(*sys.argv[1:4], kill="--kill" in sys.argv[4:])
