// What a key costs in the studio with a CV of ten pages: METIER_URL=… node measure/typing.mjs
import { register } from '../support/account.mjs';
import { storeLongCv } from '../support/long-cv.mjs';
import { closeBrowser, openBrowser, person } from '../support/pages.mjs';

const TYPED = ' and kept every promise that was made to the people who depend on it';

/** Counters of the browser in CPU time of the thread of the page, which other programs on the machine do not move. */
async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { script: value('ScriptDuration'), layout: value('LayoutDuration') + value('RecalcStyleDuration') };
}

/** What the browser itself says of each key: from the press to the frame that shows it (Event Timing), in milliseconds. */
const watchKeys = () => {
  window.keyToFrame = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') window.keyToFrame.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
};

/** Milliseconds from a key to the new picture of the first page. */
const untilDrawn = (page) =>
  page.evaluate(async () => {
    const picture = () => document.querySelector('img[alt^="Preview of page 1"]');
    const before = picture().src;
    const start = performance.now();
    document.execCommand('insertText', false, 'x');
    await new Promise((done) => {
      const look = () => (picture().src !== before && picture().complete ? done() : requestAnimationFrame(look));
      look();
    });
    return performance.now() - start;
  });

const share = (values, part) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]?.toFixed(0) ?? 'under 16';

async function measure(page, session, id, pane, open) {
  await page.goto(`/cvs/${id}?pane=${pane}`);
  await page.locator('[data-place="/work/12"]').waitFor();
  const heads = open === 'all' ? '[data-place^="/work/"][aria-expanded=false], [data-place^="/projects/"][aria-expanded=false]' : '[data-place="/work/12"]';
  await page.evaluate((which) => document.querySelectorAll(which).forEach((head) => head.click()), heads);
  await page.locator('[data-bullet="/work/12/highlights/3"]').press('End');
  await page.waitForTimeout(5000);
  await page.evaluate(watchKeys);
  const before = await counters(session);
  await page.keyboard.type(TYPED, { delay: 60 });
  const after = await counters(session);
  await page.waitForTimeout(500);
  const waits = await page.evaluate(() => window.keyToFrame);
  const perKey = (name) => ((after[name] - before[name]) / TYPED.length).toFixed(1);
  console.log(
    `${pane}, ${open} open: CPU per key ${perKey('script')} ms script, ${perKey('layout')} ms layout; ` +
      `key to frame p50 ${share(waits, 0.5)}, p95 ${share(waits, 0.95)} ms`,
  );
  if (pane !== 'preview') return;
  await page.waitForTimeout(3000);
  const drawn = [];
  for (let at = 0; at < 8; at++) drawn.push(await untilDrawn(page));
  console.log(`${pane}, ${open} open: key to new picture p50 ${share(drawn, 0.5)}, most ${share(drawn, 1)} ms`);
}

await openBrowser();
try {
  const { context, page } = await person();
  await register(page, { name: 'Ten Pages', side: 'I look for work' });
  const id = await storeLongCv(page);
  const start = Date.now();
  await page.goto(`/cvs/${id}?pane=preview`);
  await page.getByRole('img', { name: 'Preview of page 1 of' }).waitFor();
  console.log(`${await page.getByRole('group', { name: /^Preview,/u }).getAttribute('aria-label')}: first picture after ${Date.now() - start} ms`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const pane of ['preview', 'critique', 'check']) {
    for (const open of ['one', 'all']) await measure(page, session, id, pane, open);
  }
} finally {
  await closeBrowser();
}
