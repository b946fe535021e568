import type { ReactNode } from 'react';
import { useSend, useTrip } from '../state/hooks.tsx';
import type { Room } from '../state/state.ts';
import { linkToRoom } from '../url/link.ts';
import { hasModifier } from '../url/modifier.ts';

interface Props {
  room: Room;
  className: string | undefined;
  onGo?: () => void;
  children: ReactNode;
}

/** A link to a room; without script, and in a new tab, it leads to the room's own page. */
export function RoomLink({ room, className, onGo, children }: Props) {
  const send = useSend();
  const root = useTrip((state) => state.root);
  const current = useTrip((state) => state.view.room === room);
  return (
    <a
      className={className}
      href={linkToRoom(root, room)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (hasModifier(event)) return;
        event.preventDefault();
        onGo?.();
        send({ type: 'show-room', room });
      }}
    >
      {children}
    </a>
  );
}
