import { headers } from 'next/headers';
import { maySetUp } from '@/lib/newsroom/set-up-door';

/** Whether this visitor may set up the newsroom. The server tells who sits at its own machine. */
export async function isLetIn(code: string | null): Promise<boolean> {
  const word = (await headers()).get('x-stet-near');
  const near = !!word && word === process.env.STET_NEAR;
  return maySetUp({ near, code, expected: process.env.STET_SETUP_CODE });
}
