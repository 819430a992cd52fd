import { BASE } from './pages.mjs';
import { until } from './wait.mjs';

/** The link of the newest mail to an address whose path is the wanted one. */
export function linkFromMail(to, path) {
  return until(
    async () => {
      const response = await fetch(`${BASE}/dev/mail/api/messages?to=${encodeURIComponent(to)}`);
      const mails = response.ok ? await response.json() : [];
      const links = mails.flatMap((mail) => JSON.stringify(mail).match(/https?:\/\/[^\s"<>\\]+/gu) ?? []);
      return links.find((link) => new URL(link).pathname === path);
    },
    `a mail to ${to} with a link to ${path}`,
  );
}
