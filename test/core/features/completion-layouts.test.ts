/**
 * The same completions in every layout that people write: 2 and 4 columns, lists indented and not, wide dashes, dashes on
 * lines of their own, CRLF, text below or the end of the file. The whole text is compared and read again.
 */
import { describe, expect, test } from 'vitest';
import { applyEdits, type CompletionItem, completion } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';
import { cursorOf } from '../../support/fixture.js';

function offered(fixture: string, name = 'helion.yml') {
  const { text, offset } = cursorOf(fixture);
  return { text, items: completion(analysisOf(name, text), offset, { snippets: false }) };
}

const labels = (fixture: string, name?: string) => offered(fixture, name).items.map((item) => item.label);

function accepted(fixture: string, label: string): string {
  const { text, items } = offered(fixture);
  const item: CompletionItem | undefined = items.find((each) => each.label === label);
  if (!item) throw new Error(`'${label}' is not offered, but ${items.map((each) => each.label).join(', ')}`);
  const after = applyEdits(text, [...item.additionalEdits, item.edit]);
  expect(analysisOf('helion.yml', after).file.tree.problems).toEqual([]);
  return after;
}

interface Layout {
  /** Before the dash, and between the dash and its first key. */
  readonly list: string;
  readonly gap: string;
  /** Columns per level of maps. */
  readonly step: string;
}

const layouts: Readonly<Record<string, Layout>> = {
  'two columns': { list: '  ', gap: ' ', step: '  ' },
  'lists not indented': { list: '', gap: ' ', step: '  ' },
  'four columns': { list: '    ', gap: ' ', step: '    ' },
  'four columns, wide dashes': { list: '    ', gap: '   ', step: '    ' },
  'dashes on lines of their own': { list: '  ', gap: '\n    ', step: '  ' },
};
const ends: Readonly<Record<string, string>> = {
  'with text below': '\nbackup:\n@targets: []\n',
  'with an empty line below': '\n\nbackup:\n@targets: []\n',
  'at the end of the file': '',
  'with a line end below': '\n',
};
const lineEnds = { LF: '\n', CRLF: '\r\n' };

const cases = Object.entries(layouts).flatMap(([layout, { list, gap, step }]) =>
  Object.entries(ends).flatMap(([end, below]) =>
    Object.entries(lineEnds).map(([eol, newLine]) => {
      const inner = list + ' '.repeat(gap.startsWith('\n') ? gap.length - 1 - list.length : gap.length + 1);
      const write = (text: string) => text.replaceAll('@', step).replaceAll('\n', newLine);
      const item = (first: string) => `${list}-${gap}${first}`;
      return { name: `${layout}, ${eol}, ${end}`, list, inner, step, write, item, below };
    }),
  ),
);

describe.each(cases)('$name', ({ list, inner, step, write, item, below }) => {
  const head = 'hypervisor: kvm\nphysical-networks:\n';
  const one = `${head}${item('network: external')}\n${inner}vlan-type: tagged\n`;

  test('a key on a line of its own', () => {
    expect(accepted(write(`${one}${inner}$0${below}`), 'vlan-id')).toBe(
      write(`${one}${inner}vlan-id: 100${below}`),
    );
  });

  test('a half-typed key', () => {
    expect(accepted(write(`${one}${inner}vlan$0${below}`), 'vlan-id')).toBe(
      write(`${one}${inner}vlan-id: 100${below}`),
    );
  });

  test('a key behind the dash', () => {
    expect(accepted(write(`${one}${item('$0')}${below}`), 'network')).toBe(
      write(`${one}${item('network: ')}${below}`),
    );
  });

  test('a value right behind its colon', () => {
    expect(accepted(write(`${one}${inner}vlan-id:$0${below}`), '100')).toBe(
      write(`${one}${inner}vlan-id: 100${below}`),
    );
  });

  test('a whole network behind the dash', () => {
    const rest = ['vlan-type: untagged', 'cidr: 192.168.130.0/24', 'gateway-ip: 192.168.130.1', 'port: ipmi'];
    const whole = `network: ipmi\n${rest.map((line) => `${inner}${line}`).join('\n')}`;
    expect(accepted(write(`${one}${item('$0')}${below}`), 'ipmi')).toBe(
      write(`${one}${item(whole)}${below}`),
    );
    expect(accepted(write(`${one}${item('ip$0')}${below}`), 'ipmi')).toBe(
      write(`${one}${item(whole)}${below}`),
    );
  });

  test('a section, a map in it, and no key of another level', () => {
    expect(accepted(write(`${one}depl$0${below}`), 'deployment')).toBe(
      write(`${one}deployment:\n${' '.repeat(stepOf(list, step))}${below}`),
    );
    const inDeployment = `${one}deployment:\n${step}undercloud: {}\n${step}$0${below}`;
    expect(labels(write(inDeployment))).toContain('overcloud');
    expect(labels(write(inDeployment))).not.toContain('backup');
  });
});

/** What a file that has only a list shows of its step: the columns of the list, or two. */
function stepOf(list: string, step: string): number {
  return list === '' ? 2 : step.length;
}

describe('where nothing can be written', () => {
  const list = 'hypervisor: kvm\nphysical-networks:\n  - network: external\n';
  test.each([
    ['between blanks and a key', `${list} $0   port: eth0\n`],
    ['before a comment, where it would become text', `${list}    $0# wire\n`],
    ['deeper than a value that is written above', 'hypervisor: kvm\n  $0\n'],
    ['indented above the first section', '# A plan.\n  $0\nhypervisor: kvm\n'],
    ['less indented than the items below', `physical-networks:\n $0\n  - network: external\n`],
  ])('%s', (_name, fixture) => {
    expect(labels(fixture)).toEqual([]);
  });

  test.each([
    ['before a value', '{ "product":$0 { "name": "x" } }'],
    ['behind a closing quote', '{ "product"$0'],
    ['behind a closing brace', '{ "product": {}$0 }'],
  ])('%s in JSON', (_name, fixture) => {
    expect(labels(fixture, 'a.helion.json')).toEqual([]);
  });
});

describe('what the lines below already say', () => {
  test('is not written a second time', () => {
    expect(accepted('p$0\n  name: helion-openstack\nhypervisor: kvm\n', 'product')).toBe(
      'product:\n  name: helion-openstack\nhypervisor: kvm\n',
    );
    expect(labels('p$0\n  name: helion-openstack\nhypervisor: kvm\n')).toEqual(['product']);
  });

  test('keys further down in a JSON plan are not offered', () => {
    expect(labels('{\n  $0\n  "hypervisor": "kvm",\n  "backup": {}\n}\n', 'a.helion.json')).not.toContain(
      'backup',
    );
  });

  test('a value before a comment leaves it one', () => {
    expect(accepted('hypervisor: $0# type\n', 'kvm')).toBe('hypervisor: kvm # type\n');
  });

  test('a value with the cursor before it is replaced', () => {
    expect(accepted('hypervisor: $0esx\n', 'kvm')).toBe('hypervisor: kvm\n');
  });
});
