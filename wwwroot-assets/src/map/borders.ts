import { DivIcon, GeoJSON, type LatLng, LayerGroup, Marker, type Map as Leaflet } from "leaflet";
import { ask } from "./setup.ts";

const CLASSES: Record<string, string> = { gemeente: "sk-big__gemeente", wijk: "sk-big__wijk" };

/** Our own borders, so that the map says something without images of streets: gemeenten, wijken, and the area that was searched in filled. */
export class Borders {
  private readonly group = new LayerGroup();
  private shown: string | null = null;

  constructor(map: Leaflet) {
    this.group.addTo(map);
  }

  /** Draws those of an address; the same address is asked for once. */
  show(address: string | null, own: string | null): void {
    const key = `${address} ${own}`;
    if (!address || key === this.shown) return;
    this.shown = key;
    ask(address, (answer) => {
      if (!answer || this.shown !== key) return;
      this.group.clearLayers();
      new GeoJSON(answer, {
        interactive: false,
        filter: (area) => area.properties.code === own || area.properties.soort in CLASSES,
        style: (area) => ({ className: area!.properties.code === own ? "sk-big__own" : CLASSES[area!.properties.soort]! }),
        onEachFeature: (area, layer) => {
          if (area.properties.code === own || area.properties.soort === "wijk") this.name(area.properties.naam, (layer as unknown as { getBounds(): { getCenter(): LatLng } }).getBounds().getCenter());
        },
      }).addTo(this.group);
    });
  }

  /** Seen when the images of streets are not there: those have names of their own. */
  private name(text: string, at: LatLng): void {
    const label = document.createElement("span");
    label.textContent = text;
    new Marker(at, { icon: new DivIcon({ className: "sk-big__name", html: label, iconSize: [0, 0] }), interactive: false, keyboard: false }).addTo(this.group);
  }
}
