import type { Trip } from '../trip/types.ts';

/** The web app manifest of the trip's site, for those who keep it on their home screen. */
export function manifest({ title, summary, language }: Trip): string {
  const icon = { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' };
  const content = {
    name: title,
    description: summary,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    icons: [icon],
  };
  return JSON.stringify(content);
}
