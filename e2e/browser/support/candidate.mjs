import { fileURLToPath } from 'node:url';

export const CV_FILE = fileURLToPath(
  new URL('../../../launcher/src/main/resources/demo/cv/backend-engineer.pdf', import.meta.url),
);

/** Uploads a CV and stops where one looks over what was read; answers the id of the CV. */
export async function uploadCv(page, file = CV_FILE) {
  await page.goto('/cvs');
  await page.getByLabel('Upload a CV').last().setInputFiles(file);
  await page.getByRole('heading', { name: 'Please look over what was read' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1);
}

export async function apply(page, jobId, letter) {
  await page.goto(`/apply/${jobId}`);
  await page.getByLabel('Cover letter').fill(letter);
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.waitForURL('**/applications/*');
  return new URL(page.url()).pathname.split('/').at(-1);
}
