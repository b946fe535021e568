import { beforeAll, describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { buildFind, type Find, type Found } from './find.ts';

const itinerary = itineraryOf(data as unknown as Trip);
let find: Find;
beforeAll(async () => {
  find = await buildFind(itinerary);
});

const titles = ({ groups }: Found, kind: string) =>
  groups.find((group) => group.kind === kind)?.hits.map(({ entry }) => entry.title) ?? [];

describe('asking', () => {
  test('"xi" leads to the meeting and the person', () => {
    const found = find('xi');
    expect(titles(found, 'meeting')).toContain('Trump and Xi meet in Busan');
    expect(titles(found, 'person')[0]).toBe('Xi Jinping');
  });

  test('only what can be shown is found, where not everything can', async () => {
    const here = await buildFind(itinerary, ['meeting']);
    expect(here('xi').groups.map(({ kind }) => kind)).toEqual(['meeting']);
  });

  test.each([
    ['an unfinished word', 'taka', 'person', 'Sanae Takaichi'],
    ['two letters swapped', 'takiachi', 'person', 'Sanae Takaichi'],
    ['one wrong letter', 'takaishi', 'person', 'Sanae Takaichi'],
    ['one missing letter', 'takichi', 'person', 'Sanae Takaichi'],
    ['without its marks', 'gusmao', 'person', 'Xanana Gusmão'],
    ['in capitals', 'MARCO RUBIO', 'person', 'Marco Rubio'],
    ['a stop', 'gyeongju', 'place', 'Gyeongju'],
    ['a leg', 'kuala lumpur tokyo', 'leg', 'Kuala Lumpur – Tokyo'],
  ])('%s: %s', (_what, query, kind, title) => {
    expect(titles(find(query), kind)).toContain(title);
  });

  test('the words of a quote lead to its meeting', () => {
    const [hit] = find('greatest alliance').groups.find(({ kind }) => kind === 'quote')?.hits ?? [];
    expect(hit?.entry.target).toEqual({ kind: 'event', id: 'takaichi-summit' });
    expect(hit?.title.filter((stretch) => stretch.hit).map(({ text }) => text)).toEqual(['greatest', 'alliance']);
  });

  test('a source is found by its publisher', () => {
    expect(titles(find('bernama'), 'source')[0]).toMatch(/Bernama/);
  });

  test('what has all the words as written hides what is only written like them', () => {
    const people = titles(find('xi jinping'), 'person');
    expect(people).toEqual(['Xi Jinping']);
    expect(find('xi jinping').way).toBe('exact');
  });

  test('what is called exactly so comes first', () => {
    expect(titles(find('tokyo'), 'place')[0]).toBe('Tokyo');
  });

  test('what is not there offers what is near', () => {
    const found = find('Kyoto');
    expect(found.way).toBe('near');
    expect(titles(found, 'source')[0]).toContain('Kyodo');
  });

  test('a word that is nowhere is left out, and named as it was typed', () => {
    const found = find('Rubio Zelensky');
    expect(found.lacking).toEqual(['Zelensky']);
    expect(titles(found, 'person')).toEqual(['Marco Rubio']);
    expect(find('rubio').lacking).toEqual([]);
  });

  test('of words that are nowhere together, any will do', () => {
    const found = find('emperor semiconductor');
    expect(found).toMatchObject({ way: 'some', lacking: [], instead: [] });
    expect(titles(found, 'person')).toEqual(['Emperor Naruhito']);
  });

  test('a last word of one letter has only been begun', () => {
    expect(find('golden age of j')).toEqual(find('golden age of'));
  });

  test('where nothing is found, the words least unlike it are offered, and none where none is', () => {
    expect(find('apc')).toEqual({ groups: [], way: 'exact', lacking: [], instead: ['apec', 'ap', 'abc'] });
    expect(find('qqqqqqqqqqq')).toEqual({ groups: [], way: 'exact', lacking: [], instead: [] });
  });

  test.each(['', ' ', 'x', '“'])('"%s" is too little to ask', (query) => {
    expect(find(query).groups).toEqual([]);
  });
});

describe('what is written without spaces is found by the words in it', () => {
  const inLanguage = (language: string, title: string) => {
    const trip = data as unknown as Trip;
    const events = trip.events.map((event, index) => (index === 0 ? { ...event, title } : event));
    return buildFind(itineraryOf({ ...trip, language, events }));
  };

  test.each([
    ['Chinese', 'zh', '中美两国元首在釜山举行会谈', '会谈', ['会谈']],
    ['Chinese, two words as one', 'zh', '中美两国元首在釜山举行会谈', '釜山会谈', ['釜山', '会谈']],
    ['Japanese', 'ja', '日米首脳会談で貿易協定に署名', '署名', ['署名']],
    ['Japanese, of two scripts', 'ja', 'トランプ大統領が東京に到着', 'トランプ大統領', ['トランプ', '大統領']],
    ['Korean, before its particle', 'ko', '한미정상회담에서 무역 협정 서명', '한미정상회담', ['한미정상회담에서']],
    ['Korean', 'ko', '한미정상회담에서 무역 협정 서명', '협정', ['협정']],
    ['Thai', 'th', 'ผู้นำสหรัฐลงนามข้อตกลงการค้า', 'สหรัฐ', ['สหรัฐ']],
    ['Thai, two words as one', 'th', 'ผู้นำสหรัฐลงนามข้อตกลงการค้า', 'การค้า', ['การ', 'ค้า']],
  ])('%s', async (_what, language, title, query, hits) => {
    const found = (await inLanguage(language, title))(query);
    const [hit] = found.groups.find(({ kind }) => kind === 'meeting')?.hits ?? [];
    expect(hit?.entry.title).toBe(title);
    expect(hit?.title.filter((stretch) => stretch.hit).map(({ text }) => text)).toEqual(hits);
    expect(found.way).toBe('exact');
  });

  test.each([
    [
      'Korean, inside a word of its particle and more',
      'ko',
      '한미정상회담에서 무역 협정 서명',
      '정상회담',
      ['한미정상회담에서'],
    ],
    [
      'Korean, with another word',
      'ko',
      '한미정상회담에서 무역 협정 서명',
      '무역 정상회담',
      ['한미정상회담에서', '무역'],
    ],
    ['Japanese, inside', 'ja', 'スーパーコンピューター協定に署名', 'コンピューター', ['スーパーコンピューター']],
    ['Thai, inside', 'th', 'ผู้นำสหรัฐลงนามข้อตกลงการค้า', 'นำ', ['ผู้นำ']],
  ])('%s, which the segmenter leaves whole', async (_what, language, title, query, hits) => {
    const found = (await inLanguage(language, title))(query);
    const [hit] = found.groups.find(({ kind }) => kind === 'meeting')?.hits ?? [];
    expect(hit?.title.filter((stretch) => stretch.hit).map(({ text }) => text)).toEqual(hits);
    expect(found.way).toBe('exact');
  });

  test('Chinese, but not by what runs over the border of two words', async () => {
    const find = await inLanguage('zh', '中美两国元首在釜山举行会谈');
    expect(find('山举').groups).toEqual([]);
  });
});
