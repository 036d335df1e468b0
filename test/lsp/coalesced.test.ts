/** Work that is wished for while it is done is done once more, and not once for each wish. */
import { expect, test } from 'vitest';
import { coalesced } from '../../server/src/lsp/coalesced.js';

test('wishes that come during a run become one run after it', async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const wish = coalesced(async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
  });
  const first = wish();
  const others = [wish(), wish(), wish()];
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(ends.length).toBe(2);
  ends[1]?.();
  await Promise.all(others);
  expect([ends.length, most]).toEqual([2, 1]);
});

test('a run that fails is told to whom it was for, and the next is another', async () => {
  let runs = 0;
  const wish = coalesced(async () => {
    await Promise.resolve();
    if (++runs === 1) throw new Error('once');
  });
  const [first, second] = [wish(), wish()];
  await expect(first).rejects.toThrow('once');
  await second;
  await wish();
  expect(runs).toBe(3);
});
