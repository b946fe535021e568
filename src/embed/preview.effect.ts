import { type RefObject, useEffect, useState } from 'react';
import { readNews } from './protocol.ts';

/** The height that the frame in `ref` asks for, in pixels, as it is asked for; null before. */
export function useFrameHeight(ref: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const news = source === ref.current?.contentWindow ? readNews(data) : null;
      if (news !== null && 'height' in news) setHeight(news.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [ref]);
  return height;
}

/** Whether the preview, which is not kept for use without a network, can be had. */
export const isOnline = (): boolean => navigator.onLine;
