/** What decides about a link: where it leads and how it was pressed. */
export interface Pressed {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A link to another state of this very page, pressed plainly: not to a place within it, not in a new window. */
export function isOurs(
  pressed: Pressed,
  link: { origin: string; pathname: string; search: string; hash: string; target: string },
  here: { origin: string; pathname: string },
): boolean {
  const plain = pressed.button === 0 && !pressed.metaKey && !pressed.ctrlKey && !pressed.shiftKey && !pressed.altKey;
  return plain && link.target === "" && link.hash === "" && link.origin === here.origin && link.pathname === here.pathname && link.search !== "";
}

/** A piece of a link: text, or an element with its class. */
export interface Piece {
  readonly textContent: string | null;
  readonly className?: unknown;
}

/** The words of a choice without its count and what is only read out: "gratis (12)" and "gratis weghalen" are the same choice. */
export function name(pieces: ArrayLike<Piece>): string {
  const seen = Array.from(pieces).filter((piece) => piece.className !== "sk-count" && piece.className !== "sk-hide");
  return seen.map((piece) => piece.textContent || "").join("").replace(/\s+/g, " ").trim();
}

/** The link of the same choice after it was tapped, so that the keyboard stays where it was. */
export function twin(block: ParentNode, wanted: string): HTMLElement | null {
  const same = Array.from(block.querySelectorAll<HTMLElement>(".sk-facets a, .sk-quick a, .sk-views a")).filter((link) => name(link.childNodes) === wanted);
  return same.filter((link) => link.closest(".sk-facets") !== null)[0] || same[0] || null;
}

/** Said to who does not see the list change. */
export function announced(heading: { textContent: string | null } | null): string {
  return heading ? (heading.textContent || "").replace(/\s+/g, " ").trim() : "";
}
