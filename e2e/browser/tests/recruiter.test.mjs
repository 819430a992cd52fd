import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { applicant } from '../support/api.mjs';
import { apply, uploadCv } from '../support/candidate.mjs';
import { publishPosting } from '../support/hiring.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';
import { until } from '../support/wait.mjs';

before(openBrowser);
after(closeBrowser);

const OTHERS = ['Ilse Brandt', 'Otto Krug', 'Nadia Haddad', 'Pavel Horak', 'Lea Fontaine', 'Tiago Reis', 'Anna Sjö'];
const card = (page, name, stage) => page.getByRole('region', { name: stage }).getByRole('link', { name });

test('aRecruiterPublishesReadsTheEvidenceAndMovesACandidate', async () => {
  const recruiter = await person();
  const candidate = await person();
  const { page } = recruiter;
  await register(page, { name: 'Ada Roth', side: 'I hire' });
  await page.getByText('Start with your company').waitFor();
  await inspect(page, 'recruiter-today-first');
  const posting = await publishPosting(page);
  await inspect(page, 'posting');
  await page.goto('/hiring/postings');
  await page.getByRole('link', { name: posting.title }).waitFor();
  await inspect(page, 'postings');
  await page.goto('/hiring/company');
  await page.getByRole('heading', { name: 'Team', exact: true }).waitFor();
  await inspect(page, 'company');

  await register(candidate.page, { name: 'Mara Lind', side: 'I look for work' });
  await uploadCv(candidate.page);
  const applicationId = await apply(candidate.page, posting.id, 'I like ledgers that balance.');

  await page.goto(`/hiring/postings/${posting.id}/board`);
  await page.getByRole('article').first().waitFor();
  const stages = await page.getByRole('region').getByRole('heading', { level: 2 }).allTextContents();
  const [first, second] = stages;
  const name = await page.getByRole('article').getByRole('link').innerText();
  await Promise.all(OTHERS.map((other) => applicant(posting.id, other)));
  await page.reload();
  await page.getByRole('article').nth(OTHERS.length).waitFor();
  await inspect(page, 'board');

  // By keyboard: pick up, one stage on, put down.
  const handle = page.getByRole('button', { name: `${name}, in ${first}` });
  await handle.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await card(page, name, second).waitFor();
  await until(
    () => page.evaluate((label) => document.activeElement?.getAttribute('aria-label') === label, `${name}, in ${second}`),
    'the focus to follow the card',
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await card(page, name, first).waitFor();

  // By mouse.
  await page.getByRole('article').filter({ hasText: name }).dragTo(page.getByRole('region', { name: second }));
  await card(page, name, second).waitFor();

  await page.goto('/today');
  await page.getByText('new applications to look at').waitFor();
  await inspect(page, 'recruiter-today');

  await page.goto(`/hiring/applications/${applicationId}`);
  await page.getByRole('heading', { name: 'Why this score' }).waitFor({ timeout: 60_000 });
  await inspect(page, 'review');
  await page.getByLabel('Note', { exact: true }).fill('Ask about the on-call rota.');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByText('by you').waitFor();
  await page.getByRole('tab', { name: 'CV as sent' }).click();
  await page.getByRole('tab', { name: 'Letter' }).click();
  await page.getByText('I like ledgers that balance.').waitFor();

  // An end is asked for with its reason, and nothing happens without one.
  const ending = stages.at(-1);
  await page.getByLabel('Move to').selectOption({ label: ending });
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
  await page.getByText('Please say why.', { exact: false }).waitFor();
  await inspect(page, 'move-dialog');
  await page.getByRole('dialog').getByLabel('Reason').fill('We need more experience with ledgers.');
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByText('We need more experience with ledgers.').waitFor();

  await candidate.page.goto(`/applications/${applicationId}`);
  await candidate.page.getByText('A person of the company decided', { exact: false }).waitFor();
  assert.equal(await candidate.page.getByText('We need more experience with ledgers.').count(), 0);

  await until(async () => {
    await page.goto('/notifications');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page.getByText(posting.title).first().isVisible();
  }, 'the notification of a new application');

  await page.goto(`/hiring/postings/${posting.id}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByText('The posting is closed.', { exact: false }).waitFor();
  assert.deepEqual([...recruiter.broken, ...candidate.broken], []);
  await recruiter.context.close();
  await candidate.context.close();
});

test('anotherRecruiterSeesNothingOfIt', async () => {
  const owner = await person();
  await register(owner.page, { name: 'Ada Roth', side: 'I hire' });
  const posting = await publishPosting(owner.page);
  const stranger = await person();
  await register(stranger.page, { name: 'Otto Weiss', side: 'I hire' });
  await stranger.page.goto(`/hiring/postings/${posting.id}/board`);
  await stranger.page.getByRole('alert').getByText('Not found').waitFor();
  await owner.context.close();
  await stranger.context.close();
});

test('anOwnerAddsAColleagueWhoReadsButDoesNotOwn', async () => {
  const owner = await person();
  const colleague = await person();
  await register(owner.page, { name: 'Ada Roth', side: 'I hire' });
  const posting = await publishPosting(owner.page);
  const email = await register(colleague.page, { name: 'Kai Noor', side: 'I hire' });

  await owner.page.goto('/hiring/company');
  await owner.page.getByLabel('E-mail address').fill(email);
  await owner.page.getByLabel('Role').selectOption('Interviewer');
  await owner.page.getByRole('button', { name: 'Add a person' }).click();
  await owner.page.getByRole('button', { name: 'Remove Kai Noor from the team' }).waitFor();
  assert.equal(await owner.page.getByRole('button', { name: 'Remove Ada Roth from the team' }).count(), 0);
  await inspect(owner.page, 'team');

  await until(async () => {
    await colleague.page.goto(`/hiring/postings/${posting.id}/board`);
    await colleague.page.getByRole('heading', { level: 1 }).waitFor();
    return colleague.page.getByText('No applications yet').isVisible();
  }, 'the colleague to see the board');
  await colleague.page.goto('/hiring/company');
  await colleague.page.getByRole('heading', { name: 'Team', exact: true }).waitFor();
  assert.equal(await colleague.page.getByRole('button', { name: 'Add a person' }).count(), 0);

  await owner.page.getByRole('button', { name: 'Remove Kai Noor from the team' }).click();
  await owner.page.getByText('Removed from the team.').waitFor();
  assert.deepEqual([...owner.broken, ...colleague.broken], []);
  await owner.context.close();
  await colleague.context.close();
});

test('whatTheServerCannotAnswerNowIsSaidAndTriedAgain', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Ada Roth', side: 'I hire' });
  await publishPosting(page);
  await page.route('**/api/v1/jobs?*', (route) => route.abort());
  await page.goto('/hiring/postings');
  await page.getByRole('alert').getByText('No connection').waitFor();
  await inspect(page, 'no-connection');
  await page.unroute('**/api/v1/jobs?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: /^Backend engineer/u }).waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});
