import type { ReactNode } from 'react';
import { goToPart } from './go-to-part.effect.ts';

interface Props {
  /** Id of an element of the same article. */
  to: string;
  /** Its spoken name, where the words alone would not say enough. */
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to another part of the open details, which leaves the address alone. */
export function PartLink({ to, label, className, children }: Props) {
  return (
    <a
      className={className}
      href={`#${to}`}
      aria-label={label}
      onClick={(event) => {
        if (goToPart(event.currentTarget, to)) event.preventDefault();
      }}
    >
      {children}
    </a>
  );
}
