// The service worker: a page that was seen can be read without a network, and where somebody asked for it the whole site.
// sw.js, which each build writes, says which build this is and sums up what each language's list of files has to be. Only
// files that are in that list, to the byte, are kept: so what is kept is of one build. A newer one is fetched whole before
// it takes the old one's place.
(() => {
  const { build, lists } = self.scoreboard;
  const scope = self.registration.scope;
  const prefix = `scoreboard ${scope} `;
  const name = prefix + build;
  // Which languages are kept whole outlives a build.
  const wholeName = `scoreboard-whole ${scope}`;
  const patience = 4000, atOnce = 6;
  const known = new Map();

  const pathOf = (address) => {
    const { origin, pathname } = new URL(address);
    if (!(origin + pathname).startsWith(scope)) return null;
    const path = decodeURI((origin + pathname).slice(scope.length));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  };
  const folderOf = (path) => Object.keys(lists).find((folder) => folder !== "" && path.startsWith(folder)) || "";
  const digest = async (bytes) => {
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...sum.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  const put = async (cache, path, response, bytes) => cache.put(scope + path, new Response(bytes, {
    headers: { "Content-Type": response.headers.get("Content-Type") || "application/octet-stream" },
  }));
  const fault = (kind) => Object.assign(new Error(kind), { kind });

  // The list of a language: what it holds is the build's own, or it is of another build.
  const listOf = async (folder) => {
    if (known.has(folder)) return known.get(folder);
    const path = `${folder}offline.json`;
    const cache = await caches.open(name);
    let response = await cache.match(scope + path);
    if (!response) {
      const fresh = await fetch(scope + path, { cache: "no-store" });
      const bytes = await fresh.arrayBuffer();
      if (!fresh.ok || (await digest(bytes)) !== lists[folder]) throw fault("new");
      await put(cache, path, fresh, bytes);
      response = await cache.match(scope + path);
    }
    const { size, files } = await response.json();
    known.set(folder, Object.assign(new Map(Object.entries(files)), { bytesInWords: size }));
    return known.get(folder);
  };

  const keep = async (cache, path, response) => {
    const sum = (await listOf(folderOf(path))).get(path);
    if (!sum) return;
    const bytes = await response.arrayBuffer();
    if ((await digest(bytes)) !== sum) throw fault("new");
    await put(cache, path, response, bytes);
  };
  const take = async (path) => {
    const cache = await caches.open(name);
    if (await cache.match(scope + path)) return;
    const response = await fetch(scope + path, { cache: "no-store" });
    if (!response.ok) throw fault("network");
    await keep(cache, path, response);
  };
  const takeAll = async (paths) => {
    const left = [...paths];
    await Promise.all(Array.from({ length: atOnce }, async () => {
      while (left.length > 0) await take(left.pop());
    }));
  };
  // What is not of this build is a sign of a newer one.
  const look = (error) => { if (error.kind === "new") return self.registration.update().catch(() => {}); };

  const wholeFolders = async () => {
    const keys = await (await caches.open(wholeName)).keys();
    return keys.map(({ url }) => url.slice(scope.length)).filter((folder) => folder in lists);
  };
  const install = async () => {
    const cache = await caches.open(name);
    const whole = await wholeFolders();
    const wanted = new Set();
    for (const old of (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name)) {
      const from = await caches.open(old);
      for (const { url } of await from.keys()) {
        const path = pathOf(url);
        const sum = (await listOf(folderOf(path))).get(path);
        if (!sum) continue;
        const response = await from.match(url);
        const bytes = await response.clone().arrayBuffer();
        if ((await digest(bytes)) === sum) await put(cache, path, response, bytes);
        else wanted.add(path);
      }
    }
    for (const folder of whole) for (const path of (await listOf(folder)).keys()) wanted.add(path);
    // One that fails has the old build stay, whole.
    await takeAll(wanted);
    await self.skipWaiting();
  };
  const activate = async () => {
    for (const old of (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name)) {
      await caches.delete(old);
    }
    await self.clients.claim();
  };

  const answer = async (event, path) => {
    const cache = await caches.open(name);
    const kept = await cache.match(scope + path);
    const network = fetch(event.request);
    event.waitUntil(network.then((response) => {
      if (response.ok && response.type === "basic") return keep(cache, path, response.clone());
    }).catch(look));
    const late = new Promise((resolve) => { setTimeout(resolve, patience); });
    try {
      const response = await (kept ? Promise.race([network, late]) : network);
      if (response && (response.status < 500 || !kept)) return response;
    } catch (error) {
      if (!kept && event.request.mode !== "navigate") throw error;
    }
    if (kept) return kept;
    // Led there, and not only shown: its links are as seen from its own place.
    const instead = `${scope}${folderOf(path)}offline/index.html`;
    return (await cache.match(instead)) ? Response.redirect(instead) : Response.error();
  };

  const orders = {
    // The page that asked for this worker, and what it loaded, were there before it.
    seen: async ({ addresses }) => {
      const paths = addresses.map(pathOf).filter(Boolean);
      await takeAll([...paths, `${folderOf(paths[0] || "")}offline/index.html`]);
    },
    take: ({ paths }) => takeAll(paths),
    whole: async ({ folder }) => (await caches.open(wholeName)).put(scope + folder, new Response("")),
    forget: async ({ folder }) => {
      await (await caches.open(wholeName)).delete(scope + folder);
      const cache = await caches.open(name);
      for (const path of (await listOf(folder)).keys()) await cache.delete(scope + path);
    },
    state: async ({ folder }) => {
      const list = await listOf(folder);
      const whole = await wholeFolders();
      return { isWhole: whole.includes(folder), size: list.bytesInWords, paths: [...list.keys()] };
    },
  };

  self.addEventListener("install", (event) => event.waitUntil(install()));
  self.addEventListener("activate", (event) => event.waitUntil(activate()));
  self.addEventListener("fetch", (event) => {
    const path = event.request.method === "GET" ? pathOf(event.request.url) : null;
    if (path !== null) event.respondWith(answer(event, path));
  });
  self.addEventListener("message", (event) => {
    const { order, ...rest } = event.data;
    const reply = (said) => { if (event.ports[0]) event.ports[0].postMessage(said); };
    event.waitUntil(orders[order](rest).then(
      (result) => reply({ result: result || true }),
      (error) => {
        reply({ fault: error.name === "QuotaExceededError" ? "full" : error.kind || "network" });
        return look(error);
      }));
  });
})();
