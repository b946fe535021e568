import { PrintMap } from '../map/PrintMap.tsx';
import { prepareLand } from '../map/print-map.effect.ts';
import { HandOut } from '../print/HandOut.tsx';
import type { PrintOptions } from '../print/selection.ts';

export { prepareLand };

/** The arrangement for paper: the hand-out with its map. */
export function HandOutSheet({ options }: { options: PrintOptions }) {
  return <HandOut options={options} map={<PrintMap />} />;
}
