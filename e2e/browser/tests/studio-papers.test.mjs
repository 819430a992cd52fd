import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { exportCv, uploadCv } from '../support/candidate.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';
import { more, nextPicture, pane, save } from '../support/studio.mjs';

const PASSWORD = 'a quiet pier';

before(openBrowser);
after(closeBrowser);

test('aCvTakesAnotherTemplateIsPrintedAndBroughtBack', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Vera Holm', side: 'I look for work' });
  await uploadCv(page);
  await pane(page, 'Preview');
  const first = await nextPicture(page);

  // The gallery stays while the window changes, and the page follows the choice.
  await page.getByRole('button', { name: /^Template/u }).click();
  const templates = page.getByRole('dialog').getByRole('button', { pressed: false });
  await templates.filter({ hasText: 'Modern' }).waitFor();
  await inspect(page, 'studio-templates');
  await templates.filter({ hasText: 'Modern' }).click();
  await page.getByRole('button', { name: 'Template: Modern' }).waitFor();
  assert.notEqual(await nextPicture(page, first), first);
  await page.getByLabel('Headline').fill('Keeper of ledgers');
  await save(page);

  // The documents that are handed over were read back first.
  for (const [format, ending] of [['PDF', /\.pdf$/u], ['Word document (DOCX)', /\.docx$/u]]) {
    assert.match(await exportCv(page, format), ending);
    await page.getByText(/^A machine reads back all \d+ fields\.$/u).waitFor();
    if (format === 'PDF') await inspect(page, 'studio-certificate');
    await page.keyboard.press('Escape');
  }

  await more(page, 'Versions');
  const changes = page.getByRole('list', { name: 'Changes' });
  await changes.getByText('Keeper of ledgers').waitFor();
  await inspect(page, 'studio-versions');
  await page.getByRole('button', { name: 'Go back to version 1' }).click();
  await page.getByText('Version 1 is the newest again.').waitFor();
  assert.equal(await page.getByLabel('Headline').inputValue(), 'Backend Engineer');
  await page.getByRole('button', { name: 'Template: Plain' }).waitFor();
  await page.getByText('Version 3').first().waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

test('aStrangerOpensASharedCvWithThePasswordUntilItIsWithdrawn', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Irma Voss', side: 'I look for work' });
  await uploadCv(page);
  await more(page, 'Share');
  await page.getByLabel('The link lasts').selectOption('7 days');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('checkbox', { name: 'contact details' }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
  const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'not opened yet' });
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).getDate();
  assert.match(await row.innerText(), new RegExp(`until ${inAWeek} .*without contact details`, 'su'));
  await inspect(page, 'studio-share');

  const stranger = await person();
  await openAsStranger(stranger.page, link);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('The link no longer works.').waitFor();
  await stranger.page.reload();
  await stranger.page.getByRole('heading', { name: 'This link does not work' }).waitFor();
  await inspect(stranger.page, 'shared-gone');
  assert.deepEqual([...broken, ...stranger.broken], []);
  await stranger.context.close();
  await context.close();
});

async function openAsStranger(page, link) {
  await page.goto(link);
  await page.getByRole('heading', { name: 'This CV is behind a password' }).waitFor();
  await inspect(page, 'shared-password');
  await page.getByLabel('Password').fill('not this one');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('That is not the password.').waitFor();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: 'Irina Dobre' }).waitFor();
  await page.getByText('Senior Backend Engineer').first().waitFor();
  for (const hidden of ['irina.dobre@example.org', '+40 721 555 014', 'irina-dobre.example']) {
    assert.equal(await page.getByText(hidden).count(), 0, `${hidden} is left out`);
  }
  await inspect(page, 'shared-cv');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  assert.match((await download).suggestedFilename(), /\.pdf$/u);
}
