// Ticking windows on and off: the number and the map move. Without this file the page shows all of them won.
(() => {
  const section = document.querySelector("[data-whatif]");
  if (!section) return;

  const boxes = [...section.querySelectorAll("input[type=checkbox]")];
  const count = section.querySelector("[data-count]");
  const toGo = section.querySelector("[data-togo]");
  const map = section.querySelector(".map__svg");
  const { base, target, label } = section.dataset;
  const fills = { nearly: "url(#map-stripes)", not_yet: "url(#map-lines)", unknown: "url(#map-dots)" };

  const paint = (iso3, status, title) => {
    const country = section.querySelector(`.map__country[data-iso3="${iso3}"]`);
    if (!country) return;
    country.setAttribute("class", `map__country map__country--${status}`);
    country.setAttribute("aria-label", title);
    const spot = section.querySelector(`.map__spot[data-iso3="${iso3}"]`);
    if (spot) spot.setAttribute("class", `map__spot map__spot--${status}`);
    const name = section.querySelector(`[data-of="${iso3}"]`);
    if (name) name.toggleAttribute("hidden", status !== "won");
    for (const shape of [...country.querySelectorAll("path, .map__dot"), ...(spot ? spot.querySelectorAll(".map__dot") : [])]) {
      if (fills[status]) shape.setAttribute("fill", fills[status]);
      else shape.removeAttribute("fill");
    }
  };

  const show = () => {
    const won = Number(base) + boxes.filter((box) => box.checked).length;
    count.textContent = won;
    toGo.textContent = toGo.dataset.text.replace("{left}", Math.max(0, target - won)).replace("{target}", target);
    map.setAttribute("aria-label", label.replace("{count}", won));
    for (const box of boxes) {
      if (box.checked) paint(box.value, "won", box.dataset.wonTitle);
      else paint(box.value, box.dataset.was, box.dataset.wasTitle);
    }
  };

  for (const box of boxes) box.hidden = false;
  section.addEventListener("change", show);
  // A browser that comes back to the page restores the ticks, some only after scripts have run: number and map follow.
  addEventListener("pageshow", show);
  show();
})();
