// Pages, styles and drawings by the Nu checker of the W3C, which needs Java: one version of each audience in full, the oldest
// beside it, the pages above them, and any other sites that are named.
//
// Usage: JAVA=program node valid.mjs FOLDER [FOLDER…]

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import jar from "vnu-jar";
import { filesBelow, isMail, treesOf } from "./site.mjs";

// A guess from the words of a page: those of a language that has no strings yet are English.
const GUESS = ".*This document appears to be written in.*";
// The checker does not know this property, which css-fill-stroke-3 and SVG 2 define and all browsers have.
const UNKNOWN = ".*paint-order.*";
const KINDS = { html: [], css: ["--css"], svg: ["--svg"] };
const run = promisify(execFile);

/** The files of a site to look at, by kind; of equal ones the first. */
function filesOf(root, seen) {
  const trees = treesOf(root);
  const above = filesBelow(root).filter((path) => !trees.some(({ at, versions }) => versions.some((version) => path.startsWith(`${at}${version}/`))));
  const ends = trees.flatMap(({ at, newest, versions }) => [...new Set([newest, versions.at(-1)])].map((version) => `${at}${version}/`));
  const inside = ends.flatMap((folder) => filesBelow(root, join(root, folder)));
  return [...above, ...inside].map((path) => join(root, path)).filter((path) => {
    const kind = path.split(".").at(-1);
    // Mails are written in what old mail programs understand: mail.mjs looks at them.
    if (!(kind in KINDS) || isMail(path)) return false;
    const digest = createHash("sha256").update(kind).update(readFileSync(path)).digest("hex");
    return !seen.has(digest) && seen.add(digest);
  });
}

const started = Date.now();
const seen = new Set();
const files = process.argv.slice(2).map((folder) => resolve(folder)).filter((root) => existsSync(join(root, "index.html"))).flatMap((root) => filesOf(root, seen));
const wrong = [];
for (const [kind, flags] of Object.entries(KINDS)) {
  const before = wrong.length;
  const those = files.filter((path) => path.endsWith(`.${kind}`));
  if (those.length === 0) wrong.push(`no ${kind} was looked at`);
  // A few hundred at a time: a command line has an end.
  for (let at = 0; at < those.length; at += 400) {
    const some = those.slice(at, at + 400);
    const said = await run(process.env.JAVA ?? "java", ["-Xss8m", "-jar", String(jar), ...flags, "--filterpattern", `${GUESS}|${UNKNOWN}`, "--format", "json", "--exit-zero-always", ...some], { maxBuffer: 1 << 28 })
      .then(({ stderr }) => JSON.parse(stderr).messages, (error) => [{ type: "error", url: some[0], message: `the checker stopped: ${error.message}` }]);
    for (const { url, lastLine, type, subType, message } of said) wrong.push(`${decodeURI(url ?? "").replace("file:", "")}:${lastLine ?? ""}: ${subType ?? type}: ${message}`);
  }
  console.log(`${wrong.length === before ? "ok  " : "FAIL"} valid ${kind}: ${those.length} files, ${wrong.length - before} wrong`);
}
console.log(`Nu checker: ${wrong.length} wrong, ${Math.round((Date.now() - started) / 1000)} s`);
if (wrong.length > 0) console.error(wrong.slice(0, 60).map((line) => `- ${line}`).join("\n"));
process.exitCode = wrong.length > 0 ? 1 : 0;
