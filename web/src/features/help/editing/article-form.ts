import * as z from 'zod';
import { articleAudiences, type ArticleRequest, type ArticleView } from '@/api/types';
import * as messages from '@/messages';

const m = messages.articles.fields;
const { required, tooLong } = messages.common;

const topicsOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((topic) => topic.trim())
      .filter(Boolean),
  ),
];

export const articleFormSchema = z.object({
  title: z.string().trim().min(1, required).max(160, tooLong(160)),
  slug: z
    .string()
    .trim()
    .max(80, tooLong(80))
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/u, m.slugWrong),
  summary: z.string().trim().min(1, required).max(300, tooLong(300)),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/u, m.languageWrong),
  audience: z.enum(articleAudiences),
  topics: z.string().refine((text) => {
    const topics = topicsOf(text);
    return topics.length >= 1 && topics.length <= 5 && topics.every((topic) => topic.length <= 40);
  }, m.topicsWrong),
  body: z.string().trim().min(1, required).max(40_000, tooLong(40_000)),
});
export type ArticleForm = z.infer<typeof articleFormSchema>;

export function toArticleForm(article?: ArticleView): ArticleForm {
  return {
    title: article?.title ?? '',
    slug: article?.slug ?? '',
    summary: article?.summary ?? '',
    language: article?.language ?? 'en',
    audience: article?.audience ?? 'EVERYBODY',
    topics: article?.topics.join(', ') ?? '',
    body: article?.body ?? '',
  };
}

export function toArticleRequest({ slug, topics, ...rest }: ArticleForm): ArticleRequest {
  return { ...rest, slug: slug || undefined, topics: topicsOf(topics) };
}
