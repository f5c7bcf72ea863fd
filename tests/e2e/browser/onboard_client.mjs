// SPDX-License-Identifier: GPL-3.0-or-later
// onboard_client.mjs: reads one job as JSON from standard input, {"link", "answers": […], "expect", "arrive"?, "language"?},
// and plays the client who follows a consent's onboarding link in a headless Chromium without JavaScript, at the width of a
// telephone: presses the button of each answer's id in turn ("system-xero", "allow", …), checks that the page's outcome is
// the expected one, and, where "arrive" is given, waits until the page sends the client on to that address. The link comes
// by standard input, because others can read arguments. With AUTHDESK_SCREENSHOTS it saves a picture of each page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

let input = '';
for await (const part of process.stdin) input += part;
const job = JSON.parse(input);
const pictures = process.env.AUTHDESK_SCREENSHOTS;
const profile = await mkdtemp(join(tmpdir(), 'authdesk-browser.'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.AUTHDESK_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  javaScriptEnabled: false,
  viewport: { width: 390, height: 780 },
  locale: job.language ?? 'en-GB',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let number = 0;
const look = async (page) => {
  const outcome = await page.locator('main').getAttribute('data-outcome');
  const html = page.locator('html');
  // Nothing may stand out at the right. The size of the picture says so without a script in the page.
  const width = (await html.boundingBox()).width;
  for (const element of await page.locator('main *').all()) {
    const box = await element.boundingBox();
    if (box && box.x + box.width > width + 0.5) throw new Error(`the page ${outcome} is wider than a telephone`);
  }
  if (pictures) await page.screenshot({ path: join(pictures, `onboarding-${++number}-${outcome}.png`), fullPage: true });
  return outcome;
};
let status = 0;
try {
  const page = context.pages()[0] ?? await context.newPage();
  page.setDefaultTimeout(30000);
  await page.goto(job.link);
  for (const answer of job.answers) {
    await look(page);
    await page.locator(`#${answer}`).click();
  }
  const outcome = await look(page);
  if (outcome !== job.expect) throw new Error(`the page says ${outcome}`);
  if (job.arrive) await page.waitForURL(job.arrive, { waitUntil: 'commit' });
} catch (error) {
  // The link holds a code, which must not be shown.
  console.error(String(error.message).split('\n')[0].replaceAll(/otc=[^&\s]*/g, 'otc=…'));
  status = 1;
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
process.exit(status);
