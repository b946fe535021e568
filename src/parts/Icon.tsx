import {
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Clock,
  Ellipsis,
  ExternalLink,
  Globe,
  List,
  ListFilter,
  LocateFixed,
  type LucideIcon,
  MapPin,
  Map as MapSheet,
  Minus,
  Plus,
  Search,
  Share2,
  X,
} from 'lucide-react';
import { DRAWINGS, type DrawingName } from './drawings.ts';
import styles from './Icon.module.css';

const COMMON = {
  check: Check,
  clock: Clock,
  close: X,
  down: ChevronDown,
  external: ExternalLink,
  filter: ListFilter,
  globe: Globe,
  list: List,
  locate: LocateFixed,
  map: MapSheet,
  minus: Minus,
  more: Ellipsis,
  next: ChevronRight,
  pin: MapPin,
  plus: Plus,
  previous: ChevronLeft,
  search: Search,
  share: Share2,
} as const satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof COMMON | DrawingName;

const isCommon = (name: IconName): name is keyof typeof COMMON => name in COMMON;

/** An icon, 20 px, in the colour of the text. Decoration unless `label` names it for screen readers. */
export function Icon({ name, turn = 0, label }: { name: IconName; turn?: 0 | 45 | 90 | 135; label?: string }) {
  const drawing = isCommon(name) ? drawCommon(name) : drawOwn(name, turn);
  if (label === undefined) return drawing;
  return (
    <span role="img" aria-label={label}>
      {drawing}
    </span>
  );
}

function drawCommon(name: keyof typeof COMMON) {
  const Common = COMMON[name];
  return <Common className={styles.icon} size={20} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />;
}

function drawOwn(name: DrawingName, turn: number) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" data-turn={turn === 0 ? undefined : turn} aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
