// How long a posting takes from the answer to "publish" until the search finds it, and from "close" until it is
// gone, through the gateway: METIER_URL=… node measure/visible.mjs
import { register } from '../support/account.mjs';
import { publishPosting } from '../support/hiring.mjs';
import { closeBrowser, openBrowser, person } from '../support/pages.mjs';

const POSTINGS = 100;

/** In the page of a recruiter: publishes and closes postings with a word of their own each; milliseconds of both. */
async function measure({ id, count }) {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('metier_csrf='));
  const headers = {
    'Content-Type': 'application/json',
    'X-Metier-Client': 'web',
    'X-CSRF-Token': decodeURIComponent(cookie.slice('metier_csrf='.length)),
  };
  const call = async (path, body) => {
    const how = body && { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`/api/v1${path}`, how);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { companyId } = await call(`/jobs/${id}`);
  const until = async (word, found) => {
    const began = performance.now();
    while ((await call(`/search?q=${word}`)).total > 0 !== found) await new Promise((done) => setTimeout(done, 5));
    return performance.now() - began;
  };
  const shown = [];
  const gone = [];
  for (let number = 0; number < count; number++) {
    const word = `q${crypto.randomUUID().replaceAll('-', '')}`;
    const posting = await call('/jobs', {
      companyId,
      title: `Engineer ${word}`,
      description: 'We keep the books of small shops. You build services in Java and keep PostgreSQL healthy and quick.',
      employmentType: 'FULL_TIME',
      workMode: 'REMOTE',
      skills: [],
      criteria: [],
      languages: ['en'],
    });
    await call(`/jobs/${posting.id}/publish`, {});
    shown.push(await until(word, true));
    await call(`/jobs/${posting.id}/close`, {});
    gone.push(await until(word, false));
  }
  return { shown, gone };
}

const at = (sorted, share) => `${sorted[Math.ceil(sorted.length * share) - 1].toFixed(0)} ms`;
const print = (name, values) => {
  const sorted = values.toSorted((a, b) => a - b);
  console.log(`${name} p50 ${at(sorted, 0.5)}, p90 ${at(sorted, 0.9)}, most ${at(sorted, 1)}`);
};

await openBrowser();
const { context, page } = await person();
await register(page, { name: 'Vera Blick', side: 'I hire' });
const { id } = await publishPosting(page);
const { shown, gone } = await page.evaluate(measure, { id, count: POSTINGS });
print('published to found', shown);
print('closed to gone', gone);
await context.close();
await closeBrowser();
