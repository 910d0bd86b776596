#!/usr/bin/env python3
"""How fast the preview follows: `python3 benches/serve.py [PROGRAM]` after `cargo build --release`.

Makes the site of 120 months and 20 pages of `sites.py`, starts `advocate serve` on it, and does what a writer with an
editor and a browser does: looks at a page, writes to a file, and waits. Two times are taken from the moment before the
file is written: until the preview tells the page that there is something new, and until the page that was looked at has
been fetched again and holds the change. Prints a table in Markdown for BENCHMARKS.md: median and spread over twenty
changes in milliseconds, and the CPU time that the preview took for each (Linux).
"""

import http.client
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sites import PROGRAM, project

CHANGES = 20
NEWEST = "2025-12"


class Preview:
    """A preview that runs, and a browser that keeps its connection."""

    def __init__(self, program, folder):
        command = [str(program), "--project", str(folder), "serve", "--port", "4790"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
            if found:
                self.port = int(found.group(1))
                break
        else:
            sys.exit("the preview did not start")
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def get(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f"{path}: {answer.status}")
        return body.decode()

    def next(self, number):
        return json.loads(self.get(f"/-/next?after={number}"))["number"]

    def cpu(self):
        """CPU milliseconds that the preview has taken so far; on a busy machine these say more than the clock."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def close(self):
        self.process.terminate()
        self.process.wait()


def follow(preview, page, write, expected):
    """Milliseconds until the preview tells of each change, and until the page shows it."""
    told, shown = [], []
    preview.get(page)
    number = preview.next(0)
    cpu = preview.cpu()
    for change in range(CHANGES):
        time.sleep(0.2)
        start = time.perf_counter()
        write(change)
        number = preview.next(number)
        told.append((time.perf_counter() - start) * 1000)
        text = preview.get(page)
        shown.append((time.perf_counter() - start) * 1000)
        if expected(change) not in text:
            sys.exit(f"{page} does not show change {change}")
    return told, shown, (preview.cpu() - cpu) / CHANGES


def main():
    program = Path(sys.argv[1]) if len(sys.argv) > 1 else PROGRAM
    scratch = Path(tempfile.mkdtemp(prefix="advocate-serve-"))
    try:
        project(scratch, 120, 20)
        guide = scratch / "content" / "playbook" / "page-0007.md"
        newest = scratch / "content" / "snapshots" / f"{NEWEST}.yaml"
        oldest = scratch / "content" / "snapshots" / "2016-01.yaml"
        texts = {path: path.read_text() for path in (guide, newest, oldest)}

        def words(change):
            guide.write_text(texts[guide] + f"\nChanged for the {change + 1}. time.\n")

        def note(path):
            return lambda change: path.write_text(texts[path] + f"note: Told for the {change + 1}. time.\n")

        def answers(change):
            # An answer more in the first month: every later figure is worked out again.
            oldest.write_text(texts[oldest].replace("invited: 5000", f"invited: {5001 + change}"))

        guide_page = f"/{NEWEST}/playbook/page-0007.html"
        cases = [
            ("a guide's text", guide_page, words, lambda n: f"Changed for the {n + 1}. time."),
            ("the newest month's note", f"/{NEWEST}/index.html", note(newest), lambda n: f"Told for the {n + 1}. time."),
            ("the first month's answers, seen from the newest", f"/{NEWEST}/ratings.html", answers, lambda n: "<h1"),
        ]
        print("| what changes | told ms, median | spread | shown ms, median | spread | CPU ms a change |\n|---|--:|--:|--:|--:|--:|")
        preview = Preview(program, scratch)
        try:
            for what, page, write, expected in cases:
                told, shown, cpu = follow(preview, page, write, expected)
                row = " | ".join(f"{statistics.median(times):.0f} | {min(times):.0f}–{max(times):.0f}" for times in (told, shown))
                print(f"| {what} | {row} | {cpu:.0f} |", flush=True)
        finally:
            preview.close()
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
