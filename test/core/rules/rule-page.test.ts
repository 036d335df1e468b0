/** The page of a rule: its sections, what is shown of long examples, and which sources can be opened. */
import { describe, expect, test } from 'vitest';
import { allRules, rulePage } from '../../../server/src/core/index.js';

const pageOf = (id: string) => {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`Unknown rule '${id}'.`);
  return rulePage(rule);
};
const headings = (markdown: string) => [...markdown.matchAll(/^#+ .*$/gm)].map(([line]) => line);
/** The text below a heading, up to the next one. */
const section = (markdown: string, heading: string) =>
  markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

test('a short example is shown as a whole', () => {
  const { title, markdown, hasFix, since } = pageOf('common/cidr-host-bits');
  expect(title).toBe('The address of a subnet has host bits set');
  expect({ hasFix, since }).toEqual({ hasFix: true, since: '0.1.0' });
  expect(headings(markdown).filter((line) => !line.includes('helion-disable'))).toEqual([
    '# The address of a subnet has host bits set',
    '## Incorrect',
    '## Correct',
    '## Why',
    '## Fix',
    '## Disable this rule',
    '## Source',
  ]);
  expect(markdown).toContain('`common/cidr-host-bits` | warning | quick fix | since 0.1.0');
});

test('of a long example the lines that differ are shown, and the whole file at the end', () => {
  const { markdown } = pageOf('plan/network-tagging');
  const incorrect = section(markdown, 'Incorrect');
  expect(incorrect).toMatch(/^\n```yaml\n\.\.\.\n/);
  expect(incorrect).toContain('network: external, vlan-type: untagged');
  expect(incorrect).not.toContain('deployment:');
  expect(section(markdown, 'Correct')).toContain('network: external, vlan-type: tagged, vlan-id: 331');
  expect(section(markdown, 'Whole example')).toContain('deployment:');
  expect(section(markdown, 'Whole example')).not.toContain('vlan-type: untagged, cidr: 192.168.131.0/24');
});

test('a rule without a fix says what only a person can know', () => {
  const { markdown, hasFix } = pageOf('common/ip-invalid');
  expect(hasFix).toBe(false);
  expect(section(markdown, 'Fix')).toMatch(/^\nBy hand: [a-z]/);
});

describe('sources that are published are links', () => {
  test.each([
    ['common/cidr-host-bits', '[RFC 4632, section 3.1](https://www.rfc-editor.org/rfc/rfc4632#section-3.1).'],
    ['common/yaml-tab', '[YAML 1.2 specification](https://yaml.org/spec/1.2.2/), section 6.1.'],
    ['common/ini-syntax', '(https://docs.python.org/3/library/configparser.html)'],
    ['plan/network-tagging', '\nTechnical overview 1.1, tables Physical networks and Virtual networks,'],
  ])('%s', (id, link) => {
    expect(section(pageOf(id).markdown, 'Source')).toContain(link);
  });
});
