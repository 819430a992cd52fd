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

/** Makes a document of the CV that is open; answers the name of the file. */
export async function exportCv(page, format) {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').getByText(format, { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Make the document' }).click();
  return (await download).suggestedFilename();
}

export async function apply(page, jobId, letter) {
  await page.goto(`/apply/${jobId}`);
  await page.getByLabel('Cover letter').fill(letter);
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.waitForURL('**/applications/*');
  return new URL(page.url()).pathname.split('/').at(-1);
}
