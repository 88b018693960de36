import { clear, markSentence, markWord } from "./marks.ts";
import { sounds } from "./sentences.ts";
import { type Line, lines } from "./text.ts";

/**
 * Reads the page aloud with the browser's own voice. The button shows itself only when there is a voice for the language of the page; its
 * room was kept. Nothing is said before somebody presses it.
 */
const ROOM = ".sk-aloud";
const voices = window.speechSynthesis;
const page = document.documentElement.lang;

let room: HTMLElement | null = null;
let queue: Line[] = [];
let at = 0;
// Kept: a browser forgets to tell of what nobody holds.
let speaking: SpeechSynthesisUtterance | null = null;

/** A voice on this device first: it needs nobody else's computer. */
function voiceFor(language: string): SpeechSynthesisVoice | null {
  const same = voices.getVoices().filter((voice) => voice.lang.slice(0, 2).toLowerCase() === language.slice(0, 2));
  return same.filter((voice) => voice.localService)[0] || same[0] || null;
}

function show(): void {
  const found = document.querySelector<HTMLElement>(ROOM);
  if (!found || !voiceFor(page)) return;
  found.classList.add("sk-aloud--there");
  room = found;
}

/** idle: one button. While reading and at rest there is a second one to stop. */
function state(name: "idle" | "reading" | "resting"): void {
  if (!room) return;
  room.classList.toggle("sk-aloud--on", name !== "idle");
  const main = room.querySelector<HTMLElement>("[data-do=read]")!;
  const stop = room.querySelector<HTMLElement>("[data-do=stop]")!;
  main.querySelector("span")!.textContent = room.getAttribute(`data-${name}`);
  if (document.activeElement === stop && name === "idle") main.focus({ preventScroll: true });
  stop.hidden = name === "idle";
}

function quiet(): void {
  speaking = null;
  voices.cancel();
}

function stop(): void {
  quiet();
  clear();
  queue = [];
  state("idle");
}

function speak(): void {
  const line = queue[at];
  if (!line) return stop();
  const said = sounds(line.text.slice(line.piece.from, line.piece.to), line.language);
  const starts: number[] = [];
  const text = said.reduce((sum, sound) => {
    starts.push(sum.length);
    return `${sum}${sound.say} `;
  }, "");
  const utterance = (speaking = new SpeechSynthesisUtterance(text));
  utterance.lang = line.language;
  utterance.voice = voiceFor(line.language) || voiceFor(page);
  utterance.onboundary = (event) => {
    const sound = said[starts.filter((start) => start <= event.charIndex).length - 1];
    if (utterance === speaking && event.name !== "sentence" && sound) markWord(line, { from: line.piece.from + sound.from, to: line.piece.from + sound.to });
  };
  utterance.onend = () => {
    if (utterance !== speaking) return;
    at++;
    speak();
  };
  utterance.onerror = () => utterance === speaking && stop();
  markSentence(line);
  voices.speak(utterance);
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>(`${ROOM} button`) : null;
  if (!button) return;
  if (button.getAttribute("data-do") === "stop") stop();
  else if (speaking) {
    // A pause of the browser's own does nothing on many telephones: the sentence is begun again.
    quiet();
    state("resting");
  } else {
    if (queue.length === 0) {
      queue = lines(document.querySelector("main")!);
      at = 0;
    }
    state("reading");
    speak();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && queue.length > 0) stop();
});
// The list changed in place: other text, and another room.
document.addEventListener("swapped", () => {
  if (room) stop();
  if (voices) show();
});

if (voices && "SpeechSynthesisUtterance" in window) {
  show();
  window.addEventListener("pagehide", stop);
  // Voices come late in most browsers.
  if (voices.addEventListener) voices.addEventListener("voiceschanged", show);
  else voices.onvoiceschanged = show;
}
