import { plural } from '@/lib/format';

export const today = {
  title: 'Today',
  greeting: {
    morning: (name: string) => `Good morning, ${name}`,
    day: (name: string) => `Good afternoon, ${name}`,
    evening: (name: string) => `Good evening, ${name}`,
  },
  nothing: 'Nothing waits for you.',
  candidate: {
    title: 'Your search',
    firstCv: 'Start with your CV',
    firstCvText:
      'Upload the one you have. We read it, you correct it, and every application starts from there.',
    upload: 'Upload a CV',
    findJobs: 'Find jobs',
    openApplications: (count: number) => `${plural(count, 'application', 'applications')} under way`,
    applications: 'Your applications',
    noApplications: 'No applications yet',
    noApplicationsText: 'Find a posting you like and check your CV against it before you apply.',
    cvs: 'Your CVs',
    fresh: 'New postings',
  },
  hiring: {
    title: 'Your hiring',
    firstCompany: 'Start with your company',
    firstCompanyText: 'Candidates want to know who they write to. It takes a minute.',
    createCompany: 'Describe your company',
    firstPosting: 'Write your first posting',
    firstPostingText: 'Say what the work is, what it needs and what it pays.',
    writePosting: 'Write a posting',
    postings: 'Open postings',
    drafts: 'Drafts',
    waiting: (count: number) => `${plural(count, 'new application', 'new applications')} to look at`,
    waitingNone: 'No new applications',
    board: 'Open the board',
  },
  times: (title: string, count: number) => `${title} (${count} times)`,
  platform: {
    title: 'You look after this platform',
    text: 'This account runs the platform. It neither looks for work nor hires, so nothing waits for it here.',
    jobs: ['Jobs', 'What companies have published, as everybody sees it.'],
    docs: ['API', 'Every service with its requests and answers.'],
    mail: ['Mail', 'What was sent, on a trial installation without a mail server.'],
  } as const,
  news: 'Latest news',
  allNews: 'All notifications',
};
