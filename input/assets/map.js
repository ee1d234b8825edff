// The card beside the pointer or the focused country. Without this file the SVG's own titles say the same.
(() => {
  const map = document.querySelector("[data-map]");
  if (!map) return;

  const card = document.createElement("div");
  card.className = "map__card";
  card.hidden = true;
  map.append(card);

  for (const country of map.querySelectorAll(".map__country")) {
    // The browser's own tooltip would lie over the card: its words become the link's label instead.
    const title = country.querySelector("title");
    country.setAttribute("aria-label", title.textContent);
    title.remove();
  }

  const show = (country) => {
    const name = document.createElement("b");
    name.textContent = country.getAttribute("aria-label");
    card.replaceChildren(name, country.dataset.detail);
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
    card.hidden = true;
  };

  const countryOf = (event) => event.target.closest?.(".map__country");
  map.addEventListener("pointerover", (event) => (countryOf(event) ? show(countryOf(event)) : hide()));
  map.addEventListener("pointerleave", hide);
  map.addEventListener("focusin", (event) => countryOf(event) && show(countryOf(event)));
  map.addEventListener("focusout", hide);
  map.addEventListener("keydown", (event) => event.key === "Escape" && hide());
})();
