import type { RecommendedJob, RecommendedJobs } from '@/api/types';

/** From here on a job is worth the name of a recommendation. */
const LEAST = 30;

/** Whether it is close to what somebody told; where nothing is told yet, everything is. */
export function isNear({ score }: RecommendedJob, { basis }: Pick<RecommendedJobs, 'basis'>): boolean {
  return basis === 'NOTHING_YET' || score >= LEAST;
}
