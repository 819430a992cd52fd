import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { uploadCv } from '../support/candidate.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';

before(openBrowser);
after(closeBrowser);

const save = async (page) => {
  await page.keyboard.press('Control+s');
  await page.getByText('Saved as a new version.').first().waitFor();
};
const pane = (page, name) => page.getByRole('tab', { name }).click();
const section = (page, name) => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
const firstPicture = (page) => page.getByRole('img', { name: 'Preview of page 1' });

/** Waits until the first page is drawn anew and answers its address. */
async function nextPicture(page, before) {
  await page.waitForFunction(
    (old) => {
      const picture = document.querySelector('img[alt^="Preview of page 1"]');
      return picture?.complete && picture.naturalWidth > 0 && picture.src !== old;
    },
    before ?? '',
  );
  return firstPicture(page).getAttribute('src');
}

test('aCvIsReadCorrectedImprovedAndShownAsAPage', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Vera Holm', side: 'I look for work' });
  const cvId = await uploadCv(page);

  // What the machine read stands over the page; the form and the page point to one another.
  await page.getByRole('img', { name: 'Page 1 of the original' }).waitFor();
  await page.getByLabel('Headline').focus();
  await page.getByRole('tabpanel').getByText(/sure$/u).first().waitFor();
  await inspect(page, 'studio-machine');
  await page.getByRole('button', { name: 'As a list' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: /^headline/iu }).click();
  await page.getByLabel('Headline').fill('Backend engineer for ledgers');
  await save(page);
  await page.getByText('Version 2').first().waitFor();

  // A fix is applied with one click and taken back with another.
  const summary = page.getByRole('textbox', { name: 'Summary' });
  await summary.fill('I was responsible for  the ledgers of small shops. I am a team player and hard worker.');
  await pane(page, 'Critique');
  const fix = page.getByRole('tabpanel').getByRole('button', { name: 'Apply' }).first();
  await fix.waitFor();
  await inspect(page, 'studio-critique');
  const resumeBefore = await page.evaluate(() => [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\n'));
  await fix.click();
  await page.getByText('Applied. Save when you are content.').first().waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.waitForFunction(
    (old) => [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\n') === old,
    resumeBefore,
  );
  await save(page);

  // The preview follows the typing and the template.
  await pane(page, 'Preview');
  const first = await nextPicture(page);
  await page.getByLabel('Name', { exact: true }).fill('Vera Holm-Lindqvist');
  const second = await nextPicture(page, first);
  await inspect(page, 'studio-preview');
  assert.notEqual(second, first);
  await save(page);

  assert.ok(cvId);
  assert.deepEqual(broken, []);
  await context.close();
});

test('aCvIsWrittenFromNothingWithTheKeyboardAlone', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Nils Ek', side: 'I look for work' });
  await page.goto('/cvs');
  await page.getByRole('button', { name: 'Write one instead' }).click();
  await page.getByLabel('Headline').fill('Gardener');
  await page.getByRole('button', { name: 'Add or order sections' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Work' }).press('Enter');
  await page.getByLabel('Position').fill('Head gardener');
  await page.getByLabel('From', { exact: true }).fill('04/2019');
  await page.getByLabel('From', { exact: true }).press('Tab');
  assert.equal(await page.getByLabel('From', { exact: true }).inputValue(), 'Apr 2019');

  // One point per row: Enter splits, Backspace joins, Alt and an arrow move.
  await page.getByRole('button', { name: 'Add a point' }).press('Enter');
  await page.getByLabel('Achievements 1').waitFor();
  await page.keyboard.type('Planted an orchard');
  await page.keyboard.press('Enter');
  await page.locator('[data-bullet]:focus').and(page.getByLabel('Achievements 2')).waitFor();
  await page.keyboard.type('Kept it alive');
  await page.keyboard.press('Alt+ArrowUp');
  assert.equal(await page.getByLabel('Achievements 1').inputValue(), 'Kept it alive');
  await page.reload();
  await page.getByText('What you typed last time was kept in this browser.').waitFor();
  assert.equal(await page.getByLabel('Headline').inputValue(), 'Gardener');
  await save(page);
  assert.deepEqual(broken, []);
  await context.close();
});

test('theStudioWorksOnAPhone', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Edda Krog', side: 'I look for work' });
  const cvId = await uploadCv(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const panes = page.getByRole('navigation', { name: 'What is shown' });
  for (const name of ['Edit', 'Preview', 'Machine', 'Critique', 'Check']) {
    await panes.getByRole('button', { name }).click();
    await page.waitForURL(new RegExp(`/cvs/${cvId}\\?pane=${name.toLowerCase()}`, 'u'));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(tooWide <= 0, `${name} is ${tooWide} px wider than 320 px`);
  }
  await page.getByRole('heading', { name: 'Why this score' }).waitFor();
  await page.getByText(/quotes?$/u).first().click();
  await page.getByRole('button', { name: /^Your CV:/u }).first().click();
  await page.waitForURL(/pane=edit/u);
  await page.getByLabel('Headline').waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});
