import { type Role, roles } from '@/lib/people/actor';

const words: Record<Role, string> = {
  reporter: 'Reporter: writes and submits',
  editor: 'Editor: also reviews and publishes',
  admin: 'Admin: also manages the newsroom',
};

/** What each role may do, for a select. */
export const roleOptions = roles.map((role) => ({ value: role, name: words[role] }));
