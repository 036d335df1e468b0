/** Completion and hover in configuration files. */
import { describe, expect, test } from 'vitest';
import {
  analyse,
  analyseTogether,
  applyEdits,
  completion,
  hover,
  prepareRename,
} from '../../../../../server/src/core/index.js';

/** The text with `|` where the cursor is. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const analysis = analyse({ uri: 'file:///work/.helion.yml', text });
  if (!analysis) throw new Error('no configuration');
  return { analysis, offset, text };
}

function labels(marked: string): string[] {
  const { analysis, offset } = at(marked);
  return completion(analysis, offset).map(({ label }) => label);
}

/** The text after the item has been chosen. */
function chosen(marked: string, label: string): string | undefined {
  const { analysis, offset, text } = at(marked);
  const item = completion(analysis, offset, { snippets: false }).find((each) => each.label === label);
  return item && applyEdits(text, [item.edit]);
}

describe('completion', () => {
  test('the keys of a configuration, of an override and of a suppression', () => {
    expect(labels('|')).toEqual(
      expect.arrayContaining(['root', 'rules', 'exclude', 'facts', 'overrides', 'suppressions']),
    );
    expect(labels('overrides:\n  - files: [a]\n    |')).toEqual(expect.arrayContaining(['rules', 'facts']));
    expect(labels('suppressions:\n  - file: a\n    |')).toEqual(
      expect.arrayContaining(['pointer', 'line', 'rules', 'reason']),
    );
  });

  test('the rules of every dialect and their patterns, but none twice', () => {
    const all = labels('rules:\n  common/ip-documentation: off\n  |');
    expect(all).toEqual(
      expect.arrayContaining(['plan/vlan-id-duplicate', 'plan/*', 'input-model/*', 'config/unknown-rule']),
    );
    expect(all).not.toContain('common/ip-documentation');
    expect(chosen('rules:\n  pl|', 'plan/*')).toMatch(/^rules:\n {2}plan\/\*:/);
    expect(labels('suppressions:\n  - file: a\n    rules: [|]')).toContain('plan/vlan-id-duplicate');
  });

  test('severities and facts', () => {
    expect(labels('rules:\n  plan/*: |')).toEqual(['off', 'error', 'warning', 'info', 'hint']);
    expect(labels('facts:\n  folder: |')).toEqual(['template', 'overlay-base']);
    expect(labels('facts:\n  |')).toEqual(
      expect.arrayContaining(['installer.version', 'inputModel.generation']),
    );
  });
});

describe('completion of what a configuration speaks of', () => {
  const files = {
    'lab/x.helion.json':
      '{\n  "hypervisor": "xen",\n  "physical-networks": [{ "network": "ipmi", "vlan-id": 5000 }]\n}\n',
    'lab/a/helion.yml': 'hypervisor: kvm\n',
    'b.helion.yml': 'hypervisor: kvm\n',
  };

  /** As an editor asks: the text is analysed with what was typed so far, and its neighbours are known. */
  function offered(marked: string): string[] {
    const texts = { '.helion.yml': marked.replace('|', ''), ...files };
    const inputs = Object.entries(texts).map(([name, text]) => ({ uri: `file:///work/${name}`, text }));
    const analysis = analyseTogether(inputs, { whole: ['file:///work/'] }).of('file:///work/.helion.yml');
    return analysis ? completion(analysis, marked.indexOf('|')).map(({ label }) => label) : [];
  }

  test('the files below it, and in patterns their folders first', () => {
    expect(offered('suppressions:\n  - file: |\n')).toEqual([
      'b.helion.yml',
      'lab/a/helion.yml',
      'lab/x.helion.json',
    ]);
    for (const marked of ['exclude:\n  - |\n', 'overrides:\n  - files: [|]\n'])
      expect(offered(marked)).toEqual([
        'lab/**',
        'lab/a/**',
        'b.helion.yml',
        'lab/a/helion.yml',
        'lab/x.helion.json',
      ]);
  });

  test('the places with findings, and the rules that speak there before all others', () => {
    const begin = 'suppressions:\n  - file: lab/x.helion.json\n';
    expect(offered(`${begin}    pointer: |\n`)).toEqual(['/hypervisor', '/physical-networks/ipmi/vlan-id']);
    const rules = offered(`${begin}    pointer: /hypervisor\n    rules: [|]\n`);
    expect(rules.slice(0, 3)).toContain('plan/hypervisor-unknown');
    expect(rules.indexOf('plan/vlan-id-range')).toBeGreaterThan(100);
    expect(rules.length).toBeGreaterThan(500);
  });

  test('no pattern where one would be refused', () => {
    expect(labels('suppressions:\n  - file: a\n    rules: [|]')).not.toContain('plan/*');
  });
});

describe('hover', () => {
  const said = (marked: string) => {
    const { analysis, offset } = at(marked);
    return hover(analysis, offset)?.markdown ?? '';
  };

  test('a rule shows what it finds and how grave that is', () => {
    expect(said('rules:\n  plan/vlan-id-dup|licate: off\n')).toMatch(
      /plan\/vlan-id-duplicate`, error by default/,
    );
    expect(said('suppressions:\n  - { file: a, rules: [plan/vlan-|id-duplicate] }\n')).toContain('VLAN');
  });

  test('a pattern shows how many rules it means, and a key what it is for', () => {
    expect(said('rules:\n  pla|n/*: off\n')).toMatch(/means \d+ rules/);
    expect(said('excl|ude: []\n')).toContain('No findings are reported');
    expect(said('rules:\n  plan/*: o|ff\n')).toContain('disabled');
  });
});

test.each(['rules:\n  plan/vlan-id-dup|licate: off\n', 'suppressions:\n  - file: a|.json\n    rules: []\n'])(
  'what is no name of the file is not renamed: %j',
  (marked) => {
    const { analysis, offset } = at(marked);
    expect(prepareRename(analysis, offset)).not.toHaveProperty('placeholder');
  },
);
