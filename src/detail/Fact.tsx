import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import styles from './Fact.module.css';

/** One of the facts under the title: an icon, and what is known. */
export function Fact({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
