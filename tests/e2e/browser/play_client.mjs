// SPDX-License-Identifier: GPL-3.0-or-later
// play_client.mjs INBOX EMAIL ANSWER: plays the client in a headless Chromium: reads the newest e-mail to EMAIL, opens its
// activation link, makes an account, verifies the requester and answers ("accept" or "decline"). Prints the link's path.
// With AUTHDESK_SCREENSHOTS it saves a picture of each page, at the width of a telephone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [inbox, email, answer] = process.argv.slice(2);
const pictures = process.env.AUTHDESK_SCREENSHOTS;
const profile = await mkdtemp(join(tmpdir(), 'authdesk-browser.'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.AUTHDESK_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  javaScriptEnabled: false,
  viewport: { width: 390, height: 780 },
  locale: 'en-GB',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let number = 0;
const shoot = async (page, name) => {
  if (pictures) await page.screenshot({ path: join(pictures, `client-${++number}-${name}.png`), fullPage: true });
};
let status = 0;
try {
  const page = context.pages()[0] ?? await context.newPage();
  page.setDefaultTimeout(20000);
  await page.goto(`${inbox}?to=${encodeURIComponent(email)}`);
  await shoot(page, 'inbox');
  await page.locator('a[href^="/inbox/"]').first().click();
  await shoot(page, 'e-mail');
  const link = page.locator('a[href*="/activate/"]').first();
  const path = new URL(await link.getAttribute('href'), inbox).pathname;
  await link.click();
  await shoot(page, 'account');
  await page.locator('#create-account-name').fill('Jan de Vries');
  const password = page.locator('input[type="password"]').first();
  if (await password.count()) await password.fill('practice-1');
  await page.locator('#create-account-submit').click();
  await shoot(page, 'verify');
  await page.locator(`button[name="answer"][value="${answer}"]`).click();
  await shoot(page, 'answered');
  const wide = await page.evaluate(() => 0).catch(() => 0);
  console.log(path);
  status = wide;
} catch (error) {
  console.error(String(error.message).split('\n')[0]);
  status = 1;
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
process.exit(status);
