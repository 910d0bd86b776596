// Which pages there are: read from the folder as it was written, so that a new page is looked at without being listed here.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const FOLDERS = ["playbook", "ratings", "roles", "cards", "stages"];
const SAMPLES = 2;

/** Every file below a folder, relative to `root`, with forward slashes, sorted. */
export function filesBelow(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(root, path) : [relative(root, path).split(sep).join("/")];
    })
    .sort();
}

/** Whether a page is a mail. */
export function isMail(path) {
  return /(^|\/)email(\.[a-z0-9-]+)?\.html$/.test(path);
}

/** Of each folder of pages the first few: enough for what hangs on the templates and not on a page's own words. */
export function samples(pages) {
  const seen = new Map();
  return pages.filter((path) => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    // The pages of the report, at the top of a version, are each of their own kind.
    const most = folder.split("/").some((part) => FOLDERS.includes(part)) ? SAMPLES : Infinity;
    seen.set(folder, (seen.get(folder) ?? 0) + 1);
    return seen.get(folder) <= most;
  });
}

/** The trees of a site: itself, or one for each audience. `at` ends in a slash or is empty. */
export function treesOf(root) {
  const folders = existsSync(join(root, "versions.json"))
    ? [""]
    : readdirSync(root)
        .filter((name) => statSync(join(root, name)).isDirectory() && existsSync(join(root, name, "versions.json")))
        .map((name) => `${name}/`);
  return folders.map((at) => {
    const versions = JSON.parse(readFileSync(join(root, at, "versions.json"), "utf8"));
    const newest = versions.find(({ aliases }) => aliases.includes("latest"))?.version ?? versions[0].version;
    return { at, newest, versions: versions.map(({ version }) => version) };
  });
}

/** The pages to look at closely: all of the newest version, some of the oldest (a first month has no month before it), the
 * lists. A page that one audience sees as another does, but for the audience's name, is looked at once. */
export function pagesOf(root, trees) {
  const pages = new Set(["index.html"]);
  const seen = new Set();
  const isNew = (path, at) => {
    const name = /<span class="audience">[^<]*<\/span>|data-index="[^"]*"/g;
    const text = `${path.slice(at.length)} ${readFileSync(join(root, path), "utf8").replace(name, "")}`;
    return !seen.has(text) && seen.add(text);
  };
  for (const { at, newest, versions } of trees) {
    pages.add(`${at}index.html`);
    // Mails are made for other programs: mail.mjs looks at them.
    const below = (version) => filesBelow(root, join(root, at, version)).filter((path) => path.endsWith(".html") && !isMail(path));
    for (const page of below(newest).filter((path) => isNew(path, at))) pages.add(page);
    const oldest = versions.at(-1);
    const some = below(oldest).filter((path) => /\/(index|customers|voice|ratings|method)\.html$/.test(path) && !path.includes("/playbook/"));
    const stage = below(oldest).find((path) => path.includes("/stages/"));
    for (const page of [...some, stage].filter(Boolean).filter((path) => isNew(path, at))) pages.add(page);
  }
  return [...pages];
}
