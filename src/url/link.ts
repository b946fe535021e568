import type { Room, Selection } from '../state/state.ts';
import { writeSelection } from './url.ts';

/**
 * The address of a choice, for links that also work without script: a meeting's own page below `root`, and for all
 * else the index page with its fragment. `root` as in the state: null where a trip has no pages, only fragments.
 *
 *     linkTo('../../', { kind: 'event', id: 'opening' }) //=> '../../meetings/opening/'
 *     linkTo(null, { kind: 'event', id: 'opening' }) //=> '#event=opening'
 */
export function linkTo(root: string | null, selection: Selection): string {
  if (root !== null && selection.kind === 'event') return `${root}meetings/${selection.id}/`;
  return `${root ?? ''}#${writeSelection(selection)}`;
}

/**
 * The address of a room: its own page below the root, which can be read without script; of a trip without pages, its
 * fragment. The timeline is the root itself.
 *
 *     linkToRoom('../', 'people') //=> '../people/'
 *     linkToRoom('', 'timeline') //=> './'
 */
export function linkToRoom(root: string | null, room: Room): string {
  const isTimeline = room === 'timeline';
  if (root === null) return isTimeline ? '#' : `#view=${room}`;
  return isTimeline ? root || './' : `${root}${room}/`;
}
