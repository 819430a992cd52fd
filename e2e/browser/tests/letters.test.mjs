import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { uploadCv } from '../support/candidate.mjs';
import { assertFits, closeBrowser, inspect, openBrowser, person, walkWithTab } from '../support/pages.mjs';
import { more, nextPicture, pane } from '../support/studio.mjs';

before(openBrowser);
after(closeBrowser);

async function exportLetter(page, format) {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  return download;
}

test('aLetterIsWrittenBesideItsPageExportedAndCopiedForAnotherPosting', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Lova Strand', side: 'I look for work' });
  await page.goto('/letters');
  await page.getByText('No letter yet').waitFor();
  await inspect(page, 'letters-empty');
  await uploadCv(page);
  await more(page, 'Cover letters');
  await page.getByText('No letter goes with this CV yet').waitFor();
  await page.getByRole('button', { name: 'Write a letter' }).click();

  // The page is drawn with the head of the CV, and anew as the letter grows.
  const empty = await nextPicture(page);
  await page.getByLabel('Name of this letter').fill('For the harbour office');
  await page.getByLabel('To', { exact: true }).fill('Ms Hanna Berg\nHarbour office');
  await page.getByLabel('Subject').fill('Keeper of the books');
  const body = page.getByRole('textbox', { name: 'Letter', exact: true });
  await body.fill('Dear Ms Berg,\n\nI keep books for eight years.');
  await body.press('Control+End');
  await page.keyboard.type(' ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Gladly.');
  await page.getByLabel('Closing').fill('Kind regards');
  assert.match(await body.inputValue(), /\*\*Gladly\.\*\*$/u);
  await nextPicture(page, empty);
  await inspect(page, 'letter');
  await body.fill(`Dear Ms Berg,\n\n${'I keep books for eight years.\n\n'.repeat(35)}`);
  await page.getByRole('group', { name: 'Preview, 2 pages' }).waitFor();
  await page.getByText('Page 2 of 2').scrollIntoViewIfNeeded();
  await page.getByRole('img', { name: 'Preview of page 2 of 2' }).waitFor();
  await body.fill('Dear Ms Berg,\n\nI keep books for eight years. **Gladly.**');
  await page.getByRole('group', { name: 'Preview, 1 page' }).waitFor();
  await assertFits(page, 'the letter');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel('Name of this letter').focus();
  assert.ok((await walkWithTab(page)) > 10);
  await page.reload();
  await page.getByText('What you typed last time was kept in this browser.').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('The letter is saved.').waitFor();

  const words = await exportLetter(page, 'Plain text');
  assert.match(words.suggestedFilename(), /\.txt$/u);
  assert.match(readFileSync(await words.path(), 'utf8'), /Ms Hanna Berg[\s\S]*Keeper of the books[\s\S]*Gladly\.[\s\S]*Kind regards\nIrina Dobre/u);
  assert.match((await exportLetter(page, 'PDF')).suggestedFilename(), /\.pdf$/u);
  assert.match((await exportLetter(page, 'Word document (DOCX)')).suggestedFilename(), /\.docx$/u);
  assert.match((await exportLetter(page, 'Markdown')).suggestedFilename(), /\.md$/u);

  await page.getByRole('button', { name: 'Copy for another posting' }).click();
  await page.getByText('A copy is made; you are in it now.').waitFor();
  await page.getByText('For a posting').click();
  const posting = page.locator('details').getByRole('listitem').first();
  const title = (await posting.innerText()).split('\n')[0];
  await posting.getByRole('button').click();
  await page.keyboard.press('Control+s');
  await page.getByText('The letter is saved.').first().waitFor();
  await page.getByRole('link', { name: 'All cover letters' }).click();
  const copy = page.getByRole('listitem').filter({ hasText: 'For the harbour office (copy)' });
  await copy.getByText(title).waitFor();
  await inspect(page, 'letters');
  await copy.getByRole('button', { name: 'Delete For the harbour office (copy)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await copy.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'For the harbour office' }).waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});

test('aLetterIsWrittenOnAPhoneWithItsPageOneTapAway', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Lilo Brandt', side: 'I look for work' });
  await uploadCv(page);
  await page.goto('/letters');
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  const body = page.getByRole('textbox', { name: 'Letter', exact: true });
  await body.fill(`Dear Ms Berg,\n\n${'I keep books for eight years.\n\n'.repeat(20)}`);
  const panes = page.getByRole('navigation', { name: 'What is shown' });
  const tap = (name) => panes.getByRole('button', { name }).click();

  // The switch is at hand wherever one is in the letter, and one comes back to the same place.
  await page.getByLabel('Closing').fill('Kind regards');
  await page.getByLabel('Closing').scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 0);
  await tap('Preview');
  await page.waitForURL(/pane=preview/u);
  const first = await nextPicture(page);
  assert.equal(await page.getByRole('textbox', { name: 'Letter', exact: true }).count(), 0);
  assert.equal(await panes.getByRole('button', { name: 'Preview', pressed: true }).count(), 1);
  await tap('Write');
  await page.waitForURL(/pane=edit/u);
  await page.waitForFunction((wanted) => scrollY === wanted, place);
  await page.getByLabel('Closing').fill('With kind regards');
  await tap('Preview');
  await nextPicture(page, first);
  await inspect(page, 'letter-pages');
  await assertFits(page, 'the pages of a letter');
  assert.deepEqual(broken, []);
  await context.close();
});

test('aPhotoIsCutPrintedAndTakenAway', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Foto Graf', side: 'I look for work' });
  await uploadCv(page);
  await pane(page, 'Preview');
  const plain = await nextPicture(page);
  const file = (name, buffer) => ({ name, mimeType: 'image/png', buffer });
  await page.getByLabel('Add a photo').setInputFiles(file('broken.png', Buffer.from('no picture')));
  await page.getByText('This file is no picture').waitFor();
  await page.getByLabel('Add a photo').setInputFiles(file('me.png', await page.screenshot()));
  await page.getByRole('dialog').getByLabel('Closer').press('End');
  await page.getByRole('dialog').getByLabel('Left to right').press('Home');
  await inspect(page, 'studio-photo');
  await page.getByRole('button', { name: 'Use this photo' }).click();
  await page.getByRole('img', { name: 'Your photo' }).waitFor();
  await page.getByRole('button', { name: /^Template/u }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Sidebar/u }).click();
  assert.notEqual(await nextPicture(page, plain), plain);
  await page.reload();
  await page.getByRole('img', { name: 'Your photo' }).waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('The photo is removed.').waitFor();
  assert.equal(await page.getByRole('img', { name: 'Your photo' }).count(), 0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('img', { name: 'Your photo' }).waitFor();
  await page.reload();
  await page.getByRole('img', { name: 'Your photo' }).waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});
