import { plural } from '@/lib/format';

export const common = {
  product: 'Metier',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  delete: 'Delete',
  undo: 'Undo',
  retry: 'Try again',
  reload: 'Reload the page',
  loading: 'Loading',
  loadMore: 'Show more',
  back: 'Back',
  clear: 'Clear',
  clearAll: 'Clear all',
  any: 'Any',
  add: 'Add',
  more: 'More',
  required: 'Please fill this in.',
  tooLong: (max: number) => `Please keep this under ${max} characters.`,
  draftRestored: 'What you typed last time was kept in this browser.',
  draftDiscard: 'Start over',
  results: (count: number, more: boolean) =>
    more ? `${plural(count, 'result', 'results')} so far` : plural(count, 'result', 'results'),
  sorting: {
    help: 'The arrow keys up and down move it.',
    moved: (name: string, place: number, count: number) => `${name}, now at place ${place} of ${count}.`,
  },
};
