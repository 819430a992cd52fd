import type { components } from './generated/identity';

type User = components['schemas']['SessionUser'];
type Answers<Status extends number, Body> = {
  responses: Record<Status, { content: { 'application/json': Body } }>;
};
type Takes<Body> = { requestBody: { content: { 'application/json': Body } } };
type NoContent = { responses: { 204: { content?: never } } };

/** What the gateway answers to a browser itself: it keeps the tokens in its cookie and tells only who is signed in. */
export type SessionPaths = {
  '/api/v1/auth/login': { post: Takes<components['schemas']['LoginRequest']> & Answers<200, { user: User }> };
  '/api/v1/auth/refresh': { post: Takes<Record<string, never>> & Answers<200, { user: User }> };
  '/api/v1/auth/logout': { post: Takes<Record<string, never>> & NoContent };
  '/api/v1/auth/session': { get: Answers<200, { user: User }> };
};
