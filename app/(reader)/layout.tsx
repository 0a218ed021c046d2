import type { ReactNode } from 'react';
import '@/app/(reader)/reader.css';

/** Each page draws its own `<html>`: its language and direction are those of the text it shows. */
export default function ReaderLayout({ children }: { children: ReactNode }) {
  return children;
}
