"""Makes the Advocate Sans subset of Inter: see README.md beside it.

Usage: make_fonts.py FOLDER_OF_INTER_WOFF2 OUT_FOLDER
The same input and the same fonttools give the same bytes.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Advocate Sans"
VERSION = "Version 1.000; subset of Inter 4.1"
DIGITS = "0123456789"


def characters():
    """Latin for English, German, French, Spanish and Portuguese, and the marks that charts and tables use."""
    ranges = [(0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0xFF), (0x100, 0x17F)]
    marks = (
        "\u2007\u2009\u200a\u202f\u2010\u2011–—―‘’‚“”„†‡•…‰′″‹›⁄€™−×≈≠≤≥√∞←↑→↓↗↘△▲▷▶▽▼◀○●◆■□✓"
        "ȘșȚț\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"
    )
    wanted = {code for first, last in ranges for code in range(first, last + 1)}
    return wanted | {ord(mark) for mark in marks}


def tabular_digits(font):
    """Maps the ten digits to their tabular forms, so that figures align without a font feature."""
    gsub = font["GSUB"].table
    tabular = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for digit in DIGITS:
            name = table.cmap.get(ord(digit))
            if name in tabular:
                table.cmap[ord(digit)] = tabular[name]


def rename(font, style):
    """Gives the subset its own name; copyright and licence entries stay as they were."""
    post_script = f"{FAMILY.replace(' ', '')}-{style}"
    names = {1: FAMILY, 2: style, 3: f"{VERSION}; {post_script}", 4: f"{FAMILY} {style}", 5: VERSION, 6: post_script}
    table = font["name"]
    for entry in list(table.names):
        if entry.nameID not in (0, 13, 14):
            table.removeNames(nameID=entry.nameID)
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def make(source, out, style):
    """One style: subset, frozen digits, no kerning, no features, no hinting; as TTF and as WOFF2."""
    font = TTFont(source, recalcTimestamp=False)
    tabular_digits(font)
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GSUB", "GDEF"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    rename(font, style)
    file = Path(out) / f"AdvocateSans-{style}"
    font.flavor = None
    font.save(file.with_suffix(".ttf"))
    web = TTFont(file.with_suffix(".ttf"), recalcTimestamp=False)
    web.flavor = "woff2"
    web.save(file.with_suffix(".woff2"))
    missing = sorted(c for c in characters() if c not in web.getBestCmap())
    print(file.name, len(web.getGlyphOrder()), "glyphs; not in the source:", [hex(c) for c in missing])


if __name__ == "__main__":
    for style in ("Regular", "Bold"):
        make(Path(sys.argv[1]) / f"Inter-{style}.woff2", sys.argv[2], style)
