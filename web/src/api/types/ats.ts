import type { PatchOperation, Resume } from './cv';

export type Evidence = { source: 'CV' | 'POSTING'; pointer: string; quote: string };
export type AtsCriterion = {
  ruleId: string;
  name: string;
  weight: number;
  applies: boolean;
  score: number;
  evidence: Evidence[];
  whatWouldChangeIt?: string | null;
};
export type AtsWarning = {
  ruleId: string;
  severity: 'INFO' | 'WARNING' | 'ERROR';
  message: string;
  pointer?: string | null;
};
export type AtsFix = { ruleId: string; operations: PatchOperation[]; reason: string };
export type SkillMatch = {
  skill: string;
  must: boolean;
  how: 'IN_CONTEXT' | 'LISTED' | 'RELATED';
  found: string;
  evidence: Evidence;
};
export type SkillGap = { skill: string; must: boolean; asked: Evidence; advice: string };
export type MachineView = {
  experienceMonths: number;
  positions: string[];
  highestEducation?: 'SECONDARY' | 'VOCATIONAL' | 'BACHELOR' | 'MASTER' | 'DOCTORATE' | null;
  languages: string[];
  skills: { skillId: string; name: string; pointer: string; inContext: boolean }[];
};
export type CvCheck = {
  engine: string;
  engineVersion: string;
  inputHash: string;
  score: number;
  criteria: AtsCriterion[];
  warnings: AtsWarning[];
  fixes: AtsFix[];
  coverage: { matched: SkillMatch[]; missing: SkillGap[] };
  machineView: MachineView;
};
export type AtsReportView = {
  id: string;
  status: 'PENDING' | 'READY' | 'FAILED';
  cvId?: string | null;
  cvVersion?: number | null;
  jobId?: string | null;
  createdAt: string;
  check?: CvCheck | null;
  failure?: string | null;
};
export type AtsReportSummary = {
  id: string;
  status: AtsReportView['status'];
  cvId?: string | null;
  cvVersion?: number | null;
  jobId?: string | null;
  score?: number | null;
  createdAt: string;
};
export type AnalyzeCv = { cvId: string; jobId?: string; postingText?: string };
export type ApplyFixes = { resume: Resume; fixes: AtsFix[] };
