export const home = {
  title: 'Work that fits, with the reasons shown',
  heading: 'Find work that fits.',
  lead: 'Search open postings, see what they ask for and what they pay, and check your CV with the same engine the employer uses.',
  searchLabel: 'Job title, skill or company',
  searchPlaceholder: 'Job title, skill or company',
  submit: 'Search jobs',
  fresh: 'New today and this week',
  allJobs: 'All jobs',
  none: 'No postings yet',
  noneText: 'Be the first: describe your company and write a posting.',
  candidateTitle: 'For people who look for work',
  candidatePoints: [
    [
      'Your CV, read right',
      'Upload a PDF or DOCX. You see what a machine read, how sure it is, and correct it.',
    ],
    ['An honest check', 'Score, reasons, and what would change it, each with the line it comes from.'],
    ['You hear back', 'Every step of your application is shown to you when it happens.'],
  ] as const,
  hiringTitle: 'For people who hire',
  hiringPoints: [
    ['Postings that say it', 'Skills, criteria and pay, open to everybody before they apply.'],
    ['Evidence beside each name', 'No bare number: the words of the CV stand next to every criterion.'],
    ['People decide', 'Nobody is moved or turned down by a machine. Each step names who took it.'],
  ] as const,
  startCandidate: 'Create a candidate account',
  startHiring: 'Start hiring',
};
