// The link that searches becomes a field, and an open menu closes. Without this file the link leads to everything in one
// list, and the menu closes where it was opened. What searches is loaded when the field is first used.
(() => {
  const place = document.querySelector(".masthead__search");
  const link = place.querySelector("a");
  const menus = [...document.querySelectorAll("[data-menu]")];

  const load = (path) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = path;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  let search;
  const start = () => {
    const { library, index, script } = place.dataset;
    search = search || Promise.all([load(library), load(index)]).then(() => load(script));
    return search;
  };

  if (place.dataset.library) {
    const input = document.createElement("input");
    input.type = "text";
    input.className = "masthead__find";
    input.placeholder = link.textContent;
    input.autocomplete = "off";
    input.enterKeyHint = "search";
    input.setAttribute("aria-label", link.textContent);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    place.dataset.page = link.href;
    link.replaceWith(input);
    // A list that cannot be loaded is still a page.
    const give = () => location.assign(`${link.href}?q=${encodeURIComponent(input.value)}`);
    const wake = () => start().catch(() => {});
    input.addEventListener("focus", wake, { once: true });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing && !self.scoreboardSearch) {
        event.preventDefault();
        start().then(() => self.scoreboardSearch.go(), give);
      }
    });
    if (document.querySelector("[data-results]")) {
      input.value = new URLSearchParams(location.search).get("q") || "";
      if (input.value) wake();
    }
  }

  // Filters and places of the page are the same in every language.
  for (const other of document.querySelectorAll(".languages a")) {
    other.addEventListener("click", () => { other.href = other.href.split(/[?#]/)[0] + location.search + location.hash; });
  }

  document.addEventListener("click", (event) => {
    for (const menu of menus) {
      // The list that a menu shows stands beside it.
      if (!menu.parentElement.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus.filter((one) => one.open && one.parentElement.contains(document.activeElement))) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
