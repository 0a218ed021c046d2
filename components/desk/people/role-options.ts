import { type Role, roles } from '@/lib/people/actor';

const words: Record<Role, string> = {
  reporter: 'Reporter: writes and submits their own articles',
  editor: 'Editor: also reviews, publishes and corrects everyone’s',
  admin: 'Admin: also manages people, sections and settings',
};

/** What each role may do, for a select. */
export const roleOptions = roles.map((role) => ({ value: role, name: words[role] }));
