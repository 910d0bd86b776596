// Looks at every page of a built site with a real browser, as its readers will: from a file share and below a path of a
// server, on a phone and a desk, light and dark, on paper, without scripts, by keyboard, and through axe-core.
//
// Usage: CHROMIUM=program node check.mjs FOLDER [PATTERN]
//
// With a pattern only pages whose path holds it are looked at: for work on one page. Links are looked at on all.

import { availableParallelism } from "node:os";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { filesBelow, pagesOf, samples, treesOf } from "./site.mjs";
import { filledIn } from "./forms.mjs";
import { checkLinks } from "./links.mjs";
import * as moving from "./moving.mjs";
import { FORMATS, onPaper, sheets } from "./paper.mjs";
import * as search from "./search.mjs";
import { serve } from "./serve.mjs";
import * as sight from "./sight.mjs";
import { Tally } from "./tally.mjs";
import * as inpage from "./inpage.mjs";
import { drawn, resize } from "./window.mjs";

const WIDTHS = [1280, 768, 320];
// What is left of a sheet for text, in CSS pixels: A4 less the margins of the theme.
const A4 = { width: 661, height: 1009 };
const STOPS = 10;
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
// Quiet and alone: nothing is fetched, reported or updated, and a machine without a screen or a sandbox will do.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const root = resolve(process.argv[2] ?? "output");
const pattern = process.argv[3] ?? "";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tally = new Tally();
for (const kind of pattern ? [] : [
  "no horizontal scroll", "nothing on the console", "no requests elsewhere", "no failed requests", "links and fragments",
  "ids are there once", "axe, WCAG 2.2 AA", "the month on one sheet", "chart labels", "chart labels on paper",
  "chart details by keyboard", "chart details on hover", "focus is seen", "skip link first",
  "latest leads to the newest", "cards, two to a sheet", "letters, one to a sheet", "forms add up and keep nothing",
  "no look stopped", ...search.KINDS, ...moving.KINDS, ...sight.KINDS,
]) tally.kind(kind);

if (!existsSync(join(root, "index.html"))) {
  console.error(`no site in ${root}: build it first`);
  process.exit(1);
}

/** Opens pages in one setting (scheme, scripts) and keeps what they say and ask for. */
async function reader(browser, { scheme, scripts, name, address }) {
  const context = await browser.newContext({ colorScheme: scheme, javaScriptEnabled: scripts, viewport: { width: WIDTHS[0], height: 900 } });
  const page = await context.newPage();
  let seen = { said: [], elsewhere: [], failed: [], asked: 0 };
  page.on("console", (message) => seen.said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => seen.said.push(`error: ${error.message}`));
  page.on("request", (request) => {
    seen.asked += 1;
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:")) seen.elsewhere.push(url);
  });
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText;
    // A page that is left takes its last requests with it. What is not there fails in other words.
    if (error !== "net::ERR_ABORTED") seen.failed.push(`${request.url().replace(address, "")}: ${error}`);
  });
  page.on("response", (response) => { if (response.status() >= 400) seen.failed.push(`${response.url().replace(address, "")}: ${response.status()}`); });
  return {
    page,
    name,
    scheme,
    address,
    async open(path) {
      seen = { said: [], elsewhere: [], failed: [], asked: 0 };
      await page.goto(address + path, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    },
    report(path) {
      const place = `${path} (${name})`;
      tally.look("nothing on the console", place, seen.said);
      tally.look("no requests elsewhere", place, seen.elsewhere);
      tally.look("no failed requests", place, seen.failed);
    },
    async fits(path, setting) {
      tally.look("no horizontal scroll", `${path} (${name}, ${setting})`, await page.evaluate(inpage.sideways));
    },
    end: () => context.close(),
  };
}

/** The page at each width. */
async function widths(visit, path, each = async () => {}) {
  for (const width of WIDTHS) {
    await resize(visit.page, width);
    await visit.fits(path, `${width} px`);
    await each(width);
  }
}

async function labelled(visit, path, setting) {
  const { count, wrong } = await visit.page.evaluate(inpage.labels);
  if (count > 0) tally.look("chart labels", `${path} (${setting})`, wrong);
}

