import type { Step } from '@/server/progress.mjs';

export declare const browserFlags: string[];
export declare function installedBrowser(): string | undefined;
export declare function headlessBrowser(): string | undefined;
export declare function ensureBrowser(step: Step): Promise<string | null>;
