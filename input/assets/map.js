// The card beside the pointer or the focused country. Without this file the SVG's own titles say the same.
(() => {
  const map = document.querySelector("[data-map]");
  if (!map) return;

  const countries = [...map.querySelectorAll(".map__country")];
  const small = countries.filter((country) => country.querySelector(".map__dot"));
  const card = document.createElement("div");
  card.className = "map__card";
  card.hidden = true;

  let shown = null;
  const unmark = () => {
    if (shown) delete shown.dataset.shown;
  };
  const show = (country) => {
    unmark();
    shown = country;
    shown.dataset.shown = "";
    const name = document.createElement("b");
    name.textContent = country.getAttribute("aria-label");
    card.textContent = country.dataset.detail;
    card.prepend(name);
    card.hidden = false;
    place(country);
  };

  const place = (country) => {
    const box = map.getBoundingClientRect();
    const at = country.getBoundingClientRect();
    const left = at.left + at.width / 2 - box.left - card.offsetWidth / 2;
    const above = at.top - box.top - card.offsetHeight - 8;
    card.style.left = `${Math.max(4, Math.min(left, box.width - card.offsetWidth - 4))}px`;
    card.style.top = `${above < 0 ? at.bottom - box.top + 8 : above}px`;
  };

  const hide = () => {
    unmark();
    card.hidden = true;
  };

  // Small countries lie close together, and a finger is wide: of those around it the nearest is meant. Land is itself.
  const distance = (event, country) => {
    const at = country.querySelector(".map__dot").getBoundingClientRect();
    return Math.hypot(event.clientX - at.left - at.width / 2, event.clientY - at.top - at.height / 2);
  };
  const countryOf = (event) => {
    const under = event.target.closest?.(".map__country");
    if (under && !small.includes(under)) return under;
    const nearest = small.reduce((a, b) => (distance(event, b) < distance(event, a) ? b : a), small[0]);
    return nearest && distance(event, nearest) <= (event.pointerType === "mouse" ? 10 : 22) ? nearest : under;
  };

  // From here on the page changes: nothing above may have failed.
  for (const country of countries) {
    // The browser's own tooltip would lie over the card: its words become the link's label instead.
    const title = country.querySelector("title");
    country.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  map.append(card);
  map.addEventListener("pointermove", (event) => {
    const meant = countryOf(event);
    map.style.cursor = meant ? "pointer" : "";
    if (meant && (meant !== shown || card.hidden)) show(meant);
    else if (!meant) hide();
  });
  // A browser moves a finger's click to what it takes for its aim: where it came down says more. A key has no place.
  let pressed = null;
  map.addEventListener("pointerdown", (event) => {
    pressed = event;
  });
  map.addEventListener("click", (event) => {
    const meant = event.detail > 0 && pressed && countryOf(pressed);
    if (!meant || meant.contains(event.target)) return;
    event.preventDefault();
    location.assign(meant.href.baseVal);
  });
  map.addEventListener("pointerleave", hide);
  map.addEventListener("focusin", (event) => event.target.matches(".map__country") && show(event.target));
  map.addEventListener("focusout", hide);
  map.addEventListener("keydown", (event) => event.key === "Escape" && hide());
})();
