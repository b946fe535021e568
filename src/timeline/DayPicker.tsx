import type { KeyboardEvent, MouseEvent } from 'react';
import { useMemo } from 'react';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { hasModifier } from '../url/modifier.ts';
import styles from './DayPicker.module.css';
import { type DayTab, dayTabs } from './day-tabs.ts';
import { useReader } from './use-reader.tsx';

/** On a phone and in an embed, the days in place of the overview strip. It scrolls where there are many. */
export function DayPicker() {
  const words = useWords().timeline;
  const days = useTrip((state) => state.days);
  const reader = useReader();
  const tabs = useMemo(() => dayTabs(days, reader), [days, reader]);
  const inView = useTrip((state) => state.dayInView);
  return (
    <nav className={styles.picker} aria-label={words.days} data-day-picker>
      {tabs.map((tab) => (
        <Tab key={tab.index} tab={tab} current={tab.index === inView} />
      ))}
    </nav>
  );
}

function Tab({ tab, current }: { tab: DayTab; current: boolean }) {
  const send = useSend();
  const pick = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    send({ type: 'pick-day', index: tab.index });
  };
  return (
    <a
      className={styles.tab}
      href={tab.link}
      aria-label={tab.title}
      aria-current={current ? 'true' : undefined}
      onClick={pick}
      onKeyDown={moveFocus}
    >
      <span className={styles.weekday}>
        {tab.weekday}
        {tab.where !== null && ` ${tab.where}`}
      </span>{' '}
      <b>{tab.number}</b>
    </a>
  );
}

/** Left and right go from day to day, too. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (hasModifier(event)) return; // Alt and the arrow left is the browser's own way back
  const { nextElementSibling: next, previousElementSibling: previous } = event.currentTarget;
  const target = event.key === 'ArrowRight' ? next : event.key === 'ArrowLeft' ? previous : null;
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
}
