// Any two measures against each other, drawn by plotly.js from what the page holds as JSON. The choice is kept in the
// page's address. Without this file, or without plotly.js, the table below is whole.
(() => {
  const form = document.querySelector("[data-explore]");
  const figure = document.querySelector("[data-figure]");
  if (!form || !figure) return;

  const { countries, measures, groupings, layout } = JSON.parse(document.querySelector("[data-exploration]").textContent);
  const place = new Map(countries.map(({ id }, index) => [id, index]));
  const measure = (id) => measures.find((m) => m.id === id);
  const part = (name) => figure.querySelector(`[data-${name}]`);
  const chart = part("chart");
  const [smallest, largest, ring] = [8, 44, 12];
  const headcounts = measure("headcount").values;
  const largestHeadcount = Math.max(...headcounts);

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const chosen = () => Object.fromEntries(new FormData(form));

  const { coloured, encode, legendName } = plotting;

  const everyone = [...countries.keys()];
  const isShown = (choice) => (index) => [choice.x, choice.y].every((id) => measure(id).values[index] !== null);

  // Across, in pixels; by area, so that twice as many look like twice as much.
  const diameter = (choice, index) =>
    choice.size === "same"
      ? 11
      : Math.max(smallest, Math.min(largest, chart.clientWidth / 14) * Math.sqrt((headcounts[index] ?? 0) / largestHeadcount));

  // Marks that would lie on one another are set around their place, the first in its middle.
  const spread = (choice, width, height) => {
    const along = (axis, size) => {
      const { values, axis: { range, type } } = measure(choice[axis]);
      const scale = type === "log" ? Math.log10 : (value) => value;
      const known = values.filter((value) => value !== null).map(scale);
      const [from, to] = range ?? [Math.min(...known), Math.max(...known)];
      return (value, pixels) => {
        const moved = scale(value) + (pixels * (to - from || 1)) / size;
        return type === "log" ? 10 ** moved : moved;
      };
    };
    const [toX, toY] = [along("x", width), along("y", height)];
    const [xs, ys] = [measure(choice.x).values, measure(choice.y).values];
    const places = new Map();
    for (const index of everyone.filter(isShown(choice))) {
      const key = `${xs[index]} ${ys[index]}`;
      places.set(key, [...(places.get(key) ?? []), index]);
    }
    const at = new Map();
    for (const group of places.values()) {
      group.sort((a, b) => diameter(choice, b) - diameter(choice, a));
      const step = Math.max(6, Math.min(10, width / 60));
      const room = Math.max(0, diameter(choice, group[0]) / 2 - 6);
      group.forEach((index, turn) => {
        const [away, angle] = [turn > 0 ? room + step * Math.sqrt(turn) : 0, turn * 2.39996];
        at.set(index, [toX(xs[index], away * Math.cos(angle)), toY(ys[index], away * Math.sin(angle))]);
      });
    }
    return at;
  };

  const valuesOf = (choice, index) =>
    [...new Set([choice.y, choice.x, ...(choice.size === "headcount" ? ["headcount"] : [])])]
      .map((id) => `${measure(id).name}: ${measure(id).texts[index]}`);

  const interval = (id, indexes) => {
    const { values, low, high } = measure(id);
    return {
      type: "data",
      symmetric: false,
      array: indexes.map((index) => high[index] - values[index]),
      arrayminus: indexes.map((index) => values[index] - low[index]),
      color: "var(--edge)",
      thickness: 1,
      width: 0,
    };
  };

  const traces = (choice, width, height) => {
    const at = spread(choice, width, height);
    const drawn = groupings.find(({ id }) => id === choice.colour).traces.map((trace) => {
      const indexes = trace.ids.map((id) => place.get(id)).filter((index) => at.has(index));
      indexes.sort((a, b) => diameter(choice, b) - diameter(choice, a));
      return {
        ...trace,
        name: legendName(trace.name, width),
        ids: indexes.map((index) => countries[index].id),
        x: indexes.map((index) => at.get(index)[0]),
        y: indexes.map((index) => at.get(index)[1]),
        text: indexes.map((index) => [countries[index].name, ...valuesOf(choice, index)].map(encode).join("<br>")),
        customdata: indexes,
        marker: { ...trace.marker, size: indexes.map((index) => diameter(choice, index)) },
        ...(choice.intervals && measure(choice.x).low ? { error_x: interval(choice.x, indexes) } : {}),
        ...(choice.intervals && measure(choice.y).low ? { error_y: interval(choice.y, indexes) } : {}),
      };
    }).filter(({ ids }) => ids.length > 0);
    const found = place.get(choice.country);
    if (at.has(found)) {
      drawn.push({
        type: "scatter",
        mode: "markers+text",
        x: [at.get(found)[0]],
        y: [at.get(found)[1]],
        text: [encode(countries[found].name)],
        textposition: "top center",
        hoverinfo: "skip",
        showlegend: false,
        marker: { symbol: "circle-open", size: diameter(choice, found) + ring, color: "var(--ink)", line: { width: 3 } },
      });
    }
    return coloured(drawn);
  };

  const axes = (choice) => coloured({ ...JSON.parse(JSON.stringify(layout)), xaxis: measure(choice.x).axis, yaxis: measure(choice.y).axis });

  const nameOf = (choice) => fill(chart.dataset.label, { up: measure(choice.y).name, across: measure(choice.x).name });

  const pick = (index) => {
    const picked = part("picked");
    if (index === undefined) {
      picked.textContent = picked.dataset.hint;
      return;
    }
    const link = document.createElement("a");
    link.href = countries[index].href;
    link.textContent = picked.dataset.open;
    picked.textContent = fill(picked.dataset.text, { country: countries[index].name, values: valuesOf(chosen(), index).join(" · ") });
    picked.append(" ", link);
  };

  const tell = (choice) => {
    const shown = everyone.filter(isShown(choice));
    part("shown").textContent = fill(part("shown").dataset.text, { shown: shown.length, total: countries.length });
    const missing = part("missing");
    const sentence = (text, indexes, reason) => {
      const line = document.createElement("p");
      line.textContent = fill(text, { reason, count: indexes.length, countries: indexes.map((index) => countries[index].name).join(", ") });
      return indexes.length > 0 ? [line] : [];
    };
    missing.textContent = "";
    missing.append(
      ...[...new Set([choice.y, choice.x])].map(measure).flatMap(({ values, without }) =>
        sentence(missing.dataset.text, everyone.filter((index) => values[index] === null), without)),
      ...(choice.size === "headcount"
        ? sentence(missing.dataset.unsized, shown.filter((index) => headcounts[index] === null))
        : []));
  };

  const say = () => {
    const choice = chosen();
    form.elements.intervals.disabled = !measure(choice.x).low && !measure(choice.y).low;
    chart.setAttribute("aria-label", nameOf(choice));
    tell(choice);
  };

  let listens = false;
  const listen = () => {
    listens = true;
    let pointer = "mouse";
    chart.addEventListener("pointerdown", (event) => (pointer = event.pointerType), { capture: true });
    chart.on("plotly_hover", ({ points }) => pick(points[0].customdata));
    chart.on("plotly_click", ({ points, event }) => {
      const index = points[0].customdata;
      pick(index);
      // A finger cannot point without clicking: it gets the values, and the link beside them.
      if (pointer !== "mouse") return;
      if (event.ctrlKey || event.metaKey) window.open(countries[index].href, "_blank", "noopener");
      else location.href = countries[index].href;
    });
  };

  const draw = async () => {
    say();
    if (!(await plotting.program())) {
      form.hidden = figure.hidden = true;
      return;
    }
    // Another chart may have taken its place meanwhile.
    if (figure.hidden) return;
    const choice = chosen();
    await Plotly.react(
      chart,
      traces(choice, chart.clientWidth, chart.clientHeight),
      { ...axes(choice), dragmode: plotting.dragmode() },
      plotting.config);
    if (!listens) listen();
  };

  const save = async () => {
    if (!listens) await draw();
    const choice = chosen();
    return plotting.save(
      chart, traces(choice, 1200, 800), axes(choice), nameOf(choice), chart.dataset.source, `${choice.y}-${choice.x}.png`);
  };

  const fields = [...form.elements].filter((field) => field.name);
  const usual = new Map(fields.map((field) => [field.name, field.type === "checkbox" ? undefined : field.value]));

  const remember = () => {
    const choice = new URLSearchParams([...new FormData(form)].filter(([name, value]) => value !== usual.get(name)));
    // Pages opened from a disk may not change their own address.
    if (location.protocol !== "file:") history.replaceState(null, "", `${choice}` ? `?${choice}${location.hash}` : location.pathname + location.hash);
  };

  const recall = () => {
    const choice = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = choice.get(field.name);
      if (field.type === "checkbox") field.checked = value === field.value;
      else field.value = [...field.options].some((option) => option.value === value) ? value : usual.get(field.name);
    }
  };

  recall();
  form.hidden = figure.hidden = false;
  pick(place.get(form.elements.country.value));
  say();
  // Up to here the style sheet has kept their room.
  form.dataset.ready = figure.dataset.ready = "";
  plotting.whenSeen(chart, draw);
  // A browser that comes back to the page may restore other choices, some only after scripts have run: the address holds.
  addEventListener("pageshow", (event) => {
    recall();
    pick(place.get(form.elements.country.value));
    if (event.persisted) draw();
  });
  addEventListener("resize", () => {
    if (plotting.fetched && !listens && !figure.hidden) draw();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    pick(place.get(form.elements.country.value));
    draw();
    remember();
  });
  figure.addEventListener("click", ({ target }) => {
    const way = target.dataset.zoom;
    if (way && (way === "all" || !listens)) draw();
    else if (way) plotting.zoom(chart, way === "in" ? 0.6 : 1 / 0.6);
    else if ("save" in target.dataset) save();
  });
  matchMedia("(prefers-color-scheme: dark)").addListener(draw);
})();
