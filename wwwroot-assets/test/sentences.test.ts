import assert from "node:assert/strict";
import { test } from "node:test";
import { sentences, sounds } from "../src/aloud/sentences.ts";

const split = (text: string): string[] => sentences(text).map((piece) => text.slice(piece.from, piece.to));
const heard = (text: string, language = "nl"): string => sounds(text, language).map((sound) => sound.say).join(" ");

test("a text is read sentence by sentence", () => {
  assert.deepEqual(split("Loop binnen. Er is koffie! Komt u ook? Tot dan"), ["Loop binnen.", "Er is koffie!", "Komt u ook?", "Tot dan"]);
  assert.deepEqual(split("\n  Zij zei: ‘Kom.’ Hij kwam.\n "), ["Zij zei: ‘Kom.’", "Hij kwam."]);
  assert.deepEqual(split(" \n "), []);
  assert.deepEqual(split("..."), []);
});

test("a text in other letters is read sentence by sentence too", () => {
  assert.deepEqual(split("Zadzwoń. Środa też. Żółty dom."), ["Zadzwoń.", "Środa też.", "Żółty dom."]);
  assert.deepEqual(split("Arayın. İçeri girin. Şimdi açık."), ["Arayın.", "İçeri girin.", "Şimdi açık."]);
  assert.deepEqual(split("Зараз є небезпека? Телефонуйте: 112. Їжа є."), ["Зараз є небезпека?", "Телефонуйте: 112.", "Їжа є."]);
  assert.deepEqual(split("هل هناك خطر الآن؟ اتصل على 112. يمكنك الدخول."), ["هل هناك خطر الآن؟", "اتصل على 112.", "يمكنك الدخول."]);
  assert.deepEqual(split("Sagen Sie: „Ich bin in Vaals.“ Danach warten."), ["Sagen Sie: „Ich bin in Vaals.“", "Danach warten."]);
});

test("a point within a time, an amount or an abbreviation ends nothing", () => {
  for (const text of [
    "Elke dinsdag van 10.00 uur tot 12.30 uur.", "Vraag naar dhr. Janssen.", "Bel mw. De Wit of mevr. Peters.", "Neem iets mee, bijv. Een spel.",
    "Kosten: € 2.50 per keer.", "Schrijf o.a. Uw naam op.", "De zaal van J. Smeets.", "Kom a.u.b. op tijd.", "Zie nr. 12.", "Kijk op www.voorbeeld.example vandaag.",
  ])
    assert.deepEqual(split(text), [text]);
  assert.deepEqual(split("Tot 10.00 uur. Daarna niet."), ["Tot 10.00 uur.", "Daarna niet."]);
  assert.deepEqual(split("Bel 112. Doe het nu."), ["Bel 112.", "Doe het nu."]);
});

test("telephone numbers are said digit by digit, in every language", () => {
  assert.equal(heard("Bel 045 562 27 41."), "Bel 0 4 5, 5 6 2, 2 7, 4 1 .");
  assert.equal(heard("0800-2000", "de"), "0 8 0 0, 2 0 0 0");
  assert.equal(heard("088 0767 000"), "0 8 8, 0 7 6 7, 0 0 0");
  assert.equal(heard("+31 45 562 27 41"), "plus 3 1, 4 5, 5 6 2, 2 7, 4 1");
  assert.equal(heard("Bel 112 of 113."), "Bel 1 1 2 of 1 1 3 .");
  assert.equal(heard("In 2026 kwamen 1120 mensen, 112,50 per dag"), "In 2026 kwamen 1120 mensen, 112,50 per dag");
});

test("times and amounts sound as people say them", () => {
  assert.equal(heard("om 10.00 uur"), "om 10 uur");
  assert.equal(heard("om 9.30 uur"), "om 9 uur 30");
  assert.equal(heard("Elke dinsdag 9:30-11:00, niet in vakanties"), "Elke dinsdag 9 uur 30 tot 11 uur , niet in vakanties");
  assert.equal(heard("€ 2,50 per keer"), "2 euro 50 per keer");
  assert.equal(heard("€ 1."), "1 euro .");
  assert.equal(heard("€ 12,00"), "12 euro");
  assert.equal(heard("Ma t/m vr, vraag naar dhr. Janssen"), "Ma tot en met vr, vraag naar de heer Janssen");
  assert.equal(heard("10.00 Uhr", "de"), "10.00 Uhr");
});

test("every sound knows which piece of the text it is, so that it can be marked", () => {
  const text = "Bel 045 562 27 41 voor € 2,50 om 10.00 uur.";
  for (const sound of sounds(text, "nl")) assert.ok(sound.to > sound.from && text.slice(sound.from, sound.to).trim().length > 0);
  assert.deepEqual(sounds(text, "nl").map((sound) => text.slice(sound.from, sound.to)), ["Bel", "045 562 27 41", "voor", "€ 2,50", "om", "10.00 uur", "."]);
});
