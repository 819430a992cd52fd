import { randomBytes } from 'node:crypto';
import { linkFromMail } from './mail.mjs';

export const PASSWORD = 'a long and quiet harbour';

/** Registers in the browser, confirms the address by the link in the mail and signs in. */
export async function register(page, { name, side }) {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/gu, '.')}.${randomBytes(4).toString('hex')}@example.org`;
  await page.goto('/register');
  await page.getByRole('radio', { name: side }).check();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('heading', { name: 'One more step: your mail' }).waitFor();
  await page.goto(await linkFromMail(email, '/verify-email'));
  await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor();
  await signIn(page, email);
  return email;
}

export async function signIn(page, email) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/today');
}
