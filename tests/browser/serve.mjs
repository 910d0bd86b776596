// A folder served below a path on this machine, as a plain web server would do it.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8", ".mp3": "audio/mpeg", ".mp4": "video/mp4", ".ics": "text/calendar", ".pdf": "application/pdf",
};

/** Serves `root` below `base` (as "/a/b/") on a free port; gives the address and a way to end it. */
export async function serve(root, base) {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
      if (!path.startsWith(base)) throw new Error("outside of the site");
      const file = normalize(join(root, path.slice(base.length)));
      if (!file.startsWith(root + sep)) throw new Error("outside of the folder");
      const body = await readFile(file.endsWith(sep) ? join(file, "index.html") : file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    end: () => { server.closeAllConnections(); server.close(); },
  };
}
