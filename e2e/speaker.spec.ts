import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { findings } from './findings.ts';

const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' });
const view = (page: Page) => page.getByRole('main', { name: 'Speaker view' });
const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

async function present(page: Page, step: string, address = './'): Promise<void> {
  await page.goto(`${address}#present=1&step=${step}`);
  await expect(stage(page).getByRole('heading', { level: 1 })).toBeVisible();
}

/** The speaker's window, opened from the stage by its key. */
async function openSpeaker(context: BrowserContext, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(view(speaker).getByText('Following the projector window')).toBeVisible();
  return speaker;
}

test('the two windows go together, and find each other again @heart', async ({ page, context }) => {
  test.slow();
  await present(page, 'event-takaichi-summit');
  const speaker = await openSpeaker(context, page);
  await expect(title(speaker)).toHaveText('Trump and Takaichi hold their first summit');
  await expect(speaker.getByText('Now on screen, 18 of 41')).toBeVisible();
  await expect(speaker.getByText('from the summary; there are no speaker notes')).toBeVisible();
  await expect(speaker.getByText('On which day did the meeting')).toBeVisible();
  await expect(speaker.getByText('Elapsed')).toBeInViewport();
  await expect(speaker.getByText('Next, 19 of 41')).toBeVisible();
  await expect(speaker.getByText('10:40–10:45 Tokyo time')).toBeVisible();
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect(title(page)).toHaveText('Leaders sign alliance and minerals documents');
  await expect(title(speaker)).toHaveText('Leaders sign alliance and minerals documents');
  await page.bringToFront();
  await page.keyboard.press('ArrowLeft');
  await expect(title(speaker)).toHaveText('Trump and Takaichi hold their first summit');

  await speaker.getByRole('button', { name: '38 Trump and Xi meet in Busan' }).click();
  await expect(title(speaker)).toHaveText('Trump and Xi meet in Busan');
  await expect(title(page)).toHaveText('Trump and Takaichi hold their first summit');
  await speaker.getByRole('button', { name: 'Blank screen' }).click();
  await expect(page.getByRole('img', { name: 'The screen is black' })).toBeVisible();
  await expect(speaker.getByText('The screen is blank.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Blank screen' }).click();
  await expect(title(speaker)).toHaveText('Trump and Xi meet in Busan');
  await speaker.getByRole('button', { name: 'Show this on screen' }).click();
  await expect(title(page)).toHaveText('Trump and Xi meet in Busan');

  await page.bringToFront();
  for (const key of ['t', 'r', 'r']) await page.keyboard.press(key);
  await expect(speaker.getByRole('timer')).toHaveText('0:00');
  await page.reload();
  await expect(title(page)).toHaveText('Trump and Xi meet in Busan');
  await expect(speaker.getByRole('button', { name: 'Start the timer' })).toBeVisible();
  await expect(speaker.getByRole('timer')).toHaveText('0:00');
  await speaker.reload();
  await expect(speaker.getByText('Following the projector window')).toBeVisible();
  await speaker.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(title(page)).toHaveText('Busan');
});

test('two speakers’ windows both lead; a stranger’s does not', async ({ page, context }) => {
  await present(page, 'event-takaichi-summit');
  const first = await openSpeaker(context, page);
  const second = await context.newPage();
  await second.goto('./#speaker=1');
  await expect(view(second).getByText('Following the projector window')).toBeVisible();
  await second.getByRole('button', { name: 'Next' }).click();
  await expect(title(page)).toHaveText('Leaders sign alliance and minerals documents');
  await first.getByRole('button', { name: 'Next' }).click();
  await expect(title(page)).toHaveText('Working lunch at Akasaka Palace');

  await page.evaluate(() => void document.body.append(document.createElement('iframe')));
  await page
    .frames()
    .at(-1)
    ?.evaluate((seq) => {
      parent.postMessage({ v: 1, type: 'do', seq, command: 'next' }, '*');
    }, Date.now() * 2);
  await page.waitForTimeout(500); // it would have been heard by now
  await expect(title(page)).toHaveText('Working lunch at Akasaka Palace');
});

