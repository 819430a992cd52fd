import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { assertFits, closeBrowser, inspect, openBrowser, person } from '../support/pages.mjs';

const password = process.env.METIER_ADMIN_PASSWORD;
const email = process.env.METIER_ADMIN_EMAIL ?? 'admin@metier.localhost';

before(openBrowser);
after(closeBrowser);

test('aVisitorFindsAnArticleInSpiteOfASlip', async () => {
  const { context, page, broken } = await person();
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Help' }).click();
  await page.getByRole('heading', { level: 2, name: 'Finding a job' }).waitFor();
  await inspect(page, 'help');

  const box = page.getByRole('searchbox', { name: 'Search help' });
  await box.fill('keybord shortcuts');
  await page.waitForURL('**/help?q=keybord*');
  await page.getByRole('article').getByText('Keyboard shortcuts').waitFor();
  await inspect(page, 'help-found');
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('heading', { level: 1, name: 'Keyboard shortcuts' }).waitFor();
  await page.getByRole('table').waitFor();
  await inspect(page, 'help-article');
  await assertFits(page, 'help-article');
  await page.goBack();
  assert.equal(await box.inputValue(), 'keybord shortcuts');

  await page.goto('/help?q=weather+in+Paris');
  await page.getByText('No article matches that').last().waitFor();
  await inspect(page, 'help-empty');
  await page.getByRole('button', { name: 'All articles' }).click();
  await page.getByRole('heading', { level: 2, name: 'Hiring' }).waitFor();
  await page.getByRole('button', { name: 'Looking for work' }).click();
  await page.getByRole('heading', { level: 2, name: 'Hiring' }).waitFor({ state: 'hidden' });

  await page.goto('/help/how-the-job-search-works');
  await page.getByRole('main').getByRole('link', { name: 'The search' }).click();
  await page.waitForURL('**/jobs');
  await page.goto('/help/there-is-no-such-article');
  await page.getByRole('heading', { name: 'This article is not here any more' }).waitFor();
  await inspect(page, 'help-gone');
  assert.deepEqual(broken, []);
  await context.close();
});

test('aQuestionInOtherWordsFindsItsArticleAndAPageWithoutScriptShowsIt', async () => {
  const { context, page, broken } = await person();
  const title = 'Deleting your data and your account';
  const first = page.getByRole('article').first();
  await page.goto('/help?q=erase+me');
  await first.getByRole('link', { name: title }).waitFor();
  await first.getByText('Why this?').click();
  await first.getByText('Found by meaning: none of your words is in it.').waitFor();
  await inspect(page, 'help-meant');

  await page.goto('/articles');
  await inspect(page, 'articles-page');
  await assertFits(page, 'articles-page');
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('table').waitFor();
  await inspect(page, 'article-page');
  await assertFits(page, 'article-page');
  assert.deepEqual(broken, []);
  await context.close();
});

test('anAdministratorPublishesAnArticleThatIsFoundUntilItIsWithdrawn', { skip: !password && 'METIER_ADMIN_PASSWORD is not set' }, async () => {
  const { context, page, broken } = await person();
  const word = `q${Math.random().toString(36).slice(2, 10).replaceAll(/[0-9]/gu, 'x')}`;
  const title = `About the ${word}`;
  await page.goto('/sign-in?next=/help-articles');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).waitFor();
  await inspect(page, 'articles');

  await page.getByRole('link', { name: 'Write an article' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Please fill this in.').first().waitFor();
  await inspect(page, 'article-missing');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Summary').fill('What it is.');
  await page.getByLabel('Topics').fill('Getting around, Oddities');
  await page.getByRole('textbox', { name: 'Text' }).fill(
    '## Steps\n\nIt is **loud**.\n\n<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\n\n[bad](javascript:window.hacked=1)',
  );
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('heading', { name: 'Steps' }).waitFor();
  await inspect(page, 'article-preview');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(`**/help-articles/about-the-${word}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Withdraw' }).waitFor();
  await inspect(page, 'article-editor');

  const reader = await person();
  const found = reader.page.getByRole('link', { name: title });
  do {
    await reader.page.goto(`/help?q=${word}`);
    await reader.page.getByRole('status').filter({ hasText: 'article' }).waitFor();
  } while ((await found.count()) === 0);
  await found.click();
  await reader.page.getByRole('heading', { name: 'Steps' }).waitFor();
  for (const link of await reader.page.getByRole('main').getByRole('link', { name: 'bad' }).all()) await link.click();
  assert.equal(await reader.page.evaluate(() => window.hacked), undefined);
  assert.equal(await reader.page.locator('main img, main script').count(), 0);

  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('button', { name: 'Publish' }).waitFor();
  await reader.page.reload();
  await reader.page.getByRole('heading', { name: 'This article is not here any more' }).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).waitFor();
  assert.equal(await page.getByRole('link', { name: title }).count(), 0);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export all' }).click();
  const zip = await (await downloading).path();
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel('Zip file').setInputFiles({
    name: 'help-articles.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(zip),
  });
  await inspect(page, 'articles-import');
  await page.getByRole('dialog').getByRole('button', { name: 'Import' }).click();
  await page.getByText(/^Imported: 0 new, 0 changed, \d+ as before\.$/u).waitFor();
  assert.deepEqual([...broken, ...reader.broken], []);
  await reader.context.close();
  await context.close();
});
