import type { components as Applications } from './generated/applications';
import type { components as Ats } from './generated/ats';
import type { components as Cv } from './generated/cv';
import type { components as Identity } from './generated/identity';
import type { operations as JobOperations, components as Jobs } from './generated/jobs';
import type { components as Notifications } from './generated/notifications';
import type { operations as SearchOperations, components as Search } from './generated/search';
import type { components as Support } from './generated/support';
import type { components as Users } from './generated/users';

/* Names for what the services answer and take, as their contracts have them. */

export type RecommendedJob = Search['schemas']['RecommendedJob'];
export type RecommendedJobs = Search['schemas']['RecommendedJobs'];
export type RecommendationReason = Search['schemas']['RecommendationReason'];
export type RecommendationFeedback = Search['schemas']['RecommendationFeedbackRequest']['feedback'];

export type SessionUser = Identity['schemas']['SessionUser'];
export type RegisterRequest = Identity['schemas']['RegisterRequest'];
export type RegistrationView = Identity['schemas']['RegistrationView'];
export type SignUpRole = RegisterRequest['role'];

export type CompanyView = Users['schemas']['CompanyView'];
export type CompanyRequest = Users['schemas']['CompanyRequest'];
export type AddMemberRequest = Users['schemas']['AddMemberRequest'];
export type UpdateUserRequest = Users['schemas']['UpdateUserRequest'];
export type SkillView = Users['schemas']['SkillView'];
export type CandidateProfileRequest = Users['schemas']['CandidateProfileRequest'];
export type CandidateProfileView = Users['schemas']['CandidateProfileView'];
export type CandidateSkillRequest = Users['schemas']['CandidateSkillRequest'];
export type CandidateSkillView = Users['schemas']['CandidateSkillView'];

export type PostingRequest = Jobs['schemas']['PostingRequest'];
export type PostingView = Jobs['schemas']['PostingView'];
export type PostingSummary = Jobs['schemas']['PostingSummary'];
export type PostingFilter = NonNullable<JobOperations['list']['parameters']['query']>;
export type Salary = Jobs['schemas']['Salary'];
export type RequiredSkill = Jobs['schemas']['RequiredSkill'];
export type Need = RequiredSkill['need'];
export type EmploymentType = PostingView['employmentType'];
export type WorkMode = PostingView['workMode'];
export type PostingStatus = PostingView['status'];
export type SalaryPeriod = Salary['period'];

export type Resume = Cv['schemas']['Resume'];
export type Basics = Cv['schemas']['Basics'];
export type Work = Cv['schemas']['Work'];
export type Education = Cv['schemas']['Education'];
export type Certificate = Cv['schemas']['Certificate'];
export type Skill = Cv['schemas']['Skill'];
export type Language = Cv['schemas']['Language'];
export type Project = Cv['schemas']['Project'];
export type FieldSource = Cv['schemas']['FieldSource'];
export type CvSummary = Cv['schemas']['CvSummary'];
export type CvView = Cv['schemas']['CvView'];
export type PatchOperation = Cv['schemas']['PatchOperation'];
export type GenerateDocument = Cv['schemas']['GenerateDocument'];
export type DocumentFormat = GenerateDocument['format'];
export type TemplateView = Cv['schemas']['TemplateView'];
export type PreviewCv = Cv['schemas']['PreviewCv'];
export type PrintedPlace = Cv['schemas']['Place'];
export type RoundTrip = Cv['schemas']['RoundTrip'];
export type CvVersionView = Cv['schemas']['CvVersionView'];
export type CvChange = Cv['schemas']['CvChange'];
export type CreateVariant = Cv['schemas']['CreateVariant'];
export type CritiqueCv = Cv['schemas']['CritiqueCv'];
export type CritiqueView = Cv['schemas']['CritiqueView'];
export type CritiqueFinding = Cv['schemas']['CritiqueFinding'];
export type RewriteLine = Cv['schemas']['RewriteLine'];
export type RewriteView = Cv['schemas']['RewriteView'];
export type CreateShare = Cv['schemas']['CreateShare'];
export type ShareView = Cv['schemas']['ShareView'];
export type OpenShare = Cv['schemas']['OpenShare'];
export type SharedCv = Cv['schemas']['SharedCv'];
export type OpenSharedDocument = Cv['schemas']['OpenSharedDocument'];
export type CvMask = ShareView['mask'][number];

export type CoverLetter = Cv['schemas']['CoverLetterView'];
export type CoverLetterSummary = Cv['schemas']['CoverLetterSummary'];
export type CoverLetterRequest = Cv['schemas']['CoverLetterRequest'];
export type LetterFormat = Cv['schemas']['GenerateLetter']['format'];

