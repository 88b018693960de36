import { suggestFor } from "./combobox.ts";
import { offerPosition } from "./position.ts";
import { words } from "./words.ts";

/** Whoever asks their browser to be careful with data gets no request per letter. */
const saves = (navigator as { connection?: { saveData?: boolean } }).connection;

const said = words();
const form = document.querySelector<HTMLFormElement>("form.sk-search");
if (form) {
  if (!saves || !saves.saveData) {
    for (const name of ["wat", "waar"]) {
      const input = form.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (input) suggestFor(input, form, said);
    }
  }
  offerPosition(form, said);
}
