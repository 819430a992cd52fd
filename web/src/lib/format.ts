/** Dates, numbers and money in the reader's language and region. */
const locale =
  typeof navigator === 'undefined' ? 'en' : navigator.language.startsWith('en') ? navigator.language : 'en';

const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const calendarDay = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const shortRelative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const plainNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const list = new Intl.ListFormat(locale, { type: 'conjunction' });
const plurals = new Intl.PluralRules(locale);

/** A moment as its day here; a day without a time (`2020-04-30`) is the same day everywhere. */
export function formatDate(value: string | Date): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
  return (isDay ? calendarDay : day).format(new Date(value));
}

export const formatMoment = (value: string | Date) => moment.format(new Date(value));
export const formatPercent = (share: number) => percent.format(share);
export const formatNumber = (value: number) => plainNumber.format(value);
export const formatList = (values: string[]) => list.format(values);

/** A date of the precision that is known: `2020`, `2020-04` or `2020-04-30`. */
export function formatPartialDate(value: string): string {
  if (/^\d{4}$/u.test(value)) return value;
  if (/^\d{4}-\d{2}$/u.test(value)) return month.format(new Date(`${value}-01T00:00:00Z`));
  return Number.isNaN(new Date(value).getTime()) ? value : formatDate(value);
}

/** January is 0. */
export const monthName = (month: number) => shortMonth.format(new Date(Date.UTC(2024, month, 1)));

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
];

/** "3 hours ago", "tomorrow"; further away than four weeks it is the date itself. */
export function formatRelative(value: string | Date, words = relative): string {
  const seconds = (new Date(value).getTime() - Date.now()) / 1000;
  if (Math.abs(seconds) < 45) return words.format(0, 'second');
  if (Math.abs(seconds) > 28 * 86_400) return formatDate(value);
  const [unit, size] = steps.findLast(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return words.format(Math.round(seconds / size), unit);
}

/** The same for narrow places: "3 hr ago". */
export const formatRelativeShort = (value: string | Date) => formatRelative(value, shortRelative);

/** Cents only where there are some: an hour may be paid with 12.50. */
function moneyFormat(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
}

export function formatMoneyRange(
  low: number | null | undefined,
  high: number | null | undefined,
  currency: string,
) {
  const format = moneyFormat(currency);
  if (low != null && high != null && low !== high) return format.formatRange(low, high);
  const one = low ?? high;
  return one == null ? '' : format.format(one);
}

export function formatBytes(bytes: number): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / size,
  );
}

/** The form of a noun that fits a count. */
export function plural(count: number, one: string, other: string): string {
  return `${plainNumber.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
