/** About a hundred metres: the site needs the buurt, and nobody needs the door. */
const DECIMALS = 3;
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

  const line = document.createElement("p");
  const button = document.createElement("button");
  const status = document.createElement("span");
  line.className = "sk-here";
  button.type = "button";
  button.className = "utrecht-button utrecht-button--secondary-action";
  button.textContent = "Gebruik mijn plek";
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
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
  line.appendChild(button);
  line.appendChild(document.createTextNode(" "));
  line.appendChild(status);
  form.appendChild(line);
}
