import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Text that people compare: case does not count. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' });
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
export const regconfig = customType<{ data: string }>({ dataType: () => 'regconfig' });

/** Instants keep milliseconds, as JavaScript does, so that what was hashed is what is read back. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
/** uuid v7, made in the application. */
export const id = (name = 'id') => uuid(name);
