import { memo, type ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Marked } from '../parts/Marked.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { type Stretch, textOf, within } from '../trip/excerpt.ts';
import type { Foreign, HitKind } from './documents.ts';
import type { Hit, HitGroup } from './hits.ts';
import styles from './SearchList.module.css';

/** The element id of a line of the list, for the field to point at. */
export const lineId = (number: number): string => `search-line-${number}`;

const ICONS: Record<HitKind, IconName> = {
  meeting: 'handshake',
  person: 'people',
  place: 'pin',
  quote: 'quote',
  source: 'source',
  leg: 'plane',
};

/** The hits of one kind; `first` is the number of its first line, `active` that of the marked one. */
export function Hits({
  group: { kind, hits, more },
  first,
  active,
}: {
  group: HitGroup;
  first: number;
  active: number;
}) {
  const words = useRoomWords().search;
  return (
    <Group id={`search-${kind}`} icon={ICONS[kind]} name={words.kinds[kind]} more={more > 0 ? words.more(more) : ''}>
      {hits.map((hit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is drawn for one hit takes the words of the next in its place
        <HitLine key={index} hit={hit} number={first + index} isActive={first + index === active} />
      ))}
    </Group>
  );
}

interface GroupProps {
  id: string;
  icon: IconName;
  name: string;
  more?: string;
  children: ReactNode;
}

/** Lines under their heading. */
export function Group({ id, icon, name, more = '', children }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a listbox only the role groups; a fieldset is not allowed there
    <div role="group" aria-labelledby={id}>
      <Heading id={id} icon={icon} name={name} more={more} />
      {children}
    </div>
  );
}

const Heading = memo(({ id, icon, name, more }: { id: string; icon: IconName; name: string; more: string }) => (
  <p id={id} className={styles.kind}>
    <Icon name={icon} /> {name}
    {more !== '' && <span> {more}</span>}
  </p>
));

interface HitProps {
  hit: Hit;
  number: number;
  isActive: boolean;
}

/** With the next letter most lines are what they were: they are left alone, and so is what the browser knows of them. */
const HitLine = memo(
  ({ hit: { title, context, entry }, number, isActive }: HitProps) => (
    <Line number={number} isActive={isActive}>
      <span className={styles.title}>
        <Told stretches={title} foreign={entry.foreign} />
      </span>
      {context !== null && (
        <span className={styles.context}>
          <Told stretches={context} foreign={entry.foreign} />
        </span>
      )}
    </Line>
  ),
  (one, other) =>
    one.number === other.number &&
    one.isActive === other.isActive &&
    one.hit.entry.foreign[0]?.lang === other.hit.entry.foreign[0]?.lang &&
    isSame(one.hit.title, other.hit.title) &&
    isSame(one.hit.context, other.hit.context),
);

/** Marked, and what is in another language said to be so. */
function Told({ stretches, foreign }: { stretches: Stretch[]; foreign: Foreign[] }) {
  const text = foreign.length === 0 ? '' : textOf(stretches);
  const part = foreign.find((one) => text.includes(one.text));
  if (part === undefined) return <Marked stretches={stretches} />;
  const from = text.indexOf(part.text);
  const to = from + part.text.length;
  return (
    <>
      <Marked stretches={within(stretches, 0, from)} />
      <span lang={part.lang}>
        <Marked stretches={within(stretches, from, to)} />
      </span>
      <Marked stretches={within(stretches, to, text.length)} />
    </>
  );
}

function isSame(one: Stretch[] | null, other: Stretch[] | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.length === other.length && one.every(({ text, hit }, at) => text === other[at]?.text && hit === other[at].hit)
  );
}

/** A line of the list, which is pressed by way of the list itself. */
export function Line({ number, isActive, children }: { number: number; isActive: boolean; children: ReactNode }) {
  return (
    <div
      id={lineId(number)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.line}
      data-line={number}
      ref={isActive ? reveal : undefined}
    >
      {children}
    </div>
  );
}

const reveal = (line: HTMLElement | null): void => line?.scrollIntoView({ block: 'nearest' });

/** The number of the line that was pressed. */
export function lineOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest('[data-line]') : null;
  return line === null ? null : Number(line.getAttribute('data-line'));
}
