import { isStep } from '../trip/talk.ts';
import type { Chart } from './chart.ts';
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
  const item = isStep(step, chart.itinerary) ? events.get(step.replace(/^event-/, '')) : undefined;
  if (item !== undefined && step.startsWith('event-')) {
    const legs = new Set([item.event.leg ?? item.visit.arrival?.id].filter((id) => id !== undefined));
    const stop = item.event.leg === null ? item.visit.stop.id : null;
    const spots = item.event.leg === null ? regionSpots(chart, item.visit.stop.id, legs) : legSpots(chart, legs);
    return { focus: focusOn('event', stop, legs), look: look(spots, chart, size), arriving: null };
  }
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

const legSpots = ({ lines }: Chart, legs: Set<string>): Spot[] =>
  lines.filter(({ leg }) => legs.has(leg.leg.id)).flatMap(({ spots }) => spots);

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
