import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import { cvQuery } from './cv';

/** The photo of a CV; `photoAt` says which one, nothing where there is none. */
export const photoQuery = (id: string, photoAt: string | undefined) =>
  queryOptions({
    queryKey: ['cv-photo', id, photoAt],
    enabled: photoAt !== undefined,
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await answer(
        client.GET('/api/v1/cv/{id}/photo', { params: { path: { id } }, parseAs: 'blob', signal }),
      )) as unknown as Blob,
  });

/** The CV on the page learns of its photo without being read anew, which would take what is typed. */
function useNote(id: string) {
  const queries = useQueryClient();
  return (photoAt: string | undefined) =>
    queries.setQueryData(cvQuery(id).queryKey, (cv) => cv && { ...cv, photoAt });
}

export function useUploadPhoto(id: string) {
  const note = useNote(id);
  return useMutation({
    mutationFn: (file: Blob) => {
      const form = new FormData();
      form.append('file', file, 'photo.jpg');
      return answer(
        client.PUT('/api/v1/cv/{id}/photo', {
          params: { path: { id } },
          body: form as unknown as { file: string },
          bodySerializer: (body: unknown) => body as FormData,
        }),
      );
    },
    onSuccess: () => note(new Date().toISOString()),
  });
}

export function useRemovePhoto(id: string) {
  const note = useNote(id);
  return useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/cv/{id}/photo', { params: { path: { id } } })),
    onSuccess: () => note(undefined),
  });
}
