import { expect, it } from 'vitest';
import { lengthAdvice } from '@/lib/articles/length-advice';

it('says nothing but the length while a headline fits, and who cuts it when it does not', () => {
  expect(lengthAdvice('headline', 'a'.repeat(70))).toEqual({ count: '70 characters', advice: '' });
  expect(lengthAdvice('headline', 'a'.repeat(71)).advice).toContain('about 70');
  expect(lengthAdvice('description', ' a ')).toEqual({ count: '1 character', advice: '' });
});
