// The window through which a page is seen.

import * as inpage from "./inpage.mjs";

const MOST_TRIES = 200;

/** Gives the window a size and waits until the page knows it, which may be some frames later. */
export async function resize(page, width, height = 900) {
  await page.setViewportSize({ width, height });
  for (let tries = 0; (await page.evaluate(() => innerWidth)) !== width; tries += 1) {
    if (tries === MOST_TRIES) throw new Error(`the window does not get ${width} px wide`);
    await page.waitForTimeout(20);
  }
}

/** Waits until the page has drawn what it was told before. Only where scripts run. */
export const drawn = (page) => page.evaluate(inpage.frames);
