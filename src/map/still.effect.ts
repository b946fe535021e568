import { type RefObject, useEffect, useState } from 'react';

/** Whether an element was left without a drawing by the server; known only after hydration, false until then. */
export function useIsEmpty(element: RefObject<HTMLElement | null>): boolean {
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => {
    if (element.current?.firstElementChild === null) setIsEmpty(true);
  }, [element]);
  return isEmpty;
}
