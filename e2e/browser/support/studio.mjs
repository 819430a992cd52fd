/** What journeys do again and again in the studio. */
export async function save(page) {
  await page.keyboard.press('Control+s');
  await page.getByText('Saved as a new version.').first().waitFor();
}

export const pane = (page, name) => page.getByRole('tab', { name }).click();

export async function more(page, name) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Waits until the first page is drawn anew and answers its address. */
export async function nextPicture(page, before) {
  await page.waitForFunction(
    (old) => {
      const picture = document.querySelector('img[alt^="Preview of page 1"]');
      return picture?.complete && picture.naturalWidth > 0 && picture.src !== old;
    },
    before ?? '',
  );
  return page.getByRole('img', { name: 'Preview of page 1' }).getAttribute('src');
}
