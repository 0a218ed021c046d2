export type Say = (line?: string) => void;
export type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;
export declare const say: Say;
export declare const step: Step;
