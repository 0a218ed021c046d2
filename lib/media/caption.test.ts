import { describe, expect, it } from 'vitest';
import { captionLine } from '@/lib/media/caption';

describe('the line under a picture', () => {
  it('reads caption / photographer / agency, and the caption keeps its full stop', () => {
    const line = captionLine({ caption: 'Girls sit in a tent in the north of Syria.', credit: 'A. Watad / UNICEF' });
    expect(line).toBe('Girls sit in a tent in the north of Syria. / A. Watad / UNICEF');
  });

  it('leaves no stray slash for what is missing', () => {
    expect(captionLine({ caption: 'A tent.', credit: '' })).toBe('A tent.');
    expect(captionLine({ caption: 'A tent.', credit: ' / UNICEF' })).toBe('A tent. / UNICEF');
    expect(captionLine({ caption: '', credit: 'A. Watad/' })).toBe('A. Watad');
    expect(captionLine({ caption: ' ', credit: ' / ' })).toBe('');
  });
});
