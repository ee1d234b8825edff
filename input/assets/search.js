// Results while typing, for the field at the top of every page; and on the page that lists everything, what was found.
// masthead.js loads this after MiniSearch and the index.
(() => {
  const place = document.querySelector(".masthead__search");
  const input = place.querySelector("input");
  const page = document.querySelector("[data-results]");
  const { kinds, entries, found, none, all } = self.scoreboardIndex;
  const mostInField = 8, mostOnPage = 100, country = 0, source = 5;

  // Whatever the accents, vowel marks and apostrophes; "fuzzy" below forgives slips.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const index = new MiniSearch({
    fields: ["title", "detail", "also"],
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      prefix: true,
      combineWith: "AND",
      boost: { title: 3 },
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (id) => (entries[id][0] === country ? 4 : entries[id][0] === source ? 0.5 : 1),
    },
  });
  index.addAll(entries.map(([, title, detail, , also], id) => ({ id, title, detail, also })));

  const address = (entry) => new URL(entry[3], place.dataset.page).href;
  // A name written in full comes before longer ones: Niger before Nigeria.
  const find = (text) => {
    const results = index.search(text).map(({ id }) => entries[id]);
    const isNamed = (entry) => plain(entry[1]) === plain(text.trim());
    return [...results.filter(isNamed), ...results.filter((entry) => !isNamed(entry))];
  };

  const make = (tag, className, ...children) => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  };
  const line = (entry) => [
    make("span", "found__kind", kinds[entry[0]]), make("b", "found__title", entry[1]), make("span", "soft", entry[2]),
  ];

  const list = make("div", "found");
  list.id = "found";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.placeholder);
  list.hidden = true;
  const said = make("p", "visually-hidden");
  said.setAttribute("role", "status");
  place.append(list, said);
  input.setAttribute("aria-controls", list.id);
  let marked = -1;

  const mark = (at) => {
    const options = [...list.children];
    marked = options.length === 0 ? -1 : (at + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", `${i === marked}`));
    if (marked < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options[marked].id);
      options[marked].scrollIntoView({ block: "nearest" });
    }
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    marked = -1;
  };
  const everything = () => `${place.dataset.page}?q=${encodeURIComponent(input.value.trim())}`;
  const show = () => {
    const text = input.value.trim();
    const results = text ? find(text) : [];
    list.textContent = "";
    close();
    said.textContent = text ? saying(results.length, text) : "";
    if (!text) return;
    const options = results.slice(0, mostInField).map((entry) => [address(entry), line(entry)]);
    for (const [href, children] of [...options, [everything(), [saying(results.length, text), " ", make("b", "", all)]]]) {
      const option = make("a", "found__option", ...children);
      option.href = href;
      option.id = `found-${list.children.length}`;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      list.append(option);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  const saying = (count, text) => (count ? found.replace("{count}", count) : none.replace("{text}", text));

  // Enter opens what is marked, else the first; where nothing is found, the page that says so and lists everything.
  const go = () => {
    if (!input.value.trim()) return;
    show();
    location.assign(list.children[0].href);
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (list.hidden) show(); });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) show();
      mark(event.key === "ArrowDown" ? marked + 1 : Math.max(marked, 0) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (marked >= 0) location.assign(list.children[marked].href);
      else go();
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    }
  });
  document.addEventListener("click", (event) => { if (!place.contains(event.target)) close(); });
  place.addEventListener("focusout", (event) => { if (!place.contains(event.relatedTarget)) close(); });

  if (page && input.value) {
    const results = find(input.value);
    const rows = make("ol", "found__page");
    for (const entry of results.slice(0, mostOnPage)) {
      const row = make("a", "found__option", ...line(entry));
      row.href = address(entry);
      rows.append(make("li", "", row));
    }
    page.append(make("p", "lede", saying(results.length, input.value)), rows);
  } else if (document.activeElement === input) show();

  self.scoreboardSearch = { go };
})();
