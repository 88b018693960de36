import assert from "node:assert/strict";
import { test } from "node:test";
import { isKept, styles } from "../src/keeping.ts";

const answer = (ok: boolean, control: string | null) => ({ ok, headers: { get: () => control } });

test("a page stays on the telephone unless it says that it may not", () => {
  assert.equal(isKept(answer(true, "private, no-cache")), true);
  assert.equal(isKept(answer(true, null)), true);
  assert.equal(isKept(answer(true, "no-store")), false);
  assert.equal(isKept(answer(false, null)), false);
});

test("the style sheets of a page are found, and nothing else", () => {
  const page = '<link rel="stylesheet" href="/assets/tokens.a1.css"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/site.b2.css">';
  assert.deepEqual(styles(page), ["/assets/tokens.a1.css", "/assets/site.b2.css"]);
});
