import { shareWordsFor } from '../i18n/share-words.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTrip } from '../state/hooks.tsx';
import { fullAddress } from '../url/full-address.effect.ts';
import { linkTo } from '../url/link.ts';
import { CopyField } from './CopyField.tsx';
import { SendButton } from './SendButton.tsx';
import styles from './ShareDialog.module.css';
import { ShareEmbed } from './ShareEmbed.tsx';
import { ShareQuotes } from './ShareQuotes.tsx';
import { canSend, viewAddress } from './send.effect.ts';

/** Links, quotes and the embed, to be taken elsewhere. A native dialog: Escape closes it, focus stays in it and goes back. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { itinerary, view, root } = useTrip((state) => state);
  const words = shareWordsFor(itinerary.trip.language);
  const item = view.selection?.kind === 'event' ? itinerary.events.get(view.selection.id) : undefined;
  const meeting = item === undefined ? null : fullAddress(linkTo(root, { kind: 'event', id: item.event.id }));
  return (
    <dialog
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      ref={(dialog) => {
        if (dialog !== null && !dialog.open) dialog.showModal();
      }}
    >
      <div className={styles.head}>
        <h2 id="share-title">{words.title}</h2>
        <form method="dialog">
          <button type="submit" aria-label={words.close}>
            <Icon name="close" />
          </button>
        </form>
      </div>
      {meeting !== null && <CopyField label={words.meeting} value={meeting} words={words} />}
      <CopyField label={words.view} value={viewAddress()} note={words.viewNote} words={words} />
      {canSend() && (
        <SendButton title={item?.event.title ?? itinerary.trip.title} url={meeting ?? viewAddress()} words={words} />
      )}
      {item !== undefined && <ShareQuotes item={item} words={words} />}
      {root !== null && <ShareEmbed site={fullAddress(root || './')} words={words} />}
    </dialog>
  );
}
