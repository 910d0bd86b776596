// The search, as a reader uses it: from a file share and below a path of a server, by keyboard, on a phone.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMail } from "./site.mjs";
import { resize } from "./window.mjs";

export const KINDS = ["search is loaded when it is wanted", "search finds", "search by keyboard", "every word is found"];

const WORD = /[\p{Alphabetic}\p{N}\u0300-\u036f\u00ad'’]+/gu;
// Pages that say again what others say; workings are found from their figures.
const isCopy = (path) => path === "print.html" || path.startsWith("method/") || isMail(path);
const BATCH = 200;
const HOSTILE = ["<img src=x onerror=alert(1)>", "\\\"';--", "\u0000\ufffe", "a".repeat(5000), "constructor __proto__ toString", "(((((", "\ud800"];

/** Opens the search by its key and waits until it is there. */
async function opened(page) {
  await page.keyboard.press("/");
  await page.waitForSelector("dialog.search[open]", { timeout: 60_000 });
}

/** Types into the open search and waits for the answer. */
async function asked(page, words) {
  await page.fill("dialog.search input", words);
  await page.evaluate((text) => globalThis.advocateSearch.find(text).then(() => new Promise((done) => { setTimeout(done); })), words);
}

/** Where the keyboard is among the box and what was found, from 0; -1 elsewhere. */
const stop = (page) => page.evaluate(() => {
  const stops = [document.querySelector("dialog.search input"), ...document.querySelectorAll("dialog.search li a")];
  return stops.indexOf(document.activeElement);
});

/** All that a reader does with the search, on one page and at one width. */
export async function searched(visit, path, { width, tally, axed }) {
  const { page } = visit;
  const place = `${path} (${visit.name}, ${width} px)`;
  const look = (kind, ...wrong) => tally.look(kind, place, wrong.filter(Boolean));
  const unless = (holds, words) => (holds ? "" : words);
  await page.emulateMedia({ media: "screen", colorScheme: visit.scheme });
  await resize(page, width, 640);
  await visit.open(path);
  const early = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /search[-.]/.test(name)).length);
  look("search is loaded when it is wanted", unless(early === 0, `${early} of its files are loaded before anyone searches`));

  await opened(page);
  look("search by keyboard", unless(await stop(page) === 0, "the key / does not lead into the box"));
  const word = await page.evaluate(() => document.querySelector("main h1").textContent.match(/\p{L}{4,}/u)[0]);
  await asked(page, word);
  const found = await page.evaluate(() => ({
    status: document.querySelector("dialog.search [role=status]").textContent,
    hits: document.querySelectorAll("dialog.search li a").length,
  }));
  look(
    "search finds",
    unless(found.hits > 0, `"${word}", a word of the page, is not found`),
    unless(/\d/.test(found.status), `"${found.status}" does not say how many`),
  );
  await axed(visit, path, `search, ${visit.scheme}, ${width} px`);
  await visit.fits(path, `search, ${width} px`);
  const cut = await page.evaluate(() => {
    const dialog = document.querySelector("dialog.search");
    return dialog.scrollWidth - dialog.clientWidth;
  });
  look("search finds", unless(cut <= 0, `what is found is ${cut} px too wide for its box`));

  await page.focus("dialog.search input");
  await page.keyboard.press("ArrowDown");
  const down = await stop(page);
  await page.keyboard.press("ArrowUp");
  look("search by keyboard", unless(down === 1, "the arrow down does not lead to what was found"), unless(await stop(page) === 0, "the arrow up does not lead back"));

  await asked(page, "qqqqq wwwww");
  const none = await page.evaluate(() => [document.querySelectorAll("dialog.search li").length, document.querySelector("dialog.search [role=status]").textContent]);
  look("search finds", unless(none[0] === 0 && none[1] !== "", "it does not say that nothing was found"));
  for (const words of HOSTILE) {
    await asked(page, words);
    const harm = await page.evaluate(() => document.querySelectorAll("dialog.search :is(img, script, b)").length);
    look("search finds", unless(harm === 0, `"${words.slice(0, 30)}" becomes markup`));
  }

  await page.keyboard.press("Escape");
  const back = await page.evaluate(() => !document.querySelector("dialog.search[open]"));
  look("search by keyboard", unless(back, "Escape does not close it"));
  await opened(page);
  await asked(page, word);
  const to = await page.evaluate(() => document.querySelector("dialog.search li a").href);
  await page.focus("dialog.search input");
  await page.keyboard.press("Enter");
  const arrived = await page.waitForURL(to, { timeout: 60_000 }).then(() => true, () => false);
  look("search by keyboard", unless(arrived, `Enter does not lead to ${to.replace(visit.address, "")}`));
  visit.report(path);
}

/** Sent to the browser: what a page says where the search looks, and its addresses. */
function told(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main");
  for (const left of main.querySelectorAll("nav, svg, script, style, template, select, button, td.n, [hidden], [data-unsearched]")) left.remove();
  // All elements but those within a word end it.
  for (const element of main.querySelectorAll(":not(a, abbr, b, bdi, cite, code, del, dfn, em, i, ins, mark, q, s, small, span, strong, u)")) {
    element.before(" ");
    element.append(" ");
  }
  return { text: main.textContent, ids: [...main.querySelectorAll("[id]")].map(({ id }) => id) };
}

/** Sent to the browser: words that are not found on every page that has them, and finds that lead nowhere. `all` has each
 * word with the pages that have it, `ids` the addresses of each page. */
async function lost([all, ids]) {
  const wrong = [];
  for (const [word, pages] of all) {
    const found = await globalThis.advocateSearch.find(word);
    // Marks without a letter are no words.
    if (found.asked.length === 0) continue;
    if (found.count < pages.length) wrong.push(`"${word}" is on ${pages.length} pages and found on ${found.count}`);
    const shown = new Map(found.hits.map(({ path, passage }) => [path, passage.anchor]));
    // Of many pages only the best are shown.
    if (found.count === shown.size) wrong.push(...pages.filter((path) => !shown.has(path)).map((path) => `"${word}" is not found on ${path}`));
    for (const [path, anchor] of shown) {
      if (anchor && !ids[path].includes(anchor)) wrong.push(`"${word}" is shown at ${path}#${anchor}, which is not there`);
    }
  }
  return wrong;
}

/** Looks up the words of all pages of a version, each or every so many: what the program indexed and what the browser asks
 * for agree. */
export async function everyWord(visit, at, paths, { root, tally, step }) {
  await visit.open(`${at}index.html`);
  await opened(visit.page);
  const pagesOf = new Map();
  const ids = {};
  for (const path of paths.filter((path) => !isCopy(path))) {
    const said = await visit.page.evaluate(told, readFileSync(join(root, at, path), "utf8"));
    ids[path] = said.ids;
    for (const word of new Set(said.text.match(WORD) ?? [])) pagesOf.set(word, [...(pagesOf.get(word) ?? []), path]);
  }
  const words = [...pagesOf].filter((_, place) => place % step === 0);
  for (let start = 0; start < words.length; start += BATCH) {
    const some = words.slice(start, start + BATCH);
    tally.look("every word is found", `${at}, ${some.length} words from "${some[0][0]}" on`, await visit.page.evaluate(lost, [some, ids]));
  }
  visit.report(at);
}
