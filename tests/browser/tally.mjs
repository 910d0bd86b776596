// What was looked at and what was wrong, by kind of check.

const SHOWN_PLACES = 4;

export class Tally {
  #kinds = new Map();

  /** Declares a kind of check, so that it is printed even if nothing was looked at. */
  kind(name) {
    if (!this.#kinds.has(name)) this.#kinds.set(name, { looked: 0, wrong: new Map() });
    return this.#kinds.get(name);
  }

  /** Counts one thing looked at; each problem is kept with the place where it was seen. */
  look(name, place, problems = []) {
    const kind = this.kind(name);
    kind.looked += 1;
    for (const problem of problems) {
      if (!kind.wrong.has(problem)) kind.wrong.set(problem, new Set());
      kind.wrong.get(problem).add(place);
    }
  }

  /** Lines for people: one a kind, then every problem with its places. A kind that looked at nothing is a problem too. */
  lines() {
    const out = [];
    const list = [];
    for (const [name, { looked, wrong }] of this.#kinds) {
      out.push(`${wrong.size === 0 && looked > 0 ? "ok  " : "FAIL"} ${name}: ${looked} looked at, ${wrong.size} wrong`);
      if (looked === 0) list.push(`${name}: nothing was looked at`);
      for (const [problem, places] of wrong) {
        const shown = [...places].slice(0, SHOWN_PLACES).join("; ");
        const more = places.size > SHOWN_PLACES ? `; and ${places.size - SHOWN_PLACES} more` : "";
        list.push(`${name}: ${problem}\n    at ${shown}${more}`);
      }
    }
    return { out, list };
  }
}
