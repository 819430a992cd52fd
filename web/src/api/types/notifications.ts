export type NotificationView = {
  id: string;
  category: string;
  title: string;
  body: string;
  link?: string | null;
  createdAt: string;
  readAt?: string | null;
};
export type NotificationPage = { items: NotificationView[]; next?: string | null; unread: number };
export type PreferenceView = { category: string; channel: 'IN_APP' | 'EMAIL'; enabled: boolean };
