import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, isWorthAsking, moved, read, told } from "../src/asking.ts";

test("a single letter and a whole story are not asked", () => {
  assert.deepEqual(["", "  ", "k", " k ", "ko", "a".repeat(100), "a".repeat(101)].map(isWorthAsking), [false, false, false, false, true, true, false]);
});

test("what was typed arrives as it was typed", () => {
  assert.equal(addressOf("/zoeken", "wat", " koffie & thee? "), "/zoeken/suggesties?wat=koffie%20%26%20thee%3F");
  assert.equal(addressOf("https://x/en/zoeken", "waar", "Sittard\u0000\u007f"), "https://x/en/zoeken/suggesties?waar=Sittard%20%20");
});

test("an answer that is no list is no suggestion", () => {
  const coffee = { kind: "onderwerp", said: "", text: "Koffie", href: "/zoeken?wat=Koffie" };
  assert.deepEqual(read(JSON.stringify([coffee])), [coffee]);
  for (const answer of ["", "<!DOCTYPE html>", "null", "{}", "[null,1,{}]"]) assert.deepEqual(read(answer), [], answer);
});

test("a screen reader hears how many there are, and nothing when there are none", () => {
  assert.deepEqual([0, 1, 3].map((count) => told(count, { one: "1 voorstel", more: "{0} voorstellen" })), ["", "1 voorstel", "3 voorstellen"]);
});

test("the arrows go round", () => {
  assert.deepEqual([moved(-1, 1, 3), moved(0, 1, 3), moved(2, 1, 3), moved(-1, -1, 3), moved(0, -1, 3), moved(2, -1, 3)], [0, 1, 0, 2, 2, 1]);
});
