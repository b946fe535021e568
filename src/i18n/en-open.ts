import { count, plural } from './format.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three`, `11`: small numbers of a running text in letters */
const spelled = (number: number): string => NUMBERS[number] ?? count(number);

const mended = (errors: number): string => (errors === 1 ? 'it' : errors > 10 ? 'them' : `the ${spelled(errors)}`);

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The words of the page that shows what is wrong with a trip file. They stand apart from `en.ts`, because hardly any
 * reader ever needs them: they load with that page.
 */
export const enOpen = {
  late: 'The trip of this link could not be opened: a part of the page did not come. Loading it again may help.',
  slow: 'Parts of this page have not come yet. It can be read as it is; loading it again may help.',
  checking: 'Checking again',
  checkAgain: 'Check again',
  openBundled: 'Open the bundled trip',
  noName: 'No file',
  problems: 'Problems',
  notShown: 'This trip file can’t be shown yet',
  notOpened: 'This trip file can’t be opened',
  checked: (lines: number, events: number, sources: number) =>
    `Checked on opening: ${plural(lines, 'line')}, ${plural(events, 'event')}, ${plural(sources, 'source')}`,
  lead: (errors: number, warnings: number) =>
    [
      `${sentenceCase(spelled(errors))} ${errors === 1 ? 'problem stops' : 'problems stop'} it`,
      warnings === 0 ? '' : ` and ${spelled(warnings)} more should be looked at`,
      `. Nothing has been left out or guessed. Mend ${mended(errors)}, then check again.`,
    ].join(''),
  leadUnread: 'Nothing of it has been read, and nothing of another trip is shown in its place.',
  first: (shown: number, all: number) =>
    `The first ${count(shown)} of ${count(all)} problems. Mend these, and check again for the rest.`,
  severities: { error: 'Stops the file', warning: 'Look at this' },
  mend: 'To mend it',
  line: (number: number) => `Line ${number}`,
  wholeFile: 'the whole file',
  reasons: {
    'from-disk': {
      title: 'Other trips can’t be opened from a file on disk',
      what: 'This page was opened from a disk, where a link to another file could read what it should not.',
      remedy: 'Put the page and the trip file on a web server, even one on this computer.',
    },
    nothing: {
      title: 'No trip file is named',
      what: 'The address of this page asks for another trip, but doesn’t say which.',
      remedy: 'Write its path after “?trip=”, such as “?trip=trips/spring.json”.',
    },
    disguised: {
      title: 'The address of the trip file isn’t plain',
      what: 'It has backslashes, spaces at its ends or signs that don’t show, which browsers read in their own way.',
      remedy: 'Write a plain path, such as “?trip=trips/spring.json”.',
    },
    unreadable: {
      title: 'The address of the trip file can’t be read',
      what: 'It isn’t a web address.',
      remedy: 'Write a path of this site, such as “?trip=trips/spring.json”.',
    },
    scheme: {
      title: 'The address of the trip file isn’t one of the web',
      what: 'Trips are opened from addresses that begin with https:// or http:// only.',
      remedy: 'Put the file on this site, and write its path.',
    },
    'with-password': {
      title: 'The address of the trip file has a user name',
      what: 'A name before the host can make an address look like another one.',
      remedy: 'Write the address without it.',
    },
    elsewhere: {
      title: 'The trip file is on another site',
      what: 'A link can’t put another site’s words under this address. This page opens files of its own site, and of sites that whoever built it has named.',
      remedy: 'Put the file on this site, or ask for its site to be named.',
    },
    missing: {
      title: 'There is no file at this address',
      what: 'The server says that it isn’t there.',
      remedy: 'Check the path after “?trip=”: it starts from the folder of this page.',
    },
    forbidden: {
      title: 'The server doesn’t give out this file',
      what: 'It asks for a password, or refuses.',
      remedy: 'Make the file public on the server.',
    },
    redirected: {
      title: 'The address leads on to another one',
      what: 'The server sends whoever asks for the file to a different address. This page doesn’t follow it there.',
      remedy: 'Write the address at which the file really is.',
    },
    'too-large': {
      title: 'The file is too large',
      what: 'It has more than 20 MB. A trip of a thousand meetings has one or two.',
      remedy: 'Check that it is a trip file, or divide it.',
    },
    unreachable: {
      title: 'The file can’t be reached',
      what: 'There is no connection to the server, or it doesn’t let this page read the file.',
      remedy: 'Check the connection, then check again.',
    },
    silent: {
      title: 'The server doesn’t answer',
      what: 'Nothing came for half a minute.',
      remedy: 'Check again in a while.',
    },
    'not-text': {
      title: 'The file isn’t text',
      what: 'It isn’t written in UTF-8, as all JSON is.',
      remedy: 'Save it as UTF-8. Some editors say “Unicode” for something else.',
    },
    failed: {
      title: 'The server couldn’t give the file',
      what: 'It answered with an error of its own.',
      remedy: 'Check again in a while, or tell whoever runs the server.',
    },
  },
};

export type OpenWords = typeof enOpen;
