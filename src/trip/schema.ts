import * as v from 'valibot';

/**
 * The trip file format, version 1, as a valibot schema. It says what each key is; what the keys mean to each other
 * (references, order, offsets) is checked in `check.ts`. `public/trip.schema.json` is generated from it.
 *
 * Imported for its types everywhere (`types.ts`); as code only by the checker, which stays out of the first load.
 */

/** Ways in which a text can be written wrongly. They stand where valibot has messages; the words are the checker's. */
export type Format = 'text' | 'id' | 'country' | 'day' | 'language';
const format = (pattern: RegExp, name: Format) => v.regex<string, Format>(pattern, name);

const text = (description: string) => v.pipe(v.string(), format(/\S/, 'text'), v.description(description));
const id = (description = 'Kebab-case, unique within its list.') =>
  v.pipe(v.string(), format(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'), v.description(description));
/** The id of an entry of another list: that it exists says all about how it is written. */
const reference = (description: string) => v.pipe(v.string(), v.description(description));
const country = v.pipe(v.string(), format(/^[A-Z]{2}$/, 'country'), v.description('ISO 3166-1 code of two letters.'));
const day = (description: string) =>
  v.pipe(v.string(), format(/^\d{4}-\d{2}-\d{2}$/, 'day'), v.description(`${description} YYYY-MM-DD.`));
const degrees = (most: number, description: string) =>
  v.pipe(v.number(), v.minValue(-most), v.maxValue(most), v.description(description));
const lat = degrees(90, 'Degrees north, WGS 84.');
const lng = degrees(180, 'Degrees east, WGS 84.');
/** As browsers take them: language, script, region, variants, extensions (UTS 35, 3.2), none of these twice; Intl throws at any other. */
const TAG =
  /^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(-[A-WY-Za-wy-z\d](-[A-Za-z\d]{2,8})+)*(-[Xx](-[A-Za-z\d]{1,8})+)?$/;
const language = (description: string) =>
  v.pipe(
    v.string(),
    format(TAG, 'language'),
    v.check<string, Format>(isTakenByIntl, 'language'),
    v.description(description),
  );

const lang = v.optional(language('BCP 47 tag, where the text is not in the language of the file.'));
const notes = v.optional(text('Speaker notes. Never shown to the audience.'));
const sources = v.pipe(v.array(reference('Id of a source.')), v.description('Ids of the sources that carry this.'));

/** A tag of the right form may still have a part twice; one of another form is told of already. */
function isTakenByIntl(tag: string): boolean {
  if (!TAG.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const MODES = ['plane', 'helicopter', 'car', 'train', 'ship'] as const;
export const KINDS = [
  'departure',
  'arrival',
  'transit-stop',
  'press',
  'welcome-ceremony',
  'signing',
  'bilateral-meeting',
  'summit-session',
  'meeting',
  'audience',
  'visit',
  'speech',
  'meal',
  'business-meeting',
] as const;
const STATUSES = ['confirmed', 'reported', 'announced', 'disputed'] as const;
const PRECISIONS = ['minute', 'hour', 'part-of-day', 'day'] as const;
const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night'] as const;
const ACCURACIES = ['site', 'area', 'city'] as const;

export const WhenSchema = v.pipe(
  v.strictObject({
    start: v.pipe(
      v.string(),
      v.description(
        'YYYY-MM-DDTHH:mm+hh:mm at precision minute or hour, else YYYY-MM-DD, a day in the zone of the stop.',
      ),
    ),
    end: v.optional(v.pipe(v.string(), v.description('YYYY-MM-DDTHH:mm+hh:mm, only where a source gives it.'))),
    precision: v.pipe(
      v.picklist(PRECISIONS),
      v.description('minute: a source gives it; hour: known to the hour; else a part of the day, or the day alone.'),
    ),
    partOfDay: v.optional(
      v.pipe(
        v.picklist(PARTS_OF_DAY),
        v.description('Only at precision part-of-day. A night belongs to the day on which it begins.'),
      ),
    ),
    notBefore: v.optional(v.pipe(v.string(), v.description('Not earlier than this, by evidence. For layout only.'))),
    notAfter: v.optional(v.pipe(v.string(), v.description('Not later than this, by evidence. For layout only.'))),
  }),
  v.description('A time exactly as precise as it is known.'),
);

export const StopSchema = v.strictObject({
  id: id(),
  name: text('Name of the city or base.'),
  country,
  timeZone: v.pipe(v.string(), v.description('IANA time zone, such as Europe/Paris.')),
  lat,
  lng,
  overnight: v.optional(reference('Id of the place where the nights were spent.')),
  notes,
});

export const LegSchema = v.strictObject({
  id: id(),
  from: reference('Id of a stop.'),
  to: reference('Id of a stop.'),
  mode: v.pipe(v.picklist(MODES), v.description('How the traveller went.')),
  vehicle: v.nullable(text('Name of the vehicle, or null.')),
  depart: v.nullable(WhenSchema),
  arrive: v.nullable(WhenSchema),
  note: v.nullable(text('What a reader should know about this leg, or null.')),
  sources,
});

export const PlaceSchema = v.strictObject({
  id: id(),
  stop: reference('Id of the stop it belongs to.'),
  name: text('Name of the venue.'),
  lat,
  lng,
  accuracy: v.pipe(
    v.picklist(ACCURACIES),
    v.description('site: within some 200 m; area: within 1-2 km; city: no venue known.'),
  ),
  note: v.nullable(text('How exact, or null.')),
});

export const DelegationSchema = v.strictObject({ id: id(), name: text('Name.'), country: v.nullable(country) });

export const PersonSchema = v.strictObject({
  id: id(),
  name: text('Name.'),
  role: text('Office at the time of the trip.'),
  delegation: reference('Id of a delegation.'),
  lang,
});

export const QuoteSchema = v.strictObject({
  speaker: reference('Id of a person.'),
  text: text('The words exactly as printed.'),
  sources,
  lang,
});

export const ClaimSchema = v.strictObject({ claim: text('What these sources say.'), sources });

export const DisputeSchema = v.strictObject({
  question: text('What the sources disagree on.'),
  claims: v.pipe(v.array(ClaimSchema), v.description('Two or more.')),
  resolution: v.nullable(text('What is used here and why, or null while it is open.')),
});

export const EventSchema = v.strictObject({
  id: id(),
  stop: reference('Id of a stop.'),
  place: v.nullable(reference('Id of a place, or null.')),
  leg: v.nullable(reference('Id of the leg on which it happened, or null.')),
  kind: v.pipe(v.picklist(KINDS), v.description('What sort of event it was.')),
  title: text('A short headline.'),
  when: WhenSchema,
  status: v.pipe(
    v.picklist(STATUSES),
    v.description('reported: by one side or few sources; announced: planned, no report that it took place.'),
  ),
  summary: text('One to three sentences.'),
  participants: v.array(
    v.strictObject({ person: reference('Id of a person.'), role: v.optional(text('The part played at this event.')) }),
  ),
  outcomes: v.pipe(v.array(text('One thing that came of it.')), v.description('What came of it.')),
  quotes: v.pipe(v.array(QuoteSchema), v.description('In the order to be shown.')),
  disputes: v.pipe(v.array(DisputeSchema), v.description('Points on which sources disagree.')),
  sources,
  notes,
});

export const SourceSchema = v.strictObject({
  id: id(),
  publisher: text('Who published it.'),
  title: v.nullable(text('The headline, or null if it was not seen.')),
  description: v.nullable(text('In our words, what the page is.')),
  url: v.nullable(text('Address, http or https.')),
  published: v.nullable(day('Date shown on it, or null.')),
  note: v.nullable(text('Reprint, summary or other limit.')),
  lang,
});

export const CorrectionSchema = v.strictObject({
  date: day('Day of the correction.'),
  text: text('What was corrected.'),
  event: v.optional(reference('Id of the event it concerns.')),
});

export const TripSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Address of this schema, for editors.'))),
  version: v.pipe(v.literal(1), v.description('Version of the trip file format: 1.')),
  id: id('Kebab-case name of the trip.'),
  title: text('Title of the trip.'),
  subtitle: text('Where and when.'),
  summary: text('A few sentences.'),
  language: language('BCP 47 tag of the language of the file.'),
  traveller: reference('Id of the person who travels.'),
  homeTimeZone: v.pipe(v.string(), v.description('IANA time zone of home.')),
  updated: day('Facts as of this day.'),
  contact: v.optional(text('Address for errors.')),
  corrections: v.optional(v.pipe(v.array(CorrectionSchema), v.description('What was corrected, and when.'))),
  stops: v.pipe(v.array(StopSchema), v.description('Cities or bases, each once, numbered as listed.')),
  legs: v.pipe(v.array(LegSchema), v.description('In order of travel; each starts where the one before ended.')),
  places: v.pipe(v.array(PlaceSchema), v.description('Venues at the stops.')),
  delegations: v.pipe(v.array(DelegationSchema), v.description('Groups of people, such as a government.')),
  people: v.pipe(v.array(PersonSchema), v.description('Everyone named as taking part or speaking.')),
  events: v.pipe(v.array(EventSchema), v.description('In the order in which they took place; never sorted.')),
  sources: v.pipe(v.array(SourceSchema), v.description('What all of this rests on.')),
});
