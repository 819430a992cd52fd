import { answer, client } from '../client';
import type { CoverLetterRequest, PreviewCv } from '../types';

export type PagePicture = { picture: Blob; pages: number };
export type WantedPage = { page: number; width: number; signal: AbortSignal };

type Call = Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function pictureOf(call: Call): Promise<PagePicture> {
  const picture = (await answer(call)) as Blob;
  return { picture, pages: Number((await call).response.headers.get('Metier-Pages')) || 1 };
}

/** A page of the document as it would be, and how many there are. Nothing is stored. */
export const previewPage = (body: PreviewCv, { signal, ...query }: WantedPage) =>
  pictureOf(client.POST('/api/v1/cv/preview', { params: { query }, body, signal, parseAs: 'blob' }));

/** The same of a letter. */
export const previewLetter = (body: CoverLetterRequest, { signal, ...query }: WantedPage) =>
  pictureOf(
    client.POST('/api/v1/cv/cover-letters/preview', { params: { query }, body, signal, parseAs: 'blob' }),
  );
