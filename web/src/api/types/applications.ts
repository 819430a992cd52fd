import type { CvCheck } from './ats';
import type { Resume } from './cv';

export type Stage = { key: string; name: string; kind: 'OPEN' | 'OFFER' | 'HIRED' | 'REJECTED' };
export type ApplicationStatus = 'ACTIVE' | 'WITHDRAWN' | 'REJECTED' | 'HIRED';

export type ApplicationSummary = {
  id: string;
  jobId: string;
  jobTitle: string;
  companyName: string;
  candidateId: string;
  candidateName: string;
  stage: Stage;
  status: ApplicationStatus;
  score?: number | null;
  submittedAt: string;
  stageSince: string;
  version: number;
};

export type StageChange = {
  from?: Stage | null;
  to: Stage;
  by: string;
  byName?: string | null;
  reason?: string | null;
  at: string;
};

export type ApplicationView = {
  summary: ApplicationSummary;
  cvId: string;
  cvVersion: number;
  resume: Resume;
  coverLetter?: string | null;
  answers: Record<string, string>;
  check?: CvCheck | null;
  history: StageChange[];
};

export type ApplyRequest = {
  jobId: string;
  cvId: string;
  cvVersion?: number;
  coverLetter?: string;
  answers: Record<string, string>;
};
export type MoveRequest = { stage: string; reason?: string; version?: number };
export type NoteView = { id: string; by: string; text: string; at: string };
export type PipelineColumn = { stage: Stage; total: number; applications: ApplicationSummary[] };
export type PipelineView = { jobId: string; jobTitle: string; columns: PipelineColumn[] };
