import { randomBytes } from 'node:crypto';

/** What a recruiter does in the browser until a posting is public; answers its id and title. */
export async function publishPosting(page) {
  const mark = randomBytes(3).toString('hex');
  const company = `Nordwerk ${mark}`;
  await page.goto('/hiring/company');
  await page.getByLabel('Name').fill(company);
  await page.getByLabel('Place').fill('Malmö, SE');
  await page.getByLabel('Website').fill('https://nordwerk.example');
  await page.getByLabel('About').fill('We build the ledger behind small shops.');
  await page.getByRole('button', { name: 'Create the company' }).click();

  await page.getByRole('heading', { name: 'New posting' }).waitFor();
  const title = `Backend engineer ${mark}`;
  await page.getByLabel('Title').fill(title);
  await page
    .getByLabel('Description')
    .fill('We keep the books of small shops.\n\n## What you do\n\n- Build services in Java\n- Keep PostgreSQL healthy');
  await page.getByLabel('Place').fill('Malmö, SE');
  await page.getByLabel('From').fill('52000');
  await page.getByLabel('To', { exact: true }).fill('64000');
  for (const skill of ['Java', 'PostgreSQL', 'Apache Kafka']) {
    await page.getByRole('combobox', { name: 'Add a skill' }).fill(skill);
    await page.getByRole('option', { name: new RegExp(`^${skill}`, 'u'), selected: true }).waitFor();
    await page.getByRole('combobox', { name: 'Add a skill' }).press('Enter');
    await page.getByRole('button', { name: `Remove ${skill}` }).waitFor();
  }
  await page.getByLabel('How much Apache Kafka matters').selectOption('Good to have');
  await page.getByRole('button', { name: 'Add a criterion' }).click();
  await page.getByLabel('Criterion', { exact: true }).fill('Designs for failure');
  await page.getByLabel('What good looks like').fill('Says what breaks and what happens then.');
  await page.getByRole('button', { name: 'Save draft' }).click();

  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('It is public now.').waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  return { id, title, company };
}
