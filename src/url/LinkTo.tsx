import type { ReactNode } from 'react';
import { useSend, useTrip } from '../state/hooks.tsx';
import type { Selection } from '../state/state.ts';
import { linkTo } from './link.ts';
import { hasModifier } from './modifier.ts';

interface Props {
  selection: Selection;
  className?: string | undefined;
  /** Left out where the link is reached by Tab; a grid moves the focus itself. */
  tabIndex?: number;
  label?: string;
  children?: ReactNode;
}

/** A link that opens a meeting, leg or stop in the app; in a new tab, or without script, it leads to the same. */
export function LinkTo({ selection, className, tabIndex, label, children }: Props) {
  const send = useSend();
  const root = useTrip((state) => state.root);
  return (
    <a
      className={className}
      href={linkTo(root, selection)}
      tabIndex={tabIndex}
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (hasModifier(event)) return;
        event.preventDefault();
        send({ type: 'select', selection });
      }}
    >
      {children}
    </a>
  );
}
