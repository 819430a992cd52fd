/** What journeys do again and again in the studio. */
export async function save(page) {
  // A message of the save before may still be there; the state of the form is not.
  await page.getByText('Changes are kept in this browser until you save.').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+s');
  await page.getByText('All saved').waitFor({ state: 'attached' });
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
