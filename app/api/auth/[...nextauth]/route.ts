import { authHandlers } from '@/lib/auth/session';

export const { GET, POST } = authHandlers;
