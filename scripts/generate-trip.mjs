// `npm run generate:trip`: writes a sound, invented trip, for benches and tests.
import { writeFile } from 'node:fs/promises';
import { onClocks } from './generate/clock.mjs';
import { EARTH, flightMinutes } from './generate/earth.mjs';
import { makeMeeting } from './generate/meetings.mjs';
import { makePeople, makeSources, usedOnly } from './generate/people.mjs';
import { chance } from './generate/random.mjs';
import { isMain } from './is-main.mjs';
import { readOptions } from './options.mjs';

/** So many meetings are held between two flights, about a day's work. */
const PER_STAY = 25;
// Long enough ago that every browser knows what the clocks did: a zone's rules are changed at short notice.
const START = Date.UTC(2023, 9, 3, 6, 0) / 60_000;

/** A trip of so many meetings; the same seed gives the same trip. */
export function generateTrip({ meetings, seed }) {
  const random = chance(seed);
  const pool = { ...makePeople(meetings, random), sources: makeSources(meetings, '2023-12-01') };
  const stops = makeStops(Math.min(EARTH.length, Math.max(1, meetings)));
  const places = stops.flatMap((stop) => makePlaces(stop, random));
  const stays = Math.max(stops.length, Math.ceil(meetings / PER_STAY));
  const { legs, events } = travel({ meetings, stays, stops, places, pool, random });
  return withoutUnused({
    version: 1,
    id: `generated-${meetings}-${seed}`,
    title: `An invented trip of ${meetings} meetings`,
    subtitle: `${stops.length} stops, drawn by chance from seed ${seed}`,
    summary: 'Nothing in this file has happened. It is for measuring and testing.',
    language: 'en',
    traveller: 'traveller',
    homeTimeZone: EARTH[0].timeZone,
    updated: '2025-12-31',
    stops,
    legs,
    places,
    ...pool,
    events,
  });
}

function makeStops(count) {
  return EARTH.slice(0, count).map((point, index) => ({
    id: `stop-${index + 1}`,
    name: `Stop ${index + 1}`,
    country: point.country,
    timeZone: point.timeZone,
    lat: point.lat,
    lng: point.lng,
  }));
}

function makePlaces(stop, random) {
  return ['hall', 'house', 'hotel'].map((word, index) => ({
    id: `${stop.id}-${word}`,
    stop: stop.id,
    name: `${stop.name} ${word}`,
    lat: round(stop.lat + random.whole(-80, 80) / 1000),
    lng: round(stop.lng + random.whole(-80, 80) / 1000),
    accuracy: index === 2 ? 'area' : 'site',
    note: index === 2 ? 'Somewhere in this district.' : null,
  }));
}

const round = (degrees) => Number(degrees.toFixed(4));

/** Goes from stop to stop, over and over, and holds the meetings on the way. */
function travel({ meetings, stays, stops, places, pool, random }) {
  const trip = { legs: [], events: [], now: START };
  for (let stay = 0; stay < stays; stay++) {
    const stop = stops[stay % stops.length];
    const next = stay + 1 < stays ? stops[(stay + 1) % stops.length] : null;
    const due = Math.round(((stay + 1) * meetings) / stays) - trip.events.length;
    const inFlight = next !== null && due > 1 && random.often(0.3);
    const own = places.filter((place) => place.stop === stop.id);
    for (let held = 0; held < (inFlight ? due - 1 : due); held++) {
      hold(trip, { stop, place: random.pick(own).id, leg: null }, pool, random);
      trip.now += random.whole(4, 9) * 5;
    }
    if (next !== null) fly(trip, stop, next, inFlight, pool, random);
  }
  return { legs: trip.legs, events: trip.events };
}

function hold(trip, spot, pool, random) {
  trip.events.push(makeMeeting(trip.events.length + 1, spot, trip.now, pool, random));
}

/** One meeting at most is held in the air, halfway. */
function fly(trip, from, to, inFlight, pool, random) {
  const departure = trip.now + 30;
  const arrival = departure + flightMinutes(from, to);
  const id = `leg-${trip.legs.length + 1}`;
  trip.legs.push({
    id,
    from: from.id,
    to: to.id,
    mode: 'plane',
    vehicle: null,
    depart: { start: onClocks(from.timeZone, departure).stamp, precision: 'minute' },
    arrive: { start: onClocks(to.timeZone, arrival).stamp, precision: 'minute' },
    note: null,
    sources: [random.pick(pool.sources).id],
  });
  trip.now = departure + Math.round((arrival - departure) / 10) * 5;
  if (inFlight) hold(trip, { stop: from, place: null, leg: id }, pool, random);
  trip.now = arrival + 45;
}

function withoutUnused(trip) {
  const { legs, events } = trip;
  const statements = events.flatMap((event) => [
    event,
    ...event.quotes,
    ...event.disputes.flatMap(({ claims }) => claims),
  ]);
  const named = events.flatMap(({ participants, quotes }) => [
    ...participants.map(({ person }) => person),
    ...quotes.map(({ speaker }) => speaker),
  ]);
  const people = usedOnly(trip.people, [trip.traveller, ...named]);
  return {
    ...trip,
    places: usedOnly(
      trip.places,
      events.map(({ place }) => place),
    ),
    delegations: usedOnly(
      trip.delegations,
      people.map(({ delegation }) => delegation),
    ),
    people,
    sources: usedOnly(
      trip.sources,
      [...legs, ...statements].flatMap(({ sources }) => sources),
    ),
  };
}

async function main() {
  const values = readOptions('npm run generate:trip --', {
    meetings: { type: 'string', default: '1000', value: 'NUMBER', help: 'how many: 1000' },
    seed: { type: 'string', default: '1', value: 'NUMBER', help: 'the same seed gives the same trip: 1' },
    out: { type: 'string', value: 'FILE', help: 'where it is written, else to the standard output' },
  });
  const meetings = Number(values.meetings);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(meetings) || meetings < 1 || !Number.isSafeInteger(seed)) {
    console.error('» --meetings takes a whole number from 1, --seed a whole number.');
    process.exit(2);
  }
  const text = `${JSON.stringify(generateTrip({ meetings, seed }), null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
}

if (isMain(import.meta.url)) await main();
