import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

/** The HTML of a view, once the views in it that are loaded lazily in the browser are there. One that fails throws. */
export async function htmlOf(view: ReactNode): Promise<string> {
  let failure: unknown = null;
  const onError = (error: unknown) => {
    failure ??= error;
  };
  // Larger parts would be put at the end of the page, to be moved into place by inline scripts, which our policy forbids.
  const { prelude } = await prerender(view, { onError, progressiveChunkSize: Number.POSITIVE_INFINITY });
  const html = await new Response(prelude).text();
  if (failure !== null) throw failure;
  return html;
}
