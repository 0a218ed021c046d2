import { and, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import pLimit from 'p-limit';
import type { Database, Queryable } from '@/db/client';
import { linkChecks } from '@/db/schema/links';
import { webAddress } from '@/lib/links/addresses-of';
import { checkAddress } from '@/lib/links/check-address';
import type { AddressFinding } from '@/lib/links/finding';

const addressesOf = (hrefs: readonly string[]): string[] => [
  ...new Set(hrefs.flatMap((href) => webAddress(href) ?? [])),
];

/** What was found at the addresses that these links ask for, where somebody has looked. */
export async function listFindings(db: Queryable, hrefs: readonly string[]): Promise<AddressFinding[]> {
  const addresses = addressesOf(hrefs);
  if (!addresses.length) return [];
  const { address, verdict, status } = linkChecks;
  return db.select({ address, verdict, status }).from(linkChecks).where(inArray(address, addresses));
}

/** A link asked about again within this time is not looked at again; whoever was unclear is, after an hour. */
const fresh = sql`now() - (case when ${linkChecks.verdict} = 'unclear' then interval '1 hour' else interval '1 day' end)`;
/** A look that was asked for and never came, e.g. since a worker died, is asked for anew. */
const lost = sql`now() - interval '5 minutes'`;

/** Has a job look at those addresses that nobody has looked at for a day; the job is queued with the asking. */
export async function askForLook(db: Database, hrefs: readonly string[]): Promise<void> {
  const addresses = addressesOf(hrefs);
  if (!addresses.length) return;
  await db.transaction(async (tx) => {
    const asked = await tx
      .insert(linkChecks)
      .values(addresses.map((address) => ({ address })))
      .onConflictDoUpdate({
        target: linkChecks.address,
        set: { askedAt: sql`now()` },
        setWhere: and(or(isNull(linkChecks.checkedAt), lt(linkChecks.checkedAt, fresh)), lt(linkChecks.askedAt, lost))!,
      })
      .returning({ address: linkChecks.address });
    if (!asked.length) return;
    const payload = JSON.stringify({ addresses: asked.map(({ address }) => address) });
    // A queue of their own: one worker at most waits for other people's servers.
    await tx.execute(sql`select graphile_worker.add_job('check-links', ${payload}::json, queue_name => 'links')`);
  });
}

const atOnce = 4;

/** Looks at each address and keeps what was found there. `check` is another only in tests. */
export async function checkLinks(db: Queryable, addresses: readonly string[], check = checkAddress): Promise<void> {
  const turn = pLimit(atOnce);
  const look = async (address: string) => {
    const found = { ...(await check(address)), checkedAt: new Date() };
    await db
      .insert(linkChecks)
      .values({ address, ...found })
      .onConflictDoUpdate({ target: linkChecks.address, set: found });
  };
  await Promise.all(addresses.map((address) => turn(() => look(address))));
}
