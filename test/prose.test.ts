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
  ["Another server is called 'x' already.", 2],
  ["'x' holds the gateway.", 1],
  ['The addresses are given out to nodes.', 1],
  ["This key is named 'x', not 'y'.", 0],
  ['A hyphen in place of a colon.', 1],
  ["'20-10' ends before it begins.", 1],
  ['Every line is taken for a machine, and the header is passed over.', 2],
  ['The installer takes every line for a machine.', 1],
  ['which port it is, is known to the person who cabled it.', 1],
  ['only a person knows the address.', 1],
  ['The two hosts cut each other off.', 1],
  ['it is open which of them counts.', 1],
  ['Tenants are kept apart by VLANs.', 1],
  ['Two servers have one MAC address.', 1],
  ['The password is in clear text.', 1],
  ['Tenant networks cannot be created; none are made.', 1],
  ['Neutron refuses the list.', 1],
  ['Servers cannot be told', 1],
  ["Cluster 'x' has 1 servers.", 1],
  ["Cluster 'x' has 1 server, 11 servers fit.", 0],
  ['print this help help', 1],
  ['Add a rule to firewall-rules rules', 0],
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
