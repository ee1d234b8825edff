// Ticking windows on and off: the number and the map move. Without this file the page shows all of them won.
(() => {
  const section = document.querySelector("[data-whatif]");
  if (!section) return;

  const boxes = [...section.querySelectorAll("input[type=checkbox]")];
  const count = section.querySelector("[data-count]");
  const toGo = section.querySelector("[data-togo]");
  const { base, target } = section.dataset;
  const fills = { nearly: "url(#map-stripes)", unknown: "url(#map-dots)" };

  const paint = (iso3, status) => {
    const country = section.querySelector(`.map__country[data-iso3="${iso3}"]`);
    if (!country) return;
    country.setAttribute("class", `map__country map__country--${status}`);
    for (const shape of country.querySelectorAll("path, .map__dot")) {
      if (fills[status]) shape.setAttribute("fill", fills[status]);
      else shape.removeAttribute("fill");
    }
  };

  const show = () => {
    const won = Number(base) + boxes.filter((box) => box.checked).length;
    count.textContent = won;
    toGo.textContent = toGo.dataset.text.replace("{left}", Math.max(0, target - won)).replace("{target}", target);
    for (const box of boxes) paint(box.value, box.checked ? "prochw" : box.dataset.was);
  };

  for (const box of boxes) box.hidden = false;
  section.addEventListener("change", show);
  // A browser that comes back to the page keeps the ticks; number and map must follow them.
  show();
})();
