import { expect, it } from 'vitest';
import { untracked } from '@/lib/body/paste/trackers';

it.each([
  ['https://a.example/b?utm_source=x&id=7&fbclid=y', 'https://a.example/b?id=7', 2],
  ['https://a.example/b?gclid=1#part', 'https://a.example/b#part', 1],
  ['https://www.google.com/url?q=https://a.example/b%3Futm_id%3D1&sa=D', 'https://a.example/b', 2],
  ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=05', 'https://a.example/', 1],
])('%s leads to %s', (href, clean, trackers) => expect(untracked(href)).toEqual({ href: clean, trackers }));

it.each([
  'https://a.example/b?id=7&q=a+b%20c',
  'mailto:desk@a.example',
  '/world/flood',
  'not an address',
  'https://a.example',
])('leaves %s as it is', (href) => expect(untracked(href)).toEqual({ href, trackers: 0 }));
