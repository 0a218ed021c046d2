import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatMonth,
  formatSecond,
  formatTime,
  wallTime,
  zoneLabel,
} from '@/lib/time/format';

const summer = new Date('2024-07-20T10:02:00Z');
const midnight = new Date('2024-12-31T20:00:00Z');

describe('times as readers see them', () => {
  it('reads Month D, YYYY HH:MM in English, without "at" and without a second comma', () => {
    expect(formatDateTime(summer, 'Asia/Baku', 'en')).toBe('July 20, 2024 14:02');
    expect(formatDate(new Date('2021-03-04T08:00:00Z'), 'Asia/Baku', 'en-GB')).toBe('March 4, 2021');
  });

  it('writes midnight 00:00 of the next day in the newsroom’s zone', () => {
    expect(formatDateTime(midnight, 'Asia/Baku', 'en')).toBe('January 1, 2025 00:00');
    expect(formatTime(midnight, 'Asia/Baku', 'ar')).toBe('00:00');
    expect(formatSecond(new Date('2024-12-31T20:00:07Z'), 'Asia/Baku', 'en')).toBe('00:00:07');
  });

  it('follows the language of the page', () => {
    expect(formatDateTime(summer, 'Asia/Baku', 'az')).toBe('20 iyul 2024 14:02');
    expect(formatDateTime(summer, 'Asia/Baku', 'ar')).toBe('20 يوليو 2024 14:02');
    expect(formatDateTime(summer, 'Asia/Baku', 'ar-EG')).toBe('20 يوليو 2024 14:02');
  });

  it('falls back to English together with the words', () => {
    expect(formatDate(summer, 'Asia/Baku', 'fr')).toBe('July 20, 2024');
  });

  it('writes wall times as fields hold them', () => {
    expect(wallTime(summer, 'Asia/Baku')).toBe('2024-07-20T14:02');
    expect(wallTime(midnight, 'Asia/Baku')).toBe('2025-01-01T00:00');
  });

  it('names a month of a year', () => {
    expect(['en', 'az', 'ar'].map((language) => formatMonth('2024-07', language))).toEqual([
      'July 2024',
      'iyul 2024',
      'يوليو 2024',
    ]);
  });

  it('names the weekday on the front', () => {
    expect(formatDay(summer, 'Asia/Baku', 'en')).toBe('Saturday, July 20, 2024');
  });
});

describe('the distance of a zone from UTC', () => {
  it('is short, and follows summer time', () => {
    expect(zoneLabel('Asia/Baku', summer)).toBe('UTC+4');
    expect(zoneLabel('Asia/Kolkata', summer)).toBe('UTC+5:30');
    expect(zoneLabel('Europe/London', summer)).toBe('UTC+1');
    expect(zoneLabel('Europe/London', midnight)).toBe('UTC');
    expect(zoneLabel('UTC', summer)).toBe('UTC');
    expect(zoneLabel('America/St_Johns', midnight)).toBe('UTC−3:30');
  });
});
