import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { uploadCv } from '../support/candidate.mjs';
import { assertFits, closeBrowser, inspect, openBrowser, person, settled, walkWithTab } from '../support/pages.mjs';
import { more, nextPicture, pane, save } from '../support/studio.mjs';

before(openBrowser);
after(closeBrowser);

const section = (page, name) => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

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
  await page.getByRole('button', { name: 'Start with a blank one' }).click();
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
  assert.equal(await page.getByLabel('Achievements 2').inputValue(), 'Planted an orchard');
  await page.getByRole('button', { name: 'Move point 1', exact: true }).press('ArrowDown');
  assert.equal(await page.getByLabel('Achievements 1').inputValue(), 'Planted an orchard');
  await page.getByLabel('Achievements 1').press('Control+a');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Grew trees');
  assert.equal(await page.getByLabel('Achievements 1').inputValue(), '**Grew trees**');

  await section(page, 'Work').getByRole('button', { name: 'Add work' }).press('Enter');
  await page.keyboard.type('Apprentice');
  await page.getByRole('button', { name: 'Move Apprentice', exact: true }).press('ArrowUp');
  const heads = section(page, 'Work').getByRole('heading', { level: 3 });
  assert.match(await heads.first().innerText(), /^Apprentice/u);
  await page.keyboard.press('Control+z');
  assert.match(await heads.first().innerText(), /^Head gardener/u);
  await page.keyboard.press('Control+Shift+z');
  assert.match(await heads.first().innerText(), /^Apprentice/u);

  // Sections change places in the same way.
  await page.getByRole('button', { name: 'Add or order sections' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Languages' }).press('Enter');
  await page.getByLabel('Language', { exact: true }).fill('Swedish');
  await page.getByRole('button', { name: 'Add or order sections' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Move Languages' }).press('ArrowUp');
  await page.keyboard.press('Escape');
  const order = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  assert.ok(order.indexOf('Languages') < order.indexOf('Work'), order.join(', '));
  await page.reload();
  await page.getByText('What you typed last time was kept in this browser.').waitFor();
  assert.equal(await page.getByLabel('Headline').inputValue(), 'Gardener');
  await save(page);
  await page.getByLabel('Name of this CV').focus();
  assert.ok((await walkWithTab(page)) > 20);
  assert.deepEqual(broken, []);
  await context.close();
});

test('aCvIsCheckedAgainstAPastedPostingAndFixedWithOneClick', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Tora Lund', side: 'I look for work' });
  await uploadCv(page);
  await page.getByRole('textbox', { name: 'Summary' }).fill('Backend  engineer who keeps ledgers.');
  await pane(page, 'Check');
  await page.getByRole('button', { name: 'Pasted text' }).click();
  await page
    .getByLabel('Text of the posting')
    .fill('Backend engineer\n\nYou need Java, PostgreSQL and Rust. Apache Kafka is a plus. Three years of experience.');
  await page.getByRole('heading', { name: 'Why this score' }).waitFor();
  const panel = page.getByRole('tabpanel');
  const row = panel.getByRole('listitem').filter({ hasText: 'Backend engineer who keeps ledgers.' });
  await row.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Applied. Save when you are content.').first().waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Summary' }).inputValue(), 'Backend engineer who keeps ledgers.');
  await row.waitFor({ state: 'detached' });
  await panel.getByText('Rust').first().waitFor();
  await inspect(page, 'studio-check');
  assert.deepEqual(broken, []);
  await context.close();
});

test('whatIsOpenStaysOpenWhenATabletIsTurnedAndTheFocusComesBack', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Turid Vik', side: 'I look for work' });
  await uploadCv(page);
  await pane(page, 'Preview');
  await page.waitForURL(/pane=preview/u);
  const button = (name) => () => page.getByRole('button', { name }).click();
  const openers = {
    Sections: button('Add or order sections'),
    Templates: button(/^Template/u),
    Look: button('Look'),
    Export: button('Export'),
    Share: () => more(page, 'Share'),
    Versions: () => more(page, 'Versions'),
    Variants: () => more(page, 'Variants'),
  };
  for (const [name, open] of Object.entries(openers)) {
    await page.setViewportSize({ width: 1180, height: 820 });
    await open();
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    for (const size of [{ width: 820, height: 1180 }, { width: 820, height: 500 }, { width: 1180, height: 820 }]) {
      await page.setViewportSize(size);
      await settled(page);
      assert.ok(await dialog.isVisible(), `${name} is open at ${size.width} by ${size.height}`);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement !== document.body);
  }

  // What is opened next begins at its top, wherever one was before.
  await page.getByRole('button', { name: 'Add or order sections' }).scrollIntoViewIfNeeded();
  await more(page, 'Variants');
  await page.getByLabel('Name of the variant').fill('For the harbour office');
  await page.getByRole('button', { name: 'Make the variant' }).click();
  await page.getByText('The variant is made; you are in it now.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'For the harbour office' }).waitFor({ state: 'attached' });
  await settled(page);
  assert.equal(await page.locator('[data-column=form]').evaluate((column) => column.scrollTop), 0);
  assert.deepEqual(broken, []);
  await context.close();
});

