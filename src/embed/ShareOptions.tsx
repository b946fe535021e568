import type { ShareWords } from '../i18n/en-share.ts';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { THEMES } from '../state/state.ts';
import { ZONE_CHOICES, zoneCity } from '../trip/zones.ts';
import { Choice, Tick } from './Choice.tsx';
import { type EmbedOptions, VIEWS } from './options.ts';

interface Props {
  options: EmbedOptions;
  words: ShareWords;
  onChange: (part: Partial<EmbedOptions>) => void;
}

/** What the embed shows, and how. */
export function ShareOptions({ options, words, onChange }: Props) {
  const trip = useFixed((state) => state.itinerary.trip);
  const { time } = useWords();
  const clocks = time.zoneChoices(zoneCity(trip, trip.homeTimeZone));
  const { view, zone, theme, fit, plain, transparent, isStatic } = options;
  const tickFit = (on: boolean) => onChange({ fit: on ? 'content' : 'frame' });
  return (
    <>
      <Choice name={words.shows} of={VIEWS} value={view} word={words.views} onTake={(view) => onChange({ view })} />
      <Choice name={words.clocks} of={ZONE_CHOICES} value={zone} word={clocks} onTake={(zone) => onChange({ zone })} />
      <Choice
        name={words.theme}
        of={THEMES}
        value={theme}
        word={words.themes}
        onTake={(theme) => onChange({ theme })}
      />
      <Here options={options} words={words} onChange={onChange} />
      <Tick name={words.flows} value={fit === 'content'} onTake={tickFit} />
      <Tick name={words.plain} value={plain} onTake={(plain) => onChange({ plain })} />
      <Tick name={words.transparent} value={transparent} onTake={(transparent) => onChange({ transparent })} />
      <Tick name={words.isStatic} value={isStatic} onTake={(isStatic) => onChange({ isStatic })} />
    </>
  );
}

/** Where the reader is, if the embed can open there. */
function Here({ options, words, onChange }: Props) {
  const selection = useTrip((state) => state.view.selection);
  if (selection === null || selection.kind === 'leg') return null;
  const { kind, id } = selection;
  return (
    <Tick
      name={words.here[kind]}
      value={options[kind] === id}
      onTake={(on) => onChange({ event: null, stop: null, ...(on && { [kind]: id }) })}
    />
  );
}
