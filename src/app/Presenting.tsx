import { StageMap } from '../map/StageMap.tsx';
import { Stage } from '../present/Stage.tsx';

/** The arrangement for an audience: the stage, with the map of each step. */
export function Presenting() {
  return <Stage map={(step) => <StageMap step={step} />} />;
}
