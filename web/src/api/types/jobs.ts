export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

export const workModes = ['ON_SITE', 'HYBRID', 'REMOTE'] as const;
export type WorkMode = (typeof workModes)[number];

export const salaryPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type SalaryPeriod = (typeof salaryPeriods)[number];

export const postingStatuses = ['DRAFT', 'PUBLISHED', 'CLOSED', 'FILLED', 'EXPIRED', 'ARCHIVED'] as const;
export type PostingStatus = (typeof postingStatuses)[number];

export type Need = 'MUST' | 'NICE';
export type Salary = { min: number; max: number; currency: string; period: SalaryPeriod };
export type RequiredSkill = { skillId?: string | null; name: string; need: Need; years?: number | null };
export type PostingCriterion = { name: string; description?: string | null; weight: number };
export type JobCategoryView = { id: string; name: string };

export type PostingRequest = {
  companyId: string;
  title: string;
  description: string;
  categoryId?: string | null;
  employmentType: EmploymentType;
  workMode: WorkMode;
  place?: string | null;
  salary?: Salary | null;
  skills: RequiredSkill[];
  criteria: PostingCriterion[];
  languages: string[];
  deadline?: string | null;
};

type PostingHead = {
  id: string;
  companyId: string;
  companyName: string;
  title: string;
  slug: string;
  categoryName?: string | null;
  employmentType: EmploymentType;
  workMode: WorkMode;
  place?: string | null;
  salary?: Salary | null;
  deadline?: string | null;
  status: PostingStatus;
  createdAt: string;
  publishedAt?: string | null;
};

export type PostingSummary = PostingHead;

export type PostingView = PostingHead & {
  description: string;
  categoryId?: string | null;
  skills: RequiredSkill[];
  criteria: PostingCriterion[];
  languages: string[];
  version: number;
};

export type PostingFilter = {
  q?: string;
  companyId?: string;
  categoryId?: string;
  employmentType?: EmploymentType;
  workMode?: WorkMode;
  status?: PostingStatus;
};
