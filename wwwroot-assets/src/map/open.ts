import { CircleMarker, Control, LatLngBounds, Map as Leaflet, TileLayer } from "leaflet";
import { around, isElsewhere, searchAddress } from "./area.ts";
import { Borders } from "./borders.ts";
import { type Pin, Pins } from "./pins.ts";
import { ask, type Point, type Setup } from "./setup.ts";

/** A map that is open. */
export interface Opened {
  /** Takes the place of another drawing: results changed in place. */
  moveTo(tap: HTMLElement): void;
}

const CLOSEST_AT_FIRST = 15;
const STEP = 120;

class BigMap implements Opened {
  private readonly box = element("div", "sk-big");
  private readonly frame = this.box.appendChild(element("div", "sk-big__map"));
  private readonly search = this.box.appendChild(element("a", "utrecht-button utrecht-button--primary-action sk-big__search")) as HTMLAnchorElement;
  private readonly below = this.box.appendChild(element("div", "sk-big__below"));
  private readonly status = this.below.appendChild(element("p", "sk-big__status"));
  private readonly map: Leaflet;
  private readonly pins: Pins;
  private readonly borders: Borders;
  private readonly here = new CircleMarker([0, 0], { radius: 7, className: "sk-big__here", interactive: false });
  private tap: HTMLElement;
  private setup: Setup;
  /** Nothing glides for who asks for that. */
  private readonly calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  private asked = "";
  private searching = false;
  private nudged = false;
  private home: { zoom: number; middle: { lat: number; lng: number } } | null = null;

  constructor(tap: HTMLElement) {
    this.tap = tap;
    this.setup = JSON.parse(tap.getAttribute("data-map")!);
    const words = this.setup.words;
    const calm = this.calm;
    const fingers = window.matchMedia("(pointer: coarse)").matches;
    this.frame.dir = "ltr";
    this.frame.tabIndex = 0;
    this.frame.setAttribute("role", "region");
    this.frame.setAttribute("aria-label", words["name"]!);
    this.status.setAttribute("role", "status");
    this.put();
    this.map = new Leaflet(this.frame, {
      zoomControl: false, attributionControl: false, keyboard: false, scrollWheelZoom: false, closePopupOnClick: false, maxZoom: this.setup.zoom, minZoom: 8,
      // One finger moves the page, two the map: nobody gets stuck in it.
      dragging: !fingers, zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm,
    });
    this.fit();
    this.controls(fingers);
    this.tiles();
    this.borders = new Borders(this.map);
    this.pins = new Pins(this.map, words);
    this.listen();
    this.load();
    this.frame.focus({ preventScroll: true });
  }

  moveTo(tap: HTMLElement): void {
    this.tap = tap;
    this.setup = JSON.parse(tap.getAttribute("data-map")!);
    this.put();
    this.map.invalidateSize({ pan: false });
    // Who searched in what they look at keeps looking at it.
    if (this.searching) this.settle();
    else this.fit();
    if (this.searching) this.frame.focus({ preventScroll: true });
    this.searching = false;
    this.load();
  }

  /** In the place of the drawing, which is kept for later. */
  private put(): void {
    const figure = this.tap.previousElementSibling as HTMLElement;
    figure.classList.add("sk-map--big");
    figure.insertBefore(this.box, figure.firstChild);
    this.tap.hidden = true;
  }

  private close(): void {
    const figure = this.tap.previousElementSibling as HTMLElement;
    figure.classList.remove("sk-map--big");
    figure.removeChild(this.box);
    this.map.remove();
    document.dispatchEvent(new CustomEvent("mapclosed"));
    this.tap.hidden = false;
    this.tap.querySelector("button")!.focus();
  }

  private fit(): void {
    const box = around(this.setup.map.middle, this.setup.map.metres);
    // The drawing has wide margins, and images come in whole steps: without this the map would be a step too far away.
    this.map.fitBounds(new LatLngBounds(box).pad(-0.08), { maxZoom: CLOSEST_AT_FIRST, animate: false });
    this.settle();
  }

  /** What is looked at now is what was searched. */
  private settle(): void {
    this.home = { zoom: this.map.getZoom(), middle: this.map.getCenter() };
    this.search.hidden = true;
  }

