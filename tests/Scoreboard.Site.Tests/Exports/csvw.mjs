// Reads every row of every table as CSV on the Web, by the metadata of a folder. Usage: csvw.mjs FOLDER
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { JsonLdParser } from "jsonld-streaming-parser";
import rdf from "rdf-ext";
import CsvwParser from "rdf-parser-csvw";

const csvw = "http://www.w3.org/ns/csvw#";
// What http://www.w3.org/ns/csvw says of the terms that we use: tests ask no other machine.
const context = {
  "@vocab": csvw,
  dc: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  columns: { "@id": `${csvw}column`, "@container": "@list" },
  titles: { "@id": `${csvw}title`, "@container": "@language" },
};
const folder = process.argv[2];
const { "@context": [, language], tables } = JSON.parse(readFileSync(join(folder, "csv-metadata.json"), "utf8"));

const read = async (table) => {
  const text = JSON.stringify({ "@context": [context, language], "@type": "Table", ...table });
  const metadata = await rdf.dataset().import(Readable.from([text]).pipe(new JsonLdParser()));
  const csv = Readable.from([readFileSync(join(folder, table.url), "utf8")]);
  const parser = new CsvwParser({ metadata, baseIRI: `http://localhost/${table.url}`, factory: rdf });
  const quads = await rdf.dataset().import(parser.import(csv));
  return quads.match(null, rdf.namedNode(`${csvw}describes`)).size;
};

const counts = {};
for (const table of tables) {
  counts[table.url] = await read(table).catch((error) => error.message);
}

console.log(JSON.stringify(counts));
