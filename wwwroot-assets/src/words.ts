/** Sentences by their name on the tag. */
export type Words = Readonly<Record<string, string | undefined>>;

/**
 * What the page says on the tag of the script that runs: `data-…`. A script holds no words of its own, for a page speaks one of seven languages.
 * To be asked while the script is read; later nothing knows its tag any more.
 */
export function words(): Words {
  const tag = typeof document === "undefined" ? null : document.currentScript;
  return tag instanceof HTMLElement ? tag.dataset : {};
}

/** A sentence with {0} and {1} filled in. */
export function fill(sentence: string | undefined, ...values: (string | number)[]): string {
  return values.reduce<string>((said, value, at) => said.split(`{${at}}`).join(String(value)), sentence || "");
}
