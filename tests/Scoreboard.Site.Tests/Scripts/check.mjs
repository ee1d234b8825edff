// Prints a line a fault: what the oldest browsers that the site serves would stumble over in the files named.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const [root, ...files] = process.argv.slice(2);
const eslint = new ESLint({ cwd: root, overrideConfigFile: fileURLToPath(new URL("eslint.config.mjs", import.meta.url)) });
for (const { filePath, messages } of await eslint.lintFiles(files))
  for (const { line, column, message } of messages)
    console.log(`${relative(root, filePath)}:${line}:${column}: ${message}`);
