// The worker of the list: it is there only for who keeps a list on this telephone, and knows two pages. No page that was visited is kept.
import { mayStay, OFFLINE, offlineBeside, styles, type Told } from "./keeping.ts";

const KEPT = "sk-lijst";
const LIST = "/lijst-op-dit-toestel";

// Of a worker this script uses so little that the types of the whole platform are not worth a second build.
interface Asked extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Message extends Event {
  data: Told;
  waitUntil(work: Promise<unknown>): void;
}
declare const registration: { unregister(): Promise<boolean> };

/** Keeps a page with its styles and letters; the page itself under a name of ours. */
async function keep(address: string, name: string): Promise<void> {
  const cache = await caches.open(KEPT);
  const answer = await fetch(address, { credentials: "omit" });
  const page = await answer.clone().text();
  // Then the list that was kept before goes too.
  if (!answer.ok || !mayStay(page)) {
    await cache.delete(name);
    return;
  }
  await cache.put(name, answer);
  await Promise.all(styles(page).map(async (style) => {
    if (!(await cache.match(style))) await cache.add(style);
  }));
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failed) {
    const cache = await caches.open(KEPT);
    const isList = /\/mijn-lijst$/.test(new URL(request.url).pathname);
    const kept = (isList && (await cache.match(LIST))) || (request.mode === "navigate" ? await cache.match(OFFLINE) : await cache.match(request));
    if (kept) return kept;
    throw failed;
  }
}

// The page for who has no internet is kept with the list, in its language.
addEventListener("message", (event) => {
  const told = (event as unknown as Message).data;
  (event as unknown as Message).waitUntil(told.list ? Promise.all([keep(told.list, LIST), keep(offlineBeside(told.list), OFFLINE)]) : caches.delete(KEPT).then(() => registration.unregister()));
});

addEventListener("fetch", (event) => {
  const request = (event as Asked).request;
  // Pages and their styles, of this site; the rest goes its own way.
  if (request.mode === "navigate" || request.destination === "style" || request.destination === "font") (event as Asked).respondWith(answer(request));
});
