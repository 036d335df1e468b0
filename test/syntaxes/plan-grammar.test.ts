/** The colours of a plan in YAML: our own words are told apart, and ordinary YAML is never broken by that. */
import { beforeAll, describe, expect, test } from 'vitest';
import schema from '../../schemas/plan.schema.json' with { type: 'json' };
import { loadGrammar, type ScopedText } from './grammar';

let tokenize: (text: string) => ScopedText[][];
beforeAll(async () => {
  tokenize = await loadGrammar('helion-plan.tmLanguage.json');
});

/** `text|scope` of every piece of one line; scopes without their language, which says nothing here. */
function scopesOf(line: string): string[] {
  return (tokenize(line)[0] ?? []).map(
    ({ text, scope }) => `${text}|${scope.replace(/\.(yaml|helion-plan)$/, '')}`,
  );
}

const key = (name: string) => [`${name}|entity.name.tag`, ':|punctuation.separator.key-value.mapping'];
const dash = '-|punctuation.definition.block.sequence.item';

describe('words of a plan', () => {
  test('an address, a CIDR and a range', () => {
    expect(scopesOf('    gateway-ip: 192.168.131.1')).toEqual([
      ...key('gateway-ip'),
      '192.168.131.1|constant.numeric.address',
    ]);
    expect(scopesOf('    cidr: 192.168.11.0/24 # rack 1')).toEqual([
      ...key('cidr'),
      '192.168.11.0|constant.numeric.address',
      '/|keyword.operator.prefix',
      '24|constant.numeric.prefix-length',
      '#|punctuation.definition.comment',
      'rack 1|comment.line.number-sign',
    ]);
    expect(scopesOf('      - 192.168.131.2-192.168.131.245')).toEqual([
      dash,
      '192.168.131.2|constant.numeric.address',
      '-|keyword.operator.range',
      '192.168.131.245|constant.numeric.address',
    ]);
    expect(scopesOf('a: "10.0.0.0/8"').map((piece) => piece.split('|')[1])).toContain(
      'constant.numeric.address',
    );
  });

  test('no address is seen in what only looks like one', () => {
    expect(scopesOf('a: 1.2.3')).toEqual([...key('a'), '1.2.3|string.unquoted.plain']);
    expect(scopesOf('a: 256.1.1.1')).toEqual([...key('a'), '256.1.1.1|string.unquoted.plain']);
    expect(scopesOf('a: 10.0.0.1 or so')).toEqual([...key('a'), '10.0.0.1 or so|string.unquoted.plain']);
  });

  test('VLAN ids, ranges and types', () => {
    expect(scopesOf('    vlan-id: 331')).toEqual([...key('vlan-id'), '331|constant.numeric.vlan']);
    expect(scopesOf('    vlan-range: 500-1000')).toEqual([
      ...key('vlan-range'),
      '500|constant.numeric.vlan',
      '-|keyword.operator.range',
      '1000|constant.numeric.vlan',
    ]);
    expect(scopesOf('    vlan-type: untagged')).toEqual([
      ...key('vlan-type'),
      'untagged|constant.language.vlan-type',
    ]);
  });

  test('esx is a hypervisor after its key and a network elsewhere', () => {
    expect(scopesOf('hypervisor: esx').at(-1)).toBe('esx|constant.language.hypervisor');
    expect(scopesOf('  - network: esx')).toEqual([dash, ...key('network'), 'esx|entity.name.type.network']);
  });

  test('the name of a port is no network', () => {
    expect(scopesOf('    port: ipmi').at(-1)).toBe('ipmi|string.unquoted.plain');
  });

  test('every word of the schema is known', () => {
    const enums = ({ enum: words }: { readonly enum: readonly string[] }) => words;
    const { $defs } = schema;
    for (const network of [
      ...enums($defs['physical-network'].properties.network),
      ...enums($defs['virtual-network'].properties.network),
    ]) {
      expect(scopesOf(`- network: ${network}`).at(-1)).toBe(`${network}|entity.name.type.network`);
    }
    for (const service of [
      ...enums($defs.service),
      ...enums($defs.overcloud.properties['block-storage'].items),
    ]) {
      expect(scopesOf(`- ${service}`).at(-1)).toBe(`${service}|support.function.service`);
    }
    for (const target of enums($defs['backup-target'])) {
      expect(scopesOf(`- ${target}`).at(-1)).toBe(`${target}|support.class.role`);
    }
    for (const type of enums($defs['vlan-type'])) {
      expect(scopesOf(`vlan-type: ${type}`).at(-1)).toBe(`${type}|constant.language.vlan-type`);
    }
  });

  test('sections, networks, roles and services', () => {
    expect(scopesOf('physical-networks:')[0]).toBe('physical-networks|entity.name.section');
    expect(scopesOf('    carried-by: undercloud-management').at(-1)).toBe(
      'undercloud-management|entity.name.type.network',
    );
    expect(scopesOf('  seed-vm:    { address: 192.168.130.3 }')).toEqual([
      'seed-vm|support.class.role',
      ':|punctuation.separator.key-value.mapping',
      '{|punctuation.definition.mapping.begin',
      ...key('address'),
      '192.168.130.3|constant.numeric.address',
      '}|punctuation.definition.mapping.end',
    ]);
    expect(scopesOf('    services: [nova, cinder]').filter((piece) => piece.includes('service'))).toEqual([
      'services|entity.name.tag',
      'nova|support.function.service',
      'cinder|support.function.service',
    ]);
    expect(scopesOf('targets: [seed-vm, mysql]').filter((piece) => piece.includes('role'))).toHaveLength(2);
  });

  test('a comment that suppresses a rule', () => {
    const line = '# helion-disable-next-line plan/vlan-used-twice -- the lab has one switch';
    expect(scopesOf(line)).toEqual([
      '#|punctuation.definition.comment',
      'helion-disable-next-line|keyword.control.suppression',
      'plan/vlan-used-twice|entity.name.function.rule',
      '--|punctuation.separator.reason',
      'the lab has one switch|string.unquoted.reason',
    ]);
    expect(scopesOf('# helion-disabled by hand').at(-1)).toBe(
      'helion-disabled by hand|comment.line.number-sign',
    );
  });
});

