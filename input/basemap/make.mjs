// Makes countries.csv, the shapes of the world map, and borders.csv, who has a land border with whom, from Natural
// Earth's countries. Run: npm ci && node make.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { geoContains, geoEqualEarth } from "d3-geo";
import { feature, mergeArcs, transform } from "topojson-client";

// One unit is about half a pixel at the widest the map is shown, so that rounding to whole units does not show.
// The two areas, in square units, decide how much detail is left: they keep the file under 18 kB compressed.
const width = 2000;
const margin = 4;
const smallestBend = 2;
const smallestIsland = 8;

// The map is cut in the Bering Strait, not at 180°: Russia and Fiji stay whole, and the one polygon left on the cut
// is Umnak, an Aleutian island too small to be drawn. So each point can be projected by itself.
const cutLongitude = -168.4;

// Features without an ISO number. Land that ISO 3166 counts to a country is merged into it, as the facts in data/ are:
// by itself it would be land that no fact can colour. Codes that start with X are in ISO's private range.
const iso3ByName = {
  "Indian Ocean Ter.": "AUS",
  "Kosovo": "XKX",
  "N. Cyprus": "CYP",
  "Siachen Glacier": "XSG",
  "Somaliland": "SOM",
};

// Natural Earth draws who holds the land; ISO 3166 and the UN General Assembly (68/262) count Crimea to Ukraine.
const crimea = { contains: [34.1, 45.1], from: "RUS", to: "UKR" };

// Borders too short for the scale: Zambia and Botswana meet on some 150 m of the Zambezi at Kazungula.
const tooShort = ["BWA,ZMB"];

const folder = new URL("./", import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), "utf8");
const iso3ByNumber = new Map(read("iso-numeric.csv").trim().split(/\r?\n/).slice(1).map((line) => line.split(",")));

const world = atlas("50m", ({ id }) => id !== "010"); // no Antarctica: half the height, nobody to score
const missing = atlas("10m", ({ id }) => id === "798"); // 1:50m does not have Tuvalu
const project = projectionFor(world);
const rows = [...rowsOf(world), ...rowsOf(missing)].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(new URL("countries.csv", folder), ["iso3,path,x,y,width,height", ...rows].join("\n") + "\n");
writeFileSync(new URL("borders.csv", folder), ["iso3,neighbour", ...bordersOf(world)].join("\n") + "\n");

/**
 * Natural Earth at one scale. `arcs` are lines of points in degrees: a border is one arc that both neighbours use, so
 * what is done to arcs leaves no gaps. `countries` has the polygons of each code: lists of rings, the outer one first;
 * a ring is a list of arc numbers.
 */
function atlas(scale, isWanted) {
  const topology = JSON.parse(read(`node_modules/world-atlas/countries-${scale}.json`));
  const toDegrees = transform(topology.transform);
  const arcs = topology.arcs.map((arc) => arc.map((point, i) => toDegrees(point, i)));
  const parts = new Map();
  for (const geometry of topology.objects.countries.geometries.filter(isWanted)) {
    const iso3 = iso3ByNumber.get(geometry.id) ?? iso3ByName[geometry.properties.name];
    if (iso3 === undefined) throw new Error(`${geometry.properties.name} needs a code: see iso-numeric.csv`);
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    parts.set(iso3, [...(parts.get(iso3) ?? []), ...polygons.map((rings) => ({ type: "Polygon", arcs: rings }))]);
  }
  if (parts.has(crimea.from)) {
    const moved = parts.get(crimea.from).find((part) => geoContains(feature(topology, part), crimea.contains));
    parts.set(crimea.from, parts.get(crimea.from).filter((part) => part !== moved));
    parts.get(crimea.to).push(moved);
  }
  // Merging drops the border between parts of one country that touch.
  return { arcs, countries: new Map([...parts].map(([iso3, all]) => [iso3, mergeArcs(topology, all).arcs])) };
}

/** Equal Earth, scaled and moved so that all land fills a box of the chosen width. */
function projectionFor({ arcs, countries }) {
  const projection = geoEqualEarth().rotate([-180 - cutLongitude, 0]).scale(1).translate([0, 0]);
  const projected = arcs.map((arc) => arc.map((point) => projection(point)));
  const outlines = [...countries.values()].flat().map(([outer]) => ringOf(projected, outer));
  const box = boxOf(outlines.filter((outline) => boxOf(outline).width < Math.PI).flat()); // a wider one is on the cut
  const scale = (width - 2 * margin) / box.width;
  console.log(`viewBox="0 0 ${width} ${Math.round(box.height * scale) + 2 * margin}"`);
  return projection.scale(scale).translate([margin - box.left * scale, margin - box.top * scale]);
}

