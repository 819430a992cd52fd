import type { ApplicationSummary } from '@/api/types';
import * as messages from '@/messages';

/** The name as the CV gives it; not every CV was read with one. */
export function candidateName(application: Pick<ApplicationSummary, 'candidateName'>): string {
  return application.candidateName || messages.pipeline.nameless;
}
