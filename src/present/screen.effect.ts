import { fillScreen, isFull, leaveScreen, told } from '../parts/full-screen.effect.ts';

/** Fills the screen, or leaves it; `only` never leaves. */
export function toggleFullScreen(only: boolean): void {
  if (!isFull()) fillScreen();
  else if (!only) leaveScreen();
}

/** Keeps the screen awake until called off; where that is refused the talk goes on all the same. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const ask = async () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    const got = await navigator.wakeLock.request('screen');
    if (wanted) lock = got;
    else await got.release();
  };
  const again = () => void ask().catch(told);
  again();
  document.addEventListener('visibilitychange', again);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    lock?.release().catch(told);
  };
}
