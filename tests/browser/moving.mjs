// Moving about: months, versions, the search button where scripts are off.

import { resize } from "./window.mjs";

export const KINDS = ["the same page of other months", "version menu", "without scripts"];

const MOST = 3;

/** Follows the months before and after from a page of every version in turn, newest first. */
export async function months(visit, { at, versions }, paths, tally) {
  const { page } = visit;
  await resize(page, 1280);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  const ends = [...new Set([0, 1, versions.length - 1])].filter((place) => place < versions.length);
  for (const place of ends) {
    for (const path of paths.slice(0, MOST)) {
      for (const [rel, to] of [["prev", versions[place + 1]], ["next", versions[place - 1]]]) {
        await visit.open(`${at}${versions[place]}/${path}`);
        const link = page.locator(`.months [rel="${rel}"]`);
        const there = await link.count();
        const wrong = [];
        if (!to && there > 0) wrong.push(`there is no ${rel}, but a link to it`);
        if (to && there !== 1) wrong.push(`there are ${there} links to ${rel}`);
        if (to && there === 1) {
          await link.click();
          const wanted = `${visit.address}${at}${to}/${path}`;
          const arrived = await page.waitForURL(wanted, { timeout: 60_000 }).then(() => true, () => false);
          if (!arrived) wrong.push(`${rel} leads to ${page.url().replace(visit.address, "")}`);
        }
        tally.look("the same page of other months", `${at}${versions[place]}/${path} (${visit.name})`, wrong);
      }
    }
  }
  visit.report(`${at}months`);
}

/** Chooses another version in the menu: it opens at the same page. */
export async function chosen(visit, { at, versions }, path, tally) {
  if (versions.length < 2) return;
  const { page } = visit;
  await resize(page, 1280);
  await visit.open(`${at}${versions[0]}/${path}`);
  const listed = await page.locator(".chooser option").evaluateAll((options) => options.map(({ value }) => value));
  const wrong = JSON.stringify(listed) === JSON.stringify(versions) ? [] : [`it lists ${listed.join(", ")}`];
  await page.selectOption(".chooser select", versions.at(-1));
  await page.click(".chooser button");
  const wanted = `${visit.address}${at}${versions.at(-1)}/${path}`;
  const arrived = await page.waitForURL(wanted, { timeout: 60_000 }).then(() => true, () => false);
  if (!arrived) wrong.push(`it leads to ${page.url().replace(visit.address, "")}`);
  tally.look("version menu", `${at} (${visit.name})`, wrong);
  visit.report(`${at}version menu`);
}

/** Without scripts a page shows nothing that needs them, the month before is a link, and so are the versions. */
export async function scriptless(visit, { at, versions }, path, tally) {
  const { page } = visit;
  await visit.open(`${at}${versions[0]}/${path}`);
  const wrong = [];
  if (await page.locator(".find").isVisible()) wrong.push("there is a search that does nothing");
  if ((await page.locator("main").innerText()).length < 200) wrong.push("the page is empty");
  for (const [what, link, to] of [
    ["the month before", '.months [rel="prev"]', versions[1] && `${at}${versions[1]}/index.html`],
    ["all versions", "a.versions", `${at}index.html`],
  ]) {
    if (!to) continue;
    await visit.open(`${at}${versions[0]}/${path}`);
    await page.click(link);
    await page.waitForLoadState("load");
    if (page.url() !== visit.address + to) wrong.push(`${what}: ${page.url().replace(visit.address, "")}`);
  }
  tally.look("without scripts", `${at} (${visit.name})`, wrong);
  visit.report(`${at}without scripts`);
}
