const languages = ['en', 'de', 'fr', 'es', 'ro', 'it', 'pt', 'nl', 'sv', 'pl'];
const OPEN = /^(present|now|today|current|ongoing|heute|aujourd'hui|actual|prezent)$/u;

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.]/gu, '')
    .toLowerCase();

let names: string[][] | undefined;

/** The names of each month in the languages that CVs are often written in. */
function monthNames(): string[][] {
  names ??= Array.from({ length: 12 }, (_, month) =>
    languages.map((language) =>
      plain(
        new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2024, month, 1)),
        ),
      ),
    ),
  );
  return names;
}

function monthOf(word: string): number | undefined {
  const start = plain(word);
  if (start.length < 3) return undefined;
  const at = monthNames().findIndex((forms) => forms.some((form) => form.startsWith(start)));
  return at === -1 ? undefined : at + 1;
}

function iso(year: string, month?: string | number, day?: string): string | undefined {
  if (month === undefined) return year;
  const parts = [Number(month), ...(day ? [Number(day)] : [])];
  if (parts[0] === undefined || parts[0] < 1 || parts[0] > 12 || (parts[1] ?? 1) < 1 || (parts[1] ?? 1) > 31)
    return undefined;
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** `2020`, `2020-04` or `2020-04-30` from the ways people write dates; empty for one that goes on. */
export function readPartialDate(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || OPEN.test(text.toLowerCase())) return '';
  const big = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text);
  if (big) return iso(big[1] ?? '', big[2], big[3]);
  const small = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (small) return iso(small[3] ?? '', small[2], small[1]);
  const worded = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,}\.?)[\s,/-]*(\d{4})$/u.exec(text);
  const turned = /^(\d{4})[\s,/-]*(\p{L}{3,}\.?)$/u.exec(text);
  const month = monthOf(worded?.[2] ?? turned?.[2] ?? '');
  const year = worded?.[3] ?? turned?.[1];
  return month && year ? iso(year, month, worded?.[1]) : undefined;
}
