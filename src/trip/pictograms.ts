import type { EventItem } from './itinerary.ts';
import type { Kind, Mode } from './types.ts';

/** The name of an icon, and by how many degrees it turns clockwise: 45 takes off, 135 lands, 90 is under way. */
export interface Pictogram {
  icon: (typeof BY_KIND)[Kind] | (typeof BY_MODE)[Mode];
  turn: 0 | 45 | 90 | 135;
}

const BY_KIND = {
  departure: 'plane',
  arrival: 'plane',
  'transit-stop': 'fuel',
  'welcome-ceremony': 'flag',
  signing: 'signing',
  'bilateral-meeting': 'handshake',
  'summit-session': 'table',
  meal: 'meal',
  audience: 'crown',
  visit: 'visit',
  speech: 'podium',
  press: 'press',
  'business-meeting': 'briefcase',
  meeting: 'people',
} as const satisfies Record<Kind, string>;

const BY_MODE = {
  plane: 'plane',
  helicopter: 'helicopter',
  car: 'car',
  train: 'train',
  ship: 'ship',
} as const satisfies Record<Mode, string>;

/** The icon of a meeting; a departure or arrival is drawn as the vehicle of its leg. */
export function eventPictogram({ event, visit }: EventItem): Pictogram {
  const leg = event.kind === 'departure' ? visit.departure : event.kind === 'arrival' ? visit.arrival : null;
  if (leg !== null && leg.mode !== 'plane') return { icon: BY_MODE[leg.mode], turn: 0 };
  const turn = event.kind === 'departure' ? 45 : event.kind === 'arrival' ? 135 : 0;
  return { icon: BY_KIND[event.kind], turn };
}

/** The icon of a kind of meeting, where no single one is meant. */
export const kindPictogram = (kind: Kind): Pictogram => ({
  icon: BY_KIND[kind],
  turn: kind === 'departure' ? 45 : kind === 'arrival' ? 135 : 0,
});

/** The icon of a leg under way. */
export const legPictogram = (mode: Mode): Pictogram => ({ icon: BY_MODE[mode], turn: mode === 'plane' ? 90 : 0 });
