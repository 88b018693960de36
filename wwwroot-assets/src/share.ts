import { fill, type Words, words } from "./words.ts";

/**
 * Passing a page on and printing it. The buttons are in the page, hidden: without script the address stands there to be copied, and the browser
 * prints from its own menu.
 */
export function offerSharing(block: HTMLElement, said: Words): void {
  const buttons = block.querySelector<HTMLElement>(".sk-buttons");
  const status = block.querySelector<HTMLElement>("[role=status]");
  const url = block.getAttribute("data-share-url");
  const title = block.getAttribute("data-share-title");
  if (!buttons || !status || !url || !title) return;

  const say = (text: string): void => {
    status.textContent = text;
  };
  // As it is written below, the address can be copied by hand: no way to share may end in nothing.
  const copy = (): void => {
    if (!navigator.clipboard) {
      say(fill(said["byHand"]));
      return;
    }
    navigator.clipboard.writeText(url).then(
      () => say(fill(said["copied"])),
      () => say(fill(said["byHand"])),
    );
  };
  const share = (): void => {
    say("");
    if (!navigator.share) {
      copy();
      return;
    }
    // Somebody who changes their mind is told nothing.
    navigator.share({ title, url }).catch((reason: { name?: string }) => {
      if (reason.name !== "AbortError") copy();
    });
  };

  buttons.querySelector("[data-do=share]")?.addEventListener("click", share);
  buttons.querySelector("[data-do=print]")?.addEventListener("click", () => window.print());
  buttons.hidden = false;
}

const onTag = words();
document.querySelectorAll<HTMLElement>("[data-share-url]").forEach((block) => offerSharing(block, onTag));
