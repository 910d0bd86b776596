// What is asked of a page from inside. Each function is sent to the browser on its own, so it uses nothing from outside itself.

/** Elements that make the page scroll sideways; none if it does not. */
export function sideways() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const clipped = (element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== "visible") return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].find(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !clipped(element),
  );
  const name = wide ? `${wide.localName}.${wide.getAttribute("class") ?? ""}` : "an element";
  return [`${root.scrollWidth - root.clientWidth} px too wide, because of ${name}`];
}

/** The page has drawn what it was told before. */
export function frames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Opens what is folded, so that it is looked at too. */
export function unfold() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Labels of the charts that are shown: how many there are, which leave their drawing, which overlap. */
export function labels() {
  const SLACK = 0.5;
  const wrong = [];
  let count = 0;
  for (const svg of document.querySelectorAll("svg.chart")) {
    if (svg.getClientRects().length === 0) continue;
    const frame = svg.viewBox.baseVal;
    // A label of several lines has one part a line, each with a place of its own.
    const lines = [...svg.querySelectorAll("text")].flatMap((text) => {
      const parts = [...text.querySelectorAll("tspan")];
      return parts.length > 0 ? parts : [text];
    });
    const boxes = lines.filter((line) => line.textContent.trim() !== "").map((line) => {
      const size = parseFloat(getComputedStyle(line).fontSize);
      const start = line.getStartPositionOfChar(0);
      const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
      // Ink, not line height: capitals and figures rise about 0.73 of the size, tails hang about 0.2.
      return { words: line.textContent.trim(), left: start.x, right: end.x, top: start.y - 0.73 * size, bottom: start.y + 0.2 * size };
    });
    count += boxes.length;
    const name = svg.getAttribute("aria-labelledby")?.split(" ")[0].replace(/-title$/, "") ?? "a chart";
    boxes.forEach((a, i) => {
      const out = Math.max(frame.x - a.left, a.right - frame.x - frame.width, frame.y - a.top, a.bottom - frame.y - frame.height);
      if (out > SLACK) wrong.push(`${name}: "${a.words}" leaves the drawing by ${out.toFixed(1)}`);
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > SLACK && down > SLACK) wrong.push(`${name}: "${a.words}" and "${b.words}" overlap by ${across.toFixed(1)} x ${down.toFixed(1)}`);
      }
    });
  }
  return { count, wrong };
}

/** Labels of the charts that are shown and would be too small on paper, where a CSS pixel is three quarters of a point. */
export function small() {
  const LEAST = 6.5;
  const wrong = [];
  for (const svg of document.querySelectorAll("svg.chart")) {
    if (svg.getClientRects().length === 0) continue;
    const scale = svg.getScreenCTM().a;
    for (const text of svg.querySelectorAll("text")) {
      const points = parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
      if (points < LEAST) wrong.push(`${svg.querySelector("desc")?.id.replace(/-desc$/, "")}: "${text.textContent.trim()}" is ${points.toFixed(1)} pt`);
    }
  }
  return wrong;
}

