/** A piece of a text: from, up to and not including. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** How a piece of a text sounds. */
export interface Sound extends Piece {
  readonly say: string;
}

/** After these a point does not end a sentence, whatever follows. Initials ("J.") neither. */
const SHORT = /(?:^|[\s(])(?:dhr|mevr|mw|dr|drs|ds|ir|ing|prof|st|bijv|bv|nr|tel|evt|ca|incl|excl|max|min|jl|resp|blz|afd|m\.u\.v|o\.a|d\.w\.z|i\.p\.v|t\.a\.v|p\.p|[a-z])\.$/i;

/** The sentences of a text: an end followed by room and something a sentence can begin with: a large letter, or any Arabic one, for it has no large ones. */
export function sentences(text: string): Piece[] {
  const found: Piece[] = [];
  const end = /[.!?…؟]+[)’”"'‘“»]*(?=\s+["'‘“„«(]*[A-ZÀ-ÞĄĆĘŁŃŚŹŻĞİŞА-ЯҐЄІЇ\u0620-\u064A0-9€])|$/g;
  let from = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    const to = match.index + match[0].length;
    if (match[0] === "." && SHORT.test(text.slice(from, to))) continue;
    if (/[^\s.!?…؟]/.test(text.slice(from, to))) found.push({ from: from + text.slice(from).search(/\S/), to: from + text.slice(from, to).replace(/\s+$/, "").length });
    from = to;
    if (to >= text.length) break;
  }
  return found;
}

/** What a voice reads wrongly when it gets it as it is written. Telephone numbers digit by digit, in every language; the rest is Dutch. */
const PHONE = /(?:\+\d{2}|0)(?:[\s-]?\d){7,10}(?!\d)|\b(?:112|113)\b(?![.,]\d)/;
const TIME = "\\b(\\d{1,2})[.:](\\d\\d)(?![\\d.:]\\d|\\d)";
const DUTCH: [RegExp, (match: RegExpMatchArray) => string][] = [
  [/€\s?(\d+)(?:,(\d\d))?(?:,-)?/, (m) => `${m[1]} euro${m[2] && m[2] !== "00" ? ` ${Number(m[2])}` : ""}`],
  [new RegExp(`${TIME}(?:\\s?[-–]\\s?${TIME})?(?:\\s?uur\\b)?`), (m) => time(m[1]!, m[2]!) + (m[3] ? ` tot ${time(m[3], m[4]!)}` : "")],
  [/\bt\/m\b/i, () => "tot en met"],
  [/\bdhr\./i, () => "de heer"],
  [/\b(?:mevr|mw)\./i, () => "mevrouw"],
  [/\bbijv\./i, () => "bijvoorbeeld"],
  [/\bo\.a\./i, () => "onder andere"],
];

/** A text as it is to be spoken: words one by one, so that the word that is heard can be marked. */
export function sounds(text: string, language: string): Sound[] {
  const said: Sound[] = [];
  const add = (from: number, to: number, say: string): void => {
    said.push({ from, to, say });
  };
  const plain = (from: number, to: number): void => {
    const word = /\S+/g;
    const part = text.slice(from, to);
    for (let match = word.exec(part); match; match = word.exec(part)) add(from + match.index, from + match.index + match[0].length, match[0]);
  };
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const first = odd(rest, language);
    if (!first) break;
    plain(at, at + first.from);
    add(at + first.from, at + first.to, first.say);
    at += first.to;
  }
  plain(at, text.length);
  return said;
}

/** The first thing that sounds otherwise than it is written. */
function odd(text: string, language: string): Sound | null {
  const phone = PHONE.exec(text);
  const all: Sound[] = phone ? [{ from: phone.index, to: phone.index + phone[0].length, say: digits(phone[0]) }] : [];
  if (language.slice(0, 2) === "nl") {
    DUTCH.forEach((rule) => {
      const match = rule[0].exec(text);
      if (match) all.push({ from: match.index, to: match.index + match[0].length, say: rule[1](match) });
    });
  }
  return all.sort((a, b) => a.from - b.from || b.to - a.to)[0] || null;
}

function time(hours: string, minutes: string): string {
  return `${Number(hours)} uur${minutes === "00" ? "" : ` ${Number(minutes)}`}`;
}

/** "045 562 27 41" as "0 4 5, 5 6 2, 2 7, 4 1": a short rest where there is one. */
function digits(number: string): string {
  return number.split(/[\s-]+/).map((group) => group.replace("+", "plus ").replace(/\d(?=\d)/g, "$& ")).join(", ");
}
