// The version menu, and a word on a newer or corrected version. Pages work without: the menu is then a link.
// versions.js lies beside the version folders and sets `advocateVersions`; a version copied on its own has none.
(() => {
  "use strict";
  const link = document.querySelector("a.versions");
  const all = globalThis.advocateVersions;
  if (!link || !Array.isArray(all) || all.length === 0) return;
  const { version: here, root, choose, newer, replaced, open } = link.dataset;
  const address = (version) => `${root}../${encodeURIComponent(version)}/index.html`;

  const menu = document.createElement("select");
  menu.setAttribute("aria-label", choose);
  for (const { version, title, status } of all) {
    const option = document.createElement("option");
    option.value = version;
    option.textContent = status === "draft" ? `${title} (${status})` : title;
    option.selected = version === here;
    menu.append(option);
  }
  const go = document.createElement("button");
  go.type = "button";
  go.textContent = open;
  go.addEventListener("click", () => { location.href = address(menu.value); });
  const tools = document.createElement("span");
  tools.className = "chooser";
  tools.append(menu, " ", go);
  link.before(tools, " ");

  const mine = all.find(({ version }) => version === here);
  const sealed = all.filter(({ status }) => status === "sealed");
  const next = mine?.superseded_by ?? (sealed[0]?.version !== here && mine?.status === "sealed" ? sealed[0]?.version : undefined);
  if (!next || next === here) return;
  const notice = document.createElement("p");
  notice.className = "newer";
  notice.append(mine?.superseded_by ? replaced : newer, " ");
  const successor = all.find(({ version }) => version === next);
  const there = document.createElement("a");
  there.href = address(next);
  there.textContent = successor?.title ?? next;
  notice.append(there);
  if (mine?.superseded_by && successor?.reason) {
    const why = document.createElement("span");
    why.textContent = successor.reason;
    notice.append(" ", why);
  }
  document.querySelector(".masthead").before(notice);
})();
