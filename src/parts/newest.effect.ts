import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The newest of a value, for listeners that are set once. */
export function useNewest<T>(value: T): RefObject<T> {
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  });
  return newest;
}
