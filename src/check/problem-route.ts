import { look, quoted, stops } from './problem.ts';

/** Words about the route, and about the order of things. */
export const ROUTE = {
  noStops: stops('The trip has no stops', 'The list of stops is empty.', 'Add the stop where it begins.'),
  noEvents: stops('The trip has no events', 'The list of events is empty.', 'Add what happened.'),
  broken: (from: string, before: string) =>
    stops(
      'The route is broken',
      `This leg starts at ${quoted(from)}, but the one before ends at ${quoted(before)}.`,
      'Mend one of the two, or add the leg between them.',
    ),
  nowhere: (stop: string) =>
    stops(
      'A leg goes nowhere',
      `It starts and ends at ${quoted(stop)}.`,
      'Name two different stops, or take the leg out.',
    ),
  legsBackwards: (ahead: string, behind: string) =>
    stops(
      'The legs are not in order of time',
      `By their times, ${behind} comes before ${ahead}.`,
      'Mend the times, or put the legs in the order of travel.',
    ),
  eventsBackwards: (ahead: string, behind: string) =>
    stops(
      'The events are not in order of time',
      `By their times, ${behind} begins before ${ahead}, which stands ahead of it.`,
      'Mend the times, or put the events in order.',
    ),
  neverThere: (stop: string) =>
    stops(
      'An event is at a stop where the trip never comes',
      `No leg starts or ends at ${quoted(stop)}.`,
      'Add the leg, or name the stop where the event took place.',
    ),
  outsideStay: (stop: string) =>
    stops(
      'An event lies outside the stay at its stop',
      `At that time the trip was not at ${quoted(stop)}, by its arrivals and departures.`,
      'Mend the time of the event or of the leg, or name another stop.',
    ),
  outlastsStay: (stop: string) =>
    look(
      'An event ends after the stay at its stop',
      `When it ended the trip had left ${quoted(stop)}, by its departures.`,
      'Mend the end of the event or the time of the leg, or take the end out if the traveller left before it.',
    ),
  outOfOrder: (stop: string) =>
    stops(
      'An event stands in the wrong place of the list',
      `After the events before it, the trip does not come to ${quoted(stop)} again.`,
      'Put the events in the order of travel.',
    ),
  placeInFlight: (place: string) =>
    stops(
      'An event under way has a place',
      `It is on a leg, and also at ${quoted(place)}.`,
      'Write null for the place, or for the leg.',
    ),
  wrongStopInFlight: (stop: string, from: string) =>
    stops(
      'An event under way is at the wrong stop',
      `It is filed under ${quoted(stop)}, and its leg leaves ${quoted(from)}.`,
      `Write ${quoted(from)}: an event on a leg belongs to the stop that the leg leaves.`,
    ),
  outsideLeg: (leg: string) =>
    stops(
      'An event lies outside the leg it is on',
      `At that time the trip was not on ${quoted(leg)}, by its departure and arrival.`,
      'Mend the time of the event or of the leg, or name another leg.',
    ),
  outlastsLeg: (leg: string) =>
    look(
      'An event ends after the leg it is on',
      `When it ended the trip had arrived on ${quoted(leg)}.`,
      'Mend the end of the event or the arrival of the leg.',
    ),
};
