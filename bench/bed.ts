import { fill, type Instance, makeInstance, memoryOf, type Room, type Started, start } from '@/bench/instance';

export type RunningBed = Instance & {
  /** Resident memory of the product's process now, in bytes; null where the system does not tell. */
  memory(): Promise<number | null>;
};

/** What the benches measure. Each part of it is made when the first of them asks for it, and is then shared. */
export type Bed = {
  instance: Instance;
  /** With its articles, whether it runs or not. */
  filled(): Promise<Instance>;
  /** Built and filled, not running. */
  atRest(): Promise<Instance>;
  /** Built, filled and serving, if not said otherwise on one core, so that whoever asks has the other to themself. */
  running(room?: Room): Promise<RunningBed>;
  remove(): Promise<void>;
};

/** How many articles the newsroom holds besides its demo ones. */
export const bulk = 2_000;

export async function makeBed(): Promise<Bed> {
  const instance = await makeInstance();
  let filling: Promise<void> | undefined;
  let built = false;
  let started: (Started & { room: Room }) | undefined;
  const filled = async () => {
    filling ??= fill(instance, bulk);
    await filling;
    return instance;
  };
  const stop = async () => {
    await started?.stop();
    started = undefined;
  };
  const atRest = async () => {
    await filled();
    // A start builds, where there is no current build.
    if (!built) await running();
    await stop();
    return instance;
  };
  const running = async (room: Room = 'one core') => {
    await filled();
    if (started?.room !== room) await stop();
    started ??= { ...(await start(instance, room)), room };
    built = true;
    const { pid } = started.child;
    return { ...instance, memory: () => memoryOf(pid) };
  };
  const remove = async () => {
    await stop();
    await instance.remove();
  };
  return { instance, filled, atRest, running, remove };
}
