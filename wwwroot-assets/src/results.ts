import { announced, isOurs, seen, twin } from "./swapping.ts";

/**
 * Choices, order and pages of a list change in place: the same address is asked for and its block of results put in the place of the old one.
 * Whatever goes wrong (no answer, a page of another kind, a page that must leave no trace) the browser goes there as it always did.
 */
const BLOCK = "resultaten";

const block = document.getElementById(BLOCK);
const root = document.documentElement;
if (block && "pushState" in history && "DOMParser" in window && !root.classList.contains("sk-has-exit")) start(block);

function start(first: HTMLElement): void {
  const status = document.createElement("div");
  let shown = first;
  let at = withoutHash(location.href);
  let request: XMLHttpRequest | undefined;

  status.className = "sk-hide";
  status.setAttribute("role", "status");
  shown.parentElement!.appendChild(status);

  /** Asks for a page and shows it; `done` afterwards, or the browser goes there itself. */
  const load = (address: string, done: (heading: HTMLElement | null) => void): void => {
    const asked = (request = new XMLHttpRequest());
    if (!shown.hasAttribute("aria-busy")) shown.setAttribute("aria-busy", "true");
    asked.open("GET", address);
    asked.timeout = 8000;
    const give = (): void => {
      if (asked === request) location.assign(address);
    };
    asked.onerror = give;
    asked.ontimeout = give;
    asked.onload = () => {
      if (asked !== request) return;
      const page = asked.status === 200 ? new DOMParser().parseFromString(asked.responseText, "text/html") : null;
      const next = page && page.getElementById(BLOCK);
      if (!page || !next || page.documentElement.className !== root.className || page.querySelector(".sk-notice")) return give();
      const fresh = document.importNode(next, true);
      shown.parentNode!.replaceChild(fresh, shown);
      shown = fresh;
      document.dispatchEvent(new CustomEvent("swapped"));
      document.title = page.title;
      keepSubjects(page);
      at = withoutHash(address);
      done(shown.querySelector<HTMLElement>("h1"));
    };
    asked.send();
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !shown.contains(link) || event.defaultPrevented || !isOurs(event, link, location)) return;
    event.preventDefault();
    const words = seen(link);
    const isPage = link.closest(".utrecht-pagination") !== null;
    load(link.href, (heading) => {
      history.pushState(null, "", link.href);
      const same = isPage ? null : twin(shown, words);
      const focus = same || heading;
      // The map that stays open has taken it back already.
      if (focus && !shown.contains(document.activeElement)) focus.focus();
      if (isPage && heading) heading.scrollIntoView();
      status.textContent = announced(heading);
    });
  });

  // Back and forward. A jump within the page is the browser's own.
  window.addEventListener("popstate", () => {
    if (withoutHash(location.href) === at) return;
    load(location.href, (heading) => {
      if (heading) heading.focus({ preventScroll: true });
      status.textContent = announced(heading);
    });
  });
}

/** A search again keeps the subject one came in by, so the form has to know the present one. */
function keepSubjects(page: Document): void {
  const form = document.querySelector("form.sk-search");
  const next = page.querySelector("form.sk-search");
  if (!form || !next) return;
  Array.from(form.querySelectorAll("input[type=hidden]")).forEach((old) => form.removeChild(old));
  Array.from(next.querySelectorAll("input[type=hidden]")).forEach((input) => form.insertBefore(document.importNode(input, true), form.firstChild));
}

function withoutHash(address: string): string {
  return address.split("#")[0]!;
}
