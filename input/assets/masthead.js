// "Find your country" becomes a field that leads to the country's page, and an open menu closes. Without this file the
// field is a link to the list of countries, and the menu closes where it was opened.
(() => {
  const link = document.querySelector("[data-find]");
  const menus = [...document.querySelectorAll("[data-menu]")];

  const plain = (name) => name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’‘]/g, "'").trim().toLowerCase();
  const countries = link.dataset.find.split("|").filter(Boolean).map((country) => {
    const at = country.indexOf("=");
    return { slug: country.slice(0, at), name: country.slice(at + 1), plain: plain(country.slice(at + 1)) };
  });
  const named = (text) => countries.find((country) => country.plain === plain(text));
  const open = ({ slug }) => location.assign(new URL(`${slug}/index.html`, link.href));

  const find = () => {
    const asked = input.value.trim();
    if (!asked) return;
    const started = countries.filter((country) => country.plain.startsWith(plain(asked)));
    const holding = countries.filter((country) => country.plain.includes(plain(asked)));
    const [only, second] = started.length > 0 ? started : holding;
    const country = named(asked) ?? (second ? undefined : only);
    if (country) open(country);
    else location.assign(`${link.href}?name=${encodeURIComponent(asked)}`);
  };

  const input = document.createElement("input");
  input.type = "text";
  input.className = "masthead__find";
  input.placeholder = link.textContent;
  input.autocomplete = "off";
  input.enterKeyHint = "go";
  input.setAttribute("aria-label", link.textContent);
  const list = document.createElement("datalist");
  list.id = "find-countries";
  for (const { name } of countries) list.append(Object.assign(document.createElement("option"), { value: name }));

  // From here on the page changes: nothing above may have failed.
  input.setAttribute("list", list.id);
  link.replaceWith(input, list);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    find();
  });
  // A name picked from the list comes at once, not letter by letter: Niger must not open while Nigeria is written.
  input.addEventListener("input", (event) => {
    const isTyped = event.inputType && event.inputType !== "insertReplacementText";
    if (!isTyped && named(input.value)) open(named(input.value));
  });
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
