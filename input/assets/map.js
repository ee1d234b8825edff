// The card beside the pointer or the focused country, the strip under the map for a finger, and the parts of the world.
// Without this file the SVG's own titles say the same, a tap opens, and the parts are links to places on the page.
(() => {
  const map = document.querySelector("[data-map]");
  if (!map) return;

  // In pixels: how far a finger misses what it aims at, and how far around it a country is looked for.
  const SCATTER = 6;
  const REACH = 12;
  // How far from its middle a country is aimed at, as a share of its size, and what it counts to be hit itself.
  const LOOSE = 0.3;
  const HIT = 0.7;

  const drawing = map.querySelector("svg");
  const frame = map.querySelector(".map__frame");
  const countries = [...map.querySelectorAll(".map__country")];
  const byCode = new Map(countries.map((country) => [country.dataset.iso3, country]));
  const spots = new Map([...map.querySelectorAll(".map__spot")].map((spot) => [spot.dataset.iso3, spot]));
  const small = countries.filter((country) => spots.has(country.dataset.iso3));
  const countryAt = (target) => {
    const link = target.closest?.(".map__country, .map__spot");
    return link ? byCode.get(link.dataset.iso3) : null;
  };

  const isFinger = (event) => event.pointerType === "touch" || event.pointerType === "pen";

  const card = document.createElement("div");
  card.className = "map__card";
  card.hidden = true;
  const strip = map.querySelector(".map__strip");

  let shown = null;
  // Neighbours drawn later would cover half of its outline: it is drawn once more, on top of all.
  const outline = document.createElementNS("http://www.w3.org/2000/svg", "path");
  outline.setAttribute("class", "map__outline");
  const mark = (country) => {
    for (const link of map.querySelectorAll("[data-shown]")) delete link.dataset.shown;
    shown = country;
    outline.setAttribute("d", country ? country.querySelector("path").getAttribute("d") : "");
    if (!country) return;
    country.dataset.shown = "";
    const spot = spots.get(country.dataset.iso3);
    if (spot) spot.dataset.shown = "";
  };
  const tell = (country) => {
    const name = document.createElement("b");
    name.textContent = country.getAttribute("aria-label");
    return [name, document.createTextNode(country.dataset.detail)];
  };
  const show = (country) => {
    mark(country);
    card.textContent = "";
    card.append(...tell(country));
    card.hidden = false;
    place(country);
  };

  const place = (country) => {
    const box = map.getBoundingClientRect();
    const at = country.getBoundingClientRect();
    const left = at.left + at.width / 2 - box.left - card.offsetWidth / 2;
    const above = at.top - box.top - card.offsetHeight - 8;
    card.style.left = `${Math.max(4, Math.min(left, box.width - card.offsetWidth - 4))}px`;
    card.style.top = `${above < 0 ? Math.max(4, at.bottom - box.top + 8) : above}px`;
  };

  const hide = () => {
    if (!card.hidden) mark(null);
    card.hidden = true;
  };

  const unpick = () => {
    mark(null);
    strip.textContent = map.dataset.hint;
  };
  const pick = (country) => {
    card.hidden = true;
    mark(country);
    const link = document.createElement("a");
    link.href = country.href.baseVal;
    link.append(...tell(country));
    strip.textContent = "";
    strip.append(link);
  };

  // A pointer means what it points at, and beside a small state that. A finger is wide, and scatters by some pixels: of
  // all countries around it that one is meant whose middle it is most likely to have aimed at, the wider the country
  // the looser the aim.
  const middle = (country) => {
    const [x, y] = country.dataset.middle.split(" ").map(Number);
    const grid = drawing.getScreenCTM();
    return { x: grid.a * x + grid.e, y: grid.d * y + grid.f };
  };
  const distance = (event, country) => {
    const { x, y } = middle(country);
    return Math.hypot(event.clientX - x, event.clientY - y);
  };
  const around = (event, reach) => {
    const found = new Set();
    for (let ring = 0; ring <= reach; ring += 4) {
      for (let turn = 0; turn < (ring > 0 ? 12 : 1); turn += 1) {
        const at = (turn * Math.PI) / 6;
        const under = document.elementFromPoint(event.clientX + ring * Math.cos(at), event.clientY + ring * Math.sin(at));
        const country = under && countryAt(under);
        if (country) found.add(country);
      }
    }
    return [...found];
  };
  const unlikely = (event, country) => {
    const { width, height } = country.querySelector("path").getBoundingClientRect();
    const spread = SCATTER ** 2 + LOOSE ** 2 * width * height;
    const isHit = country === countryAt(event.target);
    return distance(event, country) ** 2 / (2 * spread) + Math.log(spread) - (isHit ? HIT : 0);
  };
  const countryOf = (event) => {
    const under = countryAt(event.target);
    if (isFinger(event)) {
      return around(event, REACH).reduce(
        (best, one) => (best && unlikely(event, best) <= unlikely(event, one) ? best : one), null);
    }
    if (under && !small.includes(under)) return under;
    const nearest = small.reduce((a, b) => (distance(event, b) < distance(event, a) ? b : a), small[0]);
    return nearest && distance(event, nearest) <= 15 ? nearest : under;
  };

  // The part of the world that is shown: the stylesheet knows where each lies.
  const regions = [...document.querySelectorAll("[data-region]")];
  const hero = document.querySelector("[data-hero]");
  // A name that the edge would cut says less than none. How wide one is need not be known to the pixel.
  const names = [...map.querySelectorAll(".map__name")];
  const trim = () => {
    const style = getComputedStyle(map);
    const [left, width, size] = ["--x", "--w", "--name"].map((name) => parseFloat(style.getPropertyValue(name)));
    for (const name of names) {
      const long = name.textContent.length * size * 0.6;
      const before = { start: 0, middle: 0.5, end: 1 }[name.getAttribute("text-anchor")] * long;
      const from = Number(name.getAttribute("x")) - before;
      name.toggleAttribute("data-cut", from < left || from + long > left + width);
    }
  };
  const turnTo = (region) => {
    hero.dataset.shows = region;
    trim();
    for (const link of regions) {
      if (link.dataset.region === region) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const isOutside = (country) => {
    const box = frame.getBoundingClientRect();
    const at = country.getBoundingClientRect();
    return at.left + at.width / 2 < box.left || at.left + at.width / 2 > box.right
      || at.top + at.height / 2 < box.top || at.top + at.height / 2 > box.bottom;
  };

  // From here on the page changes: nothing above may have failed.
  for (const country of countries) {
    // The browser's own tooltip would lie over the card: its words become the link's label instead.
    const title = country.querySelector("title");
    country.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  strip.textContent = map.dataset.hint;
  map.append(card);
  drawing.insertBefore(outline, drawing.querySelector(".map__spots"));
  if (hero && regions.length > 0) {
    const asked = regions.find((link) => link.hash === location.hash);
    turnTo(asked ? asked.dataset.region : matchMedia("(max-width: 40rem)").matches ? "africa" : "world");
    for (const link of regions) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        hide();
        turnTo(link.dataset.region);
      });
    }
  }

  // A browser moves a finger's click to what it takes for its aim: where it came down says more. A key has no place.
  let pressed = null;
  map.addEventListener("pointermove", (event) => {
    if (isFinger(event)) return;
    const meant = countryOf(event);
    map.style.cursor = meant ? "pointer" : "";
    if (meant && (meant !== shown || card.hidden)) show(meant);
    else if (!meant) hide();
  });
  map.addEventListener("pointerdown", (event) => {
    pressed = event;
  });
  frame.addEventListener("click", (event) => {
    const meant = event.detail > 0 && pressed && countryOf(pressed);
    if (!meant) {
      if (pressed && isFinger(pressed)) unpick();
      return;
    }
    if (isFinger(pressed) && meant !== shown) {
      event.preventDefault();
      pick(meant);
      return;
    }
    if (countryAt(event.target) === meant) return;
    event.preventDefault();
    location.assign(meant.href.baseVal);
  });
  map.addEventListener("pointerleave", hide);
  map.addEventListener("focusin", (event) => {
    const country = countryAt(event.target);
    // A finger's tap brings the focus too: the strip tells of that.
    if (!country || (pressed && isFinger(pressed) && !country.matches(":focus-visible"))) return;
    frame.scrollLeft = 0;
    frame.scrollTop = 0;
    if (hero && regions.length > 0 && isOutside(country)) turnTo("world");
    show(country);
  });
  map.addEventListener("focusout", hide);
  map.addEventListener("keydown", (event) => event.key === "Escape" && hide());
})();
