import { EMPTY_VIEW, type View } from '../state/state.ts';
import { linkTo } from '../url/link.ts';
import { writeFragment } from '../url/url.ts';

/**
 * Where what is printed can be read on, seen from this page: the meeting that is printed alone, else the trip on the same
 * clocks. `root` as in the state: null where a trip has no pages, only fragments.
 */
export function printedPart(zone: View['zone'], meeting: string | null, root: string | null): string {
  if (meeting !== null) return linkTo(root, { kind: 'event', id: meeting });
  const fragment = writeFragment({ ...EMPTY_VIEW, zone });
  const index = root === '' ? './' : (root ?? '');
  return fragment === '' ? index : `${index}#${fragment}`;
}
