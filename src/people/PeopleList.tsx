import type { MouseEvent, ReactNode } from 'react';
import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { EMPTY_VIEW } from '../state/state.ts';
import { useRoomWords } from '../state/use-room-words.tsx';
import { found } from '../trip/itinerary.ts';
import { isHost, type Named, type Roster } from '../trip/people.ts';
import { ownDate } from '../trip/time.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { hasModifier } from '../url/modifier.ts';
import { writeFragment } from '../url/url.ts';
import { MiniStrip } from './MiniStrip.tsx';
import styles from './PeopleList.module.css';

/** People one below the other, each with a small strip of the trip; without script each opens to their meetings. */
export function PeopleList({ rosters }: { rosters: Roster[] }) {
  return (
    <div className={styles.list}>
      {rosters.map(({ delegation, people }) => (
        <section key={delegation?.id ?? ''} aria-label={delegation?.name}>
          {delegation !== null && (
            <h3 className={styles.group}>
              {delegation.name} <span>{people.length}</span>
            </h3>
          )}
          <ul>
            {people.map((named) => (
              <li key={named.person.id} className={styles.person}>
                <Entry named={named} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ named }: { named: Named }) {
  const live = useTrip((state) => state.live);
  if (live) {
    return (
      <PersonLink id={named.person.id}>
        <Line named={named} />
      </PersonLink>
    );
  }
  return (
    <details>
      <summary className={styles.line}>
        <Line named={named} />
      </summary>
      <ol className={styles.meetings}>
        {[...named.parts].map(([id, part]) => (
          <Meeting key={id} id={id} part={part} />
        ))}
      </ol>
    </details>
  );
}

function PersonLink({ id, children }: { id: string; children: ReactNode }) {
  const send = useSend();
  const open = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    send({ type: 'open-person', person: id });
  };
  const href = `#${writeFragment({ ...EMPTY_VIEW, room: 'people', person: id })}`;
  return (
    <a className={styles.line} href={href} data-person={id} onClick={open}>
      {children}
    </a>
  );
}

function Line({ named: { person, parts } }: { named: Named }) {
  const words = useRoomWords().people;
  return (
    <>
      <span className={styles.who}>
        <b lang={person.lang}>{person.name}</b>
        <span className={styles.role}>{person.role}</span>
      </span>
      <span className={styles.when}>
        <MiniStrip parts={parts} />
        <span>{words.namedAt(parts.size)}</span>
      </span>
    </>
  );
}

function Meeting({ id, part }: { id: string; part: string | null }) {
  const { event } = useFixed((state) => found(state.itinerary.events, id));
  const words = useRoomWords();
  return (
    <li>
      {words.dates.short(ownDate(event.when))} <LinkTo selection={{ kind: 'event', id }}>{event.title}</LinkTo>
      {part !== null && <span className={isHost(part) ? styles.host : undefined}> ({part})</span>}
    </li>
  );
}
