import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useSend } from '../state/hooks.tsx';
import type { Pictogram } from '../trip/pictograms.ts';
import { linkTo } from '../url/link.ts';
import { hasModifier } from '../url/modifier.ts';
import styles from './RowLink.module.css';

interface Props {
  kind: 'event' | 'leg';
  id: string;
  root: string | null;
  chosen: boolean;
  time: ReactNode;
  pictogram: Pictogram;
  /** What the pictogram shows, for screen readers. */
  name: string;
  rail: 'solid' | 'dashed' | 'dotted';
  children: ReactNode;
}

/** A row of the list: time, rail with its icon, text. A link, so that it leads somewhere without script, too. */
export function RowLink({ kind, id, root, chosen, time, pictogram, name, rail, children }: Props) {
  const send = useSend();
  const choose = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    event.preventDefault();
    send({ type: 'select', selection: { kind, id } });
  };
  return (
    <a
      className={styles.link}
      href={linkTo(root, { kind, id })}
      data-row={`${kind} ${id}`}
      aria-current={chosen ? 'true' : undefined}
      onClick={choose}
      onKeyDown={moveFocus}
    >
      <span className={styles.time}>{time}</span>
      <span className={styles.node} data-rail={rail}>
        <span className={styles.icon}>
          <Icon name={pictogram.icon} turn={pictogram.turn} label={name} />
        </span>
      </span>
      <span className={styles.body}>{children}</span>
    </a>
  );
}

/** Arrow keys, Home and End go from row to row over the heads between them. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (hasModifier(event)) return;
  const list = event.currentTarget.closest('[data-timeline]');
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const target = rows[targets[event.key] ?? -1];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
