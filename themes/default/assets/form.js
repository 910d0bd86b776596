// Self-assessments: adds up the answers, says what to build next, counts a group. Without it the form is one to print.
// Nothing is kept, and nothing is sent: what is answered is gone when the page is closed.
(() => {
  "use strict";
  const words = document.getElementById("form:words")?.dataset;
  if (!words) return;

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const button = (text, act) => {
    const made = make("button", text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  };
  /** Puts values into the places of a sentence: {sum}. */
  const say = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

  // Where the snapshot keeps the counts of a known form.
  const KEYS = { advocates: "qualities", culture: "pairs" };

  for (const form of document.querySelectorAll("form.assessment")) {
    const key = form.dataset.assessment;
    const statements = [...form.querySelectorAll("fieldset")].flatMap((field) => {
      const choices = [...field.querySelectorAll("input[type=radio]")];
      if (choices.length === 0) return [];
      const id = field.dataset.statement ?? choices[0].name.split(/[.:]/).at(-1);
      return [{ id, name: field.querySelector("legend")?.textContent.trim() ?? id, choices, counts: new Map() }];
    });
    if (statements.length === 0) continue;
    form.autocomplete = "off";
    // The return key would send the answers along in the address.
    form.addEventListener("change", () => show());
    form.addEventListener("submit", (event) => event.preventDefault());

    const result = make("section", "", "result");
    const told = make("div");
    told.setAttribute("role", "status");
    const answeredLine = make("p");
    const sumLine = make("p", "", "sum");
    const nextLine = make("p");
    told.append(answeredLine, sumLine, nextLine);
    const buttons = make("p", "", "buttons");
    result.append(make("h2", words.title), told, buttons, make("p", words.private, "fine"));

    const value = ({ choices }) => {
      const chosen = choices.find(({ checked }) => checked);
      return chosen ? Number(chosen.value) : undefined;
    };
    const show = () => {
      const answers = statements.map((statement) => ({ statement, points: value(statement) }));
      const given = answers.filter(({ points }) => points !== undefined);
      answeredLine.textContent = say(words.answered, { answered: given.length, of: answers.length });
      const complete = given.length === answers.length;
      sumLine.hidden = nextLine.hidden = !complete;
      if (!complete) return;
      const most = statements.reduce((sum, { choices }) => sum + Math.max(...choices.map((choice) => Number(choice.value))), 0);
      sumLine.textContent = say(words.sum, { sum: given.reduce((sum, { points }) => sum + points, 0), most });
      // Sorting keeps the order of the form among equals.
      const lowest = [...given].sort((a, b) => a.points - b.points).slice(0, 2).map(({ statement }) => statement.name);
      nextLine.hidden = lowest.length < 2;
      nextLine.textContent = say(words.next, { first: lowest[0], second: lowest[1] });
    };
    const clear = () => {
      for (const { choices } of statements) for (const choice of choices) choice.checked = false;
      show();
    };
    buttons.append(button(words.print, () => window.print()), " ", button(words.clear, clear));

    if (KEYS[key]) {
      let forms = 0;
      const group = make("details");
      const lines = make("pre");
      lines.tabIndex = 0;
      lines.hidden = true;
      const added = make("p");
      added.setAttribute("role", "status");
      const meaning = make("p", words.lines);
      meaning.hidden = true;
      const add = () => {
        const given = statements.filter((statement) => value(statement) !== undefined);
        if (given.length === 0) return;
        forms += 1;
        for (const statement of given) {
          statement.counts.set(value(statement), (statement.counts.get(value(statement)) ?? 0) + 1);
        }
        const rows = statements.filter(({ counts }) => counts.size > 0).map(({ id, counts }) => {
          const points = [...counts].sort(([a], [b]) => a - b).map(([point, count]) => `${point}: ${count}`);
          return `    ${id}: {${points.join(", ")}}`;
        });
        lines.textContent = [`${key}:`, `  respondents: ${forms}`, `  ${KEYS[key]}:`, ...rows, ""].join("\n");
        lines.hidden = meaning.hidden = false;
        added.textContent = say(words.added, { forms });
        clear();
        statements[0].choices[0].focus();
      };
      const press = make("p", "", "buttons");
      press.append(button(words.add, add));
      group.append(make("summary", words.group), make("p", words.groupHow), press, added, meaning, lines);
      result.append(group);
    }
    form.after(result);
    show();
  }
})();
