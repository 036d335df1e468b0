/** Models in which whole lists are missing or cannot be read: one finding, and what names their objects is unknown. */
import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../../../server/src/core/dialects/input-model/examples.js';
import { mandatoryLists } from '../../../../server/src/core/dialects/input-model/model/model-kinds.js';
import { analysesOf, nameOf } from '../../../support/check-rule.js';

const model = exampleModel();

/** Errors and warnings, as `severity file rule`. */
function found(files: Readonly<Record<string, string>>): string[] {
  return analysesOf(files).all.flatMap(({ file, findings }) =>
    findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ severity, rule }) => `${severity} ${nameOf(file.uri)} ${rule}`),
  );
}

const isListOf = (list: string) => new RegExp(`^${list}:\\n(?:(?:[ -].*)?\\n)*`, 'm');

/** The model with another text in the place of some lists. */
function without(lists: readonly string[], text = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(model).map(([name, whole]) => [
      name,
      lists.reduce((rest, list) => rest.replace(isListOf(list), text && `${list}: ${text}\n`), `${whole}\n`),
    ]),
  );
}

const MISSING = 'error cloudConfig.yml input-model/missing-top-level-key';

describe('a list that stands in no file', () => {
  test.each(mandatoryLists)('%s', (list) => {
    expect(found(without([list]))).toEqual([MISSING]);
  });

  test('several of them are missing together', () => {
    expect(found(without(['control-planes', 'network-groups', 'servers']))).toEqual([MISSING]);
    expect(found(without(mandatoryLists))).toEqual([MISSING]);
  });

  test('a base for overlays that says so has no mistake', () => {
    const base = without(['control-planes', 'network-groups']);
    const marked = `# helion-folder: overlay-base\n${base['cloudConfig.yml']}`;
    expect(found({ ...base, 'cloudConfig.yml': marked })).toEqual([]);
    const inData = `${base['data/servers.yml']}\n# helion-folder: overlay-base\n`;
    expect(found({ ...base, 'data/servers.yml': inData })).toEqual([]);
  });

  test('lists that are there are looked at in a base as everywhere', () => {
    const base = without(['control-planes', 'network-groups']);
    const files = {
      ...base,
      'cloudConfig.yml': `# helion-folder: overlay-base\n${base['cloudConfig.yml']}`,
      'data/more.yml':
        'product:\n  version: 2\nserver-roles:\n  - name: MORE-ROLE\n    disk-model: NONE\n    interface-model: NONE\n',
    };
    expect(found(files)).toEqual([
      'error data/more.yml input-model/role-unknown-disk-model',
      'error data/more.yml input-model/role-unknown-interface-model',
    ]);
  });

  test('of a list that not every model has, the first name says it for all', () => {
    const more = 'product:\n  version: 2\nservers:\n';
    const server = (id: string) => `  - id: ${id}\n    role: NONE\n    nic-mapping: NIC-${id}\n`;
    const files = {
      ...without(['nic-mappings']),
      'data/more.yml': `${more}${server('a')}${server('b')}${server('c')}`,
    };
    expect(found(files).filter((each) => each.endsWith('nic-mapping'))).toHaveLength(1);
  });
});

describe('a list that cannot be read', () => {
  test.each(mandatoryLists)('%s is a word', (list) => {
    const errors = found(without([list], 'WORD'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('input-model/schema-violation');
  });

  test.each(mandatoryLists)('%s is a map of something else', (list) => {
    const errors = found(without([list], '{aa: bb}')).filter((each) => each.startsWith('error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('input-model/schema-violation');
  });

  test('a map of something else is said to be no list', () => {
    const findings = analysesOf(without(['networks'], '{aa: bb}')).all.flatMap((each) => each.findings());
    expect(findings.map(({ message }) => message)).toContain(
      "'networks' must be a list of items with the key 'name'.",
    );
  });

  test('a lone object with a name is a list of one', () => {
    const text = 'product:\n  version: 2\nserver-groups:\n  name: LONE\n';
    expect(found({ ...model, 'data/more.yml': text })).toEqual([]);
  });
});

describe('an empty list that a template names', () => {
  const role = '  - name: MORE-ROLE\n    interface-model: COMPUTE-INTERFACES\n    memory-model: NONE\n';
  const roles = `product:\n  version: 2\nserver-roles:\n`;
  const disks = '    disk-model: COMPUTE-DISKS\n';
  const loop = `{% for x in y %}\n${role}${disks}{% endfor %}\n`;
  const memory = 'product:\n  version: 2\nmemory-models: []\n';

  test('is no mistake where a block alone names it', () => {
    expect(found({ ...model, 'data/memory.yml': memory, 'data/more.yml': roles + loop })).toEqual([]);
  });

  test('is one where other lines name it as well', () => {
    const text = `${roles}${role.replace('MORE', 'PLAIN')}${disks}${loop}`;
    expect(found({ ...model, 'data/memory.yml': memory, 'data/more.yml': text })).toEqual([
      'error data/memory.yml input-model/empty-list',
    ]);
  });
});

describe('a name that only another program can tell', () => {
  test.each(['{{ x }}', '"{{ x }}"', '!vault x'])(
    'may be any, also of an object inside of others: %s',
    (name) => {
      const file = 'data/control_plane.yml';
      const { [file]: text = '' } = model;
      const other = text.replace('- name: internal-lb', '- name: OTHER');
      expect(found({ ...model, [file]: other })).toContain(
        'warning data/network_groups.yml input-model/lb-unknown-name',
      );
      expect(found({ ...model, [file]: text.replace('- name: internal-lb', `- name: ${name}`) })).toEqual([]);
    },
  );
});

describe('a folder of templates', () => {
  const template = 'product:\n  version: 2\nservers:\n{% for x in y %}\n  - id: {{ x }}\n{% endfor %}\n';
  const notes = (files: Readonly<Record<string, string>>) =>
    analysesOf(files).all.flatMap(({ findings }) =>
      findings().filter(({ rule }) => rule === 'common/template-file'),
    );

  test('gets no note that is marked as one, and whatever is missing in it is made', () => {
    const files = { ...without(['control-planes']), 'data/more.yml': template };
    expect([notes(files).length, found(files)]).toEqual([1, [MISSING]]);
    const marked = { ...files, 'data/more.yml': `# helion-folder: template\n${template}` };
    expect([notes(marked).length, found(marked)]).toEqual([0, []]);
  });

  test('what is wrong in itself stays wrong', () => {
    const files = {
      ...model,
      'data/more.yml': `# helion-folder: template\n${template}networks:\n  - name: N\n    cidr: 300.1.1.1/24\n`,
    };
    expect(found(files)).toContain('error data/more.yml input-model/network-cidr-invalid');
  });
});
