import { useRef, useState } from 'react';
import { embedWordsFor } from '../i18n/embed-words.ts';
import type { ShareWords } from '../i18n/en-share.ts';
import { useTrip, useWords } from '../state/hooks.tsx';
import { THEMES } from '../state/state.ts';
import type { EventItem } from '../trip/itinerary.ts';
import { ZONE_CHOICES, zoneCity } from '../trip/zones.ts';
import { Choice, Tick } from './Choice.tsx';
import { CopyField } from './CopyField.tsx';
import { composedHeight, USUAL_WIDTH } from './height.ts';
import { DEFAULTS, type EmbedOptions, VIEWS } from './options.ts';
import { useFrameHeight } from './preview.effect.ts';
import styles from './ShareDialog.module.css';
import { embedAddress, snippet } from './snippet.ts';

/** The snippet with its options, and the embed as it will look. `site` is the address of the site in full. */
export function ShareEmbed({ site, item, words }: { site: string; item: EventItem | null; words: ShareWords }) {
  const trip = useTrip((state) => state.itinerary.trip);
  const { time } = useWords();
  const [options, setOptions] = useState<EmbedOptions>(DEFAULTS);
  const [link, setLink] = useState(trip.id);
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useFrameHeight(frame);
  const height = options.fit === 'frame' ? composedHeight(USUAL_WIDTH, options.view) : (asked ?? 2000);
  const change = (part: Partial<EmbedOptions>) => setOptions({ ...options, ...part });
  const title = embedWordsFor(trip.language).frameTitle(trip.title);
  const clocks = time.zoneChoices(zoneCity(trip, trip.homeTimeZone));
  return (
    <section className={styles.part}>
      <h3>{words.embed}</h3>
      <fieldset className={styles.options}>
        <legend>{words.options}</legend>
        <Choice
          name={words.shows}
          of={VIEWS}
          value={options.view}
          word={words.views}
          onTake={(view) => change({ view })}
        />
        <Choice
          name={words.clocks}
          of={ZONE_CHOICES}
          value={options.zone}
          word={clocks}
          onTake={(zone) => change({ zone })}
        />
        <Choice
          name={words.theme}
          of={THEMES}
          value={options.theme}
          word={words.themes}
          onTake={(theme) => change({ theme })}
        />
        {item !== null && (
          <Tick
            name={words.here}
            value={options.event !== null}
            onTake={(on) => change({ event: on ? item.event.id : null })}
          />
        )}
        <Tick
          name={words.flows}
          value={options.fit === 'content'}
          onTake={(on) => change({ fit: on ? 'content' : 'frame' })}
        />
        <Tick name={words.plain} value={options.plain} onTake={(plain) => change({ plain })} />
        <label>
          {words.link} <input value={link} onChange={({ target }) => setLink(target.value.replace(/[^\w-]/g, ''))} />
        </label>
        <p>{words.linkNote}</p>
      </fieldset>
      <CopyField
        label={words.snippet}
        value={snippet({ site, title, options, height, link })}
        note={words.snippetNote}
        rows={9}
        words={words}
      />
      <h4>{words.preview}</h4>
      <iframe
        ref={frame}
        className={styles.preview}
        src={embedAddress(site, options)}
        title={title}
        width={USUAL_WIDTH}
        height={height}
      />
      <h4>{words.poster}</h4>
      <p>
        <a href={`${site}share.png`} target="_blank" rel="noopener">
          {words.posterLink}
        </a>
      </p>
    </section>
  );
}
