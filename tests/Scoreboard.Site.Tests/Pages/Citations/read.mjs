// Reads citations as reference managers do, one JSON list of them on stdin: of each its format and its text. Prints what
// was found in each as CSL-JSON, and how a style of citeproc writes it.
import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

const types = { BibTeX: "@bibtex/text", RIS: "@ris/file", "CSL-JSON": "@csl/object" };
const read = [];
for (const { format, text } of JSON.parse(readFileSync(0, "utf8"))) {
  const cite = new Cite(format === "CSL-JSON" ? JSON.parse(text) : text, { forceType: types[format] });
  const written = cite.format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trim();
  read.push(...cite.data.map((item) => ({ ...item, written })));
}
console.log(JSON.stringify(read));
