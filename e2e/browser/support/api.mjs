import { randomBytes } from 'node:crypto';
import { PASSWORD } from './account.mjs';
import { linkFromMail } from './mail.mjs';
import { BASE } from './pages.mjs';
import { until } from './wait.mjs';

async function post(path, body, token) {
  const response = await fetch(BASE + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** Somebody with a CV applies; where the journey is about the other side, nobody needs to watch them do it. */
export async function applicant(jobId, name) {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  await post('/api/v1/auth/register', { email, password: PASSWORD, displayName: name, role: 'CANDIDATE' });
  const link = new URL(await linkFromMail(email, '/verify-email'));
  await post('/api/v1/auth/email/verify', { token: link.searchParams.get('token') });
  const login = () => post('/api/v1/auth/login', { email, password: PASSWORD }).catch(() => undefined);
  const { accessToken } = await until(login, `${name} to sign in`);
  const resume = { basics: { name, email }, skills: [{ name: 'Java' }, { name: 'PostgreSQL' }] };
  const cv = await post('/api/v1/cv', { title: 'CV', resume }, accessToken);
  await until(
    () =>
      post('/api/v1/applications', { jobId, cvId: cv.id, answers: {} }, accessToken).catch((error) => {
        if (!/posting-not-open|not-found/u.test(error.message)) throw error;
      }),
    `${name} to apply`,
  );
}
