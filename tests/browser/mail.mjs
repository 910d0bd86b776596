// The mails of the newest version against what mail programs support, by the data of caniemail.com. What a program lacks
// is listed here with the reason why the mail does without it there; anything else is wrong.
//
// Usage: node mail.mjs FOLDER

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { caniemail } from "caniemail";
import { filesBelow, treesOf } from "./site.mjs";

const CLIENTS = ["gmail.*", "outlook.*", "apple-mail.*"];

/** What some program does not support at all, and why that does no harm. */
const LACKING = {
  "@media": "dark colours only: without them the mail has those of a light page, all written out",
  "<style> element": "as above: it holds nothing but dark colours",
  "color-scheme CSS property": "as above",
  "color-scheme meta tag": "as above",
  "display:none": "the preheader then stands above the mail: it is its first sentence",
  overflow: "a second guard of the preheader, beside display:none and mso-hide",
  "max-height property": "as above",
  "<body> element": "becomes another element; every cell has its own colours and face",
  "role attribute": "tables are then read out as tables, in the same order",
};

const root = resolve(process.argv[2]);
const wrong = new Map();
const met = new Set();
let mails = 0;
for (const { at, newest } of treesOf(root)) {
  const folder = join(root, `${at}${newest}`);
  for (const path of filesBelow(root, folder).filter((path) => /(^|\/)email\.([^/]*\.)?html$/.test(path))) {
    mails += 1;
    const html = readFileSync(join(root, path), "utf8");
    const { issues } = caniemail({ clients: CLIENTS, html });
    for (const [client, found] of issues.errors) {
      for (const { title } of found) {
        met.add(title);
        if (!(title in LACKING)) wrong.set(`${title}: not in ${client}`, path);
      }
    }
  }
}
// A reason for what no mail has any more would hide the next mistake.
for (const title of Object.keys(LACKING).filter((title) => !met.has(title))) wrong.set(`${title}: listed, but lacking nowhere`, "mail.mjs");
if (mails === 0) wrong.set("no mail was looked at", root);
for (const [what, path] of wrong) console.log(`FAIL ${path}: ${what}`);
console.log(`${wrong.size === 0 ? "ok  " : "FAIL"} mail: ${mails} mails, ${wrong.size} wrong`);
process.exitCode = wrong.size === 0 ? 0 : 1;