export type Evidence = Ats['schemas']['Evidence'];
export type AtsCriterion = Ats['schemas']['Criterion'];
export type AtsFix = Ats['schemas']['AtsFix'];
export type MachineView = Ats['schemas']['MachineView'];
export type CvCheck = Ats['schemas']['CvCheck'];
export type AnalyzeCv = Ats['schemas']['AnalyzeCv'];
export type ApplyFixes = Ats['schemas']['ApplyFixes'];

export type ApplicationSummary = Applications['schemas']['ApplicationSummary'];
export type ApplicationView = Applications['schemas']['ApplicationView'];
export type ApplicationStatus = ApplicationSummary['status'];
export type ApplyRequest = Applications['schemas']['ApplyRequest'];
export type PipelineView = Applications['schemas']['PipelineView'];
export type PipelineColumn = Applications['schemas']['Column'];
export type Stage = Applications['schemas']['Stage'];
export type StageChange = Applications['schemas']['StageChange'];

export type NotificationView = Notifications['schemas']['NotificationView'];
export type PreferenceView = Notifications['schemas']['PreferenceView'];

export type JobSearch = Omit<
  NonNullable<SearchOperations['search']['parameters']['query']>,
  'type' | 'limit' | 'after'
>;
export type SearchResults = Search['schemas']['SearchResults'];
export type SearchHit = Search['schemas']['SearchHit'];
export type SearchFacet = Search['schemas']['SearchFacet'];
export type SearchHighlight = Search['schemas']['SearchHighlight'];
export type SearchSuggestion = Search['schemas']['SearchSuggestion'];
export type UnderstoodPart = Search['schemas']['UnderstoodPart'];
export type SearchQuestion = Search['schemas']['SearchQuestion'];
export type SavedSearch = Search['schemas']['SavedSearchView'];
export type SavedSearchRequest = Search['schemas']['SavedSearchRequest'];
export type AlertPace = SavedSearch['alert'];
export type CandidateSearch = Omit<
  NonNullable<SearchOperations['candidates']['parameters']['query']>,
  'limit' | 'after'
>;
export type CompanySearch = Omit<
  NonNullable<SearchOperations['companies']['parameters']['query']>,
  'limit' | 'after'
>;
export type ArticleSearch = Omit<
  NonNullable<SearchOperations['articles']['parameters']['query']>,
  'limit' | 'after'
>;
export type ArticleHit = Search['schemas']['ArticleHit'];
export type CompanyHit = Search['schemas']['CompanyHit'];
export type CandidateHit = Search['schemas']['CandidateHit'];
export type CandidateResults = Search['schemas']['CandidateResults'];
export type SearchAnalytics = Search['schemas']['SearchAnalytics'];
export type AskedText = Search['schemas']['AskedText'];
export type SearchSort = NonNullable<JobSearch['sort']>;
export type Seniority = NonNullable<SearchHit['seniority']>;

export type ArticleView = Support['schemas']['ArticleView'];
export type ArticleSummary = Support['schemas']['ArticleSummary'];
export type ArticleRequest = Support['schemas']['ArticleRequest'];
export type ArticleStatus = ArticleView['status'];
export type ArticleAudience = ArticleView['audience'];
export type ImportedArticles = Support['schemas']['ImportedArticles'];

export const articleStatuses = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const satisfies ArticleStatus[];
export const articleAudiences = ['EVERYBODY', 'CANDIDATE', 'EMPLOYER'] as const satisfies ArticleAudience[];

export const alertPaces = ['NEVER', 'DAILY', 'WEEKLY'] as const satisfies AlertPace[];
export const searchSorts = ['RELEVANCE', 'DATE', 'SALARY'] as const satisfies SearchSort[];
export const seniorities = [
  'INTERN',
  'JUNIOR',
  'MID',
  'SENIOR',
  'LEAD',
  'HEAD',
] as const satisfies Seniority[];
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
] as const satisfies EmploymentType[];
export const postingStatuses = [
  'DRAFT',
  'PUBLISHED',
  'CLOSED',
  'FILLED',
  'EXPIRED',
  'ARCHIVED',
] as const satisfies PostingStatus[];
export const workModes = ['ON_SITE', 'HYBRID', 'REMOTE'] as const satisfies WorkMode[];
export const salaryPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies SalaryPeriod[];
export const documentFormats = [
  'PDF',
  'DOCX',
  'HTML',
  'MARKDOWN',
  'TEXT',
  'JSON',
] as const satisfies DocumentFormat[];
export const letterFormats = ['PDF', 'DOCX', 'MARKDOWN', 'TEXT'] as const satisfies LetterFormat[];
export const cvMasks = ['CONTACT', 'ADDRESS', 'BIRTH_DATE', 'PHOTO', 'NAME'] as const satisfies CvMask[];
