/** Colours of one mode by token name, as "#rrggbb". */
export type Palette = ReadonlyMap<string, string>;

/** Reads the light and the dark colours out of tokens.css. Dark holds the light value where it sets none of its own. */
export function palettes(css: string): { light: Palette; dark: Palette } {
  const light = colours(css.slice(0, css.indexOf("@media")));
  const from = css.indexOf("@media (prefers-color-scheme: dark)");
  if (from < 0) throw new Error("tokens.css has no dark block");
  const dark = colours(css.slice(from, css.indexOf("@media", from + 1)));
  return { light, dark: new Map([...light, ...dark]) };
}

/** Contrast of two colours after WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function colours(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/--sk-color-([a-z-]+):\s*(#[0-9a-f]{3,6})\b/gi)) found.set(name!, long(value!));
  return found;
}

function long(hex: string): string {
  return hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}` : hex.toLowerCase();
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