test('oneJumpsToASectionOfALongFormWithKeysAndOnAPhone', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Jonna Falk', side: 'I look for work' });
  await uploadCv(page);
  const inSight = (name) => {
    const heading = section(page, name).getByRole('heading', { level: 2 });
    return heading.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(element.getBoundingClientRect().left + 2, (top + bottom) / 2));
    });
  };
  const focusedSection = () => page.evaluate(() => document.activeElement.getAttribute('data-place'));

  // From a field and with the first letter of the section; Escape goes back to the field.
  await page.getByLabel('Headline').focus();
  await page.keyboard.press('Control+j');
  const menu = page.getByRole('menu', { name: 'Jump to a section' });
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement.value === 'Backend Engineer');
  await page.keyboard.press('Control+j');
  await menu.getByRole('menuitem').first().waitFor();
  await page.keyboard.type('ce');
  // The list follows the letters a moment later.
  await page.waitForFunction(() => document.activeElement.textContent.startsWith('Certificates'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.getAttribute('data-place') === '/certificates');
  assert.ok(await inSight('Certificates'));

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Jump to a section' }).click();
  await menu.getByRole('menuitem', { name: /^Education/u }).click();
  await menu.waitFor({ state: 'detached' });
  assert.equal(await focusedSection(), '/education');
  assert.ok(await inSight('Education'));

  // Who looks at the page and comes back finds open what was open.
  const entry = section(page, 'Education').getByRole('button', { name: /^Master/u }).first();
  await entry.click();
  await section(page, 'Education').getByLabel('School').first().fill('University of Cluj');
  await page.getByRole('navigation', { name: 'What is shown' }).getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('img', { name: 'Preview of page 1' }).waitFor();
  await page.getByRole('navigation', { name: 'What is shown' }).getByRole('button', { name: 'Edit' }).click();
  assert.equal(await section(page, 'Education').getByLabel('School').first().inputValue(), 'University of Cluj');
  assert.ok(await inSight('Education'));
  assert.deepEqual(broken, []);
  await context.close();
});

test('undoInAMessageBringsBackWhatWasRemovedAndKeepsWhatWasTypedSince', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Una Rask', side: 'I look for work' });
  await uploadCv(page);
  const work = section(page, 'Work');
  const heads = () => work.getByRole('heading', { level: 3 }).allInnerTexts();
  const undo = () => page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();
  const before = await heads();
  await work.getByRole('button', { name: /^More for/u }).first().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('Removed.').waitFor();
  assert.deepEqual(await heads(), before.slice(1));
  await page.getByLabel('Headline').fill('Typed since');
  await undo();
  assert.deepEqual(await heads(), before);
  assert.equal(await page.getByLabel('Headline').inputValue(), 'Typed since');

  await work.getByRole('heading', { level: 3 }).first().getByRole('button').click();
  const point = page.getByLabel('Achievements 2').first();
  const words = await point.inputValue();
  await page.getByRole('button', { name: 'Remove point 2', exact: true }).first().click();
  await page.getByText('The point is removed.').waitFor();
  assert.notEqual(await point.inputValue(), words);
  await undo();
  assert.equal(await point.inputValue(), words);
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
    await assertFits(page, name);
  }
  await page.getByRole('heading', { name: 'Why this score' }).waitFor();
  await page.getByText(/quotes?$/u).first().click();
  await page.getByRole('button', { name: /^Your CV:/u }).first().click();
  await page.waitForURL(/pane=edit/u);
  await page.getByLabel('Headline').waitFor();
  assert.deepEqual(broken, []);
  await context.close();
});
