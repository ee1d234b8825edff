// The time slider: the map quarter by quarter. Without this file the years' own pages show the same.
(() => {
  const slider = document.querySelector("[data-slider]");
  const map = document.querySelector("[data-map]");
  if (!slider || !map) return;

  const range = slider.querySelector("input");
  // With one quarter alone there is nothing to slide.
  if (!(Number(range.max) > 0)) return;

  const output = slider.querySelector("output");
  const [firstYear, firstQuarter] = slider.dataset.first.split("-").map(Number);
  const rungs = ["unknown", "not_yet", "partial", "nearly", "prochw"];
  const fills = { nearly: "url(#map-stripes)", unknown: "url(#map-dots)" };
  const countries = [...map.querySelectorAll(".map__country")].map((link) => ({
    link,
    name: link.dataset.name,
    detail: link.dataset.detail,
    shapes: link.querySelectorAll("path, .map__dot"),
    changes: (link.dataset.history ?? "").split(" ").filter(Boolean).map((change) => change.split(":").map(Number)),
  }));
  // Changes stand in the order of time: the last that had come by then holds.
  const rungAt = (changes, at) => changes.reduce((held, [quarter, rung]) => (quarter <= at ? rung : held), 0);
  const counts = [...document.querySelectorAll("[data-rung]")];
  const names = Object.fromEntries(counts.map((count) => [count.dataset.rung, count.dataset.name]));

  const show = () => {
    const at = Number(range.value);
    const tally = Object.fromEntries(rungs.map((rung) => [rung, 0]));
    for (const { link, name, detail, shapes, changes } of countries) {
      const rung = rungs[rungAt(changes, at)];
      tally[rung] += 1;
      link.setAttribute("class", `map__country map__country--${rung}`);
      link.setAttribute("aria-label", slider.dataset.country.replace("{country}", name).replace("{status}", names[rung]));
      // The card's verdicts are today's.
      link.dataset.detail = at === Number(range.max) ? detail : "";
      for (const shape of shapes) {
        if (fills[rung]) shape.setAttribute("fill", fills[rung]);
        else shape.removeAttribute("fill");
      }
    }
    const quarters = firstYear * 4 + firstQuarter - 1 + at;
    const label = slider.dataset.text
      .replace("{quarter}", (quarters % 4) + 1)
      .replace("{year}", Math.floor(quarters / 4))
      .replace("{count}", tally.prochw);
    output.textContent = label;
    range.setAttribute("aria-valuetext", label);
    for (const count of counts) count.textContent = tally[count.dataset.rung];
  };

  range.value = range.max;
  show();
  range.addEventListener("input", show);
  // A browser that comes back to the page puts the slider where it was, some only after scripts have run: the map follows.
  addEventListener("pageshow", show);
  slider.hidden = false;
})();
