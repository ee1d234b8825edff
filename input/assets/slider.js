// The years: number, map and the names of those who won move quarter by quarter, by hand or playing. Without this file
// the years' own pages show the same.
(() => {
  const slider = document.querySelector("[data-slider]");
  const map = document.querySelector("[data-map]");
  if (!slider || !map) return;

  const range = slider.querySelector("input");
  const last = Number(range.max);
  // With one quarter alone there is nothing to slide.
  if (!(last > 0)) return;

  const output = slider.querySelector("output");
  const play = slider.querySelector("[data-play]");
  const [firstYear, firstQuarter] = slider.dataset.first.split("-").map(Number);
  const rungs = ["unknown", "not_yet", "partial", "nearly", "won"];
  const won = rungs.indexOf("won");
  const fills = { nearly: "url(#map-stripes)", not_yet: "url(#map-lines)", unknown: "url(#map-dots)" };
  const countries = [...map.querySelectorAll(".map__country")].map((link) => {
    const { iso3, name, detail, history = "" } = link.dataset;
    const spot = map.querySelector(`.map__spot[data-iso3="${iso3}"]`);
    return {
      link,
      spot,
      name,
      detail,
      label: map.querySelector(`[data-of="${iso3}"]`),
      shapes: [...link.querySelectorAll("path, .map__dot"), ...(spot ? spot.querySelectorAll(".map__dot") : [])],
      changes: history.split(" ").filter(Boolean).map((change) => {
        const [quarter, rung, known] = change.split(":");
        return { quarter: Number(quarter), rung: Number(rung), isKnownBy: known !== undefined };
      }),
    };
  });
  // Changes stand in the order of time: the last that had come by then holds.
  const rungAt = (changes, at) => changes.reduce((held, change) => (change.quarter <= at ? change.rung : held), 0);
  const counts = [...document.querySelectorAll("[data-rung]")];
  const names = Object.fromEntries(counts.map((count) => [count.dataset.rung, count.dataset.name]));
  const hero = document.querySelector("[data-hero]");
  const number = document.querySelector("[data-number]");
  const day = document.querySelector("[data-day]");
  const today = { number: number.textContent, day: day.textContent };
  const bars = [...document.querySelectorAll("[data-bar]")];
  const moved = [...new Set(countries.flatMap(({ changes }) => changes
    .filter((change, i) => change.rung === won || (i > 0 && changes[i - 1].rung === won)).map(({ quarter }) => quarter)))]
    .sort((a, b) => a - b);

  const quarterOf = (at) => firstYear * 4 + firstQuarter - 1 + at;
  const inQuarter = (text, at) => text.replace("{quarter}", (quarterOf(at) % 4) + 1)
    .replace("{year}", Math.floor(quarterOf(at) / 4));
  const listed = (all) => all.reduce((said, name) => slider.dataset.list.replace("{first}", said).replace("{last}", name));
  const newAt = (at, isKnownBy) => countries.filter(({ changes }) => changes
    .some((change) => change.quarter === at && at > 0 && change.rung === won && change.isKnownBy === isKnownBy));
  const news = (at) => [[slider.dataset.new, newAt(at, false)], [slider.dataset.known, newAt(at, true)]]
    .filter(([, all]) => all.length > 0).map(([text, all]) => text.replace("{names}", listed(all.map(({ name }) => name))));

  const paint = ({ link, spot, label, name, detail, shapes }, rung, at) => {
    link.setAttribute("class", `map__country map__country--${rung}`);
    if (spot) spot.setAttribute("class", `map__spot map__spot--${rung}`);
    if (label) label.toggleAttribute("hidden", rung !== "won");
    link.setAttribute("aria-label", slider.dataset.country.replace("{country}", name).replace("{status}", names[rung]));
    // The card's verdicts are today's.
    link.dataset.detail = at === last ? detail : "";
    for (const shape of shapes) {
      if (fills[rung]) shape.setAttribute("fill", fills[rung]);
      else shape.removeAttribute("fill");
    }
  };

  const show = () => {
    const at = Number(range.value);
    const tally = Object.fromEntries(rungs.map((rung) => [rung, 0]));
    for (const country of countries) {
      const rung = rungs[rungAt(country.changes, at)];
      tally[rung] += 1;
      paint(country, rung, at);
    }
    const label = inQuarter(slider.dataset.text, at).replace("{count}", tally.won);
    output.textContent = [label, ...news(at)].join(" · ");
    range.setAttribute("aria-valuetext", label);
    for (const count of counts) count.textContent = tally[count.dataset.rung];
    hero.toggleAttribute("data-past", at !== last);
    number.textContent = at === last ? today.number : tally.won;
    day.textContent = at === last ? today.day : inQuarter(day.dataset.day, at);
    for (const bar of bars) {
      bar.setAttribute("width", (100 * tally[bar.dataset.bar]) / countries.length);
      if (bar.dataset.bar === "nearly") bar.setAttribute("x", (100 * tally.won) / countries.length);
    }
  };

  // A quarter in which somebody wins stays long enough to be read.
  let timer = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    delete slider.dataset.plays;
    play.setAttribute("aria-label", playLabel);
    output.setAttribute("aria-live", "polite");
  };
  const go = (at) => {
    range.value = at;
    show();
  };
  const next = () => {
    if (Number(range.value) >= last) {
      stop();
      return;
    }
    go(Number(range.value) + 1);
    timer = setTimeout(next, news(Number(range.value)).length > 0 ? 900 : 60);
  };
  const playLabel = play.getAttribute("aria-label");

  range.value = range.max;
  show();
  range.addEventListener("input", () => {
    stop();
    show();
  });
  play.addEventListener("click", () => {
    if (timer) {
      stop();
      return;
    }
    if (Number(range.value) >= last) go(0);
    slider.dataset.plays = "";
    play.setAttribute("aria-label", slider.dataset.pause);
    // Nobody wants every quarter read out.
    output.setAttribute("aria-live", "off");
    timer = setTimeout(next, 600);
  });
  for (const step of slider.querySelectorAll("[data-step]")) {
    step.addEventListener("click", () => {
      stop();
      const at = Number(range.value);
      const ahead = moved.filter((quarter) => quarter > at);
      const behind = [0, ...moved].filter((quarter) => quarter < at);
      go(Number(step.dataset.step) > 0 ? (ahead.length > 0 ? ahead[0] : last) : (behind[behind.length - 1] ?? 0));
    });
  }
  // A browser that comes back to the page puts the slider where it was, some only after scripts have run: the map follows.
  addEventListener("pageshow", show);
  slider.hidden = false;
})();
