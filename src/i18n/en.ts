import { enUS } from 'date-fns/locale/en-US';
import type { Kind, Mode, PartOfDay, Status } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { count, dateWords } from './format.ts';

const plural = (number: number, one: string, many = `${one}s`) => `${count(number)} ${number === 1 ? one : many}`;

const parts: Record<PartOfDay, string> = {
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
};

const inPart: Record<PartOfDay, string> = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};

const kinds: Record<Kind, string> = {
  departure: 'Departure',
  arrival: 'Arrival',
  'transit-stop': 'Transit stop',
  press: 'Press',
  'welcome-ceremony': 'Welcome ceremony',
  signing: 'Signing',
  'bilateral-meeting': 'Bilateral meeting',
  'summit-session': 'Summit session',
  meeting: 'Meeting',
  audience: 'Audience',
  visit: 'Visit',
  speech: 'Speech',
  meal: 'Meal',
  'business-meeting': 'Business meeting',
};

const statuses: Record<Status, string> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  announced: 'Announced',
  disputed: 'Disputed',
};

const modes: Record<Mode, string> = {
  plane: 'Plane',
  helicopter: 'Helicopter',
  car: 'Car',
  train: 'Train',
  ship: 'Ship',
};

const zoneChoices = (home: string): Record<ZoneChoice, string> => ({
  there: 'Local time there',
  home: `${home} time`,
  yours: 'Your time',
  utc: 'UTC',
});

/** The words of the app in English. English defines the keys: another language that lacks one does not compile. */
export const en = {
  dates: dateWords(enUS),
  plural,
  kinds,
  statuses,
  modes,
  time: {
    parts,
    inPart,
    about: 'about',
    notReported: 'time not reported',
    NotReported: 'Time not reported',
    zone: (city: string) => (city === 'UTC' ? 'UTC' : `${city} time`),
    date: (date: string, city: string) => `${date}, ${city} date`,
    partOf: (part: string, date: string) => `${part} of ${date}`,
    shift: (days: number) =>
      days === 0
        ? ''
        : days === -1
          ? 'the day before'
          : days === 1
            ? 'the day after'
            : `${plural(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'}`,
    dateAbout: 'the date is about, too',
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    zoneChoices,
  },
  app: {
    skipToTimeline: 'Skip to the timeline',
    skipToMap: 'Skip to the map',
    skipToDetails: 'Skip to the open details',
    timeline: 'Timeline',
    map: 'Map',
    timesIn: 'Times in',
    more: 'More',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    position: (number: number, of: number) => `${number} of ${of}`,
    counts: {
      events: 'events',
      stops: 'stops',
      people: 'people named',
      sources: 'sources',
      disputes: 'points where sources disagree',
    },
    factsAsOf: (date: string) => `Facts as of ${date}.`,
    contact: 'Errors can be reported to',
    corrections: 'Corrections',
    notInTrip: (pairs: string) => `The link names something that is not in this trip: ${pairs}. The rest is shown.`,
    zoneNow: (zone: string) => `Times are now shown in ${zone}.`,
    opened: (title: string) => `Opened: ${title}`,
    closed: 'Details closed',
    partFailed: (part: string) => `${part} could not be shown. Everything else still works.`,
    dismiss: 'Dismiss this message',
    reload: 'Load the page again',
  },
  timeline: {
    days: 'Days',
    strip: 'The trip in time',
    localDate: 'Local date',
    whereabouts: 'Stops',
    events: 'Events',
    dateIn: (city: string) => (city === 'UTC' ? 'UTC date' : `${city} date`),
  },
  detail: {},
  map: {},
  open: {},
};

export type Words = typeof en;
