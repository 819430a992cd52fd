/** JSON Resume 1.0 as the cv service reads and writes it; what is empty is left out. */
export type Resume = {
  basics?: Basics;
  work?: Work[];
  volunteer?: Record<string, unknown>[];
  education?: Education[];
  awards?: Record<string, unknown>[];
  certificates?: Certificate[];
  publications?: Record<string, unknown>[];
  skills?: Skill[];
  languages?: Language[];
  interests?: Record<string, unknown>[];
  references?: Record<string, unknown>[];
  projects?: Project[];
  meta?: Record<string, unknown>;
};

export type Basics = {
  name?: string;
  label?: string;
  image?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: { address?: string; postalCode?: string; city?: string; countryCode?: string; region?: string };
  profiles?: { network?: string; username?: string; url?: string }[];
};
export type Work = {
  name?: string;
  location?: string;
  description?: string;
  position?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights?: string[];
};
export type Education = {
  institution?: string;
  url?: string;
  area?: string;
  studyType?: string;
  startDate?: string;
  endDate?: string;
  score?: string;
  courses?: string[];
};
export type Certificate = { name?: string; date?: string; url?: string; issuer?: string };
export type Skill = { name?: string; level?: string; keywords?: string[] };
export type Language = { language?: string; fluency?: string };
export type Project = {
  name?: string;
  description?: string;
  highlights?: string[];
  keywords?: string[];
  startDate?: string;
  endDate?: string;
  url?: string;
  roles?: string[];
  entity?: string;
  type?: string;
};

export type FieldSource = {
  confidence: number;
  page?: number | null;
  box?: { x: number; y: number; width: number; height: number } | null;
  text: string;
};

export type CvSummary = {
  id: string;
  title: string;
  version: number;
  name?: string | null;
  label?: string | null;
  createdAt: string;
  updatedAt: string;
};

export type CvView = {
  id: string;
  ownerId: string;
  title: string;
  version: number;
  resume: Resume;
  fields: Record<string, FieldSource>;
  engine?: string | null;
  engineVersion?: string | null;
  warnings: string[];
  createdAt: string;
  updatedAt: string;
};

export type PatchOperation = {
  op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  path: string;
  from?: string | null;
  value?: unknown;
};

export type CvVersionView = { version: number; change: string; createdAt: string };
export type CvTemplate = {
  id: string;
  name: string;
  description: string;
  accentColor: string;
  fonts: string[];
};
export type DocumentFormat = 'DOCX' | 'JSON' | 'TEXT';
export type GenerateDocument = { cvId: string; template?: string; format: DocumentFormat };
export type GeneratedDocumentView = {
  id: string;
  template: string;
  format: DocumentFormat;
  url: string;
  expiresAt: string;
};
export type DownloadLink = { url: string; expiresAt: string };
