import { useFixed, useTrip } from '../state/hooks.tsx';
import { LegDetail } from './LegDetail.tsx';
import { MeetingDetail } from './MeetingDetail.tsx';

/** What was clicked, in full: a meeting or a leg. Nothing while nothing of the kind is open. */
export function Detail() {
  const selection = useTrip((state) => state.view.selection);
  const { events, legs } = useFixed((state) => state.itinerary);
  if (selection === null) return null;
  const meeting = selection.kind === 'event' ? events.get(selection.id) : undefined;
  if (meeting !== undefined) return <MeetingDetail item={meeting} />;
  const leg = selection.kind === 'leg' ? legs.get(selection.id) : undefined;
  return leg === undefined ? null : <LegDetail item={leg} />;
}
