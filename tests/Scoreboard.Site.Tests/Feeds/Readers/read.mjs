// Reads the calendars and feeds named on the command line as a subscriber's program does, and prints what it got as JSON.
import { readFileSync } from "node:fs";
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";

const day = (time) => ({ day: time.toString(), isDate: time.isDate });

const eventOf = (component) => {
  const event = new ICAL.Event(component, { strictExceptions: true });
  const alarms = component.getAllSubcomponents("valarm");
  return {
    uid: event.uid,
    start: day(event.startDate),
    end: day(event.endDate),
    days: event.duration.toSeconds() / 86400,
    summary: event.summary,
    description: event.description,
    url: component.getFirstPropertyValue("url"),
    stamp: component.getFirstPropertyValue("dtstamp").toString(),
    modified: component.getFirstPropertyValue("last-modified").toString(),
    sequence: event.sequence,
    status: component.getFirstPropertyValue("status"),
    alarms: alarms.map((alarm) => ({
      action: alarm.getFirstPropertyValue("action"),
      trigger: alarm.getFirstPropertyValue("trigger").toString(),
      description: alarm.getFirstPropertyValue("description"),
    })),
  };
};

const calendar = (text) => {
  const component = new ICAL.Component(ICAL.parse(text));
  return {
    name: component.getFirstPropertyValue("x-wr-calname"),
    version: component.getFirstPropertyValue("version"),
    product: component.getFirstPropertyValue("prodid"),
    refresh: component.getFirstPropertyValue("refresh-interval").toString(),
    ttl: component.getFirstPropertyValue("x-published-ttl"),
    events: component.getAllSubcomponents("vevent").map(eventOf),
  };
};

const read = (path) => {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".ics") ? calendar(text) : parseAtomFeed(text);
};

const paths = readFileSync(0, "utf8").split("\n").filter((path) => path.length > 0);
// RFC 4287: a text whose type is not said is plain text; so saying it changes nothing.
const said = (name, value) => (name === "type" && value === "text" ? undefined : value);
process.stdout.write(JSON.stringify(paths.map(read), said));
