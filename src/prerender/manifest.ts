import type { Trip } from '../trip/types.ts';
import { COLOURS } from './share-image.ts';

/** The icon as a picture, in pixels. */
export const ICON_SIZES = [192, 512];
export const iconFile = (size: number): string => `icon-${size}.png`;

/** The web app manifest of the trip's site, for those who keep it on their home screen. */
export function manifest({ title, summary, language }: Trip): string {
  const drawn = { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' };
  // Not every system puts a drawing on its home screen; some cut a round or a square of their own out of the picture.
  const sized = ICON_SIZES.map((size) => ({
    src: iconFile(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const content = {
    name: title,
    description: summary,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: COLOURS.paper,
    icons: [drawn, ...sized],
  };
  return JSON.stringify(content);
}
