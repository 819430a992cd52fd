import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const BASE = process.env.METIER_URL ?? 'http://localhost:8080';
const SCREENSHOTS = new URL('../screenshots/', import.meta.url).pathname;
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser;

export async function openBrowser() {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
}

export async function closeBrowser() {
  await browser?.close();
}

/** A person at a browser of their own. Anything that breaks in their page fails the test that asks `broken`. */
export async function person() {
  const context = await browser.newContext({
    baseURL: BASE,
    viewport: SIZES[0],
    locale: 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const broken = [];
  page.on('pageerror', (error) => broken.push(error.message));
  return { context, page, broken };
}

/** What every page owes to people: no findings of axe, nothing wider than the screen, in both sizes and both themes. */
export async function inspect(page, name) {
  if (process.env.METIER_INSPECT === 'no') return;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SCREENSHOTS}${name}-${size.width}-${colorScheme}.png`, fullPage: true });
      // The page is the same in both themes on a phone but for its colours, which the wide look has judged.
      if (size !== SIZES[0] && colorScheme === 'dark') continue;
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
      assert.deepEqual(found, [], `axe on ${name} at ${size.width} px, ${colorScheme}`);
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(tooWide <= 0, `${name} is ${tooWide} px wider than ${size.width} px`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SIZES[0]);
}
