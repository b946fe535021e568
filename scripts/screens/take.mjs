/** Opens one state as its reader would have it and takes its picture. */
export async function takeScreen(browser, origin, { name, size, path, dark, forced, script = true, to }) {
  const isPhone = size.width < 480;
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: isPhone ? 2 : 1,
    hasTouch: isPhone,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  // The script of a thread is never told to have come: where there is one, the network is never idle.
  await Promise.race([page.waitForLoadState('networkidle'), page.waitForTimeout(5000)]);
  if (to) await page.evaluate((id) => document.getElementById(id).scrollIntoView(), to);
  await page.waitForTimeout(script ? 700 : 100);
  await page.screenshot({ path: `screens/${name}.png` });
  await context.close();
}
