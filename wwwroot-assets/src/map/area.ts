import { DECIMALS } from "../position.ts";
import { fill } from "../words.ts";
import type { Position } from "./setup.ts";

/** The radii the site knows, in kilometres; beyond them there is no limit. */
const RADII = [1, 3, 5, 10, 25];

/** The smallest of them that covers all from the middle to a corner that lies so many metres away; null when none does. */
export function radius(metres: number): number | null {
  return RADII.filter((kilometres) => kilometres * 1000 >= metres)[0] || null;
}

/**
 * The address of a search around the middle of the map, from the one the page gave: with the middle rounded as every position is, and the
 * radius that covers what is seen.
 */
export function searchAddress(search: string, marks: [string, string], middle: Position, metres: number, words: Readonly<Record<string, string>>): string {
  const where = fill(words["area"]!, rounded(middle[0]), rounded(middle[1]));
  const covers = radius(metres);
  return search
    .replace(marks[0], () => encodeURIComponent(where).replace(/%20/g, "+"))
    .replace(marks[1], covers ? String(covers) : words["noLimit"]!);
}

/** The corners of a piece by its middle, and how wide and high it is in metres: a degree of latitude is some 111 kilometres everywhere. */
export function around(middle: Position, metres: readonly [number, number]): [Position, Position] {
  const up = metres[1] / 2 / 111_320;
  const aside = metres[0] / 2 / (111_320 * Math.cos((middle[0] * Math.PI) / 180));
  return [[middle[0] - up, middle[1] - aside], [middle[0] + up, middle[1] + aside]];
}

function rounded(degrees: number): string {
  return degrees.toFixed(DECIMALS);
}

/** True when somebody looks at another piece than the one that was searched: moved by a sixth of it, or closer or further away. */
export function isElsewhere(moved: number, across: number, zoomed: boolean): boolean {
  return zoomed || moved > across / 6;
}
