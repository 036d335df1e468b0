/** Texts are in plain English: the habits that `support/prose.ts` lists are in none of them. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { habits, projectTexts, slipsIn, type Text } from './support/prose.js';

const top = fileURLToPath(new URL('..', import.meta.url));

test('every text reads well; `npm run prose` lists what does not', () => {
  const slips = slipsIn(projectTexts(top));
  expect(slips.map(({ where, found, instead }) => `${where}: '${found}'; write: ${instead}`)).toEqual([]);
});

test('texts of each kind are read', () => {
  const wheres = [...projectTexts(top)].map(({ where }) => where.replace(/[/:][^/]*$/, ''));
  for (const folder of ['server/src/core/rules/common', 'client/src', 'test/core/rules/messages'])
    expect(
      wheres.some((where) => where.startsWith(folder)),
      folder,
    ).toBe(true);
  expect(wheres.some((where) => where.startsWith('schemas/plan.schema.json'))).toBe(true);
  expect(wheres.some((where) => where.startsWith('package.json'))).toBe(true);
});

test.each([
  ["'x' stands here a second time.", 2],
  ["'x' is no address.", 1],
  ["'x' is no longer supported.", 0],
  ["There is no server 'x'.", 1],
  ["'x' needs a network of its own.", 1],
  ["Another server is called 'x' already.", 1],
  ["'x' is already used by 'y'.", 0],
  ["'x' is missing, so that 'y' is used.", 1],
  ['Silence it here', 1],
  ["Let the pool end at '10.0.0.9'", 1],
  ["Missing required key 'x'.", 0],
])('%s', (text, count) => {
  const texts: Text[] = [{ area: 'plan', where: 'a', kind: 'text', text }];
  expect(slipsIn(texts).length).toBe(count);
});

test('comments are held to fewer of them', () => {
  const said = "What stands beside 'x' already.";
  const texts: Text[] = [{ area: 'plan', where: 'a', kind: 'comment', text: said }];
  expect(slipsIn(texts).map(({ found }) => found)).toEqual(['stands']);
  expect(habits.every(({ instead }) => instead.length > 0)).toBe(true);
});
