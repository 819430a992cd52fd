import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, inspect, openBrowser, person, PHONE } from '../support/pages.mjs';

before(openBrowser);
after(closeBrowser);

test('aVisitorSearchesFromTheLandingPageAndTheAddressHoldsTheSearch', async () => {
  const { context, page, broken } = await person();
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inspect(page, 'landing');
  await page.getByRole('searchbox').fill('engineer');
  await page.getByRole('button', { name: 'Search jobs' }).click();
  await page.waitForURL('**/jobs?q=engineer');
  await page.getByRole('status').getByText(/^\d+ jobs?$/u).waitFor();
  await page.getByRole('button', { name: /^Remote \d/u }).click();
  await page.waitForURL('**/jobs?*mode=REMOTE*');
  await page.getByRole('article').first().getByText('Why this?').click();
  await page.getByRole('article').first().getByText('Your words in it:').waitFor();
  await inspect(page, 'jobs');
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('mode'));
  await page.goForward();
  await page.getByRole('button', { name: 'Remove the filter Remote' }).click();
  await page.waitForURL((url) => !url.search.includes('mode'));
  assert.deepEqual(broken, []);
  await context.close();
});

test('theSearchSuggestsForgivesSlipsAndHelpsWhereNothingIsFound', async () => {
  const { context, page, broken } = await person();
  await page.goto('/jobs');
  const box = page.getByRole('combobox', { name: 'Search jobs' });
  const first = await page.getByRole('article').first().getByRole('heading').innerText();
  const word = first.split(/[^\p{L}]+/u).reduce((one, other) => (other.length > one.length ? other : one));
  await box.pressSequentially(word.slice(0, 5));
  await page.getByRole('option').first().waitFor();
  await inspect(page, 'jobs-suggestions');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.getByRole('option', { selected: true }).locator('span').first().innerText();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === chosen);
  assert.equal(await box.inputValue(), chosen);
  await page.getByRole('article').first().waitFor();

  await box.fill(word.slice(0, 2) + word.slice(3));
  await page.getByRole('status').getByText(/^\d+ jobs?$/u).waitFor();
  await page.getByRole('article').getByRole('heading', { name: new RegExp(word, 'iu') }).first().waitFor();

  await page.goto('/jobs?q=qqzzqq&mode=REMOTE');
  await page.getByText('No job matches all of it').last().waitFor();
  await inspect(page, 'jobs-empty');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.waitForURL((url) => url.pathname === '/jobs' && !url.search);
  await page.getByRole('article').first().waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

test('aPhoneHasItsFiltersOneStepAwayAndAPageWithoutScriptFindsJobsToo', async () => {
  const { context, page } = await person();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/jobs');
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('group', { name: 'Where you work' }).getByRole('button').first().click();
  await page.waitForURL('**/jobs?*mode=*');
  await inspect(page, 'jobs-filters', PHONE);
  await filters.getByRole('button', { name: /^Show \d/u }).click();
  await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
  await page.goto('/find');
  await page.getByRole('searchbox').fill('engineer');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/find?q=engineer*');
  await page.getByRole('listitem').getByRole('link').first().waitFor();
  await inspect(page, 'find');
  await context.close();
});

test('theFormsOfTheDoorAreClearAboutWhatIsWrong', async () => {
  const { context, page, broken } = await person();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('That did not match').waitFor();
  await inspect(page, 'sign-in');
  await page.goto('/register');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText('Please enter a full e-mail address.').waitFor();
  await inspect(page, 'register');
  await page.goto('/verify-email?token=unknown');
  await page.getByRole('heading', { name: 'This link no longer works' }).waitFor();
  await inspect(page, 'verify-failed');
  await page.goto('/reset-password?token=unknown');
  await page.getByLabel('New password').waitFor();
  await inspect(page, 'reset-password');
  await page.goto('/forgot-password');
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await inspect(page, 'forgot-password');
  assert.deepEqual(broken, []);
  await context.close();
});

test('aPlaceForPeopleWhoAreSignedInAsksToSignInFirst', async () => {
  const { context, page } = await person();
  await page.goto('/applications');
  await page.waitForURL('**/sign-in?next=*');
  await page.goto('/there/is/nothing');
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await inspect(page, 'not-found');
  await page.goto('/jobs/00000000-0000-7000-8000-000000000000');
  await page.getByRole('heading', { name: 'This posting is not here any more' }).waitFor();
  await context.close();
});

test('theKeyboardOpensThePaletteAndTheHelp', async () => {
  const { context, page } = await person();
  await page.goto('/jobs');
  await page.getByRole('combobox', { name: 'Search jobs' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('zzz');
  await page.getByRole('option', { name: /Search jobs for/u }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  await context.close();
});

test('pagesWithoutScriptLookAfterTheirReadersToo', async () => {
  const { context, page } = await person();
  await page.goto('/jobs');
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Plain page to share' }).click();
  await page.getByRole('link', { name: 'Apply' }).waitFor();
  await inspect(page, 'plain-posting');
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: /^[^←]/u }).nth(1).click();
  await page.getByRole('heading', { name: /^Open postings of/u }).waitFor();
  await inspect(page, 'company-as-seen');
  await page.goto('/dev/mail');
  await page.getByRole('listitem').first().waitFor();
  await inspect(page, 'mail');
  await page.getByRole('listitem').getByRole('link').first().click();
  // A message stands in a frame that forbids scripts, so axe cannot look at this page.
  await page.getByText('From', { exact: true }).waitFor();
  await page.goto('/api/docs');
  await page.getByRole('heading', { name: 'Metier API' }).waitFor();
  await inspect(page, 'api-docs');
  await context.close();
});
