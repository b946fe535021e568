import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import styles from './Kicker.module.css';

interface Props {
  icon: IconName;
  turn: 0 | 45 | 90 | 135;
  tone: string;
  /** What this is: a kind of meeting, a mode of travel. */
  kind: string;
  /** Where: stops with their badges. */
  children?: ReactNode;
  /** How sure, or by what. */
  remark: string;
  /** The remark goes without saying where there is little room. */
  minor?: boolean;
}

/** The line above the title: kind, place, certainty. */
export function Kicker({ icon, turn, tone, kind, children, remark, minor = false }: Props) {
  return (
    <p className={styles.kicker}>
      <span className={styles.kind} data-tone={tone}>
        <Icon name={icon} turn={turn} />
        <span>{kind}</span>
      </span>
      {children}
      <span className={minor ? styles.minor : styles.remark}>{remark}</span>
    </p>
  );
}
