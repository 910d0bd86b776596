// The search of a version. The index and the pages' text come as scripts that hand themselves to `give`, because from a
// file share a page may load scripts and nothing else. What they hold is described in src/render/search.
(() => {
  "use strict";
  const BASE = 46;
  const SIGNS = " !#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const LONGEST = 40;
  const SHOWN = 20;
  const NAME = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };
  const RUN = /[\p{Alphabetic}\p{N}\u0300-\u036f\u00ad'’]+/gu;

  /** A word as it is compared; src/render/search/words.rs does the same. */
  const fold = (word) => [...word.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/[^\p{Alphabetic}\p{N}]|[\u0300-\u036f]/gu, "")]
    .map((letter) => NAME[letter] ?? letter).join("");
  const cut = (word) => [...word].slice(0, LONGEST).join("");

  /** The words of a text: as compared, and where each stands. */
  const words = (text) => [...text.matchAll(RUN)]
    .map((run) => ({ word: cut(fold(run[0])), start: run.index, end: run.index + run[0].length }))
    .filter(({ word }) => word !== "");

  // Endings of the plural, as [ending, of one]. Cheap and rough: a form that no page has finds nothing and does no harm.
  const PLURALS = {
    en: [["ies", "y"], ["es", ""], ["s", ""]],
    de: [["en", ""], ["n", ""], ["er", ""], ["e", ""], ["s", ""]],
    es: [["es", ""], ["s", ""], ["ces", "z"]],
    fr: [["aux", "al"], ["x", ""], ["s", ""]],
    pt: [["oes", "ao"], ["ais", "al"], ["es", ""], ["s", ""]],
  };
  const endings = PLURALS[document.documentElement.lang.slice(0, 2)] ?? [];

  /** The other number of a word: "slots" for "slot", "slot" for "slots". */
  const forms = (word) => endings.flatMap(([many, one]) => {
    const found = [];
    if (word.endsWith(many) && word.length - many.length > 2) found.push(word.slice(0, word.length - many.length) + one);
    if (word.endsWith(one) && word.length > 2) found.push(word.slice(0, word.length - one.length) + many);
    return found;
  });

  // What was loaded, and how: each file once.
  const given = { index: [], words: [], texts: [] };
  const give = (kind, number, value) => { given[kind][number] = value; };
  const loads = new Map();
  let root = "";
  const load = (path) => {
    if (!loads.has(path)) {
      loads.set(path, new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = root + path;
        script.addEventListener("load", done);
        script.addEventListener("error", () => { loads.delete(path); script.remove(); fail(new Error(path)); });
        document.head.append(script);
      }));
    }
    return loads.get(path);
  };

  /** Words and their pages, from the two strings of a shard. */
  const unpack = ([text, numbers]) => {
    let at = 0;
    const number = () => {
      let value = 0;
      for (let worth = 1; ; worth *= BASE) {
        const sign = SIGNS.indexOf(numbers[at++]);
        value += (sign % BASE) * worth;
        if (sign < BASE) return value;
      }
    };
    const list = [];
    const pages = [];
    let before = "";
    for (const [, shared, rest] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
      before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
      list.push(before);
      const head = number();
      const places = new Map();
      for (let page = 0, left = head >> 1; left > 0; left -= 1) {
        const value = number();
        page += head & 1 ? Math.floor(value / 3) : value;
        places.set(page, head & 1 ? value % 3 : 0);
      }
      pages.push(places);
    }
    return { list, pages };
  };
  const unpacked = [];
  const shard = async (number, path) => {
    await load(path);
    unpacked[number] ??= unpack(given.words[number]);
    return unpacked[number];
  };

  /** The first place in a sorted list that is not before a word. */
  const place = (list, word, before = (item) => item < word) => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(list[middle])) low = middle + 1; else high = middle;
    }
    return low;
  };

  const WEIGHT = [1, 4, 8];

  /** Pages that have a word, with how well: title before heading before text, the word itself before its beginning. */
  const pagesWith = async (word, contents) => {
    const found = new Map();
    const look = async (start, whole, quality) => {
      const first = Math.max(place(contents.words, start, ([item]) => item <= start) - 1, 0);
      for (let number = first; number < contents.words.length; number += 1) {
        const [from, path] = contents.words[number];
        if (number > first && !from.startsWith(start)) break;
        const { list, pages } = await shard(number, path);
        for (let at = place(list, start); at < list.length && list[at].startsWith(start); at += 1) {
          const same = list[at] === start;
          if (whole && !same) break;
          const rare = 1 + Math.log(contents.pages / pages[at].size);
          const worth = (same ? quality : 0.3 + 0.3 * start.length / list[at].length) * rare;
          for (const [page, field] of pages[at]) {
            found.set(page, Math.max(found.get(page) ?? 0, worth * WEIGHT[field]));
          }
        }
      }
    };
    await look(word, word.length < 2, 1);
    for (const form of new Set(forms(word))) await look(form, true, 0.9);
    return found;
  };

  /** A page's path, name and passages. */
  const textOf = async (page, contents) => {
    const number = place(contents.texts, page, ([first]) => first <= page) - 1;
    const [first, path] = contents.texts[number];
    await load(path);
    const [where, title, passages] = given.texts[number][page - first];
    return { path: where, title, passages };
  };

  /** The part of a text where most of the words stand close together, and whether they stand there as they were typed. */
  const best = (text, hits, asked) => {
    const all = words(text);
    let most = { count: 0, from: 0 };
    let phrase = false;
    const marked = all.map(({ word }) => asked.findIndex((ask) => hits(word, ask)));
    marked.forEach((ask, at) => {
      if (ask < 0) return;
      const near = new Set(marked.slice(at, at + 24).filter((other) => other >= 0));
      if (near.size > most.count) most = { count: near.size, from: at };
      if (asked.length > 1 && asked.every((word, step) => all[at + step] && hits(all[at + step].word, word))) phrase = true;
    });
    return { all, marked, phrase, ...most };
  };
  const same = (word, asked) => word === asked || (asked.length > 1 && word.startsWith(asked)) || forms(asked).includes(word);

  /** The passage of a page to show: the one that has most of the words, the earlier where two are as good. */
  const passageOf = (page, asked) => {
    let chosen = { score: -1 };
    for (const [anchor, heading, text] of page.passages) {
      const named = best(heading, same, asked);
      const said = best(text, same, asked);
      // A measure is known by its id too, which is the address of what is told of it.
      const id = best(anchor, (word, ask) => word === ask, asked);
      const both = new Set([...named.marked, ...said.marked, ...id.marked].filter((ask) => ask >= 0)).size;
      const phrase = named.phrase || said.phrase;
      const score = both * 4 + named.count + id.count * 1.5 + said.count * 0.5 + (phrase ? 3 : 0);
      if (score > chosen.score) chosen = { score, anchor, heading, text, said, both, phrase };
    }
    return chosen;
  };

  /** Finds pages. Gives how many there are, whether they have all words, and the best with what to show of them. */
  const find = async (text) => {
    const asked = [...new Set(words(text).map(({ word }) => word))];
    if (asked.length === 0) return { asked, count: 0, all: true, hits: [] };
    await load(button.dataset.index);
    const [contents] = given.index;
    const pages = new Map();
    for (const word of asked) {
      for (const [page, worth] of await pagesWith(word, contents)) {
        const sum = pages.get(page) ?? { page, count: 0, worth: 0 };
        pages.set(page, { page, count: sum.count + 1, worth: sum.worth + worth });
      }
    }
    const most = Math.max(0, ...[...pages.values()].map(({ count }) => count));
    const ranked = [...pages.values()].filter(({ count }) => count === most).sort((a, b) => b.worth - a.worth || a.page - b.page);
    const hits = await Promise.all(ranked.slice(0, SHOWN).map(async ({ page, worth }) => {
      const told = await textOf(page, contents);
      const passage = passageOf(told, asked);
      // Words that stand together are worth more than words that stand anywhere on a page.
      const bonus = 1 + (passage.both === asked.length ? 0.25 : 0) + (passage.phrase ? 1 : 0);
      return { page, path: told.path, title: told.title, passage, worth: worth * bonus };
    }));
    hits.sort((a, b) => b.worth - a.worth || a.page - b.page);
    return { asked, count: ranked.length, all: most === asked.length, hits };
  };

  const button = document.querySelector("button[data-index]");
  root = button.dataset.root;
  const say = button.dataset;
  const make = (name, properties = {}, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  /** What a passage says around the words, with the words marked. Text is only ever put in as text. */
  const snippet = ({ text, said }) => {
    const line = make("p");
    if (!text) return line;
    const from = Math.max(said.from - 6, 0);
    const to = Math.min(said.from + 26, said.all.length);
    let at = from > 0 ? said.all[from].start : 0;
    const end = to < said.all.length ? said.all[to - 1].end : text.length;
    if (from > 0) line.append("… ");
    for (let number = from; number < to; number += 1) {
      if (said.marked[number] < 0) continue;
      const { start, end: behind } = said.all[number];
      line.append(text.slice(at, start), make("mark", {}, text.slice(start, behind)));
      at = behind;
    }
    // A text without spaces can be one word as long as a page.
    line.append(text.slice(at, Math.min(end, at + 400)), to < said.all.length ? " …" : "");
    return line;
  };

  const input = make("input", { type: "search", id: "search:box", autocomplete: "off", spellcheck: false, enterKeyHint: "go" });
  input.setAttribute("aria-describedby", "search:hint");
  const close = make("button", { type: "button" }, say.close);
  const form = make("form", { noValidate: true }, make("label", { htmlFor: "search:box" }, say.label), input, close);
  form.setAttribute("role", "search");
  const status = make("p");
  status.setAttribute("role", "status");
  const list = make("ol");
  const dialog = make("dialog", { className: "search" }, form, make("p", { className: "fine", id: "search:hint" }, say.hint), status, list);
  dialog.setAttribute("aria-label", say.label);
  document.body.append(dialog);

  const show = ({ asked, count, all, hits }) => {
    const found = count > 0 ? `${all ? say.found : say.some} ${count}` : say.none;
    status.textContent = asked.length > 0 ? found : "";
    list.replaceChildren(...hits.map(({ path, title, passage }) => {
      const link = make("a", { href: root + path + (passage.anchor ? `#${encodeURIComponent(passage.anchor)}` : "") }, title);
      if (passage.heading && passage.heading !== title) link.append(" ", make("span", {}, passage.heading));
      return make("li", {}, link, snippet(passage));
    }));
  };

  // Only the last thing asked is answered.
  let latest = Promise.resolve();
  const answer = () => {
    const text = input.value;
    latest = find(text).then(
      (found) => { if (input.value === text) show(found); },
      () => { status.textContent = say.failed; list.replaceChildren(); },
    );
    return latest;
  };
  input.addEventListener("input", answer);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer().then(() => list.querySelector("a")?.click());
  });
  // A box that is out of sight must not take the next key: browsers move the keyboard with the next frame only.
  const shut = () => {
    dialog.close();
    input.blur();
  };
  close.addEventListener("click", shut);
  dialog.addEventListener("click", (event) => {
    // A click beside the dialog, or one that stays on this page.
    if (event.target === dialog || event.target.closest("a")) shut();
  });
  dialog.addEventListener("keydown", (event) => {
    // Else the first Escape only empties the box.
    if (event.key === "Escape") {
      event.preventDefault();
      shut();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
  });

  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
  };
  globalThis.advocateSearch = { give, open, find };
})();
