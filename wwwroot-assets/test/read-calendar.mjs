// Reads an iCalendar file with a parser that knows nothing of ours and says what is in it: a JSON array of every time up to a year, with
// title, begin and end as UTC instants. Used by the tests of the site: node read-calendar.mjs FILE UNTIL-YEAR
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [file = "", until] = process.argv.slice(2);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const most = 10000;
const times = calendar.getAllSubcomponents("vevent").flatMap((component) => {
  const event = new ICAL.Event(component);
  const found = [];
  const walk = event.iterator();
  for (let start = walk.next(); start && start.year < Number(until) && found.length < most; start = walk.next()) {
    const one = event.getOccurrenceDetails(start);
    found.push({
      uid: event.uid,
      title: event.summary,
      location: event.location ?? "",
      status: component.getFirstPropertyValue("status"),
      sequence: event.sequence,
      allDay: start.isDate,
      begin: one.startDate.toJSDate().toISOString(),
      end: one.endDate.toJSDate().toISOString(),
    });
  }
  return found;
});

console.log(JSON.stringify(times));
