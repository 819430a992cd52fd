import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { publishPosting } from '../support/hiring.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';
import { until } from '../support/wait.mjs';

let posting;
let recruiter;

before(async () => {
  await openBrowser();
  recruiter = await person();
  await register(recruiter.page, { name: 'Olaf Rank', side: 'I hire' });
  posting = await publishPosting(recruiter.page);
});
after(closeBrowser);

async function fillProfile(page, place = 'Berlin') {
  await page.goto('/profile');
  await page.getByLabel('In one line').fill('Backend engineer who likes ledgers');
  await page.getByLabel('Job titles you would take').fill('Backend engineer\nJava developer');
  await page.getByLabel('Where you want to work').fill(place);
  await page.getByLabel('Experience').selectOption('SENIOR');
  await page.getByLabel('Pay a year at least').fill('60000');
  await page.getByRole('combobox', { name: 'Add a skill' }).fill('java');
  await page.getByRole('option', { name: /^Java\b/u }).first().click();
  await page.getByLabel('Years of Java').fill('8');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/skills') && answer.request().method() === 'POST');
  await page.getByLabel('Years of Java').blur();
  await saved;
}

test('aCandidateSaysWhatTheyLookFor', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Nora Hale', side: 'I look for work' });
  await page.goto('/profile');
  await page.getByText('No skills yet.').waitFor();
  await inspect(page, 'profile-empty');
  await fillProfile(page);
  await page.getByLabel('Pay a year at least').fill('much');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Please give a whole number').waitFor();
  await page.getByLabel('Pay a year at least').fill('60000');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your profile is saved.').waitFor();
  await page.reload();
  await page.getByLabel('Years of Java').waitFor();
  assert.equal(await page.getByLabel('Years of Java').inputValue(), '8');
  assert.equal(await page.getByLabel('Job titles you would take').inputValue(), 'Backend engineer\nJava developer');
  assert.equal(await page.getByLabel('Pay a year at least').inputValue(), '60000');
  assert.equal(await page.getByRole('switch', { name: 'Recruiters may find me' }).isChecked(), false);
  await inspect(page, 'profile');
  await page.getByRole('button', { name: 'Remove Java' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByLabel('Years of Java').waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

async function saveProfile(page) {
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/profile') && answer.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Save' }).click();
  assert.equal((await saved).status(), 200);
}

test('jobsAreRecommendedWithReasonsSavedAndHidden', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Pia Strand', side: 'I look for work' });
  await page.goto('/recommended');
  await page.getByText('These are simply the newest jobs.').waitFor();
  await inspect(page, 'recommended-first');
  await fillProfile(page, 'Malmö');
  await saveProfile(page);

  const card = page.getByRole('article').filter({ hasText: posting.title });
  await until(async () => {
    await page.goto('/recommended');
    await page.getByRole('article').first().waitFor();
    return card.getByText('You can: Java').isVisible();
  }, 'the posting with its reason');
  await card.getByText('Also asked for:').waitFor();
  await inspect(page, 'recommended');

  await page.getByRole('button', { name: `Save ${posting.title}` }).click();
  await page.getByRole('button', { name: `Saved: ${posting.title}` }).waitFor();
  await page.getByRole('button', { name: 'Saved', exact: true }).first().click();
  await page.waitForURL('**/recommended?show=saved');
  await page.getByRole('link', { name: posting.title }).waitFor();
  await inspect(page, 'recommended-saved');
  await page.goBack();

  await page.goto(`/jobs/${posting.id}`);
  await page.getByRole('button', { name: 'Saved', pressed: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true, pressed: false }).click();
  await page.getByText('It is saved.').waitFor();
  await page.getByRole('button', { name: 'See what is saved' }).click();
  await page.getByRole('link', { name: posting.title }).waitFor();
  await page.goto('/recommended');

  await page.getByRole('button', { name: `Not for me: ${posting.title}` }).click();
  await page.getByText('will not be shown again').waitFor();
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await card.waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

test('aRecruiterFindsPeopleWhoShowThemselvesAndNobodyElse', async () => {
  const { context, page, broken } = await person();
  const name = 'Vera Quist';
  await register(page, { name, side: 'I look for work' });
  await fillProfile(page);
  await page.getByRole('switch', { name: 'Recruiters may find me' }).click();
  await saveProfile(page);

  const hiring = recruiter.page;
  const found = hiring.getByRole('heading', { name });
  await until(async () => {
    await hiring.goto('/hiring/people?q=java');
    await hiring.getByRole('status').filter({ hasText: /people|person|Nobody/u }).waitFor();
    return found.first().isVisible();
  }, 'the person in the search');
  await hiring.getByText('Why this?').first().click();
  await inspect(hiring, 'people');
  await hiring.getByRole('searchbox', { name: 'Search people' }).fill('zzzzzz');
  await hiring.getByText('Nobody matches all of it').first().waitFor();
  await inspect(hiring, 'people-nobody');

  await hiring.goto(`/hiring/postings/${posting.id}/board`);
  await hiring.getByRole('link', { name: 'Who may fit' }).click();
  const fits = hiring.getByRole('article').filter({ hasText: name });
  await fits.getByText('Has: Java').waitFor();
  await fits.getByText('Does not name:').waitFor();
  await inspect(hiring, 'people-for-posting');
  await fits.getByRole('button', { name: /^Ask to apply/u }).click();
  await hiring.getByLabel('A word to them').fill('We read that you know Java.');
  await inspect(hiring, 'ask-to-apply');
  await hiring.getByRole('button', { name: 'Send' }).click();
  await fits.getByText(/^Asked to apply on/u).waitFor();
  await page.goto('/notifications');
  await page.getByRole('button', { name: new RegExp(`asks you to apply: ${posting.title}`, 'u') }).waitFor();
  await page.getByText(/We read that you know Java/u).first().waitFor();
  await inspect(page, 'asked-to-apply');
  await page.goto('/profile');

  await page.getByRole('switch', { name: 'Recruiters may find me' }).click();
  await saveProfile(page);
  await until(async () => {
    await hiring.goto('/hiring/people?q=java');
    await hiring.getByRole('status').filter({ hasText: /people|person|Nobody/u }).waitFor();
    return (await found.count()) === 0;
  }, 'the person to be gone');
  assert.deepEqual([...broken, ...recruiter.broken], []);
  await context.close();
});

test('aRecruiterAsksFromTheSearchOfPeopleForAPostingTheyPick', async () => {
  const { context, page, broken } = await person();
  const name = 'Ines Falk';
  await register(page, { name, side: 'I look for work' });
  await fillProfile(page);
  await page.getByRole('switch', { name: 'Recruiters may find me' }).click();
  await saveProfile(page);

  const hiring = recruiter.page;
  const card = hiring.getByRole('article').filter({ hasText: name });
  await until(async () => {
    await hiring.goto('/hiring/people?q=javva');
    await hiring.getByRole('status').filter({ hasText: /people|person|Nobody/u }).first().waitFor();
    return card.first().isVisible();
  }, 'the person in the search');
  await hiring.getByText('Did you mean').waitFor();
  await inspect(hiring, 'people-did-you-mean');
  await hiring.getByRole('button', { name: 'java', exact: true }).click();
  await hiring.getByText('Did you mean').waitFor({ state: 'detached' });

  await card.getByRole('button', { name: /^Ask to apply/u }).click();
  const dialog = hiring.getByRole('dialog');
  const picker = dialog.getByRole('combobox', { name: 'For which posting' });
  assert.equal(await dialog.getByRole('button', { name: 'Send' }).isDisabled(), true);
  await picker.fill('no such words');
  await dialog.getByText('No open posting has these words.').waitFor();
  await picker.fill('backend');
  await dialog.getByRole('option', { name: posting.title }).waitFor();
  await inspect(hiring, 'ask-picker');
  await picker.press('Escape');
  await dialog.getByRole('listbox').waitFor({ state: 'detached' });
  await picker.press('ArrowDown');
  await picker.press('Enter');
  assert.equal(await picker.inputValue(), posting.title);
  await dialog.getByLabel('A word to them').fill('Found you by your Java.');
  await inspect(hiring, 'ask-picked');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await hiring.getByText(`${name} is asked to apply: ${posting.title}`).waitFor();

  await card.getByRole('button', { name: /^Ask to apply/u }).click();
  await picker.click();
  const asked = dialog.getByRole('option', { name: new RegExp(`^${posting.title}.*Asked to apply on`, 'u') });
  await asked.waitFor();
  assert.equal(await asked.getAttribute('aria-disabled'), 'true');
  await picker.press('Enter');
  assert.equal(await dialog.getByRole('button', { name: 'Send' }).isDisabled(), true);
  await inspect(hiring, 'ask-picker-asked');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.goto('/notifications');
  await page.getByRole('button', { name: new RegExp(`asks you to apply: ${posting.title}`, 'u') }).waitFor();
  await page.goto('/profile');
  await page.getByRole('switch', { name: 'Recruiters may find me' }).click();
  await saveProfile(page);
  assert.deepEqual([...broken, ...recruiter.broken], []);
  await context.close();
});

test('aVisitorFindsCompaniesByPartOfTheirName', async () => {
  const { context, page, broken } = await person();
  await page.goto('/jobs');
  await page.getByRole('link', { name: 'Browse companies' }).click();
  await page.getByRole('searchbox', { name: 'Search companies' }).fill(posting.company.toLowerCase());
  await page.getByRole('article').filter({ hasText: posting.company }).getByText('1 open job').waitFor();
  await inspect(page, 'companies');
  await page.getByRole('link', { name: posting.company }).click();
  await page.getByRole('heading', { name: posting.company, level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('searchbox', { name: 'Search companies' }).fill('zzzzzzzz');
  await page.getByText('No company matches all of it').first().waitFor();
  await inspect(page, 'companies-none');
  assert.deepEqual(broken, []);
  await context.close();
});
