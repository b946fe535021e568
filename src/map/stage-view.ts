import type { EventItem, Visit } from '../trip/itinerary.ts';
import { legSpots } from './camera.ts';
import type { Chart } from './chart.ts';
import { lengthOf } from './clip-line.ts';
import type { Focus } from './focus.ts';
import { boxAround, fitting, type Look, type Spot, worldAt } from './mercator.ts';
import { openingLook } from './opening.ts';

/** What the map beside a slide shows. */
export interface StageView {
  focus: Focus;
  look: Look;
  /** The leg that is drawn in as the step begins, or null. */
  arriving: string | null;
}

/** A window so many pixels large. */
interface Size {
  width: number;
  height: number;
}

const CLOSEST = worldAt(8.5);

/**
 * What the map shows at a step of a talk (`Talk.step`): the whole route at title and end, the leg that leads to a stop, and
 * at a meeting the part of the world where most of the trip takes place, so that it stays put from one to the next.
 */
export function stageView(chart: Chart, step: string, size: Size): StageView {
  const { visits, events } = chart.itinerary;
  const item = step.startsWith('event-') ? events.get(step.slice('event-'.length)) : undefined;
  if (item !== undefined) return meetingView(chart, item, size);
  const visit = visits.find(({ index }) => `visit-${index + 1}` === step);
  const arrival = visit?.arrival?.id;
  if (visit === undefined) return { focus: focusOn('route', null, null), look: look([], chart, size), arriving: null };
  if (arrival === undefined) {
    const spots = stopSpots(chart, visit.stop.id).slice(0, 1);
    return { focus: focusOn('stop', visit.stop.id, null), look: look(spots, chart, size), arriving: null };
  }
  const legs = new Set([arrival]);
  return {
    focus: focusOn('leg', visit.stop.id, legs),
    look: look(legSpots(chart, legs), chart, size),
    arriving: arrival,
  };
}

function meetingView(chart: Chart, { event, visit }: EventItem, size: Size): StageView {
  if (event.leg !== null) {
    const legs = new Set([event.leg]);
    return { focus: focusOn('event', null, legs), look: look(legSpots(chart, legs), chart, size), arriving: null };
  }
  const { id } = visit.stop;
  const last = new Set(visit.arrival === null ? [] : [visit.arrival.id]);
  const at = look(regionSpots(chart, id, last), chart, size);
  return { focus: focusOn('event', id, wayTo(chart, visit, at)), look: at, arriving: null };
}

/** A leg shorter than this lies under the pins of its ends. */
const SEEN = 30;

/** The way to a visit: the leg that led there, and those before it as long as none is long enough to be seen. */
function wayTo({ itinerary, lines }: Chart, visit: Visit, { world }: Look): Set<string> {
  const way = new Set<string>();
  const led = itinerary.visits.slice(0, visit.index + 1).reverse();
  for (const { arrival } of led) {
    if (arrival === null) return way;
    way.add(arrival.id);
    const line = lines.find(({ leg }) => leg.leg.id === arrival.id);
    if (line !== undefined && lengthOf(line.spots) * world >= SEEN) return way;
  }
  return way;
}

const focusOn = (on: Focus['on'], stop: string | null, legs: Set<string> | null): Focus => ({
  on,
  day: null,
  visit: null,
  stop,
  place: null,
  legs: legs === null || legs.size === 0 ? null : legs,
});

const stopSpots = ({ marks }: Chart, stop: string): Spot[] =>
  marks.filter((mark) => mark.stop.id === stop).map(({ spot }) => spot);

/** Where the trip was bound for: neither home nor on the way. A stop outside of that is seen with the leg that leads there. */
function regionSpots(chart: Chart, stop: string, legs: Set<string>): Spot[] {
  const region = chart.marks.filter(({ tone }) => tone !== 'home' && tone !== 'transit');
  if (region.some((mark) => mark.stop.id === stop)) return region.map(({ spot }) => spot);
  return legs.size === 0 ? stopSpots(chart, stop).slice(0, 1) : legSpots(chart, legs);
}

function look(spots: Spot[], { opening }: Chart, { width, height }: Size): Look {
  if (spots.length === 0) return openingLook(opening, width, height);
  // More on the right, where names stand if they can.
  const [left, right, above] = [Math.min(48, width * 0.14), Math.min(98, width * 0.28), Math.min(64, height * 0.2)];
  return fitting(boxAround(spots), width, height, { top: above, right, bottom: above, left }, CLOSEST);
}
