import type { Opened } from "./map/open.ts";

/**
 * The map after a tap. This is all of it that a page loads by itself: a button below the drawing. Nothing else is asked for before somebody
 * presses it, neither the script of the map nor an image of a street.
 */
declare global {
  interface Window {
    /** Set by map.js when it is loaded: opens the map in the place of the drawing above. */
    skMap?: (tap: HTMLElement) => Opened;
  }
}

const TAP = "sk-tap";
let opened: Opened | undefined;
let loading = false;

/** The room was kept: what shows itself moves nothing. */
function show(): void {
  const tap = document.querySelector<HTMLElement>(`.${TAP}`);
  if (!tap) return;
  tap.hidden = false;
  if (opened) opened.moveTo(tap);
}

function load(tap: HTMLElement): void {
  const setup = JSON.parse(tap.getAttribute("data-map")!);
  const status = tap.querySelector("[role=status]")!;
  let missing = 2;
  const failed = (): void => {
    loading = false;
    status.textContent = setup.words.failed;
  };
  const done = (): void => {
    if (--missing > 0) return;
    loading = false;
    status.textContent = "";
    // A choice in place may have brought another drawing meanwhile.
    const now = document.querySelector<HTMLElement>(`.${TAP}`);
    if (now && window.skMap) opened = window.skMap(now);
  };
  const add = (file: HTMLScriptElement | HTMLLinkElement): void => {
    file.onload = done;
    file.onerror = failed;
    document.head.appendChild(file);
  };

  loading = true;
  status.textContent = setup.words.loading;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = setup.style;
  add(style);
  const script = document.createElement("script");
  script.src = setup.script;
  add(script);
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest(`.${TAP} button`) : null;
  const tap = button && button.closest<HTMLElement>(`.${TAP}`);
  if (!tap || loading) return;
  if (window.skMap) opened = window.skMap(tap);
  else load(tap);
});
document.addEventListener("swapped", show);
// The map is closed again: the next drawing stays a drawing.
document.addEventListener("mapclosed", () => (opened = undefined));
show();
