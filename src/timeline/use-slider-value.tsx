import { spokenTime } from '../i18n/times.ts';
import { useTrip } from '../state/hooks.tsx';
import { readIn } from '../trip/days.ts';
import { useReader } from './use-reader.tsx';

/** The chosen meeting as the value of a slider: its number of how many, and in words when and what it is; or the chosen stop. */
export function useSliderValue() {
  const { itinerary, words, zone, readerZone } = useReader();
  const selection = useTrip((state) => state.view.selection);
  const { events } = itinerary.trip;
  const item = selection?.kind === 'event' ? itinerary.events.get(selection.id) : undefined;
  const max = events.length;
  const stop = selection?.kind === 'stop' ? itinerary.stops.get(selection.id)?.name : undefined;
  if (item === undefined) return { max, now: 0, text: stop ?? words.timeline.nothingChosen };
  const reading = readIn(item.event.when, item.visit.stop.timeZone, itinerary, zone, readerZone);
  const time = spokenTime(words, itinerary.trip, reading);
  return { max, now: events.indexOf(item.event) + 1, text: words.timeline.at(time, item.event.title) };
}
