import {
  Bell,
  Bookmark,
  Briefcase,
  Building2,
  CircleHelp,
  FileText,
  LayoutDashboard,
  Mail,
  Search,
  Send,
  Settings,
  Sparkles,
  UserRound,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { SessionUser } from '@/api/types';
import * as messages from '@/messages';

const names = messages.shell.places;

export type Place = { to: PlacePath; name: string; short?: string; icon: LucideIcon; key: string };
export type PlacePath =
  | '/today'
  | '/jobs'
  | '/cvs'
  | '/letters'
  | '/saved-searches'
  | '/applications'
  | '/profile'
  | '/recommended'
  | '/hiring/postings'
  | '/hiring/company'
  | '/hiring/people'
  | '/notifications'
  | '/settings'
  | '/help';
export type PlaceGroup = { title?: string; places: Place[] };

const today: Place = { to: '/today', name: names.today, icon: LayoutDashboard, key: 't' };
const jobs: Place = { to: '/jobs', name: names.jobs, icon: Search, key: 'j' };
const help: Place = { to: '/help', name: names.help, icon: CircleHelp, key: 'h' };
const candidate: Place[] = [
  jobs,
  { to: '/recommended', name: names.recommended, icon: Sparkles, key: 'r' },
  { to: '/saved-searches', name: names.saved, icon: Bookmark, key: 'v' },
  { to: '/cvs', name: names.cvs, icon: FileText, key: 'c' },
  { to: '/letters', name: names.letters, icon: Mail, key: 'l' },
  { to: '/applications', name: names.applications, icon: Send, key: 'a' },
  { to: '/profile', name: names.profile, icon: UserRound, key: 'f' },
];
const hiring: Place[] = [
  { to: '/hiring/postings', name: names.postings, icon: Briefcase, key: 'p' },
  { to: '/hiring/people', name: names.people, short: names.peopleShort, icon: Users, key: 'd' },
  { to: '/hiring/company', name: names.company, short: names.companyShort, icon: Building2, key: 'o' },
];
const personal: Place[] = [
  { to: '/notifications', name: names.notifications, icon: Bell, key: 'n' },
  { to: '/settings', name: names.settings, icon: Settings, key: 's' },
  help,
];

/** The places of a person by their sides; somebody with both has both. */
export function placesOf(user: SessionUser | null): PlaceGroup[] {
  if (!user) return [{ places: [jobs, help] }];
  const seeks = user.roles.includes('candidate');
  const hires = user.roles.includes('hr');
  return [
    { places: [today] },
    ...(seeks ? [{ title: hires ? messages.shell.sides.candidate : undefined, places: candidate }] : []),
    ...(hires ? [{ title: seeks ? messages.shell.sides.hiring : undefined, places: hiring }] : []),
    ...(seeks || hires ? [] : [{ places: [jobs] }]),
    { places: personal },
  ];
}

/** The few places for the bar at the bottom of a phone. */
export function thumbPlaces(user: SessionUser): Place[] {
  const all = placesOf(user).flatMap((group) => group.places);
  const wanted: PlacePath[] =
    user.roles.includes('hr') && user.roles.includes('candidate')
      ? ['/today', '/applications', '/hiring/postings']
      : user.roles.includes('hr')
        ? ['/today', '/hiring/postings', '/hiring/company']
        : ['/today', '/jobs', '/cvs', '/applications'];
  return wanted.flatMap((to) => all.filter((place) => place.to === to));
}
