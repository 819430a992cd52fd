import { plural } from '@/lib/format';

export const companies = {
  title: 'Companies',
  lead: 'Who is here, and how many jobs they have open.',
  label: 'Search companies',
  placeholder: 'Name or place',
  total: (count: number) => plural(count, 'company', 'companies'),
  total0: 'No company matches all of it',
  open: (count: number) => plural(count, 'open job', 'open jobs'),
  none: 'No open jobs',
  emptyTitle: 'No company matches all of it',
  emptyText: 'Part of the name is enough, and slips are forgiven.',
  emptyAll: 'No companies yet',
  emptyAllText: 'They appear here as soon as somebody founds one.',
  startOver: 'Start over',
  browse: 'Browse companies',
};
