/** What the page of the list tells its worker: the address of the list as it is now, or null when it was wiped out. */
export interface Told {
  list: string | null;
}

/** The page for who has no internet. */
export const OFFLINE = "/zonder-internet";

/** The same page in the language of the list, from the address of the list: it stands beside it. */
export function offlineBeside(list: string): string {
  return list.replace(/\/mijn-lijst(?:[?#].*)?$/, OFFLINE);
}

/** May this page stay on the telephone? Not one about safety: it is the page that has "Snel weg". The list says no-store to all other caches. */
export function mayStay(page: string): boolean {
  return !/<html[^>]* class="[^"]*sk-has-exit/.test(page);
}

/** The style sheets that a page refers to. */
export function styles(page: string): string[] {
  return (page.match(/<link rel="stylesheet" href="[^"]+"/g) || []).map((link) => link.slice(link.indexOf('href="') + 6, -1));
}

/**
 * Tells the worker of the list what the list is now. The worker is registered with the first offer that somebody keeps, never before: who
 * only looks leaves nothing behind. Without workers the list is there as long as there is internet.
 */
export function tellWorker(list: string | null): void {
  const workers = typeof navigator === "undefined" ? undefined : navigator.serviceWorker;
  if (!workers) return;
  const tell = (registration: ServiceWorkerRegistration): void => {
    const told: Told = { list };
    if (registration.active) registration.active.postMessage(told);
  };
  // A browser may forbid workers; the list works without.
  const forbidden = (): void => undefined;
  if (list) workers.register("/sw.js").then(() => workers.ready).then(tell, forbidden);
  else workers.getRegistration("/").then((registration) => registration && tell(registration), forbidden);
}
