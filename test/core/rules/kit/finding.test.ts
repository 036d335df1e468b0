/** Findings hold what there is to say and nothing that is empty. */
import { expect, test } from 'vitest';
import { finding, related } from '../../../../server/src/core/rules/kit/finding.js';
import { read } from './reading.js';

const { at } = read('a: 1\n').root;

test('a place and a message', () => {
  expect(finding(at, 'Wrong.')).toStrictEqual({ at, message: 'Wrong.' });
});

test('places that are not known are left out', () => {
  const here = { at, message: 'Here.' };
  expect(related(at, 'Here.')).toStrictEqual(here);
  expect(related(undefined, 'Here.')).toBeUndefined();
  expect(finding(at, 'Wrong.', { related: [undefined, here] }).related).toEqual([here]);
  expect(finding(at, 'Wrong.', { related: [undefined] })).toStrictEqual({ at, message: 'Wrong.' });
});

test('fixes are not made before somebody asks for them', () => {
  let asked = 0;
  const { fixes, tag } = finding(at, 'Wrong.', {
    tag: 'unnecessary',
    fixes: () => {
      asked++;
      return [];
    },
  });
  expect([asked, tag]).toEqual([0, 'unnecessary']);
  expect(fixes?.()).toEqual([]);
  expect(asked).toBe(1);
});
