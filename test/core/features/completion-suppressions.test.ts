/** Completion in comments that silence findings: commands, and the ids of rules with what each finds. */
import { expect, test } from 'vitest';
import { applyEdits, completion } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';
import { cursorOf } from '../../support/fixture.js';

function offered(fixture: string) {
  const { text, offset } = cursorOf(fixture);
  return { text, items: completion(analysisOf('helion.yml', text), offset) };
}

const labels = (fixture: string) => offered(fixture).items.map(({ label }) => label);
const network = 'hypervisor: kvm\nphysical-networks:\n  - network: external\n';
const bad = 'cidr: 192.168.131.5/24';

test('commands where one is begun, nothing in other comments', () => {
  expect(labels(`${network}    # helion$0\n`)).toEqual([
    'helion-disable-next-line',
    'helion-disable-line',
    'helion-disable-file',
    'helion-folder: template',
    'helion-folder: overlay-base',
  ]);
  expect(labels(`${network}    # helion-di$0\n`)).toEqual([
    'helion-disable-next-line',
    'helion-disable-line',
    'helion-disable-file',
  ]);
  expect(labels(`${network}    # a note $0\n`)).toEqual([]);
});

test('ids of rules, those that find something on the line first, with what they find', () => {
  const { text, items } = offered(`${network}    # helion-disable-next-line $0\n    ${bad}\n`);
  expect(items[0]).toMatchObject({
    label: 'common/cidr-host-bits',
    detail: 'The address of a subnet has host bits set.',
    sortText: '0000',
  });
  expect(items.length).toBeGreaterThan(50);
  const after = applyEdits(text, items[0] ? [items[0].edit] : []);
  expect(after).toContain('# helion-disable-next-line common/cidr-host-bits\n');
});

test.each([
  ['on this line', `${network}    ${bad} # helion-disable-line $0\n`],
  ['in the file', `# helion-disable-file $0\n${network}    ${bad}\n`],
  ['half-typed', `${network}    # helion-disable-next-line common/ci$0\n    ${bad}\n`],
  ['after another', `${network}    # helion-disable-next-line plan/cidr, $0\n    ${bad}\n`],
])('%s', (_name, fixture) => {
  expect(labels(fixture)).toContain('common/cidr-host-bits');
});

test('not what is silenced already, and nothing in the reason', () => {
  const line = '    # helion-disable-next-line common/cidr-host-bits';
  expect(labels(`${network}${line}, $0\n    ${bad}\n`)).not.toContain('common/cidr-host-bits');
  expect(labels(`${network}${line} -- it is $0\n    ${bad}\n`)).toEqual([]);
});
