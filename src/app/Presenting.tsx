import { StageMap } from '../map/StageMap.tsx';
import { Stage } from '../present/Stage.tsx';
import { useHeldPage } from './held-page.effect.ts';

/** The arrangement for an audience: the stage, with the map of each step. */
export function Presenting() {
  useHeldPage();
  return <Stage map={(step) => <StageMap step={step} />} />;
}
