export const roles = ['reporter', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** The signed-in person on whose behalf something is done. */
export type Actor = { id: string; name: string; email: string; role: Role };

/** Admins are editors who also manage people, sections and settings. */
export const isEditor = (actor: Pick<Actor, 'role'>): boolean => actor.role !== 'reporter';
