/** About a hundred metres: the site needs the buurt, and nobody needs the door. */
export const DECIMALS = 3;
const PATIENCE = 15000;

/** A position as it stands in the field "waar", and as the site reads it. */
export function written(latitude: number, longitude: number): string {
  return `Mijn plek (${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)})`;
}

/**
 * Adds the button that fills in where somebody is, where the browser can tell. Nothing is asked before somebody presses it, and nothing
 * is sent before they search. Without script, or when it fails, one types a postcode as before.
 */
export function offerPosition(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[name=waar]");
  if (!input || !("geolocation" in navigator) || !window.isSecureContext) return;

  const go = form.querySelector("[type=submit]");
  const button = document.createElement("button");
  const status = document.createElement("p");
  button.type = "button";
  button.className = "sk-here";
  button.textContent = "Gebruik mijn plek";
  status.className = "sk-here__said";
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    // In the page from the first press on: an empty line would take room that nobody needs yet.
    form.appendChild(status);
    status.textContent = "Even zoeken …";
    navigator.geolocation.getCurrentPosition(
      (found) => {
        input.value = written(found.coords.latitude, found.coords.longitude);
        status.textContent = "Uw plek is ingevuld.";
      },
      () => {
        status.textContent = "Dat lukt niet. Vul uw postcode in.";
      },
      { timeout: PATIENCE, maximumAge: 60000 },
    );
  });
  form.insertBefore(button, go);
  form.classList.add("sk-search--here");
}
