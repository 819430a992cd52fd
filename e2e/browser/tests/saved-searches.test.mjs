import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { assertFits, closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';

before(openBrowser);
after(closeBrowser);

test('aSearchIsSavedListedRunChangedAndDeleted', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Sava Lund', side: 'I look for work' });
  await page.goto('/saved-searches');
  await page.getByText('No saved search yet').waitFor();
  await inspect(page, 'saved-searches-empty');

  await page.goto('/jobs?q=engineer&mode=REMOTE&near=Berlin&radius=100');
  await page.getByRole('status').getByText(/job/u).waitFor();
  await page.getByRole('button', { name: 'Save this search' }).click();
  const dialog = page.getByRole('dialog');
  assert.equal(await dialog.getByLabel('Name').inputValue(), 'engineer, Remote, Within 100 km of Berlin');
  await inspect(page, 'save-search');
  await dialog.getByLabel('Name').fill('Engines from home');
  await dialog.getByLabel('Tell me what is new').selectOption('Once a week');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('“Engines from home” is saved.').waitFor();
  await page.getByRole('button', { name: 'See them all' }).click();
  await page.waitForURL('**/saved-searches');

  const row = page.getByRole('listitem').filter({ hasText: 'Engines from home' });
  await row.getByText('engineer · Remote · Within 100 km of Berlin').waitFor();
  await row.getByText(/Next look/u).waitFor();
  assert.equal(await row.getByRole('combobox').inputValue(), 'WEEKLY');
  await row.getByRole('combobox').selectOption('Once a day');
  await page.getByText('Changed.').waitFor();
  await inspect(page, 'saved-searches');
  await assertFits(page, 'saved searches');
  await page.setViewportSize({ width: 1280, height: 900 });
  await row.getByRole('button', { name: 'Rename Engines from home' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Engines');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Engines', exact: true }).click();
  await page.waitForURL('**/jobs?q=engineer&*mode=REMOTE*');
  await page.getByRole('button', { name: 'Remove the filter Within 100 km of Berlin' }).waitFor();
  assert.equal(await page.getByRole('combobox', { name: 'Search jobs' }).inputValue(), 'engineer');

  await page.goto('/notifications?show=preferences');
  await page.getByRole('switch', { name: 'New jobs for saved searches: E-mail' }).waitFor();

  await page.goto('/saved-searches');
  await page.getByRole('button', { name: 'Delete Engines' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No saved search yet').waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

test('whoIsNotSignedInSignsInAndComesBackToTheSearch', async () => {
  const { context, page, broken } = await person();
  await page.goto('/jobs?q=engineer&mode=REMOTE');
  await page.getByRole('link', { name: 'Save this search' }).click();
  await page.waitForURL('**/sign-in?next=*');
  assert.equal(new URL(page.url()).searchParams.get('next'), '/jobs?q=engineer&mode=REMOTE');
  assert.deepEqual(broken, []);
  await context.close();
});
