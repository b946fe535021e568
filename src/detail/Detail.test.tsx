import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StoreProvider } from '../state/hooks.tsx';
import type { Selection } from '../state/state.ts';
import { createTripStore, type Store } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { Detail } from './Detail.tsx';

const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip;
const meeting = (id: string): Selection => ({ kind: 'event', id });
const leg = (id: string): Selection => ({ kind: 'leg', id });

const render = (store: Store) =>
  renderToStaticMarkup(
    <StoreProvider store={store}>
      <Detail />
    </StoreProvider>,
  );
const html = (selection: Selection | null, of: Trip = trip, root: string | null = '') =>
  render(createTripStore(of, selection, root));

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
/** What a reader reads: without tags, entities resolved, each run of space one. */
const textOf = (markup: string) =>
  markup
    .replace(/<\/?(p|li|h\d|div|td|th|tr|summary|figcaption|blockquote|span)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
const text = (selection: Selection | null, of: Trip = trip) => textOf(html(selection, of));

/** The page in a browser of a reader, with times as chosen. */
function alive(id: string, zone: ZoneChoice, readerZone = 'Europe/Berlin'): string {
  const store = createTripStore(trip, meeting(id));
  store.send({ type: 'hydrated', readerZone, root: '' });
  store.send({ type: 'set-zone', zone });
  return textOf(render({ ...store, getInitialState: store.getState })); // the server renders the initial state
}

const changed = (id: string, changes: Partial<Trip['events'][number]>, more: Partial<Trip> = {}): Trip => ({
  ...trip,
  ...more,
  events: trip.events.map((event) => (event.id === id ? { ...event, ...changes } : event)),
});

test.each<[string, Selection | null]>([
  ['nothing', null],
  ['a stop', { kind: 'stop', id: 'tokyo' }],
])('with %s chosen nothing is shown', (_what, selection) => {
  expect(html(selection)).toBe('');
});

test('every statement of every meeting is on its page, as it stands in the file', () => {
  for (const event of trip.events) {
    const page = text(meeting(event.id));
    const claims = event.disputes.flatMap(({ question, claims, resolution }) => [
      question,
      ...claims.map(({ claim }) => claim),
      resolution ?? 'Open: the sources do not settle this.',
    ]);
    const quotes = event.quotes.map((quote) => `“${quote.text}”`);
    const names = event.participants.map(({ person }) => trip.people.find(({ id }) => id === person)?.name ?? '');
    const parts = event.participants.flatMap(({ role }) => role ?? []);
    for (const statement of [event.title, event.summary, ...event.outcomes, ...quotes, ...claims, ...names, ...parts]) {
      expect(page, `${event.id}: ${statement}`).toContain(statement);
    }
  }
});

describe('every statement of the starting article is found', () => {
  test.each([
    [
      'where they met, "on Monday"',
      'takaichi-summit',
      ['State Guest House, Akasaka Palace', 'Monday', 'On which day did'],
    ],
    [
      'the start of the engagements in Japan',
      'akasaka-welcome',
      ['the start of Trump’s official engagements in Japan'],
    ],
    ['the second stop of three countries', 'haneda-arrival', ['the second of the three countries of the tour']],
    ['ties were discussed', 'takaichi-summit', ['discussed how to strengthen ties']],
    ['the golden era', 'takaichi-summit', ['“new golden era”', '“the greatest alliance in the world”', '“golden age”']],
    ['"Japanese state media"', 'takaichi-summit', ['“Japanese state media”', 'Kyodo']],
    [
      'praise over West Asia and over Thailand and Cambodia',
      'takaichi-summit',
      ['“unprecedented historic achievements”', 'West Asia', 'Thailand-Cambodia'],
    ],
    ['the Nobel recommendation', 'nobel-recommendation', ['Kyodo cited a source', 'Nobel Peace Prize', 'Reported']],
    ['the signing ceremony', 'akasaka-signing', ['Trump and Takaichi signed two documents', 'signatory']],
    [
      '"a fantastic relationship"',
      'takaichi-summit',
      ['“a fantastic relationship”', 'a great love of Japan', 'stronger than'],
    ],
    ['"any time you have any question"', 'takaichi-summit', ['any time you have any question', 'we will be there”']],
    [
      'the guard of honour',
      'akasaka-welcome',
      ['guard of honour', 'greeted the officials', 'Did the ceremony come before'],
    ],
    [
      'the growing partnership',
      'akasaka-welcome',
      ['growing partnership', 'warm welcome', 'trade, security and econom'],
    ],
    [
      'the US officials',
      'akasaka-welcome',
      ['Marco Rubio', 'Scott Bessent', 'Howard Lutnick', 'US Trade Representative', 'Karoline Leavitt'],
    ],
    [
      'the audience "a day earlier"',
      'emperor-audience',
      ['Naruhito', '“a great man”', 'a day earlier', 'On which day was'],
    ],
    [
      'the ceremonial and the strategic side',
      'akasaka-welcome',
      ['the ceremonial and the strategic side of a lasting'],
    ],
    [
      'the suit and the wave',
      'emperor-audience',
      ['navy suit and gold tie', 'handshake', 'wooden furniture', 'wave?', 'smile'],
    ],
    ['the photo on X', 'emperor-audience', ['the White House later put a photo on X']],
    ['more than half an hour', 'emperor-audience', ['More than half an hour']],
    ['the state visit of 2019', 'emperor-audience', ['2019 state visit', 'banquet']],
    ['five days', 'washington-return', ['Five days']],
    ['the ASEAN summit', 'asean-us-summit', ['He attended the 47th ASEAN Summit']],
    [
      'the Cambodia-Thailand deal',
      'cambodia-thailand-declaration',
      ['signed a joint declaration', 'Did Trump sign it'],
    ],
  ])('%s', (_statement, id, phrases) => {
    const page = text(meeting(id));
    for (const phrase of phrases) expect(page).toContain(phrase);
  });
});

describe('when', () => {
  test('a time is given with the date in full and the zone by name', () => {
    expect(text(meeting('takaichi-summit'))).toMatch(
      /Tuesday 28 October 2025 09:50–10:30 from 09:50 to 10:30 Tokyo time, UTC\+9/,
    );
    expect(text(meeting('takaichi-summit'))).toMatch(
      /Washington Mon 27 Oct 20:50–21:30 .* the day before UTC Tue 28 Oct/,
    );
  });

  test('a prerendered page cannot know the zone of its reader', () => {
    expect(text(meeting('takaichi-summit'))).not.toContain('your time');
  });

  test('the zone of the reader gets a row when the page is alive', () => {
    expect(alive('takaichi-summit', 'there')).toMatch(/Berlin your time Tue 28 Oct 01:50–02:30/);
  });

  test('in home time Monday is large, and Tokyo the day after', () => {
    const page = alive('takaichi-summit', 'home');
    expect(page).toMatch(/Monday 27 October 2025 20:50–21:30 .*? Washington time, UTC−4/);
    expect(page).toMatch(/Tokyo local time Tue 28 Oct 09:50–10:30 .*? the day after/);
  });

  test('in your time the large reading says that it is yours', () => {
    expect(alive('takaichi-summit', 'yours')).toMatch(/01:50–02:30 .*? Berlin time, UTC\+1, your time/);
  });

  test('an hour to an hour is spoken as about so', () => {
    const when = { start: '2025-10-28T17:00+09:00', end: '2025-10-28T18:00+09:00', precision: 'hour' } as const;
    const events = trip.events.map((event) => (event.id === 'takaichi-summit' ? { ...event, when } : event));
    expect(text(meeting('takaichi-summit'), { ...trip, events })).toContain('from about 17:00 to 18:00');
  });

  test('over midnight both dates are printed and spoken', () => {
    const page = alive('xi-meeting', 'there', 'America/St_Johns');
    expect(page).toContain('St Johns your time Wed 29 Oct 23:37 – Thu 30 Oct, 01:17');
    expect(page).toContain('from 23:37 to Thursday 30 October, 01:17 begins the day before');
  });

  test('a part of a day is not converted', () => {
    expect(alive('anwar-talks', 'home')).toContain(
      'Sunday 26 October 2025, Kuala Lumpur date Afternoon Kuala Lumpur time, UTC+8 ' +
        'No clock time is reported, so it is not converted to Washington time.',
    );
  });

  test('a day without a time names whose day it is', () => {
    expect(text(meeting('nobel-recommendation'))).toContain('Tuesday 28 October 2025, Tokyo date Time not reported');
  });

  test('a part of the day is not made into a clock time', () => {
    expect(text(meeting('anwar-talks'))).toContain('Sunday 26 October 2025 Afternoon Kuala Lumpur time, UTC+8');
    expect(html(meeting('anwar-talks'))).not.toContain('<table');
  });

  test('what is about midnight is about in its date as well', () => {
    expect(text(meeting('busan-departure'))).toContain(
      'Washington Thu 30 Oct about 00:00 the date is approximate, too',
    );
  });
});

describe('where', () => {
  test.each([
    ['takaichi-summit', 'State Guest House, Akasaka Palace Position: the venue itself.'],
    ['klia-arrival', 'Position: the right area, not the exact spot. Airport reference point, sure to 1–2 km'],
    ['korea-trade-briefing', 'Position: known to the city only.'],
    ['asean-dinner', 'Place not reported'],
    ['atlantic-press', 'On the way Between Washington and Ramstein'],
  ])('%s: %s', (id, phrase) => {
    expect(text(meeting(id))).toContain(phrase);
  });

  test('a meeting in flight leads to its leg', () => {
    expect(html(meeting('atlantic-press'), trip, '../../')).toContain('href="../../#leg=washington-ramstein"');
  });
});

test('disagreement is flagged before the summary, with a link to the first question', () => {
  const page = html(meeting('takaichi-summit'));
  expect(textOf(page)).toContain('Sources disagree on 4 points, first: On which day did the meeting');
  expect(page.indexOf('href="#dispute-1"')).toBeLessThan(page.indexOf('In about 40 minutes'));
  expect(page.match(/<details[^>]*>/g)?.map((tag) => / open=/.test(tag))).toEqual([true, false, false, false]);
});

test('a meeting on which sources agree has no flag and no empty head', () => {
  const page = text(meeting('akasaka-lunch'));
  for (const head of ['disagree', 'What came of it', 'In their words', 'Corrections']) expect(page).not.toContain(head);
});

test.each(['motegi-rubio', 'technology-deal', 'korea-trade-briefing'])(
  '%s says that the traveller was not named',
  (id) => {
    expect(text(meeting(id))).toContain('Donald Trump is not named among those who took part.');
  },
);

test('for what was only announced nobody "took part"', () => {
  expect(text(meeting('asean-dinner'))).toContain('Who was expected');
  expect(text(meeting('asean-dinner'))).toContain('No report was found that it took place.');
});

describe('sources', () => {
  test('every number leads to an entry, and every entry is led to', () => {
    for (const event of trip.events) {
      const page = html(meeting(event.id));
      const led = new Set([...page.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id));
      const entries = [...page.matchAll(/id="(source-\d+)"/g)].map(([, id]) => id);
      expect([...led].sort()).toEqual([...entries].sort());
    }
  });

  test('a number is spoken as a source', () => {
    expect(html(meeting('takaichi-summit'))).toContain('href="#source-3" aria-label="Source 3"');
  });

  test('a headline stands in quotation marks, our own words for a page do not', () => {
    const page = text(meeting('busan-departure'));
    expect(page).toContain(
      'Korea JoongAng Daily “Trump, Xi part ways after 100-minute summit in Busan” 30 October 2025',
    );
    expect(page).toContain(
      'Dailian (Korean) Report on the end of the Trump-Xi talks and Trump’s departure no date given',
    );
  });

  test('a headline in another language says which', () => {
    expect(html(meeting('abductee-families'))).toContain('<span lang="ja">“北朝鮮による拉致被害者御家族と');
  });

  test.each([
    ['javascript:alert(1)', false],
    ['ftp://example.org/a', false],
    ['https://example.org/a', true],
    [null, false],
  ])('the address %s becomes a link: %s; else it is read', (url, linked) => {
    const first = trip.events[0];
    const sources = trip.sources.map((source) => (first?.sources[0] === source.id ? { ...source, url } : source));
    const entry =
      html(meeting(first?.id ?? ''), { ...trip, sources }).match(/<li[^>]*id="source-1".*?<\/li>/)?.[0] ?? '';
    expect(entry.includes('<a ')).toBe(linked);
    if (url !== null) expect(textOf(entry).includes(url)).toBe(!linked);
    if (linked) expect(entry).toContain('target="_blank" rel="noopener noreferrer"');
  });
});

describe('what the file adds', () => {
  test('the day of the facts', () => {
    expect(text(meeting('takaichi-summit'))).toContain('Facts as of 22 November 2026.');
  });

  test('corrections of this meeting only, and whom to write to', () => {
    const corrections = [
      { date: '2025-11-02', text: 'The time was mended.', event: 'takaichi-summit' },
      { date: '2025-11-03', text: 'Another place.', event: 'xi-meeting' },
    ];
    const page = html(meeting('takaichi-summit'), { ...trip, corrections, contact: 'desk@example.org' });
    expect(textOf(page)).toContain('Corrections 2 November 2025 The time was mended.');
    expect(textOf(page)).not.toContain('Another place.');
    expect(page).toContain('<a href="mailto:desk@example.org">desk@example.org</a>');
  });

  test('speaker notes are nobody else’s', () => {
    expect(text(meeting('takaichi-summit'), changed('takaichi-summit', { notes: 'Smile here.' }))).not.toContain(
      'Smile',
    );
  });

  test('text is text', () => {
    const page = html(
      meeting('takaichi-summit'),
      changed('takaichi-summit', { title: '<img src=x onerror=alert(1)>' }),
    );
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('words in another language say which', () => {
    const quotes = [{ speaker: 'sanae-takaichi', text: '新たな黄金時代', sources: ['tribune-ani'], lang: 'ja' }];
    const people = trip.people.map((person) => (person.id === 'sanae-takaichi' ? { ...person, lang: 'ja' } : person));
    const page = html(meeting('takaichi-summit'), changed('takaichi-summit', { quotes }, { people }));
    expect(page).toContain('<span lang="ja">“新たな黄金時代”</span>');
    expect(page).toContain('<b lang="ja">Sanae Takaichi</b>');
  });
});

describe('a leg', () => {
  test('is named by its ends and gives both times on both clocks', () => {
    const page = text(leg('kuala-lumpur-tokyo'));
    expect(html(leg('kuala-lumpur-tokyo'))).toMatch(/<h2 id="detail-title"[^>]*>Kuala Lumpur to Tokyo<\/h2>/);
    expect(page).toMatch(/Departure Monday 27 October 2025 10:06 Kuala Lumpur time, UTC\+8 .*Tokyo Mon 27 Oct 11:06/);
    expect(page).toMatch(
      /Arrival Monday 27 October 2025 about 17:00 Tokyo time, UTC\+9 .*Kuala Lumpur Mon 27 Oct about 16:00/,
    );
  });

  test('says how far, how long, and what it does to the clocks', () => {
    const page = text(leg('kuala-lumpur-tokyo'));
    expect(page).toContain('5,324 km (3,308 miles) Great circle between the stops’ reference points');
    expect(page).toContain('About 6 hours from departure to arrival Clocks forward 1 hour');
    expect(text(leg('tokyo-busan'))).toContain('1 hour 42 minutes from departure to arrival No change of clocks');
    expect(text(leg('busan-washington'))).toContain('Clocks back 13 hours');
  });

  test('names its vehicle, or says that none is named', () => {
    expect(text(leg('tokyo-yokosuka'))).toContain('Helicopter Marine One');
    expect(text(leg('yokosuka-tokyo'))).toContain('Helicopter Vehicle not named');
  });

  test('lists the meetings on the way', () => {
    const page = html(leg('washington-ramstein'), trip, '../../');
    expect(page).toContain('href="../../meetings/atlantic-press/"');
    expect(textOf(page)).toContain('On the way Trump takes questions over the Atlantic');
  });

  test('carries its note with the numbers of its sources', () => {
    expect(text(leg('kuala-lumpur-tokyo'))).toContain('Other reports put the departure at 10:00 and 10:13. 1 2 3');
  });

  test('without times says so', () => {
    const legs = trip.legs.map((each) => (each.id === 'tokyo-busan' ? { ...each, depart: null, arrive: null } : each));
    const page = text(leg('tokyo-busan'), { ...trip, legs });
    expect(page).toContain('Departure Time not reported Arrival Time not reported');
  });
});
