// A small page within a page of others is light or dark as the reader wants it, or as its address asks: ?theme=dark.
(() => {
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme !== "light" && theme !== "dark") return;
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule.media && /prefers-color-scheme: dark/.test(rule.media.mediaText)) {
        const rest = rule.media.mediaText.replace(/\s*(and )?\(prefers-color-scheme: dark\)/, "").trim() || "all";
        rule.media.mediaText = theme === "dark" ? rest : "not all";
      }
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
  document.querySelector("meta[name=color-scheme]").content = theme;
  document.documentElement.dataset.theme = theme;
})();
