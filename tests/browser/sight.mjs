// Other ways to look at a page: twice as large, with letters set apart, in the reader's own colours.

import * as inpage from "./inpage.mjs";
import { resize } from "./window.mjs";

export const KINDS = ["200 % zoom", "larger letters", "letters set apart", "forced colours"];

/** A window of 1280 pixels at 200 %, letters at 200 %, and the spacing that WCAG 1.4.12 asks a page to bear. */
export async function enlarged(visit, path, tally) {
  const { page } = visit;
  const place = `${path} (${visit.name})`;
  await page.emulateMedia({ media: "screen", colorScheme: visit.scheme });
  await resize(page, 640, 450);
  await visit.open(path);
  tally.look("200 % zoom", place, await page.evaluate(inpage.sideways));
  await resize(page, 1280);
  const larger = await page.addStyleTag({ content: ":root { font-size: 200% !important; }" });
  tally.look("larger letters", place, [...await page.evaluate(inpage.sideways), ...await page.evaluate(inpage.clipped)]);
  await larger.evaluate((style) => style.remove());
  await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; } svg * { letter-spacing: normal !important; word-spacing: normal !important; }" });
  await resize(page, 320, 640);
  tally.look("letters set apart", place, [...await page.evaluate(inpage.sideways), ...await page.evaluate(inpage.clipped)]);
  visit.report(path);
}

/** In forced colours all words stand out from the ground, in charts too, and the keyboard is seen. */
export async function forced(visit, path, tally) {
  const { page } = visit;
  await resize(page, 1280);
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ media: "screen", colorScheme: scheme, forcedColors: "active" });
    await visit.open(path);
    const wrong = await page.evaluate(inpage.faint);
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press("Tab");
      wrong.push(...(await page.evaluate(inpage.focused)).wrong);
    }
    tally.look("forced colours", `${path} (${scheme})`, wrong);
  }
  await page.emulateMedia({ forcedColors: null });
  visit.report(path);
}
