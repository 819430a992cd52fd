// What a key costs in the studio with a CV of ten pages: METIER_URL=… node measure/typing.mjs
import { register } from '../support/account.mjs';
import { closeBrowser, openBrowser, person } from '../support/pages.mjs';

const WORDS = 'led the move of a ledger from one program to many small ones without a day of rest and wrote down what was learned'.split(' ');
const line = (seed) => `${WORDS.map((_, at) => WORDS[(at * 7 + seed * 3) % WORDS.length]).join(' ')}.`;
const lines = (seed, count) => Array.from({ length: count }, (_, at) => line(seed + at));
const TYPED = ' and kept every promise that was made to the people who depend on it';

const resume = {
  basics: { name: 'Ten Pages', summary: line(1) },
  work: Array.from({ length: 26 }, (_, at) => ({
    name: `Company ${at}`,
    position: `Engineer ${at}`,
    startDate: `${2025 - at}-01`,
    summary: line(at),
    highlights: lines(at, 8),
  })),
  projects: Array.from({ length: 12 }, (_, at) => ({ name: `Project ${at}`, description: line(at), highlights: lines(at, 3) })),
};

const store = (page) =>
  page.evaluate(async (body) => {
    const cookie = document.cookie.split('; ').find((one) => one.startsWith('metier_csrf='));
    const headers = {
      'Content-Type': 'application/json',
      'X-Metier-Client': 'web',
      'X-CSRF-Token': decodeURIComponent(cookie.slice('metier_csrf='.length)),
    };
    const response = await fetch('/api/v1/cv', { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()).id;
  }, { title: 'Ten pages', resume });

/** Counters of the browser in CPU time of the thread of the page, which other programs on the machine do not move. */
async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { script: value('ScriptDuration'), layout: value('LayoutDuration') + value('RecalcStyleDuration') };
}

/** Milliseconds from each key to the next frame. */
const watchKeys = () => {
  window.keyToFrame = [];
  addEventListener(
    'keydown',
    () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.keyToFrame.push(performance.now() - start)));
    },
    true,
  );
};

async function measure(page, session, id, pane) {
  await page.goto(`/cvs/${id}?pane=${pane}`);
  await page.locator('[data-place="/work/12"]').click();
  await page.locator('[data-bullet="/work/12/highlights/3"]').press('End');
  await page.waitForTimeout(5000);
  await page.evaluate(watchKeys);
  const before = await counters(session);
  await page.keyboard.type(TYPED, { delay: 60 });
  const after = await counters(session);
  const waits = (await page.evaluate(() => window.keyToFrame)).sort((a, b) => a - b);
  const perKey = (name) => ((after[name] - before[name]) / TYPED.length).toFixed(1);
  const at = (share) => waits[Math.floor((waits.length - 1) * share)].toFixed(0);
  console.log(
    `${pane}: CPU per key ${perKey('script')} ms script, ${perKey('layout')} ms layout; key to frame p50 ${at(0.5)}, p95 ${at(0.95)} ms`,
  );
}

await openBrowser();
try {
  const { context, page } = await person();
  await register(page, { name: 'Ten Pages', side: 'I look for work' });
  const id = await store(page);
  const start = Date.now();
  await page.goto(`/cvs/${id}?pane=preview`);
  await page.getByRole('img', { name: 'Preview of page 1 of' }).waitFor();
  console.log(`${await page.getByRole('group', { name: /^Preview,/u }).getAttribute('aria-label')}: first picture after ${Date.now() - start} ms`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const pane of ['preview', 'critique', 'check']) await measure(page, session, id, pane);
} finally {
  await closeBrowser();
}
