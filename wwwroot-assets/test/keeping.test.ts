import assert from "node:assert/strict";
import { test } from "node:test";
import { mayStay, offlineBeside, styles } from "../src/keeping.ts";

test("a page stays on the telephone unless it is about safety", () => {
  assert.equal(mayStay('<!DOCTYPE html><html lang="nl" dir="ltr"><p class="sk-has-exit">'), true);
  assert.equal(mayStay('<!DOCTYPE html><html lang="nl" dir="ltr" class="sk-has-exit">'), false);
});

test("the page without internet is in the language of the list", () => {
  assert.equal(offlineBeside("/mijn-lijst?aanbod=aaaaaaa"), "/zonder-internet");
  assert.equal(offlineBeside("/ar/mijn-lijst?aanbod=aaaaaaa,bbbbbbb"), "/ar/zonder-internet");
  assert.equal(offlineBeside("https://x/en/mijn-lijst?aanbod=aaaaaaa&groot=ja#inhoud"), "https://x/en/zonder-internet");
});

test("the style sheets of a page are found, and nothing else", () => {
  const page = '<link rel="stylesheet" href="/assets/tokens.a1.css"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/site.b2.css">';
  assert.deepEqual(styles(page), ["/assets/tokens.a1.css", "/assets/site.b2.css"]);
});
