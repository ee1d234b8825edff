// Sorting and filtering of the scorecard; the choice is kept in the page's address. Without this file the table is whole.
(() => {
  const table = document.querySelector("[data-scorecard]");
  const form = document.querySelector("[data-filters]");
  if (!table || !form) return;

  const body = table.tBodies[0];
  const rows = [...body.rows].filter((row) => row.dataset.iso3);
  const groups = new Map([...body.rows].filter((row) => row.dataset.group).map((row) => [row.dataset.group, row]));
  const count = form.querySelector("[data-count]");
  const choice = form.querySelector("[data-sort-by]");
  const none = document.querySelector("[data-none]");
  const numeric = new Set([...table.querySelectorAll("th.number, th[data-number]")].map((header) => header.dataset.sort).concat("rung"));
  // As people type: whatever the accents, apostrophes, hyphens and spaces.
  const plain = (text) => text.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const { compare: alphabetically } = new Intl.Collator(document.documentElement.lang);
  // Made plain at the first letter typed, not at the start.
  const names = new Map();
  const namesOf = (row) => {
    if (!names.has(row)) names.set(row, row.dataset.names.split("|").map(plain));
    return names.get(row);
  };
  const isCalled = (row, typed) =>
    namesOf(row).some((name) => name.includes(typed)) || row.dataset.codes.toLowerCase().split(" ").includes(typed);
  // As the page comes: by status, the highest first.
  const usual = { key: "rung", descending: true };
  let sort = usual;

  // As in the page's address: "-policy" is the policy score, largest first.
  const spell = ({ key, descending }) => (descending ? "-" : "") + key;

  const matches = (row) =>
    [...new FormData(form)].every(([key, wanted]) => {
      if (wanted.trim() === "") return true;
      return key === "name"
        ? isCalled(row, plain(wanted))
        : wanted.split(",").some((value) => row.dataset[key].split(" ").includes(value));
    });

  // What decides between rows that are alike.
  const last = ({ dataset }) => dataset.tie ?? dataset.name;

  // What is not known goes last, whichever way the column is sorted.
  const compare = (a, b) => {
    const [x, y] = [a.dataset[sort.key], b.dataset[sort.key]];
    if (x === "" || y === "") return (x === "") - (y === "");
    const order = numeric.has(sort.key) ? x - y : alphabetically(x, y);
    return (sort.descending ? -order : order) || alphabetically(last(a), last(b));
  };

  const show = () => {
    rows.sort(compare);
    for (const row of rows) row.hidden = !matches(row);
    const isGrouped = sort.key === "rung";
    table.toggleAttribute("data-grouped", isGrouped);
    const startsGroup = (row, i) => isGrouped && (i === 0 || rows[i - 1].dataset.rung !== row.dataset.rung);
    const wanted = rows.flatMap((row, i) => (startsGroup(row, i) ? [groups.get(row.dataset.rung), row] : [row]));
    // Rows that are put where they are already would be laid out anew.
    const order = [...body.rows].filter((row) => wanted.includes(row));
    if (wanted.some((row, i) => row !== order[i])) body.append(...wanted);
    for (const [rung, group] of groups) {
      group.hidden = !isGrouped || !rows.some((row) => row.dataset.rung === rung && !row.hidden);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = count.dataset.text.replace("{shown}", shown).replace("{total}", rows.length);
    none.hidden = shown > 0;
    choice.value = spell(sort);
    for (const header of table.querySelectorAll("[data-sort]")) {
      if (header.dataset.sort === sort.key) header.setAttribute("aria-sort", sort.descending ? "descending" : "ascending");
      else header.removeAttribute("aria-sort");
    }
  };

  const remember = () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ""));
    if (spell(sort) !== spell(usual)) query.set("sort", spell(sort));
    // Pages opened from a disk may not change their own address.
    if (location.protocol !== "file:") history.replaceState(null, "", `${query}` ? `?${query}` : location.pathname);
  };

  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (!field.name) continue;
      if (field.type === "radio") field.checked = field.value === (query.get(field.name) ?? "");
      else field.value = query.get(field.name) ?? "";
    }
    sort = usual;
    sortBy(query.get("sort") ?? "");
  };

  const sortBy = (spelled) => {
    const [, sign, key] = /^(-?)([a-z_]+)$/.exec(spelled) ?? [];
    if (key && table.querySelector(`[data-sort="${key}"]`)) sort = { key, descending: sign === "-" };
  };

  for (const header of table.querySelectorAll("[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    const name = header.textContent;
    button.textContent = name;
    button.title = table.dataset.sortLabel.replace("{column}", name);
    header.textContent = "";
    header.append(button);
    const key = header.dataset.sort;
    // Scores and rungs are asked for from the top; names and dates from the first.
    for (const descending of [numeric.has(key), !numeric.has(key)]) {
      choice.add(new Option(choice.dataset[descending ? "down" : "up"].replace("{column}", name), spell({ key, descending })));
    }
    button.addEventListener("click", () => {
      sort = { key, descending: sort.key === key ? !sort.descending : numeric.has(key) };
      show();
      remember();
    });
  }

  // Narrow screens have no header to click on.
  choice.addEventListener("input", () => sortBy(choice.value));

  form.addEventListener("input", () => {
    show();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    sort = usual;
    setTimeout(() => {
      show();
      remember();
    });
  });
  // A browser that comes back to the page may restore other choices, some only after scripts have run: the address holds.
  addEventListener("pageshow", () => {
    recall();
    show();
  });
  // On narrow screens a country is one line, which opens.
  for (const row of rows) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "scorecard__open";
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-label", table.dataset.openLabel.replace("{country}", row.cells[0].querySelector("a").textContent));
    button.addEventListener("click", () => {
      const isOpen = row.toggleAttribute("data-open");
      button.setAttribute("aria-expanded", `${isOpen}`);
    });
    row.cells[0].append(button);
  }

  recall();
  show();
  table.dataset.lines = "";
  form.dataset.ready = "";
})();
