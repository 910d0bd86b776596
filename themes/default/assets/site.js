// The version menu, the months before and after, a word on a newer or corrected version, and the way to the search.
// Pages work without: the menu is then a link, the month before too, and there is no search.
// versions.js lies beside the version folders and sets `advocateVersions`; a version copied on its own has none.
(() => {
  "use strict";

  // The search is loaded when it is first wanted.
  const button = document.querySelector("button[data-index]");
  if (button) {
    button.closest(".find").classList.add("ready");
    let search;
    const open = () => {
      search ??= new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = button.dataset.script;
        script.addEventListener("load", done);
        script.addEventListener("error", () => { search = undefined; fail(); });
        document.head.append(script);
      });
      search.then(() => globalThis.advocateSearch.open(), () => { button.textContent = button.dataset.failed; });
    };
    button.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target.closest("input, textarea, select, [contenteditable]")) return;
      event.preventDefault();
      open();
    });
  }

  const link = document.querySelector("a.versions");
  const all = globalThis.advocateVersions;
  if (!link || !Array.isArray(all) || all.length === 0) return;
  const { version: here, path, root, choose, draft, newer, replaced, open } = link.dataset;
  const mine = all.find(({ version }) => version === here);
  // The same page of another version, where it has one.
  const lacking = globalThis.advocateLacking?.[path] ?? [];
  const address = (version) => `${root}../${encodeURIComponent(version)}/${lacking.includes(version) ? "index.html" : path}`;

  const menu = document.createElement("select");
  menu.setAttribute("aria-label", choose);
  for (const { version, title, status } of all) {
    const option = document.createElement("option");
    option.value = version;
    option.textContent = status === "draft" ? `${title} (${draft})` : title;
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

  // The months before and after, each as it was last corrected. Periods of one kind sort as text.
  const standing = all.filter(({ superseded_by, period }) => !superseded_by && period !== mine?.period)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const months = document.querySelector(".months");
  if (mine && months) {
    const list = months.querySelector("ul");
    const turn = (rel, to) => {
      let there = list.querySelector(`[rel="${rel}"]`);
      if (!to) return;
      if (!there) {
        there = document.createElement("a");
        there.rel = rel;
        const item = document.createElement("li");
        item.append(there);
        list[rel === "prev" ? "prepend" : "append"](item);
      }
      there.href = address(to.version);
      there.textContent = `${rel === "prev" ? months.dataset.earlier : months.dataset.later}: ${to.title}`;
      months.hidden = false;
    };
    turn("prev", standing.filter(({ period }) => period < mine.period).at(-1));
    turn("next", standing.find(({ period }) => period > mine.period));
  }

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
