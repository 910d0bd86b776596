// Links of all pages of all versions: every file and fragment is there, and no link leads out of its audience's tree.

import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./site.mjs";
import { addresses } from "./inpage.mjs";

const PLACE = "http://site.invalid/";

export async function checkLinks(page, root, trees, tally) {
  await page.goto("about:blank");
  const pages = new Map();
  for (const path of filesBelow(root).filter((file) => file.endsWith(".html"))) {
    pages.set(path, await page.evaluate(addresses, await readFile(join(root, path), "utf8")));
  }
  const ids = new Map([...pages].map(([path, found]) => [path, new Set(found.ids)]));
  for (const [path, { links, twice }] of pages) {
    tally.look("ids are there once", path, twice.map((id) => `#${id} is there twice`));
    const tree = trees.find(({ at }) => path.startsWith(at) && path !== "index.html");
    for (const link of links) {
      const to = new URL(link, PLACE + path);
      if (!to.href.startsWith(PLACE)) {
        // A link for the reader to follow may lead elsewhere; what a page loads from elsewhere shows as a request.
        continue;
      }
      const file = decodeURIComponent(to.pathname.slice(1));
      const fragment = decodeURIComponent(to.hash.slice(1));
      const problems = [];
      if (link.startsWith("/")) problems.push(`${link} works only at the root of a server`);
      else if (!existsSync(join(root, file)) || !statSync(join(root, file)).isFile()) problems.push(`${link} leads to no file`);
      else if (fragment && ids.has(file) && !ids.get(file).has(fragment)) problems.push(`${link}: no such place on that page`);
      if (tree && !file.startsWith(tree.at)) problems.push(`${link} leads out of ${tree.at}`);
      tally.look("links and fragments", path, problems);
    }
  }
}
