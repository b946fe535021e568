import { useRef, useState } from 'react';
import type { ShareWords } from '../i18n/en-share.ts';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useEmbedWords } from '../state/use-embed-words.tsx';
import { linkTo } from '../url/link.ts';
import { CopyField } from './CopyField.tsx';
import { composedHeight, USUAL_WIDTH } from './height.ts';
import { DEFAULTS, type EmbedOptions } from './options.ts';
import { isOnline, useFrameHeight } from './preview.effect.ts';
import styles from './ShareDialog.module.css';
import { ShareOptions } from './ShareOptions.tsx';
import { embedAddress, posterAddress, posterHtml, snippet } from './snippet.ts';

/** The snippet with its options, the embed as it will look, and its picture. `site` is the address of the site in full. */
export function ShareEmbed({ site, words }: { site: string; words: ShareWords }) {
  const trip = useFixed((state) => state.itinerary.trip);
  const [options, setOptions] = useState<EmbedOptions>(DEFAULTS);
  const [link, setLink] = useState(trip.id);
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useFrameHeight(frame);
  const height = options.fit === 'frame' ? composedHeight(USUAL_WIDTH, options.view) : (asked ?? 2000);
  const title = useEmbedWords().frameTitle(trip.title);
  return (
    <section className={styles.part}>
      <h3>{words.embed}</h3>
      <fieldset className={styles.options}>
        <legend>{words.options}</legend>
        <ShareOptions options={options} words={words} onChange={(part) => setOptions({ ...options, ...part })} />
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
      {isOnline() ? (
        <div className={styles.column}>
          <iframe ref={frame} src={embedAddress(site, options)} title={title} width={USUAL_WIDTH} height={height} />
        </div>
      ) : (
        <p>{words.noPreview}</p>
      )}
      <SharePoster site={site} words={words} />
    </section>
  );
}

/** The picture of the open meeting, else of the trip, for where nothing can be framed. */
function SharePoster({ site, words }: { site: string; words: ShareWords }) {
  const { trip, events } = useFixed((state) => state.itinerary);
  const selection = useTrip((state) => state.view.selection);
  const event = selection?.kind === 'event' ? events.get(selection.id)?.event : undefined;
  const page = event === undefined ? site : linkTo(site, { kind: 'event', id: event.id });
  return (
    <>
      <h4>{words.poster}</h4>
      <p>
        <a href={posterAddress(page)} target="_blank" rel="noopener">
          {words.posterLink}
        </a>
      </p>
      <CopyField label={words.posterHtml} value={posterHtml(page, event?.title ?? trip.title)} rows={4} words={words} />
    </>
  );
}
