// Measures the pages that have to fit: the month on one page (three screens of a phone, one sheet of paper at a size that
// can be read) and the whole edition on one sheet.
//
// Usage: CHROMIUM=program node month.mjs FOLDER

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { treesOf } from "./site.mjs";
import { Tally } from "./tally.mjs";
import { resize } from "./window.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const PHONES = [360, 390];
const SCREENS = 3 * 800;
// Ten points in CSS pixels.
const READABLE = (10 * 96) / 72;

const root = resolve(process.argv[2] ?? "output");
if (!existsSync(join(root, "index.html"))) {
  console.error(`no site in ${root}: build it first`);
  process.exit(1);
}
const tally = new Tally();
const kinds = [
  "the month in three screens", "the month on one sheet, in ten points", "ranges on one line", "the whole edition can be printed",
];
for (const kind of kinds) tally.kind(kind);
const address = `${pathToFileURL(root)}/`;
// Every version, not only the newest: some months have more to tell than others.
const versions = treesOf(root).flatMap(({ at, versions }) => versions.map((version) => `${at}${version}/index.html`));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
const page = await browser.newPage();

/** How many sheets the open page takes. */
async function sheets(format) {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

for (const path of versions) {
  await page.goto(address + path, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of PHONES) {
    await resize(page, width, 800);
    const bottom = await page.evaluate(() => Math.ceil(document.querySelector("main").getBoundingClientRect().bottom + scrollY));
    tally.look("the month in three screens", `${path} (${width} px)`, bottom > SCREENS ? [`${bottom} px`] : []);
    const broken = await page.evaluate(() => [...document.querySelectorAll(".scores .fine")].flatMap((cell) => {
      const text = cell.firstChild;
      const range = text?.data?.match(/[^·]+$/);
      if (!range) return [];
      const box = document.createRange();
      box.setStart(text, range.index + 1);
      box.setEnd(text, text.data.length);
      // The words that stand where there is no range may wrap.
      return /\d$|%$/.test(range[0]) && new Set([...box.getClientRects()].map((part) => part.top)).size > 1 ? [range[0]] : [];
    }));
    tally.look("ranges on one line", `${path} (${width} px)`, broken);
  }
  await page.emulateMedia({ media: "print" });
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const faults = size < READABLE - 0.1 ? [`letters of ${size} px`] : [];
  for (const format of ["A4", "Letter"]) {
    const count = await sheets(format);
    if (count !== 1) faults.push(`${count} sheets of ${format}`);
  }
  tally.look("the month on one sheet, in ten points", path, faults);
  await page.emulateMedia({ media: "screen" });
}

for (const path of versions.map((path) => path.replace(/index\.html$/, "print.html"))) {
  await page.emulateMedia({ media: "print" });
  await resize(page, 661, 1009);
  await page.goto(address + path, { waitUntil: "load" });
  const faults = await page.evaluate(() => {
    const shown = (element) => element.checkVisibility();
    const found = [];
    for (const selector of ["script", "nav:not(.chapters)", "audio", "video", "summary", ".skip"]) {
      if ([...document.querySelectorAll(selector)].some(shown)) found.push(`${selector} is seen`);
    }
    const folded = [...document.querySelectorAll("details")].filter((details) => !details.open);
    if (folded.length > 0) found.push(`${folded.length} folded`);
    for (const selector of [".drawing", "tr", "blockquote"]) {
      const whole = [...document.querySelectorAll(selector)].every((element) => getComputedStyle(element).breakInside === "avoid");
      if (!whole) found.push(`${selector} may be cut`);
    }
    for (const head of document.querySelectorAll("thead")) {
      if (getComputedStyle(head).display !== "table-header-group") found.push("a table without repeated heads");
    }
    // Long words and wide tables would leave the paper on the right.
    const right = document.documentElement.clientWidth + 1;
    for (const element of document.querySelectorAll("main table, main .drawing svg, main p, main li")) {
      if (element.getBoundingClientRect().right > right) found.push(`leaves the paper: ${element.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });
  tally.look("the whole edition can be printed", path, faults);
}
await browser.close();
const { out, list } = tally.lines();
console.log(out.join("\n"));
if (list.length > 0) console.error(`\n${list.length} wrong:\n${list.map((line) => `- ${line}`).join("\n")}`);
process.exitCode = list.length > 0 ? 1 : 0;
