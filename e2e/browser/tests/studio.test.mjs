import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { exportCv, uploadCv } from '../support/candidate.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';

const PASSWORD = 'a quiet pier';

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

test('aCvIsReadCorrectedImprovedPrintedSharedAndBroughtBack', async () => {
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
  await page.getByRole('button', { name: /^Template/u }).click();
  const templates = page.getByRole('dialog').getByRole('button', { pressed: false });
  await templates.nth(1).waitFor();
  await inspect(page, 'studio-templates');
  await templates.nth(1).click();
  await nextPicture(page, second);
  await save(page);

  // The document that is handed over was read back first.
  assert.match(await exportCv(page, 'PDF'), /\.pdf$/u);
  await page.getByText(/^A machine reads back all \d+ fields\.$/u).waitFor();
  await inspect(page, 'studio-certificate');
  await page.keyboard.press('Escape');

  const link = await share(page);
  await openAsStranger(link);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Versions' }).click();
  await page.getByRole('dialog').getByLabel('From').selectOption({ index: 2 });
  await page.getByRole('list', { name: 'Changes' }).waitFor();
  await inspect(page, 'studio-versions');
  await page.getByRole('button', { name: /^Go back to version/u }).click();
  await page.getByText(/is the newest again/u).waitFor();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Irina Dobre');

  assert.ok(cvId);
  assert.deepEqual(broken, []);
  await context.close();
});

/** Makes a link behind a password and answers it. */
async function share(page) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Share' }).click();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('checkbox', { name: 'contact details' }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.getByRole('heading', { name: 'Links' }).waitFor();
  await inspect(page, 'studio-share');
  await page.keyboard.press('Escape');
  return link;
}

async function openAsStranger(link) {
  const { context, page, broken } = await person();
  await page.goto(link);
  await page.getByRole('heading', { name: 'This CV is behind a password' }).waitFor();
  await inspect(page, 'shared-password');
  await page.getByLabel('Password').fill('not this one');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('That is not the password.').waitFor();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vera Holm-Lindqvist' }).waitFor();
  assert.equal(await page.getByText('irina.dobre@example.org').count(), 0);
  await inspect(page, 'shared-cv');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  assert.match((await download).suggestedFilename(), /\.pdf$/u);
  assert.deepEqual(broken, []);
  await context.close();
}

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
  await page.keyboard.type('Kept it alive');
  await page.keyboard.press('Alt+ArrowUp');
  assert.equal(await page.getByLabel('Achievements 1').inputValue(), 'Kept it alive');
  await page.getByRole('button', { name: 'Move point 1', exact: true }).press('ArrowDown');
  assert.equal(await page.getByLabel('Achievements 1').inputValue(), 'Planted an orchard');
  await page.getByLabel('Achievements 1').press('Control+a');
  await page.keyboard.press('Control+b');
  await page.waitForFunction(() => document.querySelector('[data-bullet]').value === '**Planted an orchard**');

  await section(page, 'Work').getByRole('button', { name: 'Add work' }).press('Enter');
  await page.getByLabel('Position').last().fill('Apprentice');
  await page.getByRole('button', { name: 'Move Apprentice', exact: true }).press('ArrowUp');
  const heads = section(page, 'Work').getByRole('heading', { level: 3 });
  assert.match(await heads.first().innerText(), /^Apprentice/u);
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press('Control+z');
  assert.match(await heads.first().innerText(), /^Head gardener/u);

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
