import { useLayoutEffect } from 'react';
import { cssString } from './css-string.ts';

/**
 * Margins, page numbers and a line at the foot of every page while a hand-out is there. Made by script: the words are the
 * trip's own, and a page may not have styles that its policy has not seen.
 */
export function usePageSheet(foot: string, isGrey: boolean): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    const sans = getComputedStyle(document.documentElement).getPropertyValue('--sans');
    const font = `font: 8pt ${sans}; color: ${isGrey ? 'dimgray' : '#46525c'}`;
    sheet.replaceSync(
      `@page { margin: 12mm 12mm 16mm; @bottom-left { content: ${cssString(foot)}; ${font} } @bottom-right { content: counter(page) " / " counter(pages); ${font} } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [foot, isGrey]);
}