/** One row a country: its path, a point well inside its largest polygon, and the size of that polygon. */
function rowsOf({ arcs, countries }) {
  const exact = arcs.map((arc) => arc.map((point) => project(point)));
  const drawn = exact.map((arc) => simplified(arc).map((point) => point.map(Math.round)));
  const isIsland = islandTest(countries);
  return [...countries].map(([iso3, polygons]) => {
    const [largest, ...others] = polygons
      .map((polygon) => ({ polygon, outer: ringOf(exact, polygon[0]) }))
      .map((part) => ({ ...part, area: Math.abs(areaOf(part.outer)) }))
      .filter(({ outer }) => boxOf(outer).width < width / 2) // on the cut
      .sort((a, b) => b.area - a.area);
    const outline = ({ polygon }) =>
      polygon.map((ring) => withoutIdlePoints(ringOf(drawn, ring))).filter(({ length }) => length > 2);
    const rings = outline(largest);
    const main = rings.length > 0 && Math.abs(areaOf(rings[0])) > 2 ? rings : [diamondAt(largest.outer)];
    // A small island can go, a small exclave cannot: it would leave a hole in its neighbour.
    const kept = others.filter(({ polygon, area }) => area >= smallestIsland || !isIsland(polygon));
    const [x, y] = labelPoint(main);
    const box = boxOf(main[0]);
    return [iso3, pathOf([...main, ...kept.flatMap(outline)]), x, y, box.width, box.height];
  });
}

/** One row a pair that shares a line, sorted, the code that comes first in the alphabet first. */
function bordersOf({ countries }) {
  const byArc = new Map();
  for (const [iso3, polygons] of countries) {
    for (const arc of polygons.flat(2)) {
      const number = arc < 0 ? ~arc : arc;
      byArc.set(number, [...(byArc.get(number) ?? []), iso3]);
    }
  }
  const pairs = [...byArc.values()].filter((sides) => new Set(sides).size === 2).map((sides) => sides.toSorted().join());
  return [...new Set([...pairs, ...tooShort])].toSorted();
}

/** An island shares no arc with anybody. */
function islandTest(countries) {
  const number = (arc) => (arc < 0 ? ~arc : arc);
  const uses = new Map();
  for (const arc of [...countries.values()].flat(3)) uses.set(number(arc), (uses.get(number(arc)) ?? 0) + 1);
  return (polygon) => polygon.flat().every((arc) => uses.get(number(arc)) === 1);
}

function ringOf(arcs, ring) {
  return ring.flatMap((arc) => (arc < 0 ? arcs[~arc].toReversed() : arcs[arc]).slice(1));
}

/** Visvalingam: takes away the point whose triangle with its neighbours is the smallest, until no small one is left. */
function simplified(arc) {
  const points = [...arc];
  const areas = points.map((_, i) => bendAt(points, i));
  for (;;) {
    const least = areas.reduce((best, area, i) => (area < areas[best] ? i : best), 0);
    if (!(areas[least] < smallestBend)) return points;
    points.splice(least, 1);
    areas.splice(least, 1);
    for (const i of [least - 1, least]) areas[i] = bendAt(points, i);
  }
}

/** The ends of an arc are where borders meet: they stay. */
function bendAt(points, i) {
  return i > 0 && i < points.length - 1 ? Math.abs(areaOf(points.slice(i - 1, i + 2))) : Infinity;
}

/** Drops points that rounding has put on top of, or in line with, their neighbours: the shape stays the same. */
function withoutIdlePoints(ring) {
  const isIdle = (point, i, all) => areaOf([all.at(i - 1), point, all[(i + 1) % all.length]]) === 0;
  for (let points = ring; ; ) {
    const idle = points.findIndex(isIdle);
    if (idle < 0) return points;
    points = points.toSpliced(idle, 1);
  }
}

/** What stands for a country that is smaller than the grid, so that every row has a shape. */
function diamondAt(ring) {
  const box = boxOf(ring);
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  return [[x - 1, y], [x, y - 1], [x + 1, y], [x, y + 1]];
}

/** The grid point that is farthest from the outline (and from holes), for a mark or a name. */
function labelPoint(rings) {
  const box = boxOf(rings[0]);
  const step = Math.ceil(Math.max(box.width, box.height) / 100);
  let best = { distance: -Infinity };
  for (let y = box.top; y <= box.top + box.height; y += step)
    for (let x = box.left; x <= box.left + box.width; x += step) {
      const distance = distanceInside([x, y], rings);
      if (distance > best.distance) best = { distance, point: [x, y] };
    }
  return best.point;
}

/** How far a point is from the nearest edge; negative outside. */
function distanceInside([x, y], rings) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings)
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(i - 1);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
    }
  return inside ? nearest : -nearest;
}

/** Relative moves and lines; a minus sign also separates. After "z" the pen is back at the ring's start. */
function pathOf(rings) {
  let pen = [0, 0];
  return rings.map((ring) => {
    const steps = ring.map((point, i) => {
      const [fromX, fromY] = i > 0 ? ring[i - 1] : pen;
      return `${point[0] - fromX} ${point[1] - fromY}`;
    });
    pen = ring[0];
    return `m${steps.join(" ")}z`.replaceAll(" -", "-");
  }).join("");
}

function boxOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  return { left: least(xs), top: least(ys), width: most(xs) - least(xs), height: most(ys) - least(ys) };
}

function areaOf(ring) {
  return ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1], 0) / 2;
}
