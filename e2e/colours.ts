import type { Page } from '@playwright/test';

/** The colours in a part of the window, the most frequent first, each as `red,green,blue`. */
export async function coloursOf(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<string[]> {
  const picture = await page.screenshot({ clip });
  // In an empty page: ours lets in no picture that is not its own.
  const reader = await page.context().newPage();
  const colours = await reader.evaluate(async (bytes) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  }, picture.toString('base64'));
  await reader.close();
  return colours;
}
