import { detailWordsFor } from '../i18n/detail-words.ts';
import { embedWordsFor } from '../i18n/embed-words.ts';
import type { Words } from '../i18n/en.ts';
import { clockPhrase, fullDate, zoneLabel } from '../i18n/times.ts';
import { escapeHtml } from '../parts/escape.ts';
import { readIn } from '../trip/days.ts';
import type { EventItem, Itinerary } from '../trip/itinerary.ts';
import type { Tone } from '../trip/tones.ts';
import type { TripEvent } from '../trip/types.ts';
import { type Cells, legMap, tripMap, visitMap } from './share-map.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from './site-files.ts';
import { type Measure, wrap } from './wrap.ts';

/** What a picture is drawn with: finer land near a spot, the width of a text in pixels. */
export interface Brush {
  words: Words;
  tones: Map<string, Tone>;
  cells: Cells;
  measure: Measure;
}

/** The light theme's colours: pictures are shown on any ground, and know nothing of the reader's. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#18222b',
  ink2: '#46525c',
  ink3: '#5f6b75',
  rule: '#dcdfdf',
  sea: '#e4ebee',
  land: '#f6f5f1',
  coast: '#a3b3bb',
  border: '#d3d5d2',
};

/** The colour of a stop's pin. */
export const PINS: Record<Tone, string> = {
  home: COLOURS.ink,
  transit: COLOURS.ink2,
  'place-1': '#8a5a0c',
  'place-2': '#b8135f',
  'place-3': '#1b58b8',
  'place-4': '#0a6b5d',
  'place-5': '#5b3a29',
};

const TEXT_WIDTH = 590;
const MAP = { left: 690, width: SHARE_WIDTH - 690, height: SHARE_HEIGHT };

/** The picture of a meeting as SVG: what and when on the left, where on the right. */
export function meetingImage(item: EventItem, itinerary: Itinerary, brush: Brush): string {
  const { event, visit } = item;
  const { words, tones } = brush;
  const reading = readIn(event.when, visit.stop.timeZone, itinerary, 'there', null);
  const clock = clockPhrase(words, reading);
  const zone = zoneLabel(words, itinerary.trip, visit.stop.timeZone, reading.offset);
  const dayOnly = reading.kind === 'day' && reading.part === null;
  const leg = event.leg === null ? undefined : itinerary.legs.get(event.leg);
  const where = leg === undefined ? visit.stop.name : words.detail.legTitle(leg.from.stop.name, leg.to.stop.name);
  return page(
    [
      pin(80, 82, visit.number, PINS[tones.get(visit.stop.id) ?? 'home'], 22),
      text(
        116,
        91,
        oneRow(
          [words.kinds[event.kind], where, ...statusOf(event, words)].join(' · '),
          27,
          brush.measure,
          TEXT_WIDTH - 60,
        ),
        {
          size: 27,
          fill: COLOURS.ink2,
        },
      ),
      title(event.title, brush.measure),
      text(56, 448, fullDate(words, itinerary.trip, reading), { size: 31, bold: true }),
      text(56, 488, oneRow(dayOnly ? clock : `${clock}, ${zone}`, 29, brush.measure), { size: 29 }),
      text(56, 526, oneRow(placeOf(event, itinerary), 26, brush.measure), { size: 26, fill: COLOURS.ink2 }),
      foot(itinerary.trip.title, brush.measure),
    ],
    leg === undefined ? visitMap(visit, itinerary, brush, MAP) : legMap(leg, itinerary, brush, MAP),
  );
}

/** What is not simply confirmed says so. */
const statusOf = ({ status }: TripEvent, words: Words): string[] =>
  status === 'confirmed' ? [] : [words.statuses[status]];

/** As the details name it: never a city for what took place in flight, or nobody said where. */
function placeOf({ place, leg }: TripEvent, { places, trip }: Itinerary): string {
  const { detail, timeline } = detailWordsFor(trip.language);
  if (leg !== null) return detail.aboard;
  return (place === null ? undefined : places.get(place)?.name) ?? timeline.placeNotReported;
}

/** The picture of the whole trip. */
export function tripImage(itinerary: Itinerary, brush: Brush): string {
  const { trip } = itinerary;
  return page(
    [
      title(trip.title, brush.measure),
      ...lines(wrap(trip.subtitle, 29, 'sans', TEXT_WIDTH, brush.measure).slice(0, 3), 440, 29, COLOURS.ink2),
      foot(embedWordsFor(trip.language).counts(trip.events.length, trip.sources.length), brush.measure),
    ],
    tripMap(itinerary, brush, MAP),
  );
}

function page(parts: string[], map: string): string {
  const size = `width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}"`;
  const ground = `<rect ${size} fill="${COLOURS.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${map}${parts.join('')}</svg>`;
}

/** As large as fits in four lines, whole words if it can be; what still does not fit ends in an ellipsis. */
function title(words: string, measure: Measure): string {
  const sizes = [58, 50, 43, 37];
  const isWhole = (size: number) => words.split(' ').every((word) => measure(word, size, 'serif') <= TEXT_WIDTH);
  const fitting = sizes.filter((one) => wrap(words, one, 'serif', TEXT_WIDTH, measure).length <= 4);
  const size = fitting.find(isWhole) ?? fitting[0] ?? 37;
  const rows = wrap(words, size, 'serif', TEXT_WIDTH, measure);
  const shown = rows.length > 5 ? [...rows.slice(0, 4), `${rows[4]}…`] : rows;
  const leading = Math.round(size * 1.16);
  return shown
    .map((row, index) => text(56, 128 + size + index * leading, row, { size, bold: true, serif: true }))
    .join('');
}

function foot(words: string, measure: Measure): string {
  const row = oneRow(words, 24, measure);
  const rule = `<path d="M56 556h${TEXT_WIDTH - 10}" stroke="${COLOURS.ink}" stroke-width="2"/>`;
  return rule + text(56, 594, row, { size: 24, fill: COLOURS.ink2 });
}

/** What there is room for in one line; what is left out is marked by an ellipsis. */
function oneRow(words: string, size: number, measure: Measure, width = TEXT_WIDTH): string {
  const [row = '', ...more] = wrap(words, size, 'sans', width, measure);
  return more.length === 0 ? row : `${row}…`;
}

const lines = (rows: string[], from: number, size: number, fill = COLOURS.ink): string[] =>
  rows.map((row, index) => text(56, from + index * Math.round(size * 1.3), row, { size, fill }));

interface Type {
  size: number;
  bold?: boolean;
  serif?: boolean;
  fill?: string;
}

function text(x: number, y: number, words: string, { size, bold, serif, fill = COLOURS.ink }: Type): string {
  const family = serif ? 'Source Serif 4' : 'Source Sans 3';
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}"${weight} fill="${fill}">${escapeHtml(words)}</text>`;
}

/** A stop's numbered disc. */
export function pin(x: number, y: number, number: number, fill: string, radius: number): string {
  const label = `<text x="${x}" y="${y + radius * 0.38}" text-anchor="middle" font-family="Source Sans 3" font-weight="700" font-size="${radius * 1.1}" fill="${COLOURS.paper}">${number}</text>`;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>${label}`;
}
