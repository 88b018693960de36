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

/** The words of a choice without its count: "gratis (12)" and "gratis" are the same choice. */
export function name(words: string): string {
  return words.replace(/\(\d+\)/, "").replace(/\s+/g, " ").trim();
}

/** The words of a link as one sees them: that a tap takes a choice away is only read out, in the language of the page. */
export function seen(link: Element): string {
  const copy = link.cloneNode(true) as Element;
  copy.querySelectorAll(".sk-hide").forEach((hidden) => hidden.parentNode!.removeChild(hidden));
  return copy.textContent || "";
}

/** The link of the same choice after it was tapped, so that the keyboard stays where it was. */
export function twin(block: ParentNode, words: string): HTMLElement | null {
  const wanted = name(words);
  const same = Array.from(block.querySelectorAll<HTMLElement>(".sk-facets a, .sk-quick a, .sk-views a")).filter((link) => name(seen(link)) === wanted);
  return same.filter((link) => link.closest(".sk-facets") !== null)[0] || same[0] || null;
}

/** Said to who does not see the list change. */
export function announced(heading: { textContent: string | null } | null): string {
  return heading ? (heading.textContent || "").replace(/\s+/g, " ").trim() : "";
}
