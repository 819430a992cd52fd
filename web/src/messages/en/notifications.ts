import { plural } from '@/lib/format';

export const notifications = {
  title: 'Notifications',
  bell: (unread: number) =>
    unread ? `Notifications, ${plural(unread, 'unread', 'unread')}` : 'Notifications',
  unread: 'Unread',
  all: 'All',
  preferences: 'Preferences',
  markAll: 'Mark all as read',
  markRead: 'Mark as read',
  isUnread: 'unread',
  see: 'See all',
  empty: 'Nothing yet',
  emptyText: 'When something happens that concerns you, it is told here at once.',
  emptyUnread: 'All read',
  preferencesText: 'Choose how you want to hear about what. Mails that your account needs are always sent.',
  channel: { IN_APP: 'Here', EMAIL: 'E-mail' },
  category: {
    account: 'Account',
    application: 'Your applications',
    applications: 'Your applications',
    cv: 'CVs',
    check: 'Checks',
    job: 'Postings',
    posting: 'Postings',
    pipeline: 'Applications to your postings',
    company: 'Company',
    'job-alert': 'New jobs for saved searches',
    invitation: 'Companies that ask you to apply',
  } as Record<string, string>,
  toggle: (category: string, channel: string) => `${category}: ${channel}`,
  saved: 'Saved.',
};
