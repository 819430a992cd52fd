import { formatDate, formatNumber, formatPercent } from '@/lib/format';

export const usage = {
  title: 'How search is used',
  lead: 'What people look for in job search and whether they find it. Nobody’s name is kept; a text that fewer than three people asked for is not listed.',
  time: 'Time',
  days: { 7: '7 days', 30: '30 days', 90: '90 days' },
  since: (day: string) => `Since ${formatDate(day)}`,
  questions: 'Searches',
  withoutResults: 'Without a result',
  share: (count: number, all: number) =>
    `${formatNumber(count)} (${formatPercent(all > 0 ? count / all : 0)})`,
  clicks: 'Jobs opened from the list',
  clickThroughRate: 'Searches with a job opened',
  meanPosition: 'Mean place of what was opened',
  none: '–',
  texts: 'Asked most often',
  textsWithoutResults: 'Asked most often without a result',
  text: 'Text',
  askings: 'Times',
  hits: 'Results, on average',
  noTexts: 'No text was asked for often enough.',
};
