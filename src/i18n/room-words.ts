import { enRooms, type RoomWords } from './en-rooms.ts';

const LANGUAGES: Record<string, RoomWords> = { en: enRooms };

/** The words of the rooms beside the timeline for a BCP 47 tag: of its language, else English. */
export function roomWordsFor(tag: string): RoomWords {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? enRooms;
}