  private controls(fingers: boolean): void {
    const words = this.setup.words;
    new Control.Zoom({ position: "bottomleft", zoomInTitle: words["zoomIn"]!, zoomOutTitle: words["zoomOut"]!, zoomInText: "+", zoomOutText: "−" }).addTo(this.map);
    this.search.textContent = words["searchHere"]!;
    if (fingers) this.below.insertBefore(element("p", "", words["fingers"]!), this.status);
    const back = this.below.appendChild(element("button", "utrecht-button utrecht-button--secondary-action", words["back"]!)) as HTMLButtonElement;
    back.type = "button";
    back.addEventListener("click", () => this.close());
  }

  private tiles(): void {
    const setup = this.setup;
    if (!setup.tiles) {
      this.frame.classList.add("sk-big--bare");
      return;
    }
    let missed = 0;
    const layer = new TileLayer(setup.tiles, { maxZoom: setup.zoom, referrerPolicy: "no-referrer", className: "sk-big__tiles" });
    const bare = (is: boolean): void => {
      this.frame.classList.toggle("sk-big--bare", is);
      this.say(is ? setup.words["noTiles"]! : "");
    };
    layer.on("loading", () => (missed = 0));
    layer.on("tileerror", () => {
      missed++;
      bare(true);
    });
    layer.on("load", () => bare(missed > 0));
    layer.addTo(this.map);
    new Control.Attribution({ prefix: false }).addAttribution(element("span", "", setup.credit).innerHTML).addTo(this.map);
  }

  private listen(): void {
    const map = this.map;
    map.on("moveend", () => this.moved());
    map.on("autopanstart", () => (this.nudged = true));
    // Without dragging one gets anywhere too. A press that closes something does only that.
    map.on("click", (event) => this.pins.close() || map.panTo(event.latlng, { animate: !this.calm }));
    this.search.addEventListener("click", () => (this.searching = true));
    this.frame.addEventListener("keydown", (event) => this.key(event));
    this.frame.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + (event.deltaY < 0 ? 1 : -1));
    }, { passive: false });
  }

  private key(event: KeyboardEvent): void {
    const map = this.map;
    const steps: Record<string, [number, number]> = { ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0] };
    const step = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) map.panBy(step, { animate: !this.calm });
    else if (event.key === "+" || event.key === "=") map.zoomIn();
    else if (event.key === "-") map.zoomOut();
    else if (event.key !== "Escape" || !this.pins.close()) return;
    event.preventDefault();
  }

  private moved(): void {
    const map = this.map;
    const home = this.home;
    const setup = this.setup;
    if (!setup.map.search || !home) return;
    // What makes room for the words about a pin is no step to another area.
    if (this.nudged && this.search.hidden) home.middle = map.getCenter();
    this.nudged = false;
    const bounds = map.getBounds();
    const middle = bounds.getCenter();
    const across = map.distance(bounds.getNorthWest(), bounds.getNorthEast());
    this.search.hidden = !isElsewhere(map.distance(middle, home.middle), across, map.getZoom() !== home.zoom);
    this.search.href = searchAddress(setup.map.search, setup.marks, [middle.lat, middle.lng], map.distance(middle, bounds.getNorthEast()), setup.words);
  }

  /** Pins and borders of the list that stands beside it now. */
  private load(): void {
    const map = this.setup.map;
    this.borders.show(map.borders, map.own);
    if (map.here) this.here.setLatLng(map.here).addTo(this.map);
    else this.here.remove();
    if (!map.offers) {
      this.pins.show(map.points.map((point) => ({ point, number: null })));
      return;
    }
    const asked = (this.asked = map.offers);
    ask(asked, (answer: Point[] | null) => {
      if (asked !== this.asked) return;
      this.pins.show(numbered(answer || []));
      if (!answer) this.say(this.setup.words["noOffers"]!);
    });
  }

  private say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}

/** Those of the list beside it get its numbers and stand in front, in its order. */
function numbered(points: readonly Point[]): Pin[] {
  const numbers: Record<string, number> = {};
  Array.from(document.querySelectorAll<HTMLElement>("li[id^=plek-]")).forEach((card) => {
    const link = card.querySelector("a");
    // The address of a point is without the name of the offer, which stands last in that of the text.
    if (link) numbers[link.getAttribute("href")!.replace(/\/[^/]*$/, "")] = Number(card.id.slice("plek-".length));
  });
  const pins = points.map((point) => ({ point, number: numbers[point.href] || null }));
  return pins.filter((pin) => pin.number !== null).sort((a, b) => a.number! - b.number!).concat(pins.filter((pin) => pin.number === null));
}

function element(name: string, kind: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  return made;
}

window.skMap = (tap) => new BigMap(tap);
