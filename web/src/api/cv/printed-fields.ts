import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { PreviewCv } from '../types';

type Wanted = { cvId: string; version: string; body: () => PreviewCv };

/** Where each field stands on the pages of the document as it would be; `version` names it. */
export const printedFieldsQuery = ({ cvId, version, body }: Wanted) =>
  queryOptions({
    queryKey: ['printed-fields', cvId, version],
    queryFn: ({ signal }) => answer(client.POST('/api/v1/cv/preview/fields', { body: body(), signal })),
    select: ({ fields }) => fields,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
