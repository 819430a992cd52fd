import * as z from 'zod';
import { seniorities, type CandidateProfileRequest, type CandidateProfileView } from '@/api/types';
import * as messages from '@/messages';

const m = messages.profile;
const tooLong = messages.common.tooLong;
const MOST_TITLES = 10;
const LONGEST_TITLE = 120;

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);

export const profileSchema = z
  .object({
    visible: z.boolean(),
    headline: z.string().trim().max(160, tooLong(160)),
    titles: z
      .string()
      .refine((text) => lines(text).length <= MOST_TITLES, m.titlesMany)
      .refine((text) => lines(text).every((line) => line.length <= LONGEST_TITLE), m.titleLong),
    place: z.string().trim().max(160, tooLong(160)),
    openToRemote: z.boolean(),
    seniority: z.enum(['', ...seniorities]),
    salaryMin: z
      .string()
      .trim()
      .regex(/^(\d{1,8})?$/u, m.payWrong),
    salaryCurrency: z.string().trim(),
    summary: z.string().max(4000, tooLong(4000)),
  })
  .refine(({ salaryMin, salaryCurrency }) => !salaryMin || /^[A-Z]{3}$/u.test(salaryCurrency), {
    path: ['salaryCurrency'],
    message: m.currencyWrong,
  });

export type ProfileForm = z.infer<typeof profileSchema>;

export function toForm(profile: CandidateProfileView): ProfileForm {
  return {
    visible: profile.visible,
    headline: profile.headline ?? '',
    titles: profile.desiredTitles.join('\n'),
    place: profile.place ?? '',
    openToRemote: profile.openToRemote,
    seniority: profile.seniority ?? '',
    salaryMin: profile.salaryMin?.toString() ?? '',
    salaryCurrency: profile.salaryCurrency ?? 'EUR',
    summary: profile.summary ?? '',
  };
}

export function toRequest(form: ProfileForm): CandidateProfileRequest {
  return {
    visible: form.visible,
    headline: form.headline || undefined,
    desiredTitles: lines(form.titles),
    place: form.place || undefined,
    openToRemote: form.openToRemote,
    seniority: form.seniority || undefined,
    salaryMin: form.salaryMin ? Number(form.salaryMin) : undefined,
    salaryCurrency: form.salaryMin ? form.salaryCurrency : undefined,
    summary: form.summary.trim() || undefined,
  };
}
