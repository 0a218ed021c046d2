import { z } from 'zod';
import { roles } from '@/lib/people/actor';
import { minimumPasswordLength } from '@/lib/people/password-rule';

const name = z
  .string()
  .transform((text) => text.toWellFormed().trim())
  .pipe(z.string().min(1, 'Give a name.').max(200, 'A name can have at most 200 characters.'));
const email = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email('Give an e-mail address, like name@example.org.').max(320, 'This address is too long.'));

const passwordInput = z
  .string()
  .min(minimumPasswordLength, `A password needs at least ${minimumPasswordLength} characters.`)
  .max(1024, 'A password can have at most 1,024 characters.');
export const userInput = z.object({ email, name, role: z.enum(roles, 'Choose a role.'), password: passwordInput });
export const roleInput = z.object({ role: z.enum(roles, 'Choose a role.') });
export const ownPasswordInput = z.object({ current: z.string(), password: passwordInput });
