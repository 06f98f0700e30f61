"""A scheduler and workers of Dask distributed on localhost, for the programs of this folder."""

import contextlib
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import distributed

SECONDS = 60


class Cluster:
    """`client` gives the workers work, each of which does one thing at a time. `folder` is one that all
    can write. They can import the modules of the one with this file."""

    def __init__(self, folder, client, workers):
        self.folder, self.client, self.workers = folder, client, workers

    def kill_a_worker(self, after, seconds=SECONDS):
        """Kills one when `after` holds, which takes that long at most."""
        wait_until(after, seconds)
        os.kill(self.workers[0].pid, signal.SIGKILL)


def wait_until(holds, seconds=SECONDS):
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            sys.exit("nothing happens")
        time.sleep(0.05)


def start(kind, folder, *options):
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.dask_{kind}", "--no-dashboard",
         "--scheduler-file", f"{folder}/scheduler.json", *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
        env=os.environ | {"PYTHONPATH": str(pathlib.Path(__file__).parent)})


@contextlib.contextmanager
def cluster(workers):
    """A Cluster of so many workers, which ends with the block."""
    with tempfile.TemporaryDirectory() as folder:
        scheduler = start("scheduler", folder, "--host", "127.0.0.1", "--port", "0")
        # Without a nanny a killed worker is not restarted.
        processes = [start("worker", folder, "--host", "127.0.0.1", "--no-nanny", "--nthreads", "1",
                           "--local-directory", folder) for _ in range(workers)]
        try:
            wait_until(pathlib.Path(folder, "scheduler.json").exists)
            with distributed.Client(scheduler_file=f"{folder}/scheduler.json") as client:
                client.wait_for_workers(workers, timeout=SECONDS)
                yield Cluster(pathlib.Path(folder), client, processes)
        finally:
            for process in [*processes, scheduler]:
                process.kill()
                process.wait()
