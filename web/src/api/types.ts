/** What the services answer and take, named as in their contracts. */
export type Page<T> = { items: T[]; next?: string | null };

export * from './types/people';
export * from './types/jobs';
export * from './types/cv';
export * from './types/ats';
export * from './types/applications';
export * from './types/notifications';
