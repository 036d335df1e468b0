/**
 * Release 1.1 keeps the variables of the KVM region and of the playbooks in `definition.json`: rules, names, hovers and
 * completion are the same there as in files of their own.
 */
import { describe, expect, test } from 'vitest';
import { cloudFiles } from '../../../../server/src/core/dialects/carrier-grade/examples.js';
import { carrierGradeRules } from '../../../../server/src/core/dialects/carrier-grade/rules/generated/registry.js';
import { completion, hover, references } from '../../../../server/src/core/index.js';
import { analysesOf, analysisIn, nameOf } from '../../../support/check-rule.js';

type Files = Readonly<Record<string, string>>;

const FILES: Readonly<Record<string, string>> = {
  'vars/ansible.json': 'ansible-vars',
  'vars/ldap.json': 'ansible-vars',
  'vars/wr.json': 'wr-vars',
};

/** What came with release 2.0, and the name of the region, which changed. */
const NEW = ['shared_instance_storage', 'vswitch_type', 'physnet_VLAN_range_mappings', 'pci_vendor_id'];
const DEPENDS_ON_RELEASE = [
  'carrier-grade/cg-wr-storage-key-version',
  'carrier-grade/cg-wr-region-name',
  'carrier-grade/cg-wr-vswitch',
];

/** The same cloud with its variables inline; undefined where one of the files is not made of one group. */
function inline(files: Files): Files | undefined {
  const { cloud, ...definition } = JSON.parse(files['definition.json'] ?? '{}');
  const { properties: _folder, ...named } = cloud ?? {};
  const groups: Record<string, object> = {};
  for (const [file, key] of Object.entries(FILES)) {
    const content = files[file] === undefined ? undefined : JSON.parse(files[file]);
    const [group, ...others] = content?.['property-groups'] ?? [];
    if (others.length > 0) return undefined;
    groups[key] = { ...groups[key], ...group?.properties };
  }
  const rest = Object.fromEntries(Object.entries(files).filter(([name]) => !(name in FILES)));
  const whole = { ...definition, cloud: named, ...groups };
  return { ...rest, 'definition.json': `${JSON.stringify(whole, undefined, 2)}\n` };
}

/** What a rule says in variables: the message, and the text that it is about. */
function saidOfVars(rule: string, files: Files): string[] {
  const analyses = analysesOf(files);
  return Object.entries(files)
    .filter(([name]) => name in FILES || name === 'definition.json')
    .flatMap(([name, text]) =>
      analysisIn(analyses, name)
        .findings()
        .filter((finding) => finding.rule === rule)
        .map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`),
    )
    .toSorted();
}

function json(files: Files | (() => Files) | string | unknown): Files | undefined {
  return typeof files === 'object' && files !== null && 'definition.json' in files
    ? (files as Files)
    : undefined;
}

const examples = carrierGradeRules.flatMap(({ id, docs }) => {
  const bad = json(typeof docs.bad === 'function' ? docs.bad() : docs.bad);
  if (!bad || DEPENDS_ON_RELEASE.includes(id)) return [];
  const good = cloudFiles();
  const isOfVars = Object.keys(FILES).some((name) => bad[name] !== undefined && bad[name] !== good[name]);
  return isOfVars ? [{ id, bad }] : [];
});

describe('what rules say of a file of variables they say of the same inline', () => {
  test('the examples of many rules are about variables', () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  test.each(examples)('$id', ({ id, bad }) => {
    const moved = inline(bad);
    const before = saidOfVars(id, bad);
    // What is said of groups and of files by themselves has no place inline.
    if (!moved || /cg-vars-|cg-beta|cg-properties/.test(id)) return;
    expect(saidOfVars(id, moved)).toEqual(before);
  });
});

/** A cloud as release 1.1 has it. */
function cloudOf11(change: (vars: Record<string, Record<string, unknown>>) => void = () => {}): Files {
  const files = inline(cloudFiles()) ?? {};
  const definition = JSON.parse(files['definition.json'] ?? '{}');
  for (const key of NEW) delete definition['wr-vars'][key];
  Object.assign(definition['wr-vars'], { image_storage: 250, region_name: 'RegionOne' });
  change(definition);
  return { ...files, 'definition.json': `${JSON.stringify(definition, undefined, 2)}\n` };
}

function problems(files: Files): string[] {
  return analysesOf(files).all.flatMap((analysis) =>
    analysis
      .findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule }) => rule),
  );
}

test('a good cloud with inline variables', () => {
  expect(problems(cloudOf11())).toEqual([]);
});

test('the release is 1.1, whichever of the two is inline', () => {
  const region = cloudOf11((vars) => {
    delete vars['ansible-vars'];
    const { image_storage: _size, ...others } = vars['wr-vars'] ?? {};
    vars['wr-vars'] = { ...others, region_name: 'regionone' };
  });
  expect(problems(region)).toEqual(['carrier-grade/cg-wr-region-name']);
});

test('files of the folder that the definition names come before what stands inline', () => {
  const own = cloudFiles({
    'vars/wr.json property-groups.0.properties.logical_interface.0.network.0.name': 'managment',
  });
  const both = { ...own, 'definition.json': cloudOf11()['definition.json'] ?? '' };
  // Without a folder the file is not read, and its mistake is none of the cloud.
  expect(problems(both)).not.toContain('carrier-grade/cg-wr-network-name');
  const named = both['definition.json'].replace(
    '"nickname": "base",',
    '"nickname": "base", "properties": "vars",',
  );
  expect(problems({ ...both, 'definition.json': named })).toContain('carrier-grade/cg-wr-network-name');
});

test('a misspelt key of an inline variable', () => {
  const files = cloudOf11((vars) => {
    const { backup_storage: size, ...others } = vars['wr-vars'] ?? {};
    vars['wr-vars'] = { backup_storge: size, ...others };
  });
  expect(problems(files)).toEqual(['carrier-grade/key-misspelt']);
});

describe('in the editor', () => {
  const files = cloudOf11();
  const text = files['definition.json'] ?? '';
  const analysis = analysisIn(analysesOf(files), 'definition.json');

  test('hovers say what a variable is and what a network of a range is', () => {
    expect(hover(analysis, text.indexOf('"backup_storage"') + 2)?.markdown).toContain('at least 120');
    expect(hover(analysis, text.indexOf('"ldap_ou"') + 2)?.markdown).toContain('organizational unit');
    expect(hover(analysis, text.indexOf('"blockstore"') + 2)?.markdown).toContain('172.16.73.0/24');
  });

  test('a network is used by the range that names it', () => {
    const found = references(analysis, text.indexOf('"blockstore"') + 2, true);
    expect(found.map(({ uri }) => nameOf(uri))).toContain('definition.json');
  });

  test('keys that are not there yet, and none of the other release', () => {
    const at = text.indexOf('"wr-vars": {') + '"wr-vars": {'.length;
    const edited = `${text.slice(0, at)} "" ,${text.slice(at)}`.replace(/"backup_storage": \d+,/, '');
    const within = analysisIn(analysesOf({ ...files, 'definition.json': edited }), 'definition.json');
    const labels = completion(within, at + 2, { snippets: false }).map(({ label }) => label);
    expect(labels).toContain('backup_storage');
    expect(labels).not.toContain('shared_instance_storage');
    expect(labels).not.toContain('dns_address');
  });
});
