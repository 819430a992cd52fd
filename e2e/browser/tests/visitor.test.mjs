import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';

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
  await page.getByText(/results?( so far)?$/u).waitFor();
  await page.getByLabel('Where').selectOption('Remote');
  await page.waitForURL('**/jobs?*mode=REMOTE*');
  await page.getByRole('button', { name: 'Remove the filter Remote' }).click();
  await page.waitForURL((url) => !url.search.includes('mode'));
  await inspect(page, 'jobs');
  await page.getByRole('searchbox').fill('qqzzqq');
  await page.getByText('No posting matches').waitFor();
  await inspect(page, 'jobs-empty');
  assert.deepEqual(broken, []);
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
  await page.getByRole('searchbox').waitFor();
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
