import { answer, client } from '../client';
import type { PreviewCv } from '../types';

export type PagePicture = { picture: Blob; pages: number };
type Wanted = { body: PreviewCv; page: number; width: number; signal: AbortSignal };

/** A page of the document as it would be, and how many there are. Nothing is stored. */
export async function previewPage({ body, page, width, signal }: Wanted): Promise<PagePicture> {
  const call = client.POST('/api/v1/cv/preview', {
    params: { query: { page, width } },
    body,
    signal,
    parseAs: 'blob',
  });
  const picture = (await answer(call)) as unknown as Blob;
  return { picture, pages: Number((await call).response.headers.get('Metier-Pages')) || 1 };
}
