// Has the site stay readable without a network, and says so when there is none, with the day that is shown. On the page
// about it, keeps the whole site when asked. Without this file, or without a service worker, there is only the network.
(() => {
  const { root, folder, without } = document.querySelector("[data-root]").dataset;
  const note = document.createElement("p");
  note.className = "without screen-only";
  note.setAttribute("role", "status");
  document.body.append(note);
  const tell = () => {
    note.textContent = navigator.onLine ? "" : without;
    note.hidden = navigator.onLine;
  };
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();

  const box = document.querySelector("[data-keep]");
  // The local server of those who write the site shows every change at once.
  const isWritten = document.querySelector("script[src^='/_dev/']");
  if (!navigator.serviceWorker || !self.isSecureContext || location.protocol === "file:" || isWritten) return;
  navigator.serviceWorker.register(new URL(`${root}sw.js`, document.baseURI).href).catch(() => {});

  const order = async (message) => {
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    const answered = new Promise((resolve) => { channel.port1.onmessage = ({ data }) => resolve(data); });
    active.postMessage(message, [channel.port2]);
    return answered;
  };
  const addresses = [location.href, ...performance.getEntriesByType("resource").map((entry) => entry.name)];
  order({ order: "seen", addresses: addresses.filter((one) => one.startsWith("http")) });
  if (!box) return;

  const button = box.querySelector("[data-start]");
  const stop = box.querySelector("[data-stop]");
  const forget = box.querySelector("[data-forget]");
  const bar = box.querySelector("progress");
  const said = box.querySelector("[role=status]");
  const { full, network, new: newer, kept, done } = box.dataset;
  const batch = 12;
  let isStopped = false;

  const show = (isKeeping, isWhole) => {
    button.hidden = isKeeping || isWhole;
    stop.hidden = bar.hidden = !isKeeping;
    forget.hidden = !isWhole;
  };
  const start = async () => {
    isStopped = false;
    said.textContent = "";
    show(true, false);
    if (navigator.storage && navigator.storage.persist) await navigator.storage.persist().catch(() => false);
    const { result, fault } = await order({ order: "state", folder });
    let failed = fault;
    const paths = result ? result.paths : [];
    bar.max = paths.length || 1;
    for (let at = 0; at < paths.length && !failed && !isStopped; at += batch) {
      bar.value = at;
      said.textContent = done.replace("{done}", at).replace("{total}", paths.length);
      failed = (await order({ order: "take", paths: paths.slice(at, at + batch) })).fault;
    }
    const isWhole = !failed && !isStopped;
    if (isWhole) await order({ order: "whole", folder });
    show(false, isWhole);
    said.textContent = isWhole ? kept : failed ? { full, network, new: newer }[failed] : "";
  };
  button.addEventListener("click", start);
  stop.addEventListener("click", () => { isStopped = true; });
  forget.addEventListener("click", async () => {
    await order({ order: "forget", folder });
    said.textContent = "";
    show(false, false);
  });
  order({ order: "state", folder }).then(({ result }) => {
    if (!result) return;
    button.textContent = button.textContent.replace("{size}", result.size);
    box.hidden = false;
    show(false, result.isWhole);
    if (result.isWhole) said.textContent = kept;
  });
})();
