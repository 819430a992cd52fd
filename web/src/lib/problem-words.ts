import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { isProblem, type Problem } from './problem';
import { toast } from './toast';
import * as messages from '@/messages';

export type ProblemWords = { title: string; text: string; fields: Problem['errors'] };

/** What to tell a person about an error: our words for the code, the service's where we have none. */
export function problemWords(error: unknown): ProblemWords {
  const words = messages.problems;
  if (!isProblem(error)) return { ...words.unknown, fields: [] };
  const { code, title, detail, errors, incident, retryAfter } = error.problem;
  const known = words.byCode[code];
  const parts = [
    code === 'registration-rejected' && detail ? detail : (known?.text ?? (detail || words.unknown.text)),
    retryAfter && words.waitSeconds(retryAfter),
    incident && words.incident(incident),
  ];
  return {
    title: known?.title ?? (title || words.unknown.title),
    text: parts.filter(Boolean).join(' '),
    // A single field that only says the same again is left out.
    fields: known && errors.length === 1 && errors[0]?.message === detail ? [] : errors,
  };
}

export function toastProblem(error: unknown) {
  const { title, text } = problemWords(error);
  toast(`${title}. ${text}`, { tone: 'problem' });
}

/** Puts field errors of the server beside their fields; false where none of them is a field of this form. */
export function showFieldErrors<T extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<T>,
  fields: string[],
) {
  if (!isProblem(error)) return false;
  const known = error.problem.errors.filter(({ field }) => fields.includes(field));
  known.forEach(({ field, message }, index) =>
    setError(field as Path<T>, { message }, { shouldFocus: index === 0 }),
  );
  return known.length > 0 && known.length === error.problem.errors.length;
}
