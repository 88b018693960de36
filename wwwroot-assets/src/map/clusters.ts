/** A place on the screen, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What stands together: the numbers of its members, in the order given, and the middle of them. */
export interface Cluster {
  readonly members: number[];
  readonly at: Spot;
}

/**
 * Puts together what lies too near to tell apart: each that is still alone takes all others within `apart` pixels. In the order given, so that
 * the same picture always gives the same clusters, and the first of the list stays first for the keyboard.
 */
export function cluster(spots: readonly Spot[], apart: number): Cluster[] {
  const taken = new Set<number>();
  const cells = grid(spots, apart);
  const made: Cluster[] = [];
  spots.forEach((spot, first) => {
    if (taken.has(first)) return;
    const members = near(cells, spot, apart)
      .filter((other) => !taken.has(other) && distance(spots[other]!, spot) < apart)
      .sort((a, b) => a - b);
    members.forEach((member) => taken.add(member));
    made.push({ members, at: middle(members.map((member) => spots[member]!)) });
  });
  return made;
}

/** Squares as wide as what may lie together: whatever is near lies in one of nine. */
function grid(spots: readonly Spot[], size: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  spots.forEach((spot, at) => {
    const key = `${Math.floor(spot.x / size)} ${Math.floor(spot.y / size)}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  });
  return cells;
}

function near(cells: Map<string, number[]>, spot: Spot, size: number): number[] {
  const column = Math.floor(spot.x / size);
  const row = Math.floor(spot.y / size);
  const found: number[] = [];
  for (let x = column - 1; x <= column + 1; x++)
    for (let y = row - 1; y <= row + 1; y++) found.push(...(cells.get(`${x} ${y}`) || []));
  return found;
}

function distance(a: Spot, b: Spot): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function middle(spots: readonly Spot[]): Spot {
  return { x: spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length, y: spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length };
}
