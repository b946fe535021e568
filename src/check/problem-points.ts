import { unwrapLng } from '../trip/itinerary.ts';
import { look, quoted, stops } from './problem.ts';

const numbers = (lat: number, lng: number) => `${lat}, ${lng}`;

/** Words about points on the globe. */
export const POINTS = {
  swapped: (noun: string, lat: number, lng: number) =>
    stops(
      `The coordinates of a ${noun} look swapped`,
      `Latitude ${lat} is beyond 90 degrees, longitude ${lng} is not: swapped?`,
      `Write "lat": ${lng}, "lng": ${lat}, if that is where it lies.`,
    ),
  swappedAtStop: (lat: number, lng: number, away: number, stop: string) =>
    stops(
      'The coordinates of a place look swapped',
      `${numbers(lat, lng)} is ${away} km from ${stop}; the other way round it is there: swapped?`,
      `Write "lat": ${lng}, "lng": ${lat}, if that is where it lies.`,
    ),
  lat: (noun: string, lat: number) =>
    stops(
      `A ${noun} lies beyond a pole`,
      `Latitude ${lat} is not between -90 and 90.`,
      'Write degrees north, such as 59.91.',
    ),
  lng: (noun: string, lng: number) =>
    stops(
      `A ${noun} lies beyond the date line`,
      `Longitude ${lng} is not between -180 and 180.`,
      Number.isFinite(lng) ? `Write ${inRange(lng)}, if that is where it lies.` : 'Write degrees east, such as 10.75.',
    ),
  far: (away: number, stop: string) =>
    look(
      'A place is far from its stop',
      `It is ${away} km from ${stop}.`,
      'Look at its coordinates, or give it a stop of its own.',
    ),
  farZone: (zone: string, lng: number, hours: number) =>
    look(
      'The clocks of a stop are far from the sun',
      `At longitude ${lng} the sun is ${hours} hours from the clocks of ${quoted(zone)}: copied from another stop?`,
      'Write the zone of the stop, or mend its coordinates.',
    ),
};

/** The same meridian between -180 and 180, to a millionth of a degree. */
const inRange = (lng: number): number => Number(unwrapLng(lng, 0).toFixed(6));
