// The figures of a chart's marks: on hover, on touch, and by keyboard. Charts are whole without: every mark has its words as
// a title, and every chart its table. Nothing moves: the words appear and go.
(() => {
  "use strict";
  const hint = document.currentScript?.dataset.hint ?? "";
  // How far from a mark a pointer may be, in pixels.
  const REACH = 28;

  // Where the pointer is. One that rests is told to have moved or left where the page is scrolled below it.
  const pointer = { x: NaN, y: NaN };
  document.addEventListener("pointermove", ({ screenX, screenY }) => { Object.assign(pointer, { x: screenX, y: screenY }); });
  const rests = ({ screenX, screenY }) => screenX === pointer.x && screenY === pointer.y;

  /** The marks of a drawing in reading order: its shapes and groups of shapes with a title of their own. */
  const marksOf = (svg) =>
    [...svg.querySelectorAll("g > title, circle > title")].map((title) => {
      const mark = { shape: title.parentElement, words: title.textContent };
      // The page says it now; the browser need not say it again.
      title.remove();
      return mark;
    });

  /** The middle of a mark on the screen. Of a mark with a dot it is the dot's, not that of the room around it. */
  const middleOf = ({ shape }) => {
    const box = (shape.querySelector("circle") ?? shape).getBoundingClientRect();
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, top: box.top, bottom: box.bottom };
  };

  document.querySelectorAll(".drawing").forEach((drawing) => {
    const charts = [...drawing.querySelectorAll("svg.chart")].map((svg) => {
      const name = svg.querySelector("title");
      // As an attribute the name is still read, and no longer shown over the figures of the marks.
      svg.setAttribute("aria-label", name?.textContent ?? "");
      svg.setAttribute("aria-describedby", svg.querySelector("desc")?.id ?? "");
      svg.removeAttribute("aria-labelledby");
      name?.remove();
      return { svg, marks: marksOf(svg) };
    });
    if (charts.every(({ marks }) => marks.length === 0)) return;
    const shown = () => charts.find(({ svg }) => svg.getClientRects().length > 0) ?? charts[0];

    drawing.tabIndex = 0;
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-label", [charts[0].svg.getAttribute("aria-label"), hint].filter(Boolean).join(". "));
    const tip = document.createElement("p");
    tip.className = "chart-tip";
    tip.hidden = true;
    const spoken = document.createElement("p");
    spoken.className = "unseen";
    spoken.setAttribute("aria-live", "polite");
    drawing.append(tip, spoken);

    let at = null;
    let width = innerWidth;
    const leave = () => {
      at?.shape.classList.remove("is-on");
      at = null;
      tip.hidden = true;
      spoken.textContent = "";
    };
    const show = (mark) => {
      if (mark === at) return;
      leave();
      at = mark;
      width = innerWidth;
      mark.shape.classList.add("is-on");
      tip.textContent = mark.words;
      tip.hidden = false;
      // Above the mark, or below where there is no room; never beyond the sides of the drawing or of the window.
      const frame = drawing.getBoundingClientRect();
      const { x, top, bottom } = middleOf(mark);
      const room = tip.getBoundingClientRect();
      const edge = Math.min(frame.right, document.documentElement.clientWidth) - room.width;
      const left = Math.max(frame.left, Math.min(x - room.width / 2, edge));
      const above = top - room.height - 10;
      tip.style.left = `${left - frame.left}px`;
      tip.style.top = `${(above < Math.max(0, frame.top - room.height) ? bottom + 10 : above) - frame.top}px`;
    };
    // Who walks by keyboard may have the chart half off the window, and a chart may be higher than it.
    const reveal = () => {
      for (const part of [drawing, tip]) part.scrollIntoView({ block: "nearest", behavior: "instant" });
    };
    const nearest = (x, y) => {
      let best = null;
      let least = REACH;
      for (const mark of shown().marks) {
        const middle = middleOf(mark);
        const far = Math.hypot(middle.x - x, middle.y - y);
        if (far < least) [best, least] = [mark, far];
      }
      return best;
    };
    const point = ({ target, clientX, clientY }) => {
      if (tip.contains(target)) return;
      const { marks } = shown();
      const mark = marks.find(({ shape }) => shape.contains(target)) ?? nearest(clientX, clientY);
      if (mark) show(mark);
      else leave();
    };
    // Who walks by keyboard is left alone by a pointer that rests.
    const isWalked = () => at !== null && drawing === document.activeElement;
    drawing.addEventListener("pointermove", (event) => { if (!rests(event) || !isWalked()) point(event); });
    drawing.addEventListener("pointerdown", point);
    drawing.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse" && (!rests(event) || !isWalked())) leave();
    });
    drawing.addEventListener("focusout", leave);
    drawing.addEventListener("focus", () => {
      // By keyboard the newest figure is shown at once, so that one sees that there is something to walk along.
      if (!drawing.matches(":focus-visible")) return;
      show(shown().marks.at(-1));
      reveal();
    });
    drawing.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { marks } = shown();
      const place = marks.indexOf(at);
      const last = marks.length - 1;
      const goal = {
        ArrowRight: Math.min(place + 1, last),
        ArrowDown: Math.min(place + 1, last),
        ArrowLeft: place < 0 ? last : Math.max(place - 1, 0),
        ArrowUp: place < 0 ? last : Math.max(place - 1, 0),
        Home: 0,
        End: last,
      }[event.key];
      if (goal === undefined) return;
      event.preventDefault();
      show(marks[goal]);
      spoken.textContent = marks[goal].words;
      // Also where it is shown already: the figure on which the keyboard arrived may be the only one.
      reveal();
    });
    // Also for who only points: what appears on hover can be sent away without moving.
    document.addEventListener("keydown", ({ key }) => { if (key === "Escape") leave(); });
    // Only a new width moves what is drawn: bars that come and go as a phone scrolls do not.
    addEventListener("resize", () => { if (innerWidth !== width) leave(); });
  });
})();
