import { timeAt } from './clock.mjs';

const KINDS = [
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
];
const SENTENCES = [
  'The two sides went through the points of the agenda one by one.',
  'Both delegations spoke of the work of the coming year.',
  'The hosts showed the building before the talks began.',
  'A short statement was read out at the end.',
  'Questions were taken from a small group of reporters.',
  'The meeting began later than planned and was brief.',
];
const OUTCOMES = [
  'A joint text was agreed',
  'The talks go on next month',
  'A working group was set up',
  'Nothing was signed',
];
const TOPICS = ['trade', 'rail links', 'fisheries', 'research', 'weather data', 'museums', 'harbours', 'schools'];

/** One meeting. `spot` says where: stop, place and leg. */
export function makeMeeting(number, spot, minutes, pool, random) {
  const kind = spot.leg === null ? random.pick(KINDS) : 'press';
  const guests = random.some(pool.people.slice(1), random.whole(1, 4));
  const sources = random.some(pool.sources, random.whole(1, 3)).map(({ id }) => id);
  const meeting = {
    id: `meeting-${number}`,
    stop: spot.stop.id,
    place: spot.place,
    leg: spot.leg,
    kind,
    title: `Meeting ${number}: ${random.pick(TOPICS)} and ${random.pick(TOPICS)}`,
    when: timeAt(spot.stop.timeZone, minutes, random),
    status: random.often(0.9) ? 'confirmed' : random.pick(['reported', 'announced']),
    summary: random.some(SENTENCES, random.whole(1, 2)).join(' '),
    participants: [pool.people[0], ...guests].map(({ id }, index) =>
      index === 1 ? { person: id, role: 'host' } : { person: id },
    ),
    outcomes: random.some(OUTCOMES, random.whole(0, 2)),
    quotes: random.often(0.2) ? [makeQuote(guests, sources, random)] : [],
    disputes: random.often(0.1) ? [makeDispute(pool, random)] : [],
    sources,
  };
  // Drawn all the same, so that a seed goes on giving the trip it gave; nothing came yet of what is to come.
  return meeting.status === 'announced' ? { ...meeting, outcomes: [] } : meeting;
}

function makeQuote(guests, sources, random) {
  return { speaker: random.pick(guests).id, text: `We spoke of ${random.pick(TOPICS)}`, sources: [sources[0]] };
}

function makeDispute(pool, random) {
  const [one, other] = random.some(pool.sources, 2);
  return {
    question: 'How long did it last?',
    claims: [
      { claim: 'Half an hour', sources: [one.id] },
      { claim: 'Most of an hour', sources: [other.id] },
    ],
    resolution: random.often(0.5) ? 'Half an hour: the report from the room says so.' : null,
  };
}
