"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const view = document.getElementById("view");
  const svg = view.querySelector("svg");
  const panel = document.getElementById("panel");
  const status = document.getElementById("status");
  const search = document.getElementById("search");
  const boxes = new Map([...svg.querySelectorAll(".node")].map(g => [g.dataset.key, g]));
  const nodes = new Map(data.nodes.map(n => [n.key, n]));
  const count = document.getElementById("count");
  const edges = data.edges.map((edge, i) => ({ ...edge, number: i, path: document.getElementById("e" + i) }));
  // The grounds of an edge: one for each piece of its evidence; of a fold, whose evidence is not here, its own.
  const grounds = e => e.evidence.length > 0 ? e.evidence.map(p => p.basis) : [e.basis];
  const bases = new Set(data.edges.flatMap(grounds));
  const trusted = new Set(bases);
  const closed = new Set();
  const slider = document.getElementById("year");
  let until = slider ? Number(slider.max) : Infinity;
  const whole = svg.getAttribute("viewBox").split(" ").map(Number);
  let frame = [...whole];
  let theme = document.documentElement;

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const link = (text, url) => /^https?:\/\//.test(url) ? make("a", text, { href: url, rel: "noopener noreferrer" }) : make("span", text);
  const say = text => { status.textContent = text; };
  const name = key => nodes.get(key).name;

  // The view: a window on the drawing.
  const show = () => svg.setAttribute("viewBox", frame.map(n => Math.round(n * 100) / 100).join(" "));
  const zoom = (factor, x = frame[0] + frame[2] / 2, y = frame[1] + frame[3] / 2) => {
    const width = Math.min(Math.max(frame[2] * factor, 120), whole[2] * 4);
    const scale = width / frame[2];
    frame = [x - (x - frame[0]) * scale, y - (y - frame[1]) * scale, width, frame[3] * scale];
    show();
  };
  const reset = () => { frame = [...whole]; show(); };
  const place = event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [point.x, point.y];
  };
  const bringIntoView = box => {
    const rect = box.getBoundingClientRect(), outer = view.getBoundingClientRect();
    const unit = 1 / svg.getScreenCTM().a;
    const dx = (rect.left + rect.right - outer.left - outer.right) / 2, dy = (rect.top + rect.bottom - outer.top - outer.bottom) / 2;
    if (rect.left < outer.left || rect.right > outer.right || rect.top < outer.top || rect.bottom > outer.bottom || rect.height < 12) {
      frame[0] += dx * unit;
      frame[1] += dy * unit;
      show();
      const tall = box.getBoundingClientRect().height;
      if (tall < 12) zoom(tall / 22);
    }
  };

  // Lines that went round boxes go straight when those are away: where anything is put away, each line that is left runs from box to box.
  const ways = new Map();
  const straighten = () => {
    const nothingIsAway = [...boxes.values()].every(b => !b.classList.contains("gone")) && edges.every(e => !e.gone);
    for (const e of edges) {
      if (!ways.has(e)) ways.set(e, e.path.getAttribute("d"));
      let way = ways.get(e);
      if (!nothingIsAway && !e.gone) {
        const size = key => { const r = boxes.get(key).querySelector("rect"); return ["x", "y", "width", "height"].map(a => Number(r.getAttribute(a))); };
        const [x, y, width, height] = size(e.to), [u, v, w, h] = size(e.from);
        const [a, b] = u >= x ? [x + width, u] : [x, u + w];
        const middle = (a + b) / 2;
        way = `M${a} ${y + height / 2}C${middle} ${y + height / 2} ${middle} ${v + h / 2} ${b} ${v + h / 2}`;
      }
      e.path.setAttribute("d", way);
      e.hit.setAttribute("d", way);
    }
  };

  // What is visible: heads, and what builds on something visible by an edge that is trusted.
  const refresh = () => {
    const shown = new Set(data.nodes.map(n => n.key).filter(key => !data.edges.some(e => e.from === key)));
    const inTime = key => !(nodes.get(key).year > until);
    const holds = e => grounds(e).some(basis => trusted.has(basis)) && !closed.has(e.to) && inTime(e.from) && inTime(e.to);
    for (const key of [...shown]) if (!inTime(key)) shown.delete(key);
    for (let size = -1; size !== shown.size;) {
      size = shown.size;
      for (const e of data.edges) if (holds(e) && shown.has(e.to)) shown.add(e.from);
    }
    for (const [key, box] of boxes) {
      box.classList.toggle("gone", !shown.has(key));
      box.classList.toggle("closed", closed.has(key));
    }
    for (const e of edges) {
      const gone = !holds(e) || !shown.has(e.to) || !shown.has(e.from);
      e.path.classList.toggle("gone", gone);
      e.hit.classList.toggle("gone", gone);
      e.gone = gone;
      document.querySelector(`tr[data-edge="${e.number}"]`)?.toggleAttribute("hidden", gone);
    }
    straighten();
    document.getElementById("all").disabled = closed.size === 0;
    const left = edges.filter(e => !e.gone).length;
    const words = `${shown.size} of ${data.nodes.length} shown, ${left} of ${edges.length} relations`;
    count.textContent = words + (slider && until < Number(slider.max) ? `, until ${until}` : "") + (trusted.size < bases.size ? `, ${[...bases].filter(b => trusted.has(b)).join(", ") || "no basis"} only` : "") + ".";
    say(words);
    find();
  };

  // The panel.
  const choose = element => {
    svg.querySelectorAll(".chosen").forEach(e => e.classList.remove("chosen"));
    element.classList.add("chosen");
  };
  const list = (heading, items, far) => {
    if (items.length === 0) return [];
    const ul = make("ul");
    for (const edge of items) {
      const button = make("button", `${name(edge[far])} · ${edge.basis}`, { type: "button" });
      button.addEventListener("click", () => showEdge(edge, true));
      ul.append(make("li"));
      ul.lastChild.append(button);
    }
    return [make("h3", heading), ul];
  };
  const showNode = key => {
    const node = nodes.get(key);
    choose(boxes.get(key));
    const parts = [make("h2", node.name), make("p", node.inside ? `Stands for ${node.inside.length} more: ${node.inside.join(", ")}.` : node.year ? `${node.kind}, ${node.year}` : `${node.kind}, year unknown`)];
    const below = edges.filter(e => e.to === key);
    if (below.length > 0) {
      const hide = make("button", closed.has(key) ? "Show what builds on it" : "Hide what builds on it", { type: "button", id: "hide" });
      hide.addEventListener("click", () => toggle(key));
      parts.push(hide);
    }
    if (node.paper && node.paper !== node.name) parts.push(make("p", node.paper, { class: "paper-title" }));
    if (node.authors) parts.push(make("p", node.authors.length > 8 ? `${node.authors.slice(0, 7).join(", ")} and ${node.authors.length - 7} more` : node.authors.join(", "), { class: "by" }));
    if (node.venue) parts.push(make("p", node.venue, { class: "by" }));
    const links = [...(node.paperUrl ? [["Paper", node.paperUrl]] : []), ...(node.code ?? []).map(url => ["Code", url])];
    if (links.length > 0) {
      const line = make("p", null, { class: "links" });
      for (const [word, url] of links) line.append(link(word === "Code" ? `Code: ${new URL(url).pathname.slice(1)}` : word, url), " ");
      parts.push(line);
    }
    if (node.surveys) parts.push(make("p", `Covered by ${node.surveys.join("; ")}.`, { class: "by" }));
    panel.replaceChildren(...parts, ...list("builds on", edges.filter(e => e.from === key), "to"), ...list("what builds on it", below, "from"));
    panel.scrollTop = 0;
  };
  const showEdge = (edge, byKey) => {
    choose(edge.path);
    const heading = make("h2", `${name(edge.from)} builds on ${name(edge.to)}`, { tabindex: "-1" });
    const ground = `${edge.basis}, ${edge.support === 1 ? "1 source" : edge.support + " sources"}, confidence ${edge.confidence}`;
    panel.replaceChildren(heading, make("p", ground));
    // Words that several pieces of evidence share are quoted once, with all their places.
    const quotes = new Map();
    for (const piece of edge.evidence) quotes.set(piece.quote, [...(quotes.get(piece.quote) ?? []), piece]);
    for (const [quote, pieces] of quotes) {
      for (const piece of pieces) {
        const words = `${piece.source}, line ${piece.line} (${piece.kind}, ${piece.basis})`;
        const at = make("p", null, { class: "place" });
        at.append(piece.address ? link(words, piece.address) : words);
        panel.append(at);
      }
      panel.append(make("blockquote", quote, { dir: "auto" }));
      for (const piece of pieces) {
        const rule = make("p", `rule ${piece.rule}`, { class: "by" });
        if (piece.citation) rule.append(" · ", link(piece.citation, piece.citation));
        panel.append(rule);
      }
    }
    if (edge.evidence.length > 0) {
      const wrong = make("button", "Something wrong?", { type: "button", id: "wrong" });
      wrong.addEventListener("click", () => {
        const text = [`${name(edge.from)} builds on ${name(edge.to)}: is this right?`, "", `Edge: ${edge.from} BUILDS_ON ${edge.to} (${edge.basis})`,
          ...edge.evidence.flatMap(p => [`Line: ${p.source}, line ${p.line}, rule ${p.rule}${p.address ? ", " + p.address : ""}`, `> ${p.quote}`]), "", "What is wrong: "].join("\n");
        const box = make("textarea", null, { rows: "10", readonly: "", "aria-label": "Text of an issue" });
        box.value = text;
        wrong.replaceWith(make("p", "Copy this into an issue:"), box);
        box.focus();
        box.select();
      });
      panel.append(wrong);
    }
    if (edge.evidence.length === 0) panel.append(make("p", "Several models are folded here; draw more with --max-nodes."));
    panel.scrollTop = 0;
    if (byKey) heading.focus();
  };
  // Where lines run together a click offers all of them.
  const pick = (event, edge) => {
    const hits = event.clientX === 0 && event.clientY === 0 ? [edge.hit] : document.elementsFromPoint(event.clientX, event.clientY);
    const here = edges.filter(e => hits.includes(e.hit));
    if (here.length < 2) return showEdge(edge, false);
    svg.querySelectorAll(".chosen").forEach(e => e.classList.remove("chosen"));
    const ul = make("ul");
    for (const one of here) {
      const button = make("button", `${name(one.from)} builds on ${name(one.to)} · ${one.basis}`, { type: "button" });
      button.addEventListener("click", () => showEdge(one, true));
      for (const kind of ["pointerenter", "focus"]) button.addEventListener(kind, () => choose(one.path));
      ul.append(make("li"));
      ul.lastChild.append(button);
    }
    panel.replaceChildren(make("h2", `${here.length} lines run here: which one?`), ul);
    panel.scrollTop = 0;
  };
  const toggle = key => {
    if (!closed.delete(key)) closed.add(key);
    refresh();
    showNode(key);
    document.getElementById("hide")?.focus();
  };

  // Keys: one box at a time can be reached with Tab, the arrows go from box to box.
  const visible = () => [...boxes.values()].filter(b => !b.classList.contains("gone"));
  const middle = box => { const r = box.querySelector("rect"); return [Number(r.getAttribute("x")), Number(r.getAttribute("y")) + Number(r.getAttribute("height")) / 2]; };
  const focus = box => {
    for (const b of boxes.values()) b.setAttribute("tabindex", b === box ? "0" : "-1");
    box.focus({ preventScroll: true });
    bringIntoView(box);
  };
  const step = (box, direction) => {
    const [x, y] = middle(box);
    const key = box.dataset.key;
    const kin = direction === "ArrowLeft" ? edges.filter(e => e.from === key).map(e => e.to)
      : direction === "ArrowRight" ? edges.filter(e => e.to === key).map(e => e.from) : null;
    const sign = direction === "ArrowUp" ? -1 : 1;
    const near = (kin ? kin.map(k => boxes.get(k)).filter(b => !b.classList.contains("gone")) : visible().filter(b => middle(b)[0] === x && (middle(b)[1] - y) * sign > 0))
      .sort((a, b) => Math.abs(middle(a)[1] - y) - Math.abs(middle(b)[1] - y));
    if (near.length > 0) focus(near[0]);
  };

  for (const edge of edges) {
    edge.hit = edge.path.cloneNode(true);
    edge.hit.removeAttribute("id");
    edge.hit.removeAttribute("marker-end");
    edge.hit.setAttribute("class", "hit");
    edge.path.after(edge.hit);
    edge.hit.addEventListener("click", event => pick(event, edge));
  }
  for (const [key, box] of boxes) {
    box.setAttribute("role", "button");
    box.setAttribute("tabindex", "-1");
    box.addEventListener("click", () => { focus(box); showNode(key); });
    box.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") showNode(key);
      else if (event.key.startsWith("Arrow")) step(box, event.key);
      else if (event.key === "h") toggle(key);
      else return;
      event.preventDefault();
    });
  }
  [...boxes.values()][0]?.setAttribute("tabindex", "0");

  // Pulling, wheel and two fingers.
  const pointers = new Map();
  let moved = 0;
  view.addEventListener("pointerdown", event => { pointers.set(event.pointerId, [event.clientX, event.clientY]); moved = 0; });
  addEventListener("pointermove", event => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const unit = 1 / svg.getScreenCTM().a;
    const now = [event.clientX, event.clientY];
    moved += Math.hypot(now[0] - last[0], now[1] - last[1]);
    if (pointers.size === 1) {
      frame[0] -= (now[0] - last[0]) * unit;
      frame[1] -= (now[1] - last[1]) * unit;
      view.classList.add("pulled");
      show();
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      zoom(Math.hypot(last[0] - other[0], last[1] - other[1]) / Math.max(1, Math.hypot(now[0] - other[0], now[1] - other[1])), ...place(event));
    }
    pointers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, event => { pointers.delete(event.pointerId); view.classList.remove("pulled"); });
  view.addEventListener("click", event => { if (moved > 6) event.stopPropagation(); }, true);
  view.addEventListener("wheel", event => { event.preventDefault(); zoom(Math.exp(event.deltaY / 400), ...place(event)); }, { passive: false });

  // Tools.
  const found = document.getElementById("found");
  function find() {
    const wanted = search.value.trim().toLowerCase();
    const hits = wanted ? visible().filter(b => name(b.dataset.key).toLowerCase().includes(wanted)) : [];
    boxes.forEach(b => b.classList.toggle("found", hits.includes(b)));
    found.textContent = !wanted ? "" : hits.length === 0 ? "nothing found" : `${hits.length} found`;
    if (wanted) say(found.textContent);
    return hits;
  }
  let turn = 0;
  search.addEventListener("input", () => { turn = 0; const hits = find(); if (hits.length > 0) bringIntoView(hits[0]); });
  search.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    const hits = find();
    if (hits.length === 0) return;
    const at = turn++ % hits.length;
    const box = hits[at];
    found.textContent = `${at + 1} of ${hits.length}`;
    showNode(box.dataset.key);
    bringIntoView(box);
  });
  document.querySelectorAll("input[name=basis]").forEach(box => box.addEventListener("change", () => {
    if (box.checked) trusted.add(box.value); else trusted.delete(box.value);
    refresh();
  }));
  slider?.addEventListener("input", () => { until = Number(slider.value); document.getElementById("until").textContent = slider.value; refresh(); });
  const tableButton = document.getElementById("as-table"), facts = document.getElementById("facts");
  tableButton.addEventListener("click", () => {
    const open = facts.classList.toggle("open");
    tableButton.setAttribute("aria-expanded", open);
    if (open) facts.focus();
  });
  document.getElementById("in").addEventListener("click", () => zoom(0.75));
  document.getElementById("out").addEventListener("click", () => zoom(1 / 0.75));
  document.getElementById("fit").addEventListener("click", reset);
  document.getElementById("all").addEventListener("click", () => { closed.clear(); refresh(); });
  document.getElementById("theme").addEventListener("click", () => {
    const dark = theme.dataset.theme ? theme.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    theme.dataset.theme = dark ? "light" : "dark";
  });
  addEventListener("keydown", event => {
    if (event.target.matches("input") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { search.focus(); event.preventDefault(); }
    else if (event.key === "+") zoom(0.75);
    else if (event.key === "-") zoom(1 / 0.75);
    else if (event.key === "0") reset();
  });
  refresh();
})();