test('the clock changes with the minute, and the pace is told against the plan', async ({ page, context }) => {
  await context.clock.install({ time: new Date('2025-11-27T09:59:40Z') });
  await present(page, 'event-xi-meeting');
  const speaker = await openSpeaker(context, page);
  await expect(speaker.getByText('10:59 Thu')).toBeVisible();
  await context.clock.fastForward(60_000);
  await expect(speaker.getByText('11:00 Thu')).toBeVisible();
  // A minute of thirty has gone, and nine tenths of the steps.
  await expect(speaker.getByText('Ahead of the plan')).toBeVisible();
});

test('own notes come before the summary, stay, and never reach the audience', async ({ page, context }) => {
  await present(page, 'event-xi-meeting');
  const speaker = await openSpeaker(context, page);
  await speaker.getByText('Your own notes for this step').click();
  await speaker.getByRole('textbox', { name: 'Your own notes' }).fill('Pause here, b for black.');
  await speaker.reload();
  await expect(view(speaker).getByText('Pause here, b for black.').first()).toBeVisible();
  await expect(view(speaker).getByText('your own notes', { exact: true })).toBeVisible();
  await expect(page.getByText('Pause here')).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'The screen is black' })).toHaveCount(0);

  await speaker.getByText('Your own notes for this step').click();
  const saved = speaker.waitForEvent('download');
  await speaker.getByRole('button', { name: 'Save your notes as a file' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(JSON.parse(file)).toEqual({
    trip: 'asia-tour-2025',
    notes: { 'event-xi-meeting': 'Pause here, b for black.' },
  });
  const give = (text: string) =>
    speaker
      .getByLabel('Open a file of notes')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give(file.replace('asia-tour-2025', 'another'));
  await expect(speaker.getByText('This file holds no notes of this trip.')).toBeVisible();
  await give(file.replace('Pause here, b for black.', 'From the other computer.'));
  await expect(speaker.getByRole('textbox', { name: 'Your own notes' })).toHaveValue('From the other computer.');
});

test('either window may come first, and each may go', async ({ page, context }) => {
  const speaker = await context.newPage();
  await speaker.goto('./#speaker=1');
  await expect(view(speaker).getByText('Looking for the projector window')).toBeVisible();
  await present(page, 'event-xi-meeting');
  await expect(view(speaker).getByText('Following the projector window')).toBeVisible();
  await expect(title(speaker)).toHaveText('Trump and Xi meet in Busan');
  await page.close();
  await expect(view(speaker).getByText('Looking for the projector window')).toBeVisible();
  const again = await context.newPage();
  await present(again, 'event-takaichi-summit');
  await expect(title(speaker)).toHaveText('Trump and Takaichi hold their first summit');
  await speaker.close();
  await again.keyboard.press('PageDown');
  await expect(title(again)).toHaveText('Leaders sign alliance and minerals documents');
  const back = await openSpeaker(context, again);
  await expect(title(back)).toHaveText('Leaders sign alliance and minerals documents');
});

test('what the browser does not keep is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('./#speaker=1');
  await page.getByText('Your own notes for this step').click();
  await page.getByRole('textbox', { name: 'Your own notes' }).fill('Welcome.');
  await expect(page.getByText('This browser does not keep your notes.')).toBeVisible();
  await expect(view(page).getByText('Welcome.').first()).toBeVisible();
});

test('a window that the browser does not open is said, with a link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await present(page, 'title');
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText('did not open the speaker window');
  await expect(page.getByRole('link', { name: 'Open the speaker window' })).toHaveAttribute('href', /#speaker=1$/);
});

test('the file that stands alone has both windows, from a disk', async ({ page, context }) => {
  const file = pathToFileURL(resolve(process.env.DIST ?? 'dist', 'asia-tour-2025.html')).href;
  await present(page, 'event-xi-meeting', file);
  const speaker = await openSpeaker(context, page);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect(title(page)).toHaveText('Trump leaves South Korea for home');
});

test('the speaker’s window is accessible', async ({ page }) => {
  await page.goto('./#speaker=1');
  await expect(title(page)).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
