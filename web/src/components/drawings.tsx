import type { ReactNode } from 'react';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const paper = { ...line, fill: 'var(--surface)' } as const;
const soft = { fill: 'var(--accent-soft)' } as const;
const accent = { ...line, stroke: 'var(--accent)' } as const;

/** Our own small drawings: paper, thread and needle, because a CV is made, not found. */
const pictures = {
  cv: (
    <>
      <circle cx="80" cy="58" r="46" {...soft} />
      <path d="M52 18h42l18 18v62a4 4 0 0 1-4 4H52a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4Z" {...paper} />
      <path d="M94 18v14a4 4 0 0 0 4 4h14" {...line} />
      <circle cx="66" cy="42" r="7" {...accent} />
      <path d="M60 64h40M60 75h30M60 86h36" {...line} opacity=".35" />
      <path d="M82 42h14" {...accent} />
    </>
  ),
  search: (
    <>
      <circle cx="82" cy="58" r="46" {...soft} />
      <rect x="34" y="30" width="60" height="20" rx="6" {...paper} />
      <rect x="34" y="58" width="46" height="20" rx="6" {...paper} />
      <path d="M44 40h26M44 68h16" {...line} opacity=".35" />
      <circle cx="98" cy="64" r="20" {...paper} stroke="var(--accent)" />
      <path d="m113 79 14 15" {...accent} strokeWidth="4" />
    </>
  ),
  letter: (
    <>
      <circle cx="80" cy="60" r="46" {...soft} />
      <rect x="38" y="36" width="84" height="56" rx="6" {...paper} />
      <path d="m40 42 40 28 40-28" {...line} />
      <path d="M64 20h32M72 10h16" {...accent} />
    </>
  ),
  board: (
    <>
      <circle cx="80" cy="60" r="46" {...soft} />
      <rect x="26" y="26" width="30" height="68" rx="6" {...paper} />
      <rect x="65" y="26" width="30" height="68" rx="6" {...paper} />
      <rect x="104" y="26" width="30" height="68" rx="6" {...paper} />
      <rect x="32" y="34" width="18" height="12" rx="3" {...accent} />
      <path d="M74 66c6-10 26-8 32-20" {...accent} strokeDasharray="1 6" />
      <rect x="110" y="34" width="18" height="12" rx="3" {...line} opacity=".35" />
      <rect x="71" y="66" width="18" height="12" rx="3" {...line} opacity=".35" />
    </>
  ),
  bell: (
    <>
      <circle cx="80" cy="60" r="46" {...soft} />
      <path d="M56 82V58a24 24 0 0 1 48 0v24l6 8H50l6-8Z" {...paper} />
      <path d="M72 96a8 8 0 0 0 16 0M80 34v-8" {...line} />
      <path d="M116 48c3 6 3 14 0 20M44 48c-3 6-3 14 0 20" {...accent} />
    </>
  ),
  sign: (
    <>
      <circle cx="80" cy="60" r="46" {...soft} />
      <path d="M80 30v76M62 106h36" {...line} />
      <path d="M50 36h56l12 11-12 11H50V36Z" {...paper} />
      <path d="M108 66H62L50 76l12 10h46V66Z" {...paper} stroke="var(--accent)" />
      <path d="M60 47h36" {...line} opacity=".35" />
    </>
  ),
  company: (
    <>
      <circle cx="80" cy="60" r="46" {...soft} />
      <path d="M50 100V34h38v66" {...paper} />
      <path d="M88 56h28v44" {...paper} />
      <path d="M40 100h84" {...line} />
      <path d="M60 46h6M72 46h6M60 60h6M72 60h6M60 74h6M72 74h6" {...accent} />
      <path d="M98 68h8M98 80h8" {...line} opacity=".35" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type Picture = keyof typeof pictures;

export default function Drawing({ name }: { name: Picture }): ReactNode {
  return pictures[name];
}
