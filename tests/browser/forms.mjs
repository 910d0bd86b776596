// Forms to fill in: what the script says of the answers, and that they never leave the page.

/** Answers a statement by its place with a point. */
async function answer(page, place, point) {
  await page.locator("form.assessment fieldset").nth(place).locator(`input[type=radio][value="${point}"]`).check();
}

/** Fills in the form of a page, twice, as somebody who counts a group. */
export async function filledIn(visit, path, tally) {
  const { page } = visit;
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await visit.open(path);
  const form = page.locator("form.assessment");
  if ((await form.count()) === 0) return;
  const wrong = [];
  const want = (what, found, wanted) => {
    if (found !== wanted) wrong.push(`${what}: “${found}”, not “${wanted}”`);
  };
  const before = page.url();
  const fields = page.locator("form.assessment fieldset");
  const count = await fields.count();
  const names = (await fields.locator("legend").allTextContents()).map((name) => name.trim());
  const ids = await fields.evaluateAll((all) => all.map((field) => field.dataset.statement));
  const result = page.locator(".result");
  const lines = result.locator("[role=status]").first().locator("p");
  const said = async (place) => (await lines.nth(place).isVisible()) ? lines.nth(place).textContent() : "";

  want("before", await said(0), `Answered: 0 of ${count}.`);
  for (let place = 0; place < count; place += 1) await answer(page, place, 4);
  await answer(page, 2, 1);
  await answer(page, 1, 2);
  want("after", await said(0), `Answered: ${count} of ${count}.`);
  want("the sum", await said(1), `Sum: ${4 * (count - 2) + 3} of ${5 * count}`);
  want("what to build", await said(2), `Build next: “${names[2]}” and “${names[1]}”.`);
  await fields.first().locator("input").first().focus();
  await page.keyboard.press("Enter");
  want("the address", page.url(), before);

  const group = result.locator("details");
  if ((await group.count()) > 0) {
    await group.locator("summary").click();
    const add = group.locator("button");
    await add.click();
    want("cleared", await said(0), `Answered: 0 of ${count}.`);
    await answer(page, 0, 4);
    await answer(page, 1, 5);
    await add.click();
    const key = await form.getAttribute("data-assessment");
    const list = key === "culture" ? "pairs" : "qualities";
    const rows = ids.map((id, place) => `    ${id}: {${["4: 2", "2: 1, 5: 1", "1: 1"][place] ?? "4: 1"}}`);
    want("the lines", await group.locator("pre").textContent(), [`${key}:`, "  respondents: 2", `  ${list}:`, ...rows, ""].join("\n"));
    await add.click();
    want("an empty form", await group.locator("[role=status]").textContent(), "Forms counted: 2.");
  }
  await answer(page, 0, 3);
  await result.locator(".buttons button").nth(1).click();
  want("begun again", await said(0), `Answered: 0 of ${count}.`);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  want("kept", kept, 0);
  tally.look("forms add up and keep nothing", path, wrong);
  visit.report(path);
}
