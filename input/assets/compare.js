// Sets two to four countries side by side: each one's rows are taken from the page that compares it with its neighbours.
// The choice is in the page's address. Without this file, or from a folder, where a page may not read another, the
// ready-made comparisons are there.
(() => {
  const form = document.querySelector("[data-compare]");
  const shown = document.querySelector("[data-shown]");
  const said = form.querySelector("[role=status]");
  const fields = [...form.querySelectorAll("select")];
  const pages = new Map([...fields[0].options].filter((o) => o.value).map((o) => [o.value, o.dataset.page]));
  const loaded = new Map();
  let asked = 0;

  // Links and ids of a page that is read are as seen from there.
  const load = async (iso3) => {
    if (!loaded.has(iso3)) {
      const address = new URL(pages.get(iso3), document.baseURI).href;
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const link of page.querySelectorAll("[data-compared] a")) {
        link.setAttribute("href", new URL(link.getAttribute("href"), address).href);
      }
      loaded.set(iso3, page.querySelector("[data-compared]"));
    }
    return loaded.get(iso3);
  };
  const rowsOf = (part, group, iso3) =>
    [...part.querySelectorAll(`[data-of="${group}"] tr`)].filter((row) => row.dataset.iso3 === iso3);

  const show = async (codes) => {
    const turn = (asked += 1);
    if (codes.length === 0) {
      shown.textContent = "";
      return;
    }
    try {
      const parts = await Promise.all(codes.map(load));
      if (turn !== asked) return;
      const whole = document.importNode(parts[0], true);
      for (const group of whole.querySelectorAll("[data-of]")) {
        const rows = codes.flatMap((iso3, i) => rowsOf(parts[i], group.dataset.of, iso3));
        group.textContent = "";
        group.append(...rows.map((row) => document.importNode(row, true)));
      }
      shown.textContent = "";
      shown.append(whole);
    } catch {
      if (turn === asked) said.textContent = form.dataset.failed;
    }
  };

  const chosen = () => [...new Set(fields.map((field) => field.value).filter(Boolean))];
  // Each field has a default of its own: a country chosen twice is compared once.
  const read = () => {
    const codes = (new URLSearchParams(location.search).get("c") || "").toUpperCase().split(",").map((c) => c.trim());
    const asking = [...new Set(codes.filter(Boolean))];
    const known = asking.filter((code) => pages.has(code));
    const unknown = asking.filter((code) => !pages.has(code));
    const { unknown: missing, toomany } = form.dataset;
    fields.forEach((field, i) => { field.value = known[i] || ""; });
    said.textContent = [
      unknown.length > 0 ? missing.replace("{codes}", unknown.join(", ").slice(0, 60)) : "",
      known.length > fields.length ? toomany : "",
    ].join(" ").trim();
  };
  const tell = () => {
    const codes = chosen();
    if (codes.length === 1) said.textContent = `${said.textContent} ${form.dataset.one}`.trim();
    return show(codes);
  };

  for (const field of fields.slice(1)) {
    for (const option of [...fields[0].options].slice(1)) field.add(new Option(option.text, option.value));
  }
  form.addEventListener("change", () => {
    const codes = chosen();
    said.textContent = "";
    if (location.protocol !== "file:") {
      history.replaceState(null, "", codes.length > 0 ? `?c=${codes.join(",")}` : location.pathname);
    }
    tell();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  addEventListener("pageshow", () => {
    read();
    tell();
  });
})();
