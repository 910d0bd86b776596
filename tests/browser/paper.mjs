// What leaves the printer: huddle cards two to a sheet, letters one to a sheet, each of them whole.

import { resize } from "./window.mjs";

// In CSS pixels: what a page is laid out in, where it has no margins.
const PAPER = { A4: { width: 794, height: 1123 }, Letter: { width: 816, height: 1056 } };
export const FORMATS = Object.keys(PAPER);

/** How many sheets the page takes. */
export async function sheets(page, format) {
  const pdf = (await page.pdf({ format })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Sent to the browser: the cards and letters of a page as they are printed, and those whose text does not fit them. */
function parts() {
  const cards = [...document.querySelectorAll("body.cards .card")];
  const letters = [...document.querySelectorAll("body.letter .folio")];
  const wrong = cards
    .filter((card) => card.scrollHeight > card.clientHeight + 1)
    .map((card) => `“${card.querySelector("h2")?.textContent}” needs ${card.scrollHeight - card.clientHeight} px more`);
  const small = cards.flatMap((card) => [...card.querySelectorAll("p, h2, b, q, span")])
    .filter((text) => !text.closest(".imprint") && text.textContent.trim() !== "" && parseFloat(getComputedStyle(text).fontSize) < (16 * 96) / 72 - 0.01)
    .map((text) => `“${text.textContent.trim().slice(0, 40)}” is smaller than 16 pt`);
  return { cards: cards.length, letters: letters.length, wrong: [...wrong, ...small] };
}

/** A page of cards or letters on both kinds of paper. */
export async function onPaper(visit, path, tally) {
  const { page } = visit;
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await visit.open(path);
  for (const [format, size] of Object.entries(PAPER)) {
    await resize(page, size.width, size.height);
    const { cards, letters, wrong } = await page.evaluate(parts);
    if (cards + letters === 0) return;
    const [kind, wanted] = cards > 0 ? ["cards, two to a sheet", Math.ceil(cards / 2)] : ["letters, one to a sheet", letters];
    const taken = await sheets(page, format);
    tally.look(kind, `${path} (${format})`, [...wrong, ...(taken === wanted ? [] : [`${taken} sheets, not ${wanted}`])]);
  }
}