/** Brings one of a chart's marks to the middle of the window and says where that is. */
export function mark(drawing) {
  const svg = [...drawing.querySelectorAll("svg.chart")].find((one) => one.getClientRects().length > 0);
  const shapes = [...(svg?.querySelectorAll("circle.hit, g > rect") ?? [])];
  const seen = shapes.find((shape) => {
    const { width, height } = shape.getBoundingClientRect();
    return width > 2 && height > 2 && shape.closest("g")?.querySelector("title") !== null;
  });
  if (!seen) return null;
  seen.scrollIntoView({ block: "center", behavior: "instant" });
  const box = seen.getBoundingClientRect();
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Scrolls until the chart with the keyboard is above a line of the window. */
export function scrolledAway(y) {
  scrollBy({ top: document.activeElement.getBoundingClientRect().bottom - y + 4, behavior: "instant" });
}

/** What a chart's figures look like while the keyboard is on it: their words, and what is wrong with their place. */
export function told() {
  const tip = document.activeElement?.querySelector(".chart-tip");
  if (!tip) return { words: "", wrong: ["the keyboard is on no chart"] };
  if (tip.hidden) return { words: "", wrong: [] };
  const box = tip.getBoundingClientRect();
  const wrong = [];
  if (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5) wrong.push(`"${tip.textContent}" leaves the window`);
  if (box.bottom < 0 || box.top > innerHeight) wrong.push(`"${tip.textContent}" is off the screen`);
  if (document.activeElement.querySelectorAll(".is-on").length !== 1) wrong.push("not one mark stands out");
  return { words: tip.textContent, wrong };
}

/** Where the keyboard is, and what is wrong with how that is shown. */
export function focused() {
  const at = document.activeElement;
  if (!at || at === document.body) return { name: "", wrong: [] };
  const name = `${at.localName}.${at.getAttribute("class") ?? ""} "${(at.textContent || at.getAttribute("aria-label") || "").trim().slice(0, 30)}"`;
  const wrong = [];
  const box = at.getClientRects()[0];
  const style = getComputedStyle(at);
  const shade = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  if (!box || box.width < 1 || box.height < 1) wrong.push(`${name} takes the keyboard but is not shown`);
  else if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) wrong.push(`${name} takes the keyboard off the screen`);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push(`${name} shows no outline`);
  else if (style.outlineStyle !== "auto") {
    const ground = [at, document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((colour) => !/^rgba.*, 0\)$/.test(colour)) ?? "rgb(255, 255, 255)";
    const [light, dark] = [shade(style.outlineColor), shade(ground)].sort((a, b) => b - a);
    if ((light + 0.05) / (dark + 0.05) < 3) wrong.push(`${name} has an outline with too little contrast`);
  }
  return { name, wrong };
}

/** Addresses and ids in the text of a page, as a browser reads them. */
export function addresses(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const links = [];
  for (const name of ["href", "src", "poster"]) {
    for (const element of page.querySelectorAll(`[${name}]`)) links.push(element.getAttribute(name));
  }
  const ids = [...page.querySelectorAll("[id]")].map((element) => element.id);
  return { links: [...new Set(links)], ids, twice: ids.filter((id, i) => ids.indexOf(id) !== i) };
}

/** Words that are cut off because their box is too small. */
export function clipped() {
  return [...document.querySelectorAll("body *")]
    .filter((element) => {
      const style = getComputedStyle(element);
      const hides = [style.overflowX, style.overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
      // What is hidden from sight on purpose is one pixel large.
      return hides && element.clientWidth > 2 && !element.closest("svg") && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    })
    .map((element) => `${element.localName}.${element.getAttribute("class") ?? ""} cuts off "${element.textContent.trim().slice(0, 30)}"`);
}

/** Words of charts that do not stand out from the page's ground, nor from what is drawn right behind them. */
export function faint() {
  const shade = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [light, dark] = [shade(a), shade(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const probe = document.createElement("div");
  probe.style.cssText = "background: Canvas; forced-color-adjust: none";
  document.body.append(probe);
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const wrong = [];
  for (const svg of document.querySelectorAll("svg.chart")) {
    if (svg.getClientRects().length === 0) continue;
    const shapes = [...svg.querySelectorAll("rect, path, circle")].filter((shape) => getComputedStyle(shape).fill.startsWith("rgb"));
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const behind = shapes.filter((shape) => {
        const around = shape.getBoundingClientRect();
        return shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && around.left <= x && x <= around.right && around.top <= y && y <= around.bottom;
      }).at(-1);
      const paper = behind?.localName === "rect" ? getComputedStyle(behind).fill : ground;
      const ratio = contrast(getComputedStyle(text).fill, paper);
      if (ratio < 4.5) wrong.push(`"${text.textContent.trim().slice(0, 30)}" stands out by ${ratio.toFixed(1)} only`);
    }
  }
  return wrong;
}
