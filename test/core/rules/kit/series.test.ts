import { expect, test } from 'vitest';
import { series } from '../../../../server/src/core/rules/kit/series.js';

test('words as a file would list them', () => {
  expect(series(['a'])).toBe("'a'");
  expect(series(['a', 'b', 'c'])).toBe("'a', 'b', 'c'");
  expect(series([])).toBe('');
});
