import { useState } from 'react';
import { useRoomWords } from '../state/use-room-words.tsx';
import { orderSources, publishersOf, SOURCE_ORDERS, type SourceOrder, type UsedSource } from '../trip/source-uses.ts';
import { Limits } from './Limits.tsx';
import { SourceItem } from './SourceItem.tsx';
import styles from './SourceList.module.css';

/** All sources, by publisher and date, narrowed to a publisher or to those with a limit. `pointed` is the id of one to show. */
export function SourceList({ sources, pointed }: { sources: UsedSource[]; pointed: string | null }) {
  const words = useRoomWords().sources;
  const [publisher, setPublisher] = useState('');
  const [order, setOrder] = useState<SourceOrder>('publisher');
  const [limited, setLimited] = useState(false);
  const publishers = publishersOf(sources);
  const asked = sources.filter(
    ({ source, weaknesses }) =>
      (publisher === '' || source.publisher === publisher) && (!limited || weaknesses.length > 0),
  );
  return (
    <>
      <p className={styles.note}>{words.counts(sources.length, publishers.length)}</p>
      <Limits sources={sources} />
      <div className={styles.tools}>
        <label>
          {words.publisher}
          <select value={publisher} onChange={(event) => setPublisher(event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {publishers.map(([name, count]) => (
              <option key={name} value={name}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
        <label>
          {words.order}
          <select
            value={order}
            onChange={({ currentTarget: { value } }) => setOrder(SOURCE_ORDERS.find((one) => one === value) ?? order)}
          >
            {SOURCE_ORDERS.map((choice) => (
              <option key={choice} value={choice}>
                {words.orders[choice]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={limited} onChange={(event) => setLimited(event.currentTarget.checked)} />
          {words.limits}
        </label>
      </div>
      {asked.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.list}>
        {orderSources(asked, order).map((used) => (
          <SourceItem key={used.source.id} used={used} pointed={used.source.id === pointed} />
        ))}
      </ul>
    </>
  );
}
