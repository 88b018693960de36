import type { Piece } from "./sentences.ts";
import { type Line, pieces } from "./text.ts";

// Newer than the types we build with know.
declare const Highlight: { new (...ranges: Range[]): object } | undefined;
interface Highlights {
  set(name: string, highlight: object): void;
  delete(name: string): void;
}

const highlights: Highlights | undefined = typeof Highlight === "function" && window.CSS ? (CSS as unknown as { highlights?: Highlights }).highlights : undefined;

let undo: (() => void)[] = [];

/** Marks a sentence, without touching the page where the browser can; else by a span around each piece of text, within whatever link it stands in. */
export function markSentence(line: Line): void {
  clear();
  if (highlights) mark("sk-sentence", line, line.piece);
  else undo = pieces(line, line.piece).map((one) => wrap(one.node, one.from, one.to));
}

/** Marks a word of it, where that can be done without touching the page: with spans the sentence must do. */
export function markWord(line: Line, piece: Piece): void {
  if (highlights) mark("sk-word", line, piece);
}

/** Takes all marks away. */
export function clear(): void {
  if (highlights) ["sk-sentence", "sk-word"].forEach((name) => highlights.delete(name));
  undo.forEach((one) => one());
  undo = [];
}

function mark(name: string, line: Line, piece: Piece): void {
  const ranges = pieces(line, piece).map((one) => {
    const range = document.createRange();
    range.setStart(one.node, one.from);
    range.setEnd(one.node, one.to);
    return range;
  });
  highlights!.set(name, new Highlight!(...ranges));
}

/** The node stays the one that later sentences know: afterwards it has its whole text again. */
function wrap(node: Text, from: number, to: number): () => void {
  const whole = node.data;
  const rest = node.splitText(from);
  const after = rest.splitText(to - from);
  const span = document.createElement("span");
  span.className = "sk-said";
  rest.parentNode!.insertBefore(span, rest);
  span.appendChild(rest);
  return () => {
    [span, after].forEach((one) => one.parentNode && one.parentNode.removeChild(one));
    node.data = whole;
  };
}
