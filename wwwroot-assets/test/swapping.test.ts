import assert from "node:assert/strict";
import { test } from "node:test";
import { announced, isOurs, name } from "../src/swapping.ts";

const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const here = { origin: "https://x", pathname: "/en/zoeken" };
const link = { origin: "https://x", pathname: "/en/zoeken", search: "?wat=koffie", hash: "", target: "" };

test("only a plain press on a link to another state of this page is ours", () => {
  assert.equal(isOurs(plain, link, here), true);
  for (const other of [{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
    assert.equal(isOurs({ ...plain, ...other }, link, here), false, JSON.stringify(other));
  for (const other of [{ origin: "https://y" }, { pathname: "/zoeken" }, { search: "" }, { hash: "#kaart" }, { target: "_blank" }])
    assert.equal(isOurs(plain, { ...link, ...other }, here), false, JSON.stringify(other));
});

test("a choice is the same choice with another count", () => {
  for (const words of ["gratis (12)", " gratis\n (3) ", "gratis"]) assert.equal(name(words), "gratis");
  assert.notEqual(name("eerst gratis"), name("gratis"));
});

test("what is said is the heading", () => {
  assert.equal(announced({ textContent: "\n 12 plekken voor\n ‘koffie’ " }), "12 plekken voor ‘koffie’");
  assert.equal(announced(null), "");
});
