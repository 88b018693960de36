import { tellWorker } from "./keeping.ts";
import { fill, type Words, words } from "./words.ts";

/** Codes of offers that somebody kept, in this browser and nowhere else. Nothing is written before they press a button. */
const KEY = "sk-lijst";
/** As many as fit on the page; the site reads no more. */
export const MOST = 12;

export type Keeping = "kept" | "there" | "full";

/** The list with one more, and what became of it. */
export function withCode(codes: readonly string[], code: string): [string[], Keeping] {
  if (codes.indexOf(code) >= 0) return [codes.slice(), "there"];
  if (codes.length >= MOST) return [codes.slice(), "full"];
  return [codes.concat(code), "kept"];
}

/** What was written, as codes; anything else is an empty list. */
export function parsed(written: string | null): string[] {
  return (written || "").split(",").filter((code) => /^[0-9a-z]{7}$/.test(code)).slice(0, MOST);
}

/** A browser may forbid to keep anything, or forget it all when it closes. */
function stored(): string[] | null {
  try {
    return parsed(window.localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function store(codes: readonly string[]): boolean {
  try {
    if (codes.length > 0) window.localStorage.setItem(KEY, codes.join(","));
    else window.localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** The link leads to a list of this one offer; with script it keeps the offer here and stays on the page. */
function offerKeeping(link: HTMLAnchorElement, said: Words): void {
  const status = link.parentElement && link.parentElement.parentElement && link.parentElement.parentElement.querySelector("[role=status]");
  const code = link.getAttribute("data-keep");
  const list = link.getAttribute("data-list");
  if (!status || !code || !list) return;
  link.addEventListener("click", (event) => {
    const codes = stored();
    if (!codes) return;
    // esbuild cannot take an array apart for the browsers of 2017.
    const added = withCode(codes, code);
    const next = added[0];
    if (!store(next)) return;
    tellWorker(`${list}?aanbod=${next.join(",")}`);
    event.preventDefault();
    status.textContent = `${fill(said[added[1]])} `;
    const open = document.createElement("a");
    open.href = `${list}?aanbod=${next.join(",")}`;
    open.textContent = fill(said["open"]);
    status.appendChild(open);
  });
}

/** The page of the list: opens what was kept here, and keeps in step with what is taken off. */
function showList(block: HTMLElement): void {
  const shown = parsed(block.getAttribute("data-codes"));
  const list = block.getAttribute("data-list") || "";
  const kept = stored();
  if (!kept) return;
  if (shown.length === 0 && block.getAttribute("data-asked") !== "true") {
    if (kept.length > 0) window.location.replace(`${list}?aanbod=${kept.join(",")}`);
    return;
  }

  const own = kept.length > 0 && kept.slice().sort().join() === shown.slice().sort().join();
  const show = (what: string, act: () => void): void => {
    const button = block.querySelector<HTMLButtonElement>(`[data-do=${what}]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", act);
  };
  if (shown.length > 0 && !own) {
    show("adopt", () => {
      if (store(shown)) window.location.reload();
    });
  }
  if (kept.length > 0) {
    show("forget", () => {
      store([]);
      tellWorker(null);
      window.location.replace(list);
    });
  }
  if (own) {
    // What was true when it was kept may have changed: each visit keeps today's.
    tellWorker(window.location.href);
    block.querySelectorAll<HTMLAnchorElement>("[data-drop]").forEach((link) => {
      link.addEventListener("click", () => store(kept.filter((code) => code !== link.getAttribute("data-drop"))));
    });
  }
}

if (typeof document !== "undefined") {
  const said = words();
  document.querySelectorAll<HTMLAnchorElement>("a[data-keep]").forEach((link) => offerKeeping(link, said));
  document.querySelectorAll<HTMLElement>("[data-codes]").forEach(showList);
}
