import type { RoomWords } from '../i18n/en-rooms.ts';
import { roomWordsFor } from '../i18n/room-words.ts';
import { useFixed } from './hooks.tsx';

/** The words of the rooms beside the timeline, in the language of the trip; only for views that load late. */
export function useRoomWords(): RoomWords {
  return roomWordsFor(useFixed((state) => state.itinerary.trip.language));
}
