import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { NonceKeeper } from '@/components/desk/shell/nonce-keeper';
import { ScriptsFirst } from '@/components/desk/shell/scripts-first';
import './desk.css';

export const metadata: Metadata = {
  title: { default: 'Desk · Stet', template: '%s · Stet' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#121417' },
  ],
};

/** The signed-in side's own document; its language is the interface's, articles carry theirs on their fields. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en">
      <body>
        <ScriptsFirst nonce={nonce} />
        <NonceKeeper nonce={nonce} />
        {children}
      </body>
    </html>
  );
}
