import { useNavigate } from '@tanstack/react-router';
import { CircleHelp, Keyboard, LogOut, Mail, Monitor, Moon, Settings, Sun } from 'lucide-react';
import { useSignOut } from '@/api/identity/sign-out';
import type { SessionUser } from '@/api/types';
import { Avatar } from '@/components/ui/avatar';
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuTrigger,
} from '@/components/ui/menu';
import { toastProblem } from '@/lib/problem-words';
import { setTheme, useTheme, type Theme } from '@/lib/theme';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { openOverlay } from './overlay-state';

const m = messages.account;

export function AccountMenu({ user }: { user: SessionUser }) {
  const navigate = useNavigate();
  const theme = useTheme();
  const signOut = useSignOut();

  function leave() {
    signOut.mutate(undefined, {
      onSuccess: () => {
        void navigate({ to: '/' });
        toast(m.signedOut);
      },
      onError: toastProblem,
    });
  }

  return (
    <Menu>
      <MenuTrigger className="rounded-full p-0.5" aria-label={m.of(user.displayName)}>
        <Avatar name={user.displayName} />
      </MenuTrigger>
      <MenuContent>
        <div className="px-2.5 py-2">
          <p className="text-sm font-semibold">{user.displayName}</p>
          <p className="text-[0.8125rem] text-muted-foreground">{user.email}</p>
        </div>
        <MenuSeparator />
        <MenuItem onSelect={() => void navigate({ to: '/settings' })}>
          <Settings aria-hidden />
          {messages.shell.places.settings}
        </MenuItem>
        <MenuItem onSelect={() => void navigate({ to: '/help' })}>
          <CircleHelp aria-hidden />
          {messages.shell.places.help}
        </MenuItem>
        <MenuItem onSelect={() => openOverlay('keyboard')}>
          <Keyboard aria-hidden />
          {messages.keyboard.title}
        </MenuItem>
        <MenuItem asChild>
          <a href="/dev/mail">
            <Mail aria-hidden />
            {m.mail}
          </a>
        </MenuItem>
        <MenuSeparator />
        <MenuLabel>{m.theme.label}</MenuLabel>
        <MenuRadioGroup value={theme} onValueChange={(value) => setTheme(value as Theme)}>
          <MenuRadioItem value="light">
            <Sun aria-hidden />
            {m.theme.light}
          </MenuRadioItem>
          <MenuRadioItem value="dark">
            <Moon aria-hidden />
            {m.theme.dark}
          </MenuRadioItem>
          <MenuRadioItem value="system">
            <Monitor aria-hidden />
            {m.theme.system}
          </MenuRadioItem>
        </MenuRadioGroup>
        <MenuSeparator />
        <MenuItem onSelect={leave}>
          <LogOut aria-hidden />
          {m.signOut}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
