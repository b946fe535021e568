import { later } from '../parts/later.tsx';

/** The hand-out; with it comes the land of its map, for nothing can be waited for once printing has begun. */
export const HandOutSheet = later(async () => {
  const { HandOutSheet: View, prepareLand } = await import('./HandOutSheet.tsx');
  await prepareLand().catch((error: unknown) => console.warn('The map is printed without its land', error));
  return View;
});
export const PrintDialog = later(async () => (await import('../print/PrintDialog.tsx')).PrintDialog);
