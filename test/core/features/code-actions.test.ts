/** Quick fixes at a place, comments that silence, and fix-all. */
import { describe, expect, test } from 'vitest';
import { applyEdits, codeActions, fixAll } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';

const BAD = `hypervisor: kvm
physical-networks:
  - network: external
    vlan-type: untagged # why
    vlan-id: 331
    cidr: 192.168.131.5/24
    addresses:
      - 192.168.131.90-192.168.131.20
`;

test('fixes of the findings that the cursor touches, then comments', () => {
  const analysis = analysisOf('helion.yml', BAD);
  const offset = BAD.indexOf('192.168.131.5');
  const actions = codeActions(analysis, { start: offset, end: offset });
  expect(actions.map(({ title, kind, preferred }) => `${kind}${preferred ? '*' : ''} ${title}`)).toEqual([
    "fix* Change to '192.168.131.0/24'",
    'suppress Disable common/cidr-host-bits for this line',
    'suppress Disable common/cidr-host-bits for this file',
  ]);
});

test('the comments silence what they are for, and ask for a reason in their text', () => {
  const analysis = analysisOf('helion.yml', BAD);
  const offset = BAD.indexOf('192.168.131.5');
  for (const action of codeActions(analysis, { start: offset, end: offset }).filter(
    (each) => each.kind === 'suppress',
  )) {
    const after = applyEdits(BAD, action.edits);
    const rules = analysisOf('helion.yml', after)
      .findings()
      .map((finding) => finding.rule);
    expect(rules).not.toContain('common/cidr-host-bits');
    expect(rules).not.toContain('common/unused-suppression');
    expect(after).toMatch(/ -- reason$/m);
  }
});

test('a span touches several findings', () => {
  const analysis = analysisOf('helion.yml', BAD);
  const rules = codeActions(analysis, { start: 0, end: BAD.length }).map((action) => action.finding?.rule);
  expect(new Set(rules)).toContain('plan/network-tagging');
  expect(new Set(rules)).toContain('common/range-reversed');
});

test('nothing in a JSON plan writes a comment', () => {
  const text = '{ "hypervisor": "xen" }\n';
  const actions = codeActions(analysisOf('a.helion.json', text), { start: 0, end: text.length });
  expect(actions.filter((action) => action.kind === 'suppress')).toEqual([]);
});

test('a rule that the settings silence offers nothing', () => {
  const actions = codeActions(
    analysisOf('helion.yml', BAD),
    { start: 0, end: BAD.length },
    { 'common/cidr-host-bits': 'off' },
  );
  expect(actions.map((action) => action.finding?.rule)).not.toContain('common/cidr-host-bits');
});

describe('fix-all', () => {
  test('applies every certain fix at once and keeps comments', () => {
    const after = applyEdits(BAD, fixAll(analysisOf('helion.yml', BAD)).edits);
    expect(after).toContain('vlan-type: tagged # why\n');
    expect(after).toContain('cidr: 192.168.131.0/24\n');
    expect(after).toContain('- 192.168.131.90-192.168.131.20\n');
  });
  test('leaves alone what would make as many findings as it takes away', () => {
    const text = BAD.replace('    vlan-id: 331\n', '');
    const [tagged] = codeActions(analysisOf('helion.yml', text), { start: 0, end: text.length }).filter(
      ({ finding }) => finding?.rule === 'plan/network-tagging',
    );
    expect(tagged?.preferred).toBe(false);
    expect(applyEdits(text, fixAll(analysisOf('helion.yml', text)).edits)).toContain('vlan-type: untagged');
  });
  test('keeps CRLF', () => {
    const crlf = BAD.replaceAll('\n', '\r\n');
    const after = applyEdits(crlf, fixAll(analysisOf('helion.yml', crlf)).edits);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after).toContain('vlan-type: tagged # why\r\n');
  });
  test('has nothing to do in a good file', () => {
    expect(
      fixAll(analysisOf('helion.yml', 'hypervisor: kvm\nphysical-networks: []\nvirtual-networks: []\n'))
        .edits,
    ).toEqual([]);
  });
});
