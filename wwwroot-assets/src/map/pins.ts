import { DivIcon, LayerGroup, LatLngBounds, Marker, Popup, type Map as Leaflet } from "leaflet";
import { cluster } from "./clusters.ts";
import { fill } from "../words.ts";
import type { Point } from "./setup.ts";

/** An offer with its number in the list; null for what stands on another page of it. */
export interface Pin {
  readonly point: Point;
  readonly number: number | null;
}

type Words = Readonly<Record<string, string>>;

const APART = 40;

/**
 * The pins: one button per pin or cluster in view, in the order of the list. Drawn anew whenever the map stands still, with the focus where it
 * was; what is said of a pin belongs to the map, so that it stays while pins are drawn anew.
 */
export class Pins {
  private readonly group = new LayerGroup();
  private drawn: { members: number[]; marker: Marker }[] = [];
  private told: number | null = null;
  private popup: Popup | null = null;

  constructor(
    private readonly map: Leaflet,
    private readonly words: Words,
    private pins: readonly Pin[] = [],
  ) {
    this.group.addTo(map);
    map.on("moveend", () => this.draw());
    map.on("popupclose", () => this.forget());
  }

  /** Shows these instead. */
  show(pins: readonly Pin[]): void {
    this.close();
    this.pins = pins;
    this.draw();
  }

  /** Closes what is said of a pin; true when something was said. */
  close(): boolean {
    const open = this.popup !== null;
    if (this.popup) this.map.closePopup(this.popup);
    return open;
  }

  private draw(): void {
    const map = this.map;
    const had = this.drawn.filter((one) => one.marker.getElement() === document.activeElement)[0];
    const seen = map.getBounds().pad(0.02);
    const inView = this.pins.map((_, at) => at).filter((at) => seen.contains(this.pins[at]!.point.at));
    const clusters = cluster(inView.map((at) => map.latLngToLayerPoint(this.pins[at]!.point.at)), APART);
    this.group.clearLayers();
    this.drawn = clusters.map((one) => {
      const members = one.members.map((at) => inView[at]!);
      const single = members.length === 1;
      const at = single ? this.pins[members[0]!]!.point.at : map.layerPointToLatLng([one.at.x, one.at.y]);
      return { members, marker: this.marker(members, at as [number, number]) };
    });
    if (had) this.focus(had.members[0]!);
  }

  private marker(members: number[], at: [number, number]): Marker {
    const pin = this.pins[members[0]!]!;
    const single = members.length === 1;
    const numbered = single && pin.number !== null;
    const kind = numbered ? "sk-big__pin" : single ? "sk-big__dot" : "sk-big__many";
    const size = numbered ? 36 : single ? 28 : 44;
    const icon = new DivIcon({ className: kind, html: numbered ? `${pin.number}` : single ? "" : `${members.length}×`, iconSize: [size, size], iconAnchor: numbered ? [2, size - 2] : [size / 2, size / 2] });
    const marker = new Marker(at, { icon, keyboard: true, riseOnHover: true, zIndexOffset: numbered ? 1000 : 0 }).addTo(this.group);
    const button = marker.getElement()!;
    button.setAttribute("aria-label", !single ? fill(this.words["together"]!, members.length)
      : numbered ? fill(this.words["numbered"]!, pin.number!, pin.point.title) : pin.point.title);
    const press = (): void => this.press(members, marker);
    marker.on("click", press);
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      press();
    });
    return marker;
  }

  /** A cluster is looked at from nearby, as long as that takes it apart; else, and of a single pin, it is told what stands there. */
  private press(members: number[], marker: Marker): void {
    const box = new LatLngBounds(members.map((at) => this.pins[at]!.point.at));
    const closest = this.map.getMaxZoom();
    if (members.length > 1 && this.map.getZoom() < closest && !box.getSouthWest().equals(box.getNorthEast(), 1e-5)) {
      this.map.fitBounds(box, { padding: [60, 60], maxZoom: closest });
      return;
    }
    const said = document.createElement("div");
    said.dir = document.documentElement.dir;
    members.forEach((at) => said.appendChild(this.tell(this.pins[at]!.point)));
    this.told = members[0]!;
    this.popup = new Popup({ offset: [0, -20], autoPanPaddingTopLeft: [16, 76], autoPanPaddingBottomRight: [16, 16], closeButton: true, className: "sk-big__said", maxWidth: 280, maxHeight: 240 })
      .setLatLng(marker.getLatLng()).setContent(said).openOn(this.map);
    const cross = this.popup.getElement()!.querySelector(".leaflet-popup-close-button");
    if (cross) cross.setAttribute("aria-label", this.words["close"]!);
    said.querySelector("a")!.focus({ preventScroll: true });
  }

  private tell(point: Point): HTMLElement {
    const about = document.createElement("div");
    const link = about.appendChild(document.createElement("p")).appendChild(document.createElement("a"));
    link.href = point.href;
    link.textContent = point.title;
    if (point.language) link.lang = point.language;
    [point.where, point.distance].filter((line) => line).forEach((line) => (about.appendChild(document.createElement("p")).textContent = line));
    return about;
  }

  /** Who was reading it goes back to the pin. */
  private forget(): void {
    const at = this.told;
    this.popup = null;
    this.told = null;
    const active = document.activeElement;
    if (at !== null && (active === document.body || (active && active.closest(".leaflet-popup")))) this.focus(at);
  }

  private focus(pin: number): void {
    const holder = this.drawn.filter((one) => one.members.indexOf(pin) >= 0)[0];
    const element = holder ? holder.marker.getElement() : this.map.getContainer();
    if (element) element.focus({ preventScroll: true });
  }
}
