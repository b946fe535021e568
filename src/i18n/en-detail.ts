import { clocksTurned, en, hoursAndMinutes } from './en.ts';
import { count, plural } from './format.ts';

/**
 * The words of the details. Most stand apart from `en.ts`, for they load with the details; all other words are in them too,
 * so that the room has one source of words.
 */
export const enDetail = {
  ...en,
  detail: {
    ...en.detail,
    elsewhere: 'The same moment elsewhere',
    zoneNotes: { local: 'local time', yours: 'your time' },
    begins: (shift: string) => `begins ${shift}`,
    notConverted: (zone: string) => `No clock time is reported, so it is not converted to ${zone}.`,
    aboard: 'On the way',
    accuracies: {
      site: 'Position: the venue itself.',
      area: 'Position: the right area, not the exact spot.',
      city: 'Position: known to the city only.',
    },
    statusNotes: {
      confirmed: '',
      reported: 'Reported by one side or by few sources.',
      announced: 'Announced beforehand. No report was found that it took place.',
      disputed: 'Sources disagree on whether it took place.',
    },
    flag: (points: number) => `Sources disagree on ${plural(points, 'point')}, first:`,
    flagOne: 'Sources disagree on 1 point:',
    who: 'Who took part',
    whoExpected: 'Who was expected',
    named: (people: number) => `${count(people)} named`,
    absent: (name: string) => `${name} is not named among those who took part.`,
    outcomes: 'What came of it',
    quotes: 'In their words',
    disputes: 'Where sources disagree',
    points: (points: number, open: number) => `${plural(points, 'point')}${open === 0 ? '' : `, ${count(open)} open`}`,
    used: 'Used here',
    sources: 'Sources',
    source: (number: number) => `Source ${number}`,
    newTab: 'Links open in a new tab.',
    noVehicle: 'Vehicle not named',
    departure: 'Departure',
    arrival: 'Arrival',
    greatCircle: 'Great circle between the stops’ reference points, not the track followed.',
    clocks: (minutes: number) => {
      const turned = clocksTurned(minutes);
      return minutes === 0 ? 'No change of clocks' : turned.charAt(0).toUpperCase() + turned.slice(1);
    },
    duration: (minutes: number, about: boolean) =>
      `${about ? 'About ' : ''}${hoursAndMinutes(minutes)} from departure to arrival`,
    inFlight: 'On the way',
  },
};

export type DetailWords = typeof enDetail;
