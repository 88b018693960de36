import assert from "node:assert/strict";
import { test } from "node:test";
import { around, isElsewhere, radius, searchAddress } from "../src/map/area.ts";
import { cluster } from "../src/map/clusters.ts";
import { fill } from "../src/words.ts";

test("what lies together becomes one, in the order of the list, and nothing is lost", () => {
  const made = cluster([{ x: 0, y: 0 }, { x: 300, y: 0 }, { x: 10, y: 10 }, { x: 39, y: 0 }, { x: 300, y: 41 }], 40);

  assert.deepEqual(made.map((one) => one.members), [[0, 2, 3], [1], [4]]);
  assert.deepEqual(made[1]!.at, { x: 300, y: 0 });
  assert.deepEqual(cluster([], 40), []);
});

test("two on one spot are together, also left of and above the corner of the screen", () => {
  assert.deepEqual(cluster([{ x: -41, y: -1 }, { x: -39, y: 1 }], 40).map((one) => one.members), [[0, 1]]);
});

test("five hundred pins are put together as slowly looking at every pair would", () => {
  const spots = Array.from({ length: 500 }, (_, at) => ({ x: (at * 7919) % 900, y: (at * 104729) % 700 }));
  const taken = new Set<number>();
  const slow = spots.flatMap((spot, at) => {
    if (taken.has(at)) return [];
    const members = spots.map((_, other) => other).filter((other) => !taken.has(other) && Math.hypot(spots[other]!.x - spot.x, spots[other]!.y - spot.y) < 40);
    members.forEach((member) => taken.add(member));
    return [members];
  });

  assert.deepEqual(cluster(spots, 40).map((one) => one.members), slow);
});

test("the radius is the smallest the site knows that covers what is seen", () => {
  assert.deepEqual([0, 1000, 1001, 4999, 24000, 25001].map(radius), [1, 1, 3, 5, 25, null]);
});

test("the address of a search in this area keeps the question and rounds the middle to a hundred metres", () => {
  const words = { area: "Gebied op de kaart [{0}, {1}]", noLimit: "alles" };
  const search = "/zoeken?wat=koffie+%26+thee&waar=~midden~&kosten=gratis&straal=~straal~";

  assert.equal(
    searchAddress(search, ["~midden~", "~straal~"], [50.92649, 5.93], 2200, words),
    "/zoeken?wat=koffie+%26+thee&waar=Gebied+op+de+kaart+%5B50.926%2C+5.930%5D&kosten=gratis&straal=3");
  assert.match(searchAddress(search, ["~midden~", "~straal~"], [50.92649, 5.93], 99000, words), /&straal=alles$/);
});

test("a piece of two by one kilometre has its corners there", () => {
  const corners = around([50.9, 5.9], [2000, 1000]);

  assert.deepEqual(corners.map((corner) => corner.map((degrees) => degrees.toFixed(4))), [["50.8955", "5.8858"], ["50.9045", "5.9142"]]);
});

test("a little push is no other area", () => {
  assert.equal(isElsewhere(100, 1000, false), false);
  assert.equal(isElsewhere(200, 1000, false), true);
  assert.equal(isElsewhere(0, 1000, true), true);
});

test("a sentence is filled in, whatever is filled in", () => {
  assert.equal(fill("Nummer {0}: {1}", 3, "Koffie {0} $&"), "Nummer 3: Koffie {0} $&");
});
