import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

/** A signed link to the file that was uploaded. */
export const originalLink = (id: string) =>
  answer(client.GET('/api/v1/cv/{id}/original', { params: { path: { id } } }));

/** A page of the uploaded PDF, with its size in points, the unit of the boxes of fields. */
export type OriginalPage = { picture: Blob; width: number; height: number; pages: number };

export const originalPageQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['original-page', id, page],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<OriginalPage> => {
      const path = { id, page };
      const call = client.GET('/api/v1/cv/{id}/original/pages/{page}', {
        params: { path },
        parseAs: 'blob',
        signal,
      });
      const picture = (await answer(call)) as unknown as Blob;
      const { headers } = (await call).response;
      return {
        picture,
        width: Number(headers.get('Metier-Page-Width')),
        height: Number(headers.get('Metier-Page-Height')),
        pages: Number(headers.get('Metier-Pages')),
      };
    },
  });
