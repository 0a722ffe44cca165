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
  const edges = data.edges.map((edge, i) => ({ ...edge, path: document.getElementById("e" + i) }));
  const trusted = new Set(data.edges.map(e => e.basis));
  const closed = new Set();
  const whole = svg.getAttribute("viewBox").split(" ").map(Number);
  let frame = [...whole];
  let theme = document.documentElement;

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
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

  // What is visible: heads, and what builds on something visible by an edge that is trusted.
  const refresh = () => {
    const shown = new Set(data.nodes.map(n => n.key).filter(key => !data.edges.some(e => e.from === key)));
    const holds = e => trusted.has(e.basis) && !closed.has(e.to);
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
    }
    document.getElementById("all").disabled = closed.size === 0;
    say(`${shown.size} of ${data.nodes.length} shown`);
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
    panel.replaceChildren(...parts, ...list("builds on", edges.filter(e => e.from === key), "to"), ...list("what builds on it", below, "from"));
    panel.scrollTop = 0;
  };
  const showEdge = (edge, byKey) => {
    choose(edge.path);
    const heading = make("h2", `${name(edge.from)} builds on ${name(edge.to)}`, { tabindex: "-1" });
    const ground = `${edge.basis}, ${edge.support === 1 ? "1 source" : edge.support + " sources"}, confidence ${edge.confidence}`;
    panel.replaceChildren(heading, make("p", ground));
    for (const piece of edge.evidence) {
      panel.append(make("p", `${piece.source}, line ${piece.line}`, { class: "place" }), make("blockquote", piece.quote, { dir: "auto" }));
      const rule = make("p", `rule ${piece.rule}`, { class: "by" });
      if (/^https?:\/\//.test(piece.citation)) rule.append(" · ", make("a", piece.citation, { href: piece.citation, rel: "noopener noreferrer" }));
      else if (piece.citation) rule.append(` · ${piece.citation}`);
      panel.append(rule);
    }
    if (edge.evidence.length === 0) panel.append(make("p", "Several models are folded here; draw more with --max-nodes."));
    panel.scrollTop = 0;
    if (byKey) heading.focus();
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
    edge.hit.addEventListener("click", () => showEdge(edge, false));
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
  const find = () => {
    const wanted = search.value.trim().toLowerCase();
    const found = wanted ? visible().filter(b => name(b.dataset.key).toLowerCase().includes(wanted)) : [];
    boxes.forEach(b => b.classList.toggle("found", found.includes(b)));
    say(wanted ? `${found.length} found` : "");
    return found;
  };
  let turn = 0;
  search.addEventListener("input", () => { turn = 0; const found = find(); if (found.length > 0) bringIntoView(found[0]); });
  search.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    const found = find();
    if (found.length === 0) return;
    const box = found[turn++ % found.length];
    showNode(box.dataset.key);
    bringIntoView(box);
  });
  document.querySelectorAll("input[name=basis]").forEach(box => box.addEventListener("change", () => {
    if (box.checked) trusted.add(box.value); else trusted.delete(box.value);
    refresh();
  }));
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
