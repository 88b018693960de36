import { addressOf, isWorthAsking, moved, read, told, type Suggestion } from "./asking.ts";
import { fill, type Words } from "./words.ts";

const PAUSE = 150;

/** Kinds that lead to a page of their own. */
const PAGES = ["aanbod", "lees"];

/**
 * Makes a text field of a search form a combobox with a list of suggestions (WAI-ARIA APG, list autocomplete with manual selection).
 * What was typed stays as it is until somebody chooses. When the site does not answer, it is a text field as before.
 */
export function suggestFor(input: HTMLInputElement, form: HTMLFormElement, words: Words): void {
  const field = input.parentElement!;
  const list = document.createElement("ul");
  const status = document.createElement("div");
  let shown: Suggestion[] = [];
  let active = -1;
  let waiting = 0;
  let request: XMLHttpRequest | undefined;
  let pressing = false;

  list.id = `${input.id}-voorstellen`;
  list.className = "sk-suggest__list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", fill(words["suggestions"]));
  list.hidden = true;
  status.className = "sk-hide";
  status.setAttribute("role", "status");
  field.classList.add("sk-suggest");
  field.appendChild(list);
  field.appendChild(status);
  // A search field may not be a combobox, and its own Escape would wipe out what was typed.
  input.type = "text";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  /** Forgets the question that is under way, so that a late answer opens nothing. */
  const forget = (): void => {
    clearTimeout(waiting);
    if (request) request.abort();
    request = undefined;
  };

  const show = (suggestions: Suggestion[]): void => {
    shown = suggestions;
    list.textContent = "";
    shown.forEach((suggestion, at) => list.appendChild(option(suggestion, at)));
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(shown.length > 0));
    status.textContent = told(shown.length, words);
    point(-1);
  };

  const close = (): void => {
    forget();
    show([]);
  };

  const option = (suggestion: Suggestion, at: number): HTMLElement => {
    const row = document.createElement("li");
    row.id = `${list.id}-${at}`;
    row.setAttribute("role", "option");
    row.textContent = suggestion.text;
    // Names and subjects are Dutch on every page.
    row.lang = "nl";
    if (suggestion.said) {
      const said = row.appendChild(document.createElement("span"));
      said.lang = document.documentElement.lang;
      said.textContent = ` ${suggestion.said}`;
    }
    row.addEventListener("click", () => choose(suggestion));
    return row;
  };

  const point = (at: number): void => {
    active = at;
    Array.from(list.children).forEach((row, number) => row.setAttribute("aria-selected", String(number === at)));
    const row = list.children[at];
    if (row) {
      input.setAttribute("aria-activedescendant", row.id);
      row.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const choose = (suggestion: Suggestion): void => {
    close();
    if (PAGES.indexOf(suggestion.kind) >= 0) {
      location.assign(suggestion.href);
      return;
    }
    input.value = suggestion.text;
    if (input.name === "wat") form.submit();
  };

  const ask = (): void => {
    const typed = input.value;
    const asked = (request = new XMLHttpRequest());
    asked.open("GET", addressOf(form.action, input.name, typed));
    asked.onload = () => {
      if (asked === request && asked.status === 200 && document.activeElement === input) show(read(asked.responseText));
    };
    asked.send();
  };

  input.addEventListener("input", () => {
    forget();
    if (isWorthAsking(input.value)) waiting = window.setTimeout(ask, PAUSE);
    else show([]);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || shown.length === 0) {
      // Enter sends the form now; an answer to the last letters would come too late.
      if (event.key === "Enter") forget();
      return;
    }
    const chosen = shown[active];
    if (event.key === "ArrowDown") point(moved(active, 1, shown.length));
    else if (event.key === "ArrowUp") point(moved(active, -1, shown.length));
    else if (event.key === "Enter" && chosen) choose(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  // On a phone the list pushes the page down. Closing it under a finger that is still pressing would move the button away from that finger.
  document.addEventListener("mousedown", () => (pressing = true), true);
  document.addEventListener("mouseup", () => {
    pressing = false;
    if (document.activeElement !== input) setTimeout(close);
  }, true);
  input.addEventListener("blur", () => {
    if (!pressing) close();
  });
  // The field keeps the focus while somebody taps a row.
  list.addEventListener("mousedown", (event) => event.preventDefault());
}
