import { type Piece, sentences } from "./sentences.ts";

/** A text node with the place where it begins in the text of its block. */
interface Part {
  readonly node: Text;
  readonly from: number;
}

/** One sentence of the page. */
export interface Line {
  readonly text: string;
  readonly language: string;
  readonly piece: Piece;
  readonly parts: readonly Part[];
}

const BLOCKS = "h1,h2,h3,h4,p,li,dt,dd,td,th,summary,.sk-address,div";

// What is no text to listen to: ways through the page, forms, the map, what is said to screen readers only.
const SILENT = "nav,form,figure,svg,script,template,button,[hidden],[aria-hidden=true],[role=status],.sk-aloud,.sk-tap,.sk-share,.sk-pin,.sk-paper,#keuzes,.sk-quick,.sk-checked,.sk-card__checked";

/** The sentences of the page as one sees it, in order. */
export function lines(root: HTMLElement): Line[] {
  const found: Line[] = [];
  let block: Element | null = null;
  let parts: Part[] = [];
  let text = "";
  const end = (): void => {
    if (block) {
      const language = block.closest("[lang]")!.getAttribute("lang")!;
      sentences(text).forEach((piece) => found.push({ text, language, piece, parts }));
    }
    parts = [];
    text = "";
  };
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest(SILENT) || parent.getClientRects().length === 0) continue;
    const around = parent.closest(BLOCKS);
    if (around !== block) end();
    block = around;
    parts.push({ node, from: text.length });
    text += node.data;
  }
  end();
  return found;
}

/** The pieces of text nodes that make up a piece of a line. */
export function pieces(line: Line, piece: Piece): { node: Text; from: number; to: number }[] {
  return line.parts
    .map((part) => ({ node: part.node, from: Math.max(0, piece.from - part.from), to: Math.min(part.node.data.length, piece.to - part.from) }))
    .filter((one) => one.to > one.from);
}
