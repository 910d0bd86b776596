// The preview's own script: waits for changes, reloads the page where it stood, and shows findings over it.
(() => {
  "use strict";
  const place = `advocate-scroll:${location.pathname}`;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    const top = Number(kept);
    scrollTo(0, top);
    addEventListener("load", () => scrollTo(0, top), { once: true });
  }

  const make = (name, text, style) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (style) made.style.cssText = style;
    return made;
  };

  let panel;
  let closed = "";
  const show = (report) => {
    panel?.remove();
    panel = undefined;
    const words = JSON.stringify(report.findings);
    if (report.findings.length === 0 || words === closed) return;
    const colour = report.errors > 0 ? "#b3261e" : "#8a5a00";
    panel = make("details", "", `position:fixed;inset:auto 1rem 1rem 1rem;z-index:2147483647;max-height:60vh;overflow:auto;background:#fff;color:#1b1b1b;border:2px solid ${colour};border-radius:6px;padding:.6rem 1rem;font:15px/1.45 system-ui,sans-serif;box-shadow:0 4px 24px #0006`);
    panel.open = report.errors > 0;
    panel.setAttribute("aria-label", "Findings");
    const count = (number, noun) => (number ? [`${number} ${noun}${number === 1 ? "" : "s"}`] : []);
    const head = make("summary", [...count(report.errors, "error"), ...count(report.warnings, "warning")].join(", "), `cursor:pointer;font-weight:600;color:${colour}`);
    panel.append(head);
    const list = make("ul", "", "margin:.5rem 0;padding-left:1.2rem");
    for (const finding of report.findings.slice(0, 100)) {
      const item = make("li", "", "margin:.4rem 0");
      item.append(make("strong", finding.message));
      if (finding.path) item.append(make("br"), make("code", `${finding.path}:${finding.line}:${finding.column}`));
      if (finding.help) item.append(make("br"), make("span", finding.help));
      list.append(item);
    }
    const close = make("button", "Close until something changes", "font:inherit;padding:.3rem .8rem");
    close.type = "button";
    close.addEventListener("click", () => {
      closed = words;
      panel.remove();
    });
    panel.append(list, close);
    document.body.append(panel);
  };

  let number = 0;
  const wait = async () => {
    try {
      const answer = await fetch(`/-/next?after=${number}`, { cache: "no-store" });
      const next = await answer.json();
      if (number !== 0 && next.number !== number) {
        sessionStorage.setItem(place, String(scrollY));
        location.reload();
        return;
      }
      if (number !== next.number) show(next.report);
      number = next.number;
      setTimeout(wait, 0);
    } catch {
      // The preview was ended, or starts again: look for it every second.
      setTimeout(wait, 1000);
    }
  };
  wait();
})();
