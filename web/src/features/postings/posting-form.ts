import * as z from 'zod';
import {
  employmentTypes,
  salaryPeriods,
  workModes,
  type PostingRequest,
  type PostingView,
} from '@/api/types';
import * as messages from '@/messages';

const m = messages.postings.fields;
const { required, tooLong } = messages.common;
const amount = z
  .string()
  .trim()
  .regex(/^(\d{1,9}([.,]\d{1,2})?)?$/u, required);
const languageList = z
  .string()
  .trim()
  .regex(/^([a-z]{2,3}(\s*,\s*[a-z]{2,3})*)?$/u, m.languagesWrong);

export const postingFormSchema = z
  .object({
    title: z.string().trim().min(1, required).max(160, tooLong(160)),
    description: z.string().trim().min(1, required).max(20_000, tooLong(20_000)),
    categoryId: z.string(),
    employmentType: z.enum(employmentTypes),
    workMode: z.enum(workModes),
    place: z.string().max(160, tooLong(160)),
    paid: z.boolean(),
    salary: z.object({
      min: amount,
      max: amount,
      currency: z.string().trim(),
      period: z.enum(salaryPeriods),
    }),
    skills: z.array(
      z.object({
        skillId: z.string().nullable(),
        name: z.string(),
        need: z.enum(['MUST', 'NICE']),
        years: z.string().regex(/^\d{0,2}$/u),
      }),
    ),
    criteria: z.array(
      z.object({
        name: z.string().trim().min(1, required).max(120, tooLong(120)),
        description: z.string().max(500, tooLong(500)),
        weight: z.string(),
      }),
    ),
    languages: languageList,
    deadline: z.string(),
  })
  .superRefine(({ paid, salary }, context) => {
    if (!paid) return;
    const problem = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['salary', field], message });
    if (!salary.min) problem('min', required);
    if (!salary.max) problem('max', required);
    if (salary.min && salary.max && number(salary.min) > number(salary.max)) problem('max', m.range);
    if (!/^[A-Z]{3}$/u.test(salary.currency)) problem('currency', m.currencyWrong);
  });

export type PostingForm = z.infer<typeof postingFormSchema>;

function number(typed: string): number {
  return Number(typed.replace(',', '.'));
}

export function toPostingForm(posting: PostingView | undefined): PostingForm {
  return {
    title: posting?.title ?? '',
    description: posting?.description ?? '',
    categoryId: posting?.categoryId ?? '',
    employmentType: posting?.employmentType ?? 'FULL_TIME',
    workMode: posting?.workMode ?? 'HYBRID',
    place: posting?.place ?? '',
    paid: posting ? Boolean(posting.salary) : true,
    salary: {
      min: posting?.salary ? String(posting.salary.min) : '',
      max: posting?.salary ? String(posting.salary.max) : '',
      currency: posting?.salary?.currency ?? 'EUR',
      period: posting?.salary?.period ?? 'YEAR',
    },
    skills: (posting?.skills ?? []).map(({ skillId, name, need, years }) => ({
      skillId: skillId ?? null,
      name,
      need,
      years: years ? String(years) : '',
    })),
    criteria: (posting?.criteria ?? []).map(({ name, description, weight }) => ({
      name,
      description: description ?? '',
      weight: String(weight),
    })),
    languages: (posting?.languages ?? []).join(', '),
    deadline: posting?.deadline ?? '',
  };
}

export function toPostingRequest(companyId: string, form: PostingForm): PostingRequest {
  const { salary } = form;
  return {
    companyId,
    title: form.title.trim(),
    description: form.description.trim(),
    categoryId: form.categoryId || undefined,
    employmentType: form.employmentType,
    workMode: form.workMode,
    place: form.place.trim() || undefined,
    salary: form.paid ? { ...salary, min: number(salary.min), max: number(salary.max) } : undefined,
    skills: form.skills.map(({ skillId, name, need, years }) => ({
      skillId: skillId ?? undefined,
      name,
      need,
      years: years ? Number(years) : undefined,
    })),
    criteria: form.criteria.map(({ name, description, weight }) => ({
      name: name.trim(),
      description: description.trim() || undefined,
      weight: Number(weight),
    })),
    languages: form.languages
      .split(',')
      .map((language) => language.trim())
      .filter(Boolean),
    deadline: form.deadline || undefined,
  };
}
