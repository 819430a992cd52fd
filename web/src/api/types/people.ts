export type Role = 'candidate' | 'hr' | 'admin' | 'operator';
export type SignUpRole = 'CANDIDATE' | 'HR';

export type SessionUser = { id: string; email: string; displayName: string; roles: Role[] };

export type RegisterRequest = { email: string; password: string; displayName: string; role: SignUpRole };
export type RegistrationView = {
  registrationId: string;
  status: 'PENDING' | 'ACTIVE' | 'REJECTED';
  reason?: string | null;
};
export type SessionView = {
  id: string;
  createdAt: string;
  lastUsedAt: string;
  userAgent?: string | null;
  current: boolean;
};

export type UserView = SessionUser & {
  locale: string;
  status: 'ACTIVE' | 'SUSPENDED';
  createdAt: string;
  version: number;
};

export type CompanyRole = 'OWNER' | 'RECRUITER' | 'INTERVIEWER';
export type CompanyRequest = {
  name: string;
  website?: string | null;
  about?: string | null;
  place?: string | null;
};
export type CompanyView = CompanyRequest & { id: string; createdAt: string; version: number };
export type MembershipView = { companyId: string; companyName: string; role: CompanyRole };
export type MemberView = {
  userId: string;
  displayName: string;
  email: string;
  role: CompanyRole;
  since: string;
};

export type SkillView = {
  id: string;
  name: string;
  categoryId: string;
  categoryName: string;
  aliases: string[];
};