async function axed(visit, path, setting) {
  const found = await visit.page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false })
      .then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`))),
    WCAG,
  );
  tally.look("axe, WCAG 2.2 AA", `${path} (${setting})`, found);
}

/** The same for a page that has not been looked at with axe before. */
async function withAxe(visit, path, setting) {
  await visit.page.evaluate(axe);
  await axed(visit, path, setting);
}

async function keyboard(visit, path, setting) {
  const { page } = visit;
  for (let stop = 1; stop <= STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const { name, wrong } = await page.evaluate(inpage.focused);
    if (name === "") break;
    tally.look("focus is seen", `${path} (${setting})`, wrong);
    if (stop === 1) {
      const first = await page.evaluate(() => document.activeElement.matches("a.skip"));
      tally.look("skip link first", path, first ? [] : [`the first stop is ${name}`]);
    }
  }
  await page.focus("a.skip");
  await page.keyboard.press("Enter");
  const arrived = await page.evaluate(() => document.activeElement.localName);
  tally.look("skip link first", path, arrived === "main" ? [] : [`the skip link leads to ${arrived}`]);
}

/** The figures of the first charts of a page, by keyboard and under a pointer. */
async function details(visit, path, setting) {
  const { page } = visit;
  // A new width is told to the page's own scripts with one of its next frames.
  await drawn(page);
  const charts = page.locator(".drawing[tabindex]");
  const count = Math.min(await charts.count(), 3);
  for (let place = 0; place < count; place += 1) {
    const chart = charts.nth(place);
    const look = async (kind, expected) => {
      const { words, wrong } = await page.evaluate(inpage.told);
      const odd = expected(words) ? [] : [`chart ${place + 1} says "${words}"`];
      tally.look(kind, `${path} (${setting})`, [...wrong, ...odd]);
      return words;
    };
    const kind = "chart details by keyboard";
    await chart.focus();
    await page.keyboard.press("Home");
    const first = await look(kind, (words) => words !== "");
    await page.keyboard.press("ArrowRight");
    await look(kind, (words) => words !== "");
    await page.keyboard.press("ArrowLeft");
    await look(kind, (words) => words === first);
    await page.keyboard.press("Escape");
    await look(kind, (words) => words === "");
    // Under a pointer: the keyboard stays where it is, so that the same question can be asked.
    const at = await chart.evaluate(inpage.mark);
    if (!at) continue;
    await page.mouse.move(at.x, at.y);
    await look("chart details on hover", (words) => words !== "");
    // A pointer that rests leaves the keyboard alone, also where the chart is scrolled away from below it.
    await page.keyboard.press("End");
    const last = await look(kind, (words) => words !== "");
    await page.evaluate(inpage.scrolledAway, at.y);
    await drawn(page);
    const { words } = await page.evaluate(inpage.told);
    tally.look(kind, `${path} (${setting})`, words === last ? [] : [`scrolled, chart ${place + 1} says "${words}"`]);
    await page.mouse.move(0, 0);
    await page.keyboard.press("Escape");
  }
}

/** Everything about one page, with scripts on, in light: all that does not depend on how it is delivered. */
async function inLight(visit, path) {
  const { page } = visit;
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await visit.open(path);
  await widths(visit, path, async (width) => {
    await labelled(visit, path, `${width} px`);
    if (width === WIDTHS[0]) await keyboard(visit, path, "light");
    if (width !== 768) await details(visit, path, `${width} px`);
  });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await resize(page, A4.width, A4.height);
  await visit.fits(path, "print");
  await labelled(visit, path, "print");
  tally.look("chart labels on paper", path, await page.evaluate(inpage.small));
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.evaluate(inpage.unfold);
  await page.evaluate(axe);
  // Wide in light and narrow in dark, and for each kind of page the other way round too.
  const looks = [["light", 1280], ["dark", 320], ["light", 320], ["dark", 1280]].slice(0, kinds.has(path) ? 4 : 2);
  for (const width of [1280, 320]) {
    await resize(page, width);
    await visit.fits(path, `${width} px, unfolded`);
  }
  for (const [scheme, width] of looks) {
    await page.emulateMedia({ media: "screen", colorScheme: scheme });
    await resize(page, width);
    await axed(visit, path, `${scheme}, ${width} px`);
  }
  visit.report(path);
}

async function inDark(visit, path) {
  await resize(visit.page, WIDTHS[0]);
  await visit.open(path);
  if (kinds.has(path)) await keyboard(visit, path, "dark");
  await widths(visit, path);
  visit.report(path);
}

async function withoutScripts(visit, path) {
  await visit.open(path);
  await widths(visit, path);
  visit.report(path);
}

/** The month of every version as it leaves the printer, on both sheets. */
async function printed(visit, path) {
  await visit.page.emulateMedia({ media: "print", colorScheme: "light" });
  await visit.open(path);
  for (const format of FORMATS) {
    const taken = await sheets(visit.page, format);
    tally.look("the month on one sheet", `${path} (${format})`, taken === 1 ? [] : [`it takes ${taken} sheets`]);
  }
  visit.report(path);
}

/** Every drawing of a version, wide, all on one page with the theme's own style and face. */
async function drawings(visit, at, version) {
  const folder = join(root, at, version, "charts");
  if (!existsSync(folder)) return;
  await visit.page.emulateMedia({ media: "screen", colorScheme: "light" });
  await resize(visit.page, WIDTHS[0]);
  await visit.open(`${at}${version}/index.html`);
  const texts = readdirSync(folder).filter((name) => name.endsWith(".svg")).sort().map((name) => readFileSync(join(folder, name), "utf8"));
  await visit.page.evaluate((all) => { document.querySelector("main").innerHTML = all.join("\n"); }, texts);
  await labelled(visit, `${at}${version}/charts`, "files");
}

async function latest(visit, { at, newest }) {
  await visit.page.emulateMedia({ media: "screen", colorScheme: "light" });
  await visit.page.goto(`${visit.address}${at}latest/index.html`);
  const arrived = await visit.page.waitForURL(`${visit.address}${at}${newest}/index.html`, { timeout: 10_000 }).then(() => [], () => ["it stays where it is"]);
  tally.look("latest leads to the newest", `${at}latest/`, arrived);
}

const started = Date.now();
/** Pages that stand for all of their kind. */
let kinds = new Set();
const server = await serve(root, "/a/b/");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
try {
  const trees = treesOf(root);
  const closely = pagesOf(root, trees).filter((path) => path.includes(pattern));
  kinds = new Set(samples(closely));
  const file = `${pathToFileURL(root).href}/`;
  const settings = [
    { name: "file", address: file, scheme: "light", scripts: true, run: inLight },
    { name: "served, dark", address: server.address, scheme: "dark", scripts: true, run: inDark },
    { name: "file, no scripts, dark", address: file, scheme: "dark", scripts: false, run: withoutScripts },
    { name: "served, no scripts", address: server.address, scheme: "light", scripts: false, run: withoutScripts },
  ];
  const paper = { name: "on paper", address: file, scheme: "light", scripts: true };
  const work = settings.flatMap((setting) => closely.map((path) => [setting, (visit) => setting.run(visit, path)]));
  for (const path of closely.filter((path) => /\/(cards|playbook)\//.test(path))) {
    work.push([paper, (visit) => onPaper(visit, path, tally)]);
    for (const setting of settings.slice(0, 2)) work.push([setting, (visit) => filledIn(visit, path, tally)]);
  }
  for (const tree of pattern ? [] : trees) {
    for (const version of tree.versions) {
      work.push([paper, (visit) => printed(visit, `${tree.at}${version}/index.html`)]);
      work.push([paper, (visit) => drawings(visit, tree.at, version)]);
    }
    const at = `${tree.at}${tree.newest}/`;
    const pages = filesBelow(join(root, at)).filter((path) => path.endsWith(".html"));
    const [lit, dark, ...scriptless] = settings;
    const deep = pages.find((path) => path.startsWith("stages/")) ?? "voice.html";
    for (const setting of settings) work.push([setting, (visit) => latest(visit, tree)]);
    for (const [setting, width, path] of [[lit, 1280, "index.html"], [lit, 320, deep], [dark, 320, "index.html"], [dark, 768, deep]]) {
      work.push([setting, (visit) => search.searched(visit, at + path, { width, tally, axed: withAxe })]);
    }
    work.push([lit, (visit) => search.everyWord(visit, at, pages, { root, tally, step: tree === trees.at(-1) ? 1 : 10 })]);
    for (const setting of [lit, dark]) {
      work.push([setting, (visit) => moving.months(visit, tree, ["index.html", deep], tally)]);
      work.push([setting, (visit) => moving.chosen(visit, tree, deep, tally)]);
    }
    for (const setting of scriptless) work.push([setting, (visit) => moving.scriptless(visit, tree, deep, tally)]);
    // The sheet of the whole edition is for paper.
    for (const path of [...kinds].filter((path) => path.startsWith(at) && !path.endsWith("/print.html"))) {
      work.push([lit, (visit) => sight.enlarged(visit, path, tally)]);
      work.push([lit, (visit) => sight.forced(visit, path, tally)]);
    }
  }
  let next = 0;
  const worker = async () => {
    const visits = new Map();
    while (next < work.length) {
      const [setting, job] = work[next++];
      if (!visits.has(setting)) visits.set(setting, await reader(browser, setting));
      // A look that stops is a wrong of its own, and the others go on.
      await job(visits.get(setting)).catch((error) => tally.look("no look stopped", setting.name, [error.stack]));
      tally.look("no look stopped", setting.name);
    }
    for (const visit of visits.values()) await visit.end();
  };
  const links = async () => {
    const page = await browser.newPage();
    await checkLinks(page, root, trees, tally);
    await page.close();
  };
  await Promise.all([links(), ...Array.from({ length: Math.min(4, availableParallelism() + 1) }, worker)]);
  const { out, list } = tally.lines();
  console.log(`${closely.length} pages in ${settings.length} settings, ${Math.round((Date.now() - started) / 1000)} s`);
  console.log(out.join("\n"));
  if (list.length > 0) console.log(`\n${list.length} wrong:\n${list.map((line) => `- ${line}`).join("\n")}`);
  process.exitCode = list.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  server.end();
}
