import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Whether an element was left without a drawing by the server; known only after hydration, false until then. */
export function useIsEmpty(element: RefObject<HTMLElement | null>): boolean {
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => {
    if (element.current?.firstElementChild === null) setIsEmpty(true);
  }, [element]);
  return isEmpty;
}

/** Rules for as long as the drawing stands. As a sheet of the document: the page's policy refuses style elements made later. */
export function useStyle(css: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}
