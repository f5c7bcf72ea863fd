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
// The pages must fit a telephone: nothing may stand out at the right.
const fits = async (page, name) => {
  const wide = await page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth).catch(() => false);
  if (wide) throw new Error(`${name} is wider than a telephone`);
};
const shoot = async (page, name) => {
  await fits(page, name);
  if (pictures) await page.screenshot({ path: join(pictures, `client-${++number}-${name}.png`), fullPage: true });
};
let status = 0;
try {
  const page = context.pages()[0] ?? await context.newPage();
  page.setDefaultTimeout(20000);
  await page.goto(`${inbox}?to=${encodeURIComponent(email)}`);
  await shoot(page, 'inbox');
  await page.locator('#emails a.email-link').first().click();
  await shoot(page, 'e-mail');
  const link = page.locator('#activation-link');
  const path = new URL(await link.getAttribute('href'), inbox).pathname;
  await link.click();
  await shoot(page, 'account');
  await page.locator('#create-account-name').fill('Jan de Vries');
  await page.locator('#create-account-environment').fill('De Vries Bouw');
  await page.locator('#create-account-password').fill('practice-1');
  await page.locator('#create-account-submit').click();
  await shoot(page, 'verify');
  await page.locator(`button[name="answer"][value="${answer}"]`).click();
  await shoot(page, 'answered');
  const outcome = await page.locator('main').getAttribute('data-outcome');
  if (outcome !== `${answer === 'accept' ? 'accepted' : 'declined'}`) throw new Error(`the page says ${outcome}`);
  console.log(path);
} catch (error) {
  console.error(String(error.message).split('\n')[0]);
  status = 1;
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
process.exit(status);
