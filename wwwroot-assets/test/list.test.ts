import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST, parsed, withCode } from "../src/list.ts";

test("a new code is put behind the others", () => {
  assert.deepEqual(withCode(["aaaaaaa"], "bbbbbbb"), [["aaaaaaa", "bbbbbbb"], "kept"]);
});

test("a code that is there stays there once", () => {
  assert.deepEqual(withCode(["aaaaaaa"], "aaaaaaa"), [["aaaaaaa"], "there"]);
});

test("a full list takes no more", () => {
  const full = Array.from({ length: MOST }, (_, at) => `code${String(at).padStart(3, "0")}`);
  assert.deepEqual(withCode(full, "bbbbbbb"), [full, "full"]);
});

test("what somebody else wrote under our name is no list", () => {
  assert.deepEqual(parsed(null), []);
  assert.deepEqual(parsed('{"a":1}'), []);
  assert.deepEqual(parsed("aaaaaaa,<script>,bbbbbbb"), ["aaaaaaa", "bbbbbbb"]);
});
