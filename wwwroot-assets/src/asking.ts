import { fill, type Words } from "./words.ts";

/** One suggestion as the site answers it. */
export interface Suggestion {
  /** "aanbod" and "lees" lead to a page, a kind of place fills the field, the rest is searched for. */
  readonly kind: string;
  /** What kind that is, or what the Dutch text means, in the language of the page; empty when that goes without saying. */
  readonly said: string;
  readonly text: string;
  readonly href: string;
}

const FEWEST = 2;
const LONGEST = 100;

/** True when a text is worth a question to the site: not a single letter, not a whole story. The site answers neither. */
export function isWorthAsking(typed: string): boolean {
  const length = typed.trim().length;
  return length >= FEWEST && length <= LONGEST;
}

/** The address to ask, from the address of the form and the name of the field ("wat" or "waar"). */
export function addressOf(form: string, field: string, typed: string): string {
  return `${form}/suggesties?${field}=${encodeURIComponent(typed.trim().replace(/[\u0000-\u001f\u007f]/g, " "))}`;
}

/** What the site answered; nothing when it is not a list of suggestions, for instance a page that says it is busy. */
export function read(answer: string): Suggestion[] {
  try {
    const list: unknown = JSON.parse(answer);
    return Array.isArray(list) ? list.filter((one) => one && typeof one.text === "string" && typeof one.kind === "string" && typeof one.said === "string") : [];
  } catch {
    return [];
  }
}

/** Said to who cannot see the list. */
export function told(count: number, words: Words): string {
  return count === 0 ? "" : count === 1 ? fill(words["one"]) : fill(words["more"], count);
}

/** One up or down in the list, where -1 is the field itself: below the last it goes on at the first, above the first at the last. */
export function moved(at: number, step: 1 | -1, count: number): number {
  return at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
}
