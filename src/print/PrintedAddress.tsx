import { useTrip } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import styles from './PrintedAddress.module.css';
import { pageBases, publicAddress } from './page-address.effect.ts';
import { printedPart } from './page-address.ts';
import { qrDrawing } from './qr.ts';

/** Where to read on: the page's address, and as a QR code. A page that others cannot reach has none. */
export function PrintedAddress({ meeting }: { meeting: string | null }) {
  const { view, root } = useTrip((state) => state);
  const address = publicAddress(printedPart(view.zone, meeting, root), pageBases());
  if (address === null) return null;
  return (
    <figure className={styles.address}>
      <Code address={address} />
      <figcaption>{address.replace(/^https?:\/\//, '')}</figcaption>
    </figure>
  );
}

function Code({ address }: { address: string }) {
  const words = usePrintWords();
  const code = qrDrawing(address);
  if (code === null) return null;
  const { side, path } = code;
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={words.code}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
