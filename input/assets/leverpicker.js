// Recolours the home map by a lever's score. Without this file each lever's page has a map of its own.
(() => {
  const picker = document.querySelector("[data-picker]");
  const map = document.querySelector("[data-map]");
  if (!picker || !map) return;

  const slider = document.querySelector("[data-slider]");
  const statusLegend = document.querySelector("[data-status-legend]");
  const drawing = map.querySelector("svg");
  const statusLabel = drawing.getAttribute("aria-label");
  const legends = [...document.querySelectorAll("[data-lever-legend]")];
  const labels = map.querySelector(".map__names");
  const countries = [...map.querySelectorAll(".map__country")].map((link) => {
    const spot = map.querySelector(`.map__spot[data-iso3="${link.dataset.iso3}"]`);
    const shapes = [...link.querySelectorAll("path, .map__dot"), ...(spot ? spot.querySelectorAll(".map__dot") : [])];
    return {
      link,
      spot,
      colour: link.getAttribute("class").split("--")[1],
      name: link.dataset.name,
      label: link.getAttribute("aria-label") ?? link.querySelector("title").textContent,
      detail: link.dataset.detail,
      shapes: shapes.map((shape) => ({ shape, fill: shape.getAttribute("fill") })),
      levers: Object.fromEntries((link.dataset.levers ?? "").split(" ").map((lever) => lever.split(":")).map(([id, ...rest]) => [id, rest])),
    };
  });

  const paint = ({ link, spot, shapes }, colour, label, detail, fillOf) => {
    link.setAttribute("class", `map__country map__country--${colour}`);
    if (spot) spot.setAttribute("class", `map__spot map__spot--${colour}`);
    link.setAttribute("aria-label", label);
    link.dataset.detail = detail;
    for (const { shape, fill } of shapes) {
      const wanted = fillOf(fill);
      if (wanted) shape.setAttribute("fill", wanted);
      else shape.removeAttribute("fill");
    }
  };

  const show = ({ value: lever, dataset: { label } }) => {
    drawing.setAttribute("aria-label", lever ? label : statusLabel);
    for (const country of countries) {
      if (!lever) {
        paint(country, country.colour, country.label, country.detail, (fill) => fill);
        continue;
      }
      const [step, score] = country.levers[lever];
      const text = step ? picker.dataset.text : picker.dataset.unranked;
      paint(
        country,
        step ? `step-${step}` : "unknown",
        text.replace("{country}", country.name).replace("{score}", score),
        "",
        () => (step ? null : "url(#map-dots)"),
      );
    }
    labels.toggleAttribute("hidden", Boolean(lever));
    for (const legend of legends) legend.hidden = legend.dataset.leverLegend !== lever;
    if (statusLegend) statusLegend.hidden = Boolean(lever);
    if (slider) {
      slider.hidden = Boolean(lever);
      // The slider may stand in another year: it paints its own.
      if (!lever) slider.querySelector("input").dispatchEvent(new Event("input"));
    }
  };

  picker.addEventListener("change", (event) => show(event.target));
  // A browser that comes back to the page restores the choice, some only after scripts have run: the map follows.
  addEventListener("pageshow", () => show(picker.querySelector("input:checked")));
  picker.hidden = false;
})();
