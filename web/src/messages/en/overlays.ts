import { plural } from '@/lib/format';

/** Texts of what opens over the pages, or in their place. */
export const palette = {
  title: 'Search or jump to a place',
  placeholder: 'Type a place, a job or an action…',
  empty: 'Nothing of that name. Try other words.',
  places: 'Go to',
  jobs: 'Jobs',
  actions: 'Actions',
  searchJobs: (words: string) => `Search jobs for “${words}”`,
  uploadCv: 'Upload a CV',
  newPosting: 'Write a posting',
  theme: { light: 'Use the light theme', dark: 'Use the dark theme', system: 'Follow the system theme' },
  keyboard: 'Show keyboard shortcuts',
};

export const keyboard = {
  title: 'Keyboard',
  description: 'Shortcuts rest while you type.',
  anywhere: 'Anywhere',
  palette: 'Search or jump to',
  help: 'This help',
  focusSearch: 'Go to the search box',
  goTo: (place: string) => `Go to ${place}`,
  lists: 'In lists',
  nextItem: 'Next item',
  previousItem: 'Previous item',
  openItem: 'Open the item',
  studio: 'In a CV',
  save: 'Save',
  back: 'Undo',
  board: 'On the board',
  pick: 'Pick up or put down a card',
  moveCard: 'Move the picked card between stages',
  drop: 'Cancel the move',
};

/** The list of sections over the form of a CV. */
export const jump = {
  open: 'Jump to a section',
  short: 'Jump',
  entries: (count: number) => plural(count, 'entry', 'entries'),
};

export const account = {
  of: (name: string) => `Account of ${name}`,
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  mail: 'Development mail',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', system: 'System' },
};

export const otherSide = {
  hiringTitle: 'This place is for people who hire',
  hiringText: 'You can add the hiring side to your account. Everything you have stays as it is.',
  candidateTitle: 'This place is for people who look for work',
  candidateText: 'You can add this side to your account. No company sees it unless you apply there.',
  addHiring: 'Add the hiring side',
  addCandidate: 'Add the job-seeker side',
  added: 'Added to your account.',
};
