import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';

const password = process.env.METIER_ADMIN_PASSWORD;
const email = process.env.METIER_ADMIN_EMAIL ?? 'admin@metier.localhost';

before(openBrowser);
after(closeBrowser);

test('theAdministratorSeesThePlatformAndNeitherSide', { skip: !password && 'METIER_ADMIN_PASSWORD is not set' }, async () => {
  const { context, page, broken } = await person();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'You look after this platform' }).waitFor();
  await inspect(page, 'administrator-today');
  const places = await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link').allTextContents();
  assert.deepEqual(places, ['Today', 'Jobs', 'Notifications', 'Settings', 'Help']);
  await page.getByRole('link', { name: 'How search is used' }).click();
  await page.getByText('Asked most often', { exact: true }).waitFor();
  await inspect(page, 'search-usage');
  await page.goto('/notifications');
  await page.getByText('Nothing yet').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Mark all as read' }).count(), 0);
  await inspect(page, 'administrator-notifications');
  await page.goto('/settings');
  await page.getByRole('heading', { name: 'Your sides' }).waitFor();
  await inspect(page, 'administrator-settings');
  await page.goto('/cvs');
  await page.getByRole('heading', { name: 'This place is for people who look for work' }).waitFor();
  await page.goto('/hiring/postings');
  await page.getByRole('heading', { name: 'This place is for people who hire' }).waitFor();
  await inspect(page, 'other-side');
  assert.deepEqual(broken, []);
  await context.close();
});
