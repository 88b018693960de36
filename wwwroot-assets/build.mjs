// Styles, letters, pictograms and the scripts for src/Web. Called by MSBuild through `npm run build`; leaves nothing but
// src/Web/wwwroot/assets and wwwroot/sw.js (served, ignored by git) and src/Web/obj/icons.txt (embedded in the program).
import { build, transform } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import rtlcss from "rtlcss";
import sharp from "sharp";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const out = here("../src/Web/wwwroot/assets");

await rm(out, { recursive: true, force: true });
await build({
  entryPoints: { tokens: here("tokens/tokens.css"), utrecht: here("css/utrecht.css"), site: here("css/site.css"), map: here("css/map.css") },
  bundle: true,
  minify: true,
  legalComments: "inline",
  target: ["chrome58", "firefox54", "safari11"],
  outdir: out,
  // The letters carry a hash in their own name: style sheets refer to them, so they cannot be fingerprinted later.
  loader: { ".woff2": "file", ".png": "empty" },
  assetNames: "[name]-[hash]",
  logLevel: "warning",
});

// Arabic reads from the right: the same sheet with its sides changed, and what stays from the left in it.
const fromTheRight = rtlcss.process(await readFile(`${out}/site.css`, "utf8"));
const island = await transform(await readFile(here("css/dutch-in-arabic.css"), "utf8"), { loader: "css", minify: true });
await writeFile(`${out}/site-rtl.css`, fromTheRight.trimEnd() + "\n" + island.code);

await build({
  entryPoints: { suggest: here("src/suggest.ts"), share: here("src/share.ts"), results: here("src/results.ts"), list: here("src/list.ts"), tap: here("src/tap.ts"), aloud: here("src/aloud/aloud.ts"), map: here("src/map/open.ts") },
  bundle: true,
  minify: true,
  format: "iife",
  // Its modules, so that what the map does not use of it can be left out.
  alias: { leaflet: "leaflet/dist/leaflet-src.esm.js" },
  legalComments: "inline",
  // Android 7 with a browser of its age: no await, no optional chaining in what is sent.
  target: ["es2016", "chrome58", "firefox54", "safari11"],
  outdir: out,
  logLevel: "warning",
});

// At the root, for a worker is in charge of nothing above its own folder; browsers look for a newer one themselves, so its name stays.
await build({
  entryPoints: { sw: here("src/worker.ts") },
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2017", "chrome61", "firefox57", "safari11"],
  outdir: here("../src/Web/wwwroot"),
  logLevel: "warning",
});

// Icons as pictures, for what does not take an SVG: telephones, and previews of a page that is passed on.
const brand = await readFile(here("../src/Web/wwwroot/favicon.svg"), "utf8");
/** @param {string} name @param {number} width @param {number} height @param {number} part of the smaller side that the drawing fills */
const picture = async (name, width, height, part) => {
  const side = Math.round(Math.min(width, height) * part);
  const drawn = await sharp(Buffer.from(brand), { density: 72 * (side / 36) }).resize(side, side).png().toBuffer();
  await sharp({ create: { width, height, channels: 3, background: "#faf4e4" } }).composite([{ input: drawn, gravity: "centre" }]).png().toFile(`${out}/${name}.png`);
};
await picture("icon-180", 180, 180, 0.8);
await picture("icon-192", 192, 192, 0.9);
await picture("icon-512", 512, 512, 0.9);
await picture("icon-maskable-512", 512, 512, 0.6);
await picture("social", 1200, 630, 0.7);

/** The drawing inside the svg element, on one line. @param {string} name */
const drawing = async (name) => {
  const svg = await readFile(here(`node_modules/lucide-static/icons/${name}.svg`), "utf8");
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (!inside) throw new Error(`No drawing in ${name}.svg`);
  return `${name}\t${inside.replace(/\s+/g, " ").replace(/> </g, "><").replace(/ \/>/g, "/>").trim()}`;
};

/** @type {string[]} */
const names = JSON.parse(await readFile(here("icons.json"), "utf8"));
await mkdir(here("../src/Web/obj"), { recursive: true });
await writeFile(here("../src/Web/obj/icons.txt"), (await Promise.all(names.map(drawing))).join("\n") + "\n");

const licences = [
  ["Atkinson Hyperlegible Next (letters)", "node_modules/@fontsource/atkinson-hyperlegible-next/LICENSE"],
  ["Lucide (pictograms)", "node_modules/lucide-static/LICENSE"],
  ["Leaflet (map after a tap)", "node_modules/leaflet/LICENSE"],
  ["Utrecht / NL Design System components (utrecht.css)", "node_modules/@utrecht/button-css/LICENSE.md"],
];
const texts = await Promise.all(licences.map(async ([title, file]) =>
  `${title}\n\n${await readFile(here(/** @type {string} */ (file)), "utf8").catch(() => "EUPL-1.2: https://eupl.eu/1.2/nl/")}`));
await writeFile(`${out}/licenties.txt`, texts.join("\n\n----------------------------------------\n\n"));
