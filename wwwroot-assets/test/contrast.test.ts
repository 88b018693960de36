import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contrast, palettes } from "../src/contrast.ts";

const modes = palettes(readFileSync("tokens/tokens.css", "utf8"));
const grounds = ["ground", "surface", "band"];
const notices = ["rood-soft", "oranje-soft", "grijs-soft"];

/** Words need 7:1. Every pair here occurs on a page. */
const text: [string, string][] = [
  ...grounds.flatMap((on): [string, string][] => ["text", "quiet", "link", "visited", "open", "error"].map((name) => [name, on])),
  ...notices.flatMap((on): [string, string][] => ["text", "link"].map((name) => [name, on])),
  ["error", "rood-soft"], ["on-action", "action"], ["on-action", "action-hover"], ["on-near", "near"], ["text", "near-soft"],
  ["text", "map-land"], ["quiet", "map-land"],
];

/** Edges, pictograms and rings that carry meaning need 4.5:1 (more than WCAG asks). */
const parts: [string, string][] = [
  ...grounds.flatMap((on): [string, string][] => ["action", "edge", "focus"].map((name) => [name, on])),
  ["action", "block"], ["rood", "ground"], ["oranje", "ground"], ["grijs", "ground"],
  ["rood", "rood-soft"], ["oranje", "oranje-soft"], ["grijs", "grijs-soft"], ["focus-halo", "action"], ["map-own-edge", "near-soft"],
];

for (const [mode, palette] of Object.entries(modes)) {
  const measured = (name: string, on: string) => {
    const [front, back] = [palette.get(name), palette.get(on)];
    assert.ok(front && back, `${name} or ${on} is missing`);
    return contrast(front, back);
  };
  test(`words in the ${mode} colours have a contrast of at least 7`, () => {
    for (const [name, on] of text) assert.ok(measured(name, on) >= 7, `${name} on ${on}: ${measured(name, on).toFixed(2)}`);
  });
  test(`edges and pictograms in the ${mode} colours have a contrast of at least 4.5`, () => {
    for (const [name, on] of parts) assert.ok(measured(name, on) >= 4.5, `${name} on ${on}: ${measured(name, on).toFixed(2)}`);
  });
}

test("black on white is 21 and a colour on itself is 1", () => {
  assert.equal(contrast("#000000", "#ffffff").toFixed(1), "21.0");
  assert.equal(contrast("#123456", "#123456"), 1);
});
