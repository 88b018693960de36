import { fill, type Words } from "./words.ts";

/** About a hundred metres: the site needs the buurt, and nobody needs the door. */
export const DECIMALS = 3;
const PATIENCE = 15000;

/** A position as it stands in the field "waar", and as the site reads it. */
export function written(latitude: number, longitude: number, here: string | undefined): string {
  return fill(here, latitude.toFixed(DECIMALS), longitude.toFixed(DECIMALS));
}

/**
 * Adds the button that fills in where somebody is, where the browser can tell. Nothing is asked before somebody presses it, and nothing
 * is sent before they search. Without script, or when it fails, one types a postcode as before.
 */
export function offerPosition(form: HTMLFormElement, words: Words): void {
  const input = form.querySelector<HTMLInputElement>("input[name=waar]");
  if (!input || !("geolocation" in navigator) || !window.isSecureContext) return;

  const go = form.querySelector("[type=submit]");
  const button = document.createElement("button");
  const status = document.createElement("p");
  button.type = "button";
  button.className = "sk-here";
  button.textContent = fill(words["useHere"]);
  status.className = "sk-here__said";
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    // In the page from the first press on: an empty line would take room that nobody needs yet.
    form.appendChild(status);
    status.textContent = fill(words["finding"]);
    navigator.geolocation.getCurrentPosition(
      (found) => {
        input.value = written(found.coords.latitude, found.coords.longitude, words["here"]);
        status.textContent = fill(words["found"]);
      },
      () => {
        status.textContent = fill(words["notFound"]);
      },
      { timeout: PATIENCE, maximumAge: 60000 },
    );
  });
  form.insertBefore(button, go);
  form.classList.add("sk-search--here");
}
