// The charts of the other pages, drawn by plotly.js from what the page holds as JSON. The choice is kept after the #
// of the page's address. Without this file, or without plotly.js, a list links to the pages the charts stand on.
(() => {
  const which = document.querySelector("[data-which]");
  if (!which) return;

  const section = document.querySelector("[data-twin]");
  const chart = section.querySelector("[data-twin-chart]");
  const [charts, parts] = [which.querySelector("[data-which-chart]"), which.querySelector("[data-which-part]")];
  const measures = [document.querySelector("[data-explore]"), document.querySelector("[data-figure]")];
  const twins = JSON.parse(document.querySelector("[data-twins]").textContent);
  const twin = () => twins.find(({ id }) => id === charts.value);
  const part = () => twin().parts[Math.max(0, parts.selectedIndex)];

  const data = (width) => plotting.coloured(part().data).map((trace) => ({
    ...trace,
    name: width < 560 ? trace.name.replace(/(.{22}\S*) /g, "$1<br>") : trace.name,
  }));

  // Long names beside a narrow chart would leave it no room.
  const layout = (width) => {
    const all = plotting.coloured(twin().layout);
    if (all.yaxis.type !== "category" || width >= 900) return all;
    const names = part().data[0].y;
    const ticktext = names.map((name) => name.replace(/(.{16}\S*) /g, "$1<br>"));
    return { ...all, yaxis: { ...all.yaxis, tickmode: "array", tickvals: names, ticktext } };
  };

  const title = () => [twin().name, part().name].filter((name) => name.length > 0).join(": ");

  const draw = async () => {
    for (const element of measures) element.hidden = Boolean(twin());
    section.hidden = !twin();
    parts.parentElement.hidden = !twin() || twin().parts.length < 2;
    if (!twin()) {
      // Drawn while hidden it had no width.
      dispatchEvent(new Event("resize"));
      return;
    }
    chart.setAttribute("aria-label", title());
    section.querySelector("[data-twin-page]").href = twin().href;
    Object.assign(section.querySelector("[data-twin-csv]"), { href: twin().csv, download: "" });
    if (!(await plotting.program())) {
      which.hidden = section.hidden = true;
      return;
    }
    if (!twin()) return;
    await Plotly.react(chart, data(chart.clientWidth), { ...layout(chart.clientWidth), dragmode: plotting.dragmode() }, plotting.config);
  };

  const fillParts = () => {
    parts.textContent = "";
    parts.append(...(twin()?.parts ?? []).map(({ id, name }) => new Option(name, id)));
  };

  const choose = (select, value) => {
    select.value = [...select.options].some((option) => option.value === value) ? value : (select.options[0]?.value ?? "");
  };

  const recall = () => {
    const choice = new URLSearchParams(location.hash.slice(1));
    choose(charts, choice.get("chart") ?? "");
    fillParts();
    choose(parts, choice.get("part") ?? "");
    draw();
  };

  // Each choice is a step of its own, so that the way back leads to the chart before.
  const remember = () => {
    const choice = new URLSearchParams();
    if (twin()) choice.set("chart", charts.value);
    if (twin() && parts.selectedIndex > 0) choice.set("part", parts.value);
    location.hash = `${choice}`;
  };

  which.hidden = false;
  which.dataset.ready = "";
  // Places for those without scripts; here the chart itself is what an address leads to.
  for (const place of document.querySelectorAll("[id^='chart=']")) place.removeAttribute("id");
  recall();
  if (twin()) which.scrollIntoView();
  addEventListener("hashchange", recall);
  // A browser that comes back to the page may have restored other choices: the address holds.
  addEventListener("pageshow", recall);
  charts.addEventListener("change", () => {
    fillParts();
    remember();
    draw();
  });
  parts.addEventListener("change", () => {
    remember();
    draw();
  });
  section.addEventListener("click", ({ target }) => {
    const way = target.dataset.twinZoom;
    if (way === "all") Plotly.relayout(chart, Object.fromEntries(["xaxis", "yaxis"].flatMap((axis) => {
      const { range } = twin().layout[axis];
      return [range ? [`${axis}.range`, [...range]] : [`${axis}.autorange`, true]];
    })));
    else if (way) plotting.zoom(chart, way === "in" ? 0.6 : 1 / 0.6);
    else if ("twinSave" in target.dataset)
      plotting.save(chart, data(1200), layout(1200), title(), chart.dataset.source, `${[charts.value, parts.value].filter(Boolean).join("-")}.png`);
  });
  matchMedia("(prefers-color-scheme: dark)").addListener(draw);
})();
