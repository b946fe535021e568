import { useSend, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { type Listing, SOURCE_ORDERS } from '../trip/listing.ts';
import { orderSources, publishersOf, type UsedSource } from '../trip/source-uses.ts';
import { Limits } from './Limits.tsx';
import { SourceItem } from './SourceItem.tsx';
import styles from './SourceList.module.css';

/** All sources, by publisher and date, narrowed to a publisher or to those with a limit. `pointed` is the id of one to show. */
export function SourceList({ sources, pointed }: { sources: UsedSource[]; pointed: string | null }) {
  const words = useRoomWords().sources;
  const send = useSend();
  const { sort, publisher, limited } = useTrip((state) => state.view.listing);
  const order = SOURCE_ORDERS.find((one) => one === sort) ?? 'publisher';
  const list = (asked: Partial<Listing>) => send({ type: 'list', asked });
  const publishers = publishersOf(sources);
  const asked = sources.filter(
    ({ source, weaknesses }) =>
      (publisher === '' || source.publisher === publisher) && (limited === '' || weaknesses.length > 0),
  );
  return (
    <>
      <p className={styles.note}>{words.counts(sources.length, publishers.length)}</p>
      <Limits sources={sources} />
      <div className={styles.tools}>
        <label>
          {words.publisher}
          <select value={publisher} onChange={(event) => list({ publisher: event.currentTarget.value })}>
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
            onChange={({ currentTarget: { value } }) => list({ sort: value === SOURCE_ORDERS[0] ? '' : value })}
          >
            {SOURCE_ORDERS.map((choice) => (
              <option key={choice} value={choice}>
                {words.orders[choice]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={limited !== ''}
            onChange={(event) => list({ limited: event.currentTarget.checked ? '1' : '' })}
          />
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
