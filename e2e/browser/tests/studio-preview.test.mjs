import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { register } from '../support/account.mjs';
import { storeLongCv } from '../support/long-cv.mjs';
import { closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';
import { nextPicture } from '../support/studio.mjs';

before(openBrowser);
after(closeBrowser);

/** Waits until a page so far down, or none, is at the top of what is in sight. */
const followed = (page, isDown) =>
  page.waitForFunction((wanted) => {
    const figures = [...document.querySelectorAll('[data-column=beside] figure')];
    const top = Math.max(0, figures[0]?.closest('[data-column]').getBoundingClientRect().top);
    const first = figures.findIndex((figure) => figure.getBoundingClientRect().bottom > top + 8);
    return wanted ? first >= 3 : first === 0;
  }, isDown);

test('thePreviewGoesWhereSomebodyWorksAndStaysWhereSomebodyScrolled', async () => {
  const { context, page, broken } = await person();
  await register(page, { name: 'Ten Pages', side: 'I look for work' });
  const id = await storeLongCv(page);
  await page.goto(`/cvs/${id}?pane=preview`);
  const first = await nextPicture(page);
  const point = (number) => page.locator(`[data-bullet="/work/12/highlights/${number}"]`);
  await page.locator('[data-place="/work/12"]').click();
  await point(3).press('End');
  await followed(page, true);

  // Who scrolls is left alone as long as they stay in the field.
  const panel = page.getByRole('tabpanel');
  await panel.hover();
  await page.mouse.wheel(0, -100_000);
  await followed(page, false);
  const found = page.waitForResponse('**/api/v1/cv/preview/fields');
  await page.keyboard.type(' and more');
  await nextPicture(page, first);
  await found;
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.equal(await panel.evaluate((column) => column.scrollTop), 0);

  // The next field is followed again, gently where nobody minds motion.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await point(4).focus();
  await followed(page, true);
  await page.getByLabel('Name', { exact: true }).focus();
  await followed(page, false);

  // On a phone the preview opens where somebody has worked.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await point(5).focus();
  await followed(page, true);
  const drawn = page.getByRole('img', { name: 'Preview of page 6' });
  await drawn.waitFor();
  await inspect(page, 'studio-follow');
  await page.setViewportSize({ width: 390, height: 844 });
  const panes = page.getByRole('navigation', { name: 'What is shown' });
  await panes.getByRole('button', { name: 'Edit' }).click();
  await point(6).focus();
  await panes.getByRole('button', { name: 'Preview' }).click();
  await followed(page, true);
  await drawn.waitFor();
  await page.screenshot({ path: new URL('../screenshots/studio-follow-phone.png', import.meta.url).pathname });
  assert.deepEqual(broken, []);
  await context.close();
});
