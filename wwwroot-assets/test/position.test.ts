import assert from "node:assert/strict";
import { test } from "node:test";
import { written } from "../src/position.ts";

test("a position is written with three decimals, latitude first", () => {
  assert.equal(written(50.88776543, 5.97912345, "Mijn plek ({0}, {1})"), "Mijn plek (50.888, 5.979)");
  assert.equal(written(-0.00001, 6, "مكاني ({0}, {1})"), "مكاني (-0.000, 6.000)");
});
