// What the charts of the explore page share: when the program that draws is fetched, colours from the style sheet, zooming by button, saving as a picture.
const plotting = {
  config: { displayModeBar: false, responsive: true, doubleClick: "reset", showTips: false },

  // The program that draws is large: it is fetched once a chart is to be seen. Says whether it is there.
  program: () => (plotting.fetched = plotting.fetched || new Promise((done) => {
    const script = document.createElement("script");
    script.src = document.querySelector("[data-program]").dataset.program;
    script.addEventListener("load", () => done(typeof Plotly !== "undefined"));
    script.addEventListener("error", () => done(false));
    document.head.append(script);
  })),

  // On a wide screen a chart is part of the first view. On a phone it is far down, and may never be looked at.
  whenSeen: (chart, draw) => {
    if (matchMedia("(min-width: 48rem)").matches || !("IntersectionObserver" in window)) {
      draw();
      return;
    }
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      draw();
    }, { threshold: 1 / 3 });
    watch.observe(chart);
  },

  // plotly.js reads texts as HTML of its own kind.
  encode: (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),

  // Colours are tokens of the style sheet: var(--ink).
  coloured: (value) => {
    if (Array.isArray(value)) return value.map(plotting.coloured);
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plotting.coloured(inner)]));
    const token = typeof value === "string" && /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return token ? getComputedStyle(document.documentElement).getPropertyValue(token).trim() : value;
  },

  // A finger on the chart scrolls the page; a mouse draws a frame to zoom into.
  dragmode: () => (matchMedia("(pointer: coarse)").matches ? false : "zoom"),

  // On a narrow chart a long name takes two lines.
  legendName: (name, width) =>
    plotting.encode(width < 560 ? name.replace(/(.{22}\S*) /g, "$1\n") : name).replace(/\n/g, "<br>"),

  // In the numbers of each axis, whatever they stand for: plotly knows how to go there and back.
  zoom: (chart, factor) => Plotly.relayout(chart, Object.fromEntries(["xaxis", "yaxis"].map((name) => {
    const axis = chart._fullLayout[name];
    const [from, to] = axis.range.map(axis.r2l);
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
    return [`${name}.range`, [middle - half, middle + half].map((value) => axis.l2r(value))];
  }))),

  // The way through a data address needs no more rights than the page has; plotly's own needs blob: for images.
  save: async (chart, data, layout, title, source, name) => {
    const [width, height, density] = [1200, 800, 2];
    const { xaxis, yaxis } = chart.layout;
    const svg = await Plotly.toImage(
      {
        data,
        layout: {
          ...layout,
          xaxis: { ...layout.xaxis, range: [...xaxis.range] },
          yaxis: { ...layout.yaxis, range: [...yaxis.range] },
          title: { text: plotting.encode(title), x: 0.05, xanchor: "left" },
          margin: { ...layout.margin, t: 110, b: 100 },
          annotations: [{
            text: plotting.encode(source), xref: "paper", yref: "paper", x: 1, y: 0, yshift: -75, xanchor: "right", showarrow: false,
          }],
        },
      },
      { format: "svg", width, height });
    const image = new Image();
    image.src = svg;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * density, height: height * density });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise((done) => canvas.toBlob(done, "image/png"));
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
  },
};
