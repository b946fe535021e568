import type { MouseEvent } from 'react';
import { useFixed, useSend } from '../state/hooks.tsx';
import { found } from '../trip/itinerary.ts';
import { hasModifier } from '../url/modifier.ts';

/** The element id of a source in the list of all, where a link leads without script, too. */
export const sourceId = (id: string): string => `source=${id}`;

/** The publisher of a source; leads to it in the list of all. */
export function SourceLink({ id }: { id: string }) {
  const send = useSend();
  const { publisher } = useFixed((state) => found(state.itinerary.sources, id));
  const open = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    send({ type: 'open-source', source: id });
  };
  return (
    <a href={`#${sourceId(id)}`} onClick={open}>
      {publisher}
    </a>
  );
}