describe('ordinary YAML', () => {
  test('quotes, escapes and comments', () => {
    expect(scopesOf('a: "x # no comment"').at(-2)).toBe('x # no comment|string.quoted.double');
    expect(scopesOf("a: 'it''s'").map((piece) => piece.split('|')[1])).toContain('constant.character.escape');
    expect(scopesOf('a: x#y')).toEqual([...key('a'), 'x#y|string.unquoted.plain']);
    expect(scopesOf('"quoted key": 1')).toEqual([...key('"quoted key"'), '1|constant.numeric']);
    expect(scopesOf('url: http://host:80/x')).toEqual([
      ...key('url'),
      'http://host:80/x|string.unquoted.plain',
    ]);
  });

  test('booleans, nulls, numbers, anchors, aliases, tags and markers', () => {
    expect(scopesOf('a: yes').at(-1)).toBe('yes|constant.language.boolean');
    expect(scopesOf('a: ~').at(-1)).toBe('~|constant.language.null');
    expect(scopesOf('a: -1.5e3').at(-1)).toBe('-1.5e3|constant.numeric');
    expect(scopesOf('a: &base 1')).toContain('base|entity.name.type.anchor');
    expect(scopesOf('b: *base')).toContain('base|variable.other.alias');
    expect(scopesOf('c: !!str 1')).toContain('!!str|storage.type.tag-handle');
    expect(scopesOf('---')).toEqual(['---|entity.other.document.begin']);
  });

  test('a block scalar ends where its indentation ends', () => {
    const lines = tokenize('top:\n  text: |\n    network: external\n\n      - 10.0.0.1\n  next: 1\n');
    expect(lines[2]?.map((piece) => piece.scope)).toEqual(['string.unquoted.block.yaml']);
    expect(lines[4]?.map((piece) => piece.scope)).toEqual(['string.unquoted.block.yaml']);
    expect(lines[5]?.[0]).toMatchObject({ text: 'next', scope: 'entity.name.tag.yaml' });
  });

  test('an empty block scalar swallows nothing', () => {
    const lines = tokenize('a:\n  text: >-\n  next: 1\n- item: |\n    in\n  sibling: 2');
    expect(lines[2]?.[0]).toMatchObject({ text: 'next', scope: 'entity.name.tag.yaml' });
    expect(lines[4]?.map((piece) => piece.scope)).toEqual(['string.unquoted.block.yaml']);
    expect(lines[5]?.[0]).toMatchObject({ text: 'sibling', scope: 'entity.name.tag.yaml' });
  });

  test('flow over several lines', () => {
    const lines = tokenize('a: [x, # first\n  {b: [c, "d"]},\n  e]\nf: 1');
    expect(lines[0]?.at(-1)?.scope).toBe('comment.line.number-sign.yaml');
    expect(lines[3]?.[0]).toMatchObject({ text: 'f', scope: 'entity.name.tag.yaml' });
    expect(lines[3]?.[0]?.scopes).not.toContain('flow');
  });

  test('a quote inside a word opens nothing', () => {
    expect(scopesOf("a: it's 5 o'clock").at(-1)).toBe("it's 5 o'clock|string.unquoted.plain");
  });
});
