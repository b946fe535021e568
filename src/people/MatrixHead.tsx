import { memo } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useFixed } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { EventItem } from '../trip/itinerary.ts';
import { eventPictogram } from '../trip/pictograms.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import styles from './Matrix.module.css';
import { type Band, bandsOf, type Column } from './matrix.ts';
import type { Sizes } from './window.effect.ts';
import type { Span } from './window.ts';

interface Props {
  columns: Column[];
  days: Band[];
  sizes: Sizes;
  drawn: Span;
  marked: number[];
  count: number;
}

/** The three heads of the columns: days, stops, meetings. They stay while the people scroll under them. */
export function MatrixHead({ count, ...across }: Props) {
  const words = useRoomWords();
  const { sizes } = across;
  return (
    <thead className={styles.head} style={{ blockSize: sizes.head }}>
      <tr aria-rowindex={1} className={styles.headRow}>
        <th scope="col" aria-colindex={1} className={styles.corner} style={{ inlineSize: sizes.name }}>
          <span>{words.plural(count, words.people.person, words.people.people)}</span>
          <span>{words.people.events}</span>
        </th>
        <Days {...across} />
      </tr>
      <tr aria-rowindex={2} className={styles.headRow}>
        <Stops {...across} />
      </tr>
      <tr aria-rowindex={3} className={styles.headRow}>
        <Meetings {...across} />
      </tr>
    </thead>
  );
}

type Across = Omit<Props, 'count'>;

function Days({ columns, days, sizes, drawn }: Across) {
  const words = useRoomWords();
  return days.filter(isIn(drawn)).map((band) => {
    const date = columns[band.from]?.date ?? '';
    return (
      <th
        key={band.from}
        scope="colgroup"
        {...placed(band, sizes)}
        className={styles.day}
        aria-label={words.dates.short(date)}
      >
        {dayLabel(date, band.span * sizes.column, words.dates)}
      </th>
    );
  });
}

function Stops({ columns, sizes, drawn }: Across) {
  const tones = useFixed((state) => state.tones);
  const bands = bandsOf(columns, (one, next) => one.item.visit === next.item.visit);
  return bands.filter(isIn(drawn)).map((band) => {
    const visit = columns[band.from]?.item.visit;
    if (visit === undefined) return null;
    const { stop, number } = visit;
    return (
      <th
        key={band.from}
        scope="colgroup"
        {...placed(band, sizes)}
        className={styles.stop}
        data-tone={tones.get(stop.id)}
        title={stop.name}
        aria-label={`${number} ${stop.name}`}
      >
        {stopLabel(number, stop.name, band.span * sizes.column)}
      </th>
    );
  });
}

function Meetings({ columns, sizes, drawn, marked }: Across) {
  return columns.slice(drawn.from, drawn.to).map(({ item }, index) => {
    const column = drawn.from + index;
    return <Meeting key={item.event.id} item={item} column={column} sizes={sizes} isMarked={marked.includes(column)} />;
  });
}

interface MeetingProps {
  item: EventItem;
  column: number;
  sizes: Sizes;
  isMarked: boolean;
}

/** There are many, and scrolling brings only a few. */
const Meeting = memo(function Meeting({ item, column, sizes, isMarked }: MeetingProps) {
  const { id, stop, title } = item.event;
  const tone = useFixed((state) => state.tones.get(stop));
  const { icon, turn } = eventPictogram(item);
  return (
    <th
      scope="col"
      {...placed({ from: column, span: 1 }, sizes)}
      className={styles.meeting}
      data-tone={tone}
      data-marked={isMarked || undefined}
    >
      <LinkTo selection={{ kind: 'event', id }} tabIndex={-1} label={title}>
        <Icon name={icon} turn={turn} />
      </LinkTo>
    </th>
  );
});

const isIn =
  (drawn: Span) =>
  ({ from, span }: Band): boolean =>
    from < drawn.to && from + span > drawn.from;

/** Where a head stands. Columns of the grid count from 1, and the first is that of the names. */
const placed = ({ from, span }: Band, { name, column }: Sizes) => ({
  colSpan: span,
  'aria-colindex': from + 2,
  style: { insetInlineStart: name + from * column, inlineSize: span * column },
});

/** Pixels that a letter of these heads takes, at most on average. */
const LETTER = 7.5;

/** The stop's number, with its name where that fits whole. */
const stopLabel = (number: number, name: string, room: number): string =>
  (name.length + 4) * LETTER <= room ? `${number} ${name}` : String(number);

/** Pixels that a short date needs. */
const ROOM = 76;

/** As much of the date as its columns have room for: "Tue 28 Oct", "28 Oct" without its month, "28". */
function dayLabel(
  date: string,
  room: number,
  dates: { short: (date: string) => string; brief: (date: string) => string },
) {
  if (room >= ROOM) return dates.short(date);
  return room >= ROOM / 2 + 6 ? dates.brief(date) : String(Number(date.slice(8)));
}
