import { enRooms } from './en-rooms.ts';
import { forLanguage } from './for-language.ts';

/** The words of the rooms beside the timeline. */
export const roomWordsFor = forLanguage({ en: enRooms });
