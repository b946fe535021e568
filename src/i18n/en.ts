import { enUS } from 'date-fns/locale/en-US';
import type { Kind, Mode, PartOfDay, Status } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { count, dateWords, isolated, plural } from './format.ts';

/** `1 hour 42 minutes`, `6 hours`, `27 minutes` */
export function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const parts = [hours > 0 ? plural(hours, 'hour') : '', minutes % 60 > 0 ? plural(minutes % 60, 'minute') : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** How clocks are changed on the way; where it is by a whole day, over the date line, they are not, only the calendar is. */
export function clocksTurned(minutes: number): string {
  const way = minutes > 0 ? 'forward' : 'back';
  return Math.abs(minutes) === 24 * 60
    ? `a day ${way} at the same time of day`
    : `clocks ${way} ${hoursAndMinutes(Math.abs(minutes))}`;
}

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
  /** What somebody said or wrote, in quotation marks. */
  quoted: (text: string) => `“${text}”`,
  kinds,
  statuses,
  modes,
  time: {
    parts,
    inPart,
    about: 'about',
    notReported: 'time not reported',
    NotReported: 'Time not reported',
    zone: (city: string) => (city === 'UTC' ? 'UTC' : `${isolated(city)} time`),
    in: (city: string, time: string) => (city === 'UTC' ? `UTC: ${time}` : `In ${isolated(city)}: ${time}`),
    date: (date: string, city: string) => `${date}, ${isolated(city)} date`,
    partOf: (part: string, date: string) => `${part} of ${date}`,
    shift: (days: number) =>
      days === 0
        ? ''
        : days === -1
          ? 'the day before'
          : days === 1
            ? 'the day after'
            : `${plural(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'}`,
    dateAbout: 'the date is approximate, too',
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    zoneChoices,
  },
  app: {
    skipToTimeline: 'Skip to the timeline',
    skipToMap: 'Skip to the map',
    skipToDetails: 'Skip to the open details',
    timeline: 'Timeline',
    map: 'Map',
    views: 'Views',
    rooms: { timeline: 'Timeline', people: 'People', sources: 'Sources', numbers: 'In numbers' },
    cite: 'How to cite this meeting',
    keys: 'Keys',
    singleKeys: 'Single keys: / searches',
    skipToRoom: 'Skip to the contents',
    stepper: 'Previous and next meeting',
    strip: 'The overview strip',
    details: 'The details',
    theTimeline: 'The timeline',
    theMap: 'The live map',
    theKey: 'The key of the map',
    theSheets: 'The city maps',
    dataFailed: 'The trip could not be loaded, so the page stays as it is: the list can be read, but not worked with.',
    timesIn: 'Times in',
    more: 'More',
    present: 'Present',
    share: 'Share',
    presentThis: 'Present from here',
    print: 'Print',
    theTalk: 'The presentation',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    position: (number: number, of: number) => `${number} of ${of}`,
    /** Each for one, and for any other number. */
    counts: {
      events: ['event', 'events'],
      stops: ['stop', 'stops'],
      people: ['person named', 'people named'],
      sources: ['source', 'sources'],
      disputes: ['point where sources disagree', 'points where sources disagree'],
    },
    factsAsOf: (date: string) => `Facts as of ${date}.`,
    contact: 'Errors can be reported to',
    corrections: 'Corrections',
    notInTrip: (pairs: string) => `The link names something that is not in this trip: ${pairs}. The rest is shown.`,
    showing: (stop: string) => `Showing ${stop}`,
    mapFollows: 'The map follows the timeline.',
    mapStays: 'The map stays where you moved it.',
    zoneThere: 'Times are now shown in local time at each stop.',
    zoneNow: (zone: string) => `Times are now shown in ${zone}.`,
    opened: (title: string) => `Opened: ${title}`,
    closed: 'Details closed',
    partFailed: (part: string) =>
      `${part} could not be shown. Everything else still works; loading the page again may help.`,
    pageFailed: 'The page could not be shown. Loading it again may help.',
    dismiss: 'Dismiss this message',
  },
  timeline: {
    days: 'Days',
    strip: 'The trip in time',
    localDate: 'Local date',
    whereabouts: 'Stops',
    events: 'Events',
    dateIn: (city: string) => (city === 'UTC' ? 'UTC date' : `${city} date`),
    at: (date: string, clock: string) => `${date}, ${clock}`,
    nothingChosen: 'Nothing chosen',
    yourTime: (city: string) => `Your time (${city})`,
    zoneThen: (zone: string, offset: string) => `${zone}, then ${offset}`,
    inFlight: 'In flight',
    onTheWay: 'On the way',
    placeNotReported: 'Place not reported',
    two: (one: string, other: string) => `${one} and ${other}`,
    more: (first: string, others: number) => `${first} and ${plural(others, 'other')}`,
    with: (names: string) => `with ${names}`,
    disputes: (points: number) => `${plural(points, 'point')} on which sources disagree`,
    leg: (vehicle: string | null, to: string) => `${vehicle ?? 'Vehicle not named'}, to ${to}`,
    leaves: (when: string) => `leaves ${when}`,
    arrives: (when: string) => `arrives ${when}`,
    onDate: (date: string) => `on ${date}`,
    partOnDate: (part: string, date: string) => `${part} on ${date}`,
    timesNotReported: 'times not reported',
    clocks: clocksTurned,
    sourcesOfLeg: 'Sources:',
  },
  /** Of these, what the list and the hand-out say too; the rest is in `en-detail.ts`. */
  detail: {
    between: (from: string, to: string) => `Between ${from} and ${to}`,
    legTitle: (from: string, to: string) => `${from} to ${to}`,
    noDate: 'no date given',
    open: 'Open: the sources do not settle this.',
    distance: (km: number, miles: number) => `${count(km)} km (${plural(miles, 'mile')})`,
  },
  map: {
    still: (stops: string) => `Map of the route: ${stops}`,
    move: 'Map; arrow keys move it, plus and minus zoom',
    strokes: {
      plane: 'Flight, great circle',
      helicopter: 'Helicopter',
      unnamed: 'Vehicle not named',
      car: 'Car',
      train: 'Train',
      ship: 'Ship, great circle',
    },
    greatCircles: 'Lines are great circles, not flight tracks.',
    credit: 'Map: Natural Earth.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeRoute: 'Whole route',
    follow: 'Follow the timeline',
    twoFingers: 'Use two fingers to move the map',
    from: (stop: string) => `from ${stop}`,
    to: (stop: string) => `to ${stop}`,
    andMore: (first: string, others: number) => `${first} and ${others} more`,
    pin: (numbers: string, stops: string, dates: string, events: string) =>
      [numbers, stops, dates, events].filter(Boolean).join(', '),
    joinedPin: (pin: string) => `${pin}: zoom in`,
    venue: (name: string, events: string) => `${name}, ${events}`,
    list: (names: string[]) => [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and '),
    grid: (kilometres: number) =>
      kilometres === 1 ? 'One-kilometre grid' : kilometres === 5 ? 'Five-kilometre grid' : 'Ten-kilometre grid',
    north: 'north up',
    noStreets: 'No street map: positions only.',
    positionsOnly: 'positions only',
    kilometres: (length: number) => `${count(length)} km`,
    closeUp: (stops: string) => `${stops}: next sheet`,
    noPosition: 'No exact position was reported.',
    noMatch: 'no match here',
  },
  open: {
    opening: 'Opening the trip',
  },
  offline: {
    update: 'New version',
    newVersion: 'A newer version of this page is ready.',
    show: 'Show it',
    later: 'Later',
  },
  filter: {
    title: 'Filter',
    count: (shown: number, of: number) =>
      shown === 0 ? 'No event matches' : `${count(shown)} of ${plural(of, 'event')}`,
  },
  search: {
    label: 'Search',
    placeholder: 'Search people, places, text',
    clear: 'Clear the search',
  },
};

export type Words = typeof en;
