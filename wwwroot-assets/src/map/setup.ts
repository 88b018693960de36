/** Latitude and longitude. */
export type Position = [number, number];

/** An offer, as the site answers it. */
export interface Point {
  readonly at: Position;
  readonly title: string;
  readonly language: string | null;
  readonly where: string;
  readonly distance: string;
  readonly href: string;
}

/** What the page says of the map below its drawing: `data-map`. */
export interface Setup {
  readonly tiles: string;
  readonly credit: string;
  readonly zoom: number;
  readonly marks: [string, string];
  readonly map: {
    readonly middle: Position;
    /** Wide and high. */
    readonly metres: [number, number];
    readonly borders: string | null;
    readonly own: string | null;
    readonly here: Position | null;
    readonly points: readonly Point[];
    readonly offers: string | null;
    readonly search: string | null;
  };
  readonly words: Readonly<Record<string, string>>;
}

/** Asks for JSON of our own; null when it does not come. */
export function ask(address: string, done: (answer: any) => void): void {
  const request = new XMLHttpRequest();
  request.open("GET", address);
  request.timeout = 8000;
  request.onerror = request.ontimeout = () => done(null);
  request.onload = () => {
    let answer = null;
    try {
      answer = request.status === 200 ? JSON.parse(request.responseText) : null;
    } catch {
      // A page that says something else, of a network in between for one.
    }
    done(answer);
  };
  request.send();
}
