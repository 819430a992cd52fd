import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { apply, exportCv, uploadCv } from '../support/candidate.mjs';
import { publishPosting } from '../support/hiring.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';
import { until } from '../support/wait.mjs';

let posting;

before(async () => {
  await openBrowser();
  const { context, page } = await person();
  await register(page, { name: 'Ada Roth', side: 'I hire' });
  posting = await publishPosting(page);
  await context.close();
});
after(closeBrowser);

test('aCandidateCorrectsTheCvChecksItAppliesAndSeesWhereItStands', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Mara Lind', side: 'I look for work' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inspect(page, 'candidate-today-first');

  const cvId = await uploadCv(page);
  await inspect(page, 'cv-after-upload');
  await page.getByLabel('Headline').fill('Backend engineer who likes ledgers');

  await page.reload();
  await page.getByText('What you typed last time was kept in this browser.').waitFor();
  assert.equal(await page.getByLabel('Headline').inputValue(), 'Backend engineer who likes ledgers');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText('Saved as a new version.').waitFor();
  await page.getByText('Version 2').first().waitFor();
  await page.goto('/cvs');
  await page.getByRole('listitem').getByText('Version 2').waitFor();
  await inspect(page, 'cvs');
  await page.goto(`/cvs/${cvId}`);
  await page.getByLabel('Headline').waitFor();

  assert.match(await exportCv(page, 'Word document (DOCX)'), /\.docx$/u);

  await page.goto(`/jobs/${posting.id}`);
  await page.getByRole('heading', { name: posting.title }).waitFor();
  await inspect(page, 'job');
  await page.getByRole('link', { name: 'Check your CV against it' }).click();
  await page.getByRole('button', { name: 'Run the check' }).click();
  await page.getByRole('heading', { name: 'Why this score' }).waitFor();
  await page.getByText(/quotes?$/u).first().click();
  await inspect(page, 'check');

  await page.goto(`/apply/${posting.id}`);
  await page.getByLabel('Cover letter').waitFor();
  await inspect(page, 'apply');
  const applicationId = await apply(page, posting.id, 'I like ledgers that balance.');
  await page.getByText('You applied').waitFor();
  await page.getByRole('tab', { name: 'The check the company sees' }).click();
  await page.getByRole('heading', { name: 'Why this score' }).waitFor({ timeout: 60_000 });
  await inspect(page, 'candidate-application');

  await page.goto(`/apply/${posting.id}`);
  await page.getByText('You have applied here already').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Send the application' }).count(), 0);

  await page.goto('/applications');
  await page.getByRole('link', { name: posting.title }).waitFor();
  await inspect(page, 'candidate-applications');

  await until(async () => {
    await page.goto('/notifications');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page.getByText(posting.company).first().isVisible();
  }, 'the notification that the application has arrived');
  await inspect(page, 'notifications');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('switch').first().waitFor();
  await inspect(page, 'preferences');

  await page.goto(`/applications/${applicationId}`);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('You withdrew the application.').waitFor();
  assert.deepEqual(broken, []);
  assert.ok(cvId);
  await context.close();
});

test('aFileThatIsNoCvIsRefusedInWords', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Tom Vale', side: 'I look for work' });
  await page.goto('/cvs');
  const file = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) };
  await page.getByLabel('Upload a CV').last().setInputFiles(file);
  await page.getByRole('alert').waitFor();
  await inspect(page, 'cv-refused');
  assert.deepEqual(broken, []);
  await context.close();
});

test('settingsChangeTheNameAndAddTheOtherSide', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Iris Falk', side: 'I look for work' });
  await page.goto('/settings');
  await page.getByLabel('Your name').fill('Iris Falk-Berg');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your profile is saved.').waitFor();
  await page.getByRole('button', { name: 'Add the hiring side' }).click();
  await page.getByRole('link', { name: 'Postings' }).first().waitFor();
  await inspect(page, 'settings');
  await page.getByRole('button', { name: /^Account of/u }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

test('whatSomebodyLookedForIsOfferedAgainAndCanBeForgotten', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Ida Brand', side: 'I look for work' });
  await page.goto('/jobs');
  const box = page.getByRole('combobox', { name: 'Search jobs' });
  // As slow as the address follows: it takes no letter back that is typed meanwhile.
  const answered = page.waitForResponse((response) => /\/v1\/search\?(?:.*&)?q=engineer(?:&|$)/u.test(response.url()));
  await box.pressSequentially('engineer', { delay: 200 });
  await page.waitForURL('**/jobs?q=engineer');
  assert.equal(await box.inputValue(), 'engineer');
  await answered;
  await page.getByRole('mark').first().waitFor();
  await box.fill('');
  await page.getByRole('listbox', { name: 'What you looked for before' }).waitFor();
  await inspect(page, 'jobs-history');
  await page.getByRole('option', { name: /^engineer/u }).click();
  await page.waitForURL('**/jobs?q=engineer');
  await box.fill('');
  await page.waitForURL((url) => !url.searchParams.has('q'));
  // Loaded anew, nothing that was asked is under way when all of it is forgotten.
  await page.reload();
  await box.click();
  await page.getByRole('option', { name: /^engineer/u }).waitFor();
  await page.getByRole('button', { name: 'Forget what I looked for' }).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await page.reload();
  const asked = page.waitForResponse('**/api/v1/search/history*');
  await box.click();
  assert.deepEqual((await (await asked).json()).items, []);
  assert.equal(await page.getByRole('listbox').count(), 0);
  assert.deepEqual(broken, []);
  await context.close();
});
