import { useFixed, useTrip } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import styles from './StagePanel.module.css';
import { StagePanel } from './StagePanel.tsx';
import type { StageHandle } from './stage.effect.ts';

/** The keys, and what of the trip is shown. */
export function StageHelp({ handle }: { handle: StageHandle }) {
  const words = usePresentWords();
  return (
    <StagePanel title={words.help} onClose={() => handle.run('help')}>
      <dl className={styles.keys}>
        {words.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Choices handle={handle} />
      <label className={styles.choice}>
        <input type="checkbox" checked={handle.singles} onChange={(event) => handle.setSingles(event.target.checked)} />
        {words.singles}
      </label>
    </StagePanel>
  );
}

function Choices({ handle: { talk, choose } }: { handle: StageHandle }) {
  const words = usePresentWords();
  const stops = useFixed((state) => state.itinerary.trip.stops);
  const narrowed = useTrip((state) => state.shown !== null);
  const choices: [string, string][] = [
    ['1', words.choices.all],
    ['main', words.choices.main],
    ...(narrowed ? ([['shown', words.choices.shown]] satisfies [string, string][]) : []),
    ...stops.map((stop): [string, string] => [`stop-${stop.id}`, words.onlyAt(stop.name)]),
  ];
  return (
    <fieldset className={styles.choices}>
      <legend>{words.of}</legend>
      {choices.map(([of, word]) => (
        <label key={of} className={styles.choice}>
          <input type="radio" name="steps" checked={talk.of === of} onChange={() => choose(of)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
