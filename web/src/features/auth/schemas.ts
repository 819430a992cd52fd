import * as z from 'zod';
import * as messages from '@/messages';

export const email = z.email(messages.auth.emailWrong).max(254);
export const newPassword = z
  .string()
  .min(10, messages.auth.passwordShort)
  .max(128, messages.common.tooLong(128));
