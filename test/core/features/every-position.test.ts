/** Which places of the examples are tried, and that no example is left out; see every-position.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { thorough } from '../../support/thorough.js';
import { folders, placesOf } from './every-position.js';

test('every folder of examples is tried by one file of tests', () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.startsWith('every-position-of-'));
  const tried = tests.flatMap((name) => {
    const text = readFileSync(path.join(import.meta.dirname, name), 'utf8');
    const [, list = ''] = /testEveryPositionIn\((.*)\)/.exec(text) ?? [];
    return [...list.matchAll(/'([\w-]+)'/g)].map(([, folder]) => folder);
  });
  expect(tried.toSorted()).toEqual(folders.toSorted());
});

test.skipIf(thorough)('places: the ends of words, and one inside of each, every third of a plan', () => {
  expect(placesOf('kvm/helion.yml', 'a: eth0\n  x')).toEqual([0, 3, 8, 11]);
});
