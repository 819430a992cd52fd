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
/** For what is there on a phone alone. */
export const PHONE = SIZES.slice(1);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
    colorScheme: 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const broken = [];
  page.on('pageerror', (error) => broken.push(error.message));
  return { context, page, broken };
}

/** The findings of axe as the page is now. Themes differ in colours alone, so the dark one is asked about colours. */
async function findings(page, colorScheme) {
  const axe = new AxeBuilder({ page });
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(RULES);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Whether the ground of the page is dark, in whatever colour space it is written. */
function isDark(page) {
  return page.evaluate(() => {
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    pen.fillStyle = getComputedStyle(document.body).backgroundColor;
    pen.fillRect(0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data[1] < 128;
  });
}

/** The page as it is once a change of theme or size has been drawn and what moves has arrived. */
export function settled(page) {
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
  });
}

/** What every page owes to people: no findings of axe, nothing wider than the screen, in all sizes and both themes. */
export async function inspect(page, name, sizes = SIZES) {
  if (process.env.METIER_INSPECT === 'no') return;
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settled(page);
      await page.screenshot({ path: `${SCREENSHOTS}${name}-${size.width}-${colorScheme}.png`, fullPage: true });
      const found = await findings(page, colorScheme);
      assert.deepEqual(found, [], `axe on ${name} at ${size.width} px, ${colorScheme}`);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(tooWide <= 0, `${name} is ${tooWide} px wider than ${size.width} px`);
    }
    assert.equal(await isDark(page), colorScheme === 'dark', `${name} follows the system theme ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(sizes[0]);
}

/** Where the focus is: what it is called, and whether people see it there. */
function focused(page) {
  return page.evaluate(() => {
    const stop = document.activeElement;
    if (!stop || stop === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    const box = stop.getBoundingClientRect();
    const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      name: `${stop.tagName} ${stop.getAttribute('aria-label') ?? stop.textContent.slice(0, 40)}`,
      seen: isInSight && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    };
  });
}

/** Walks through the page with the Tab key: every stop is in sight and marked. Answers how many there are. */
export async function walkWithTab(page, most = 200) {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) return stops;
    assert.ok(stop.seen, `the focus is seen on ${stop.name}`);
  }
  return most;
}

/** Nothing is wider than the screen: at 320 px, and at 1280 px enlarged to 200 %. */
export async function assertFits(page, name) {
  for (const size of [{ width: 320, height: 640 }, { width: 640, height: 450 }]) {
    await page.setViewportSize(size);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(tooWide <= 0, `${name} is ${tooWide} px wider than ${size.width} px`);
  }
}
