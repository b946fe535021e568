import type { MouseEvent } from 'react';
import { afterPaint } from '../parts/after-paint.effect.ts';
import { useFixed, useSend } from '../state/hooks.tsx';
import { found } from '../trip/itinerary.ts';
import { hasModifier } from '../url/modifier.ts';
import { goToSource } from './go-to-source.effect.ts';
import { sourceId } from './source-id.ts';

/** The publisher of a source; leads to it in the list of all. */
export function SourceLink({ id }: { id: string }) {
  const send = useSend();
  const { publisher } = useFixed((state) => found(state.itinerary.sources, id));
  const open = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    send({ type: 'open-source', source: id });
    afterPaint(() => goToSource(id));
  };
  return (
    <a href={`#${sourceId(id)}`} onClick={open}>
      {publisher}
    </a>
  );
}
