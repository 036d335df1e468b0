/**
 * The same key twice in one map: one check for YAML and JSON, with an id for each because the catalogue of JSON names its own.
 */
import { removeEntry } from '../../syntax/rewrite.js';
import type { MapEntry, SyntaxLanguage, SyntaxNode } from '../../syntax/tree.js';
import { inFile } from '../in-file.js';
import type { Report, Rule, RuleContext } from '../rule.js';

const why =
  'Readers keep one of the two, mostly the last, without a word; the other value is lost, and the file says something else than it seems to.';

export const duplicateKeyRules: readonly Rule<unknown>[] = [
  {
    id: 'common/yaml-duplicate-key',
    severity: 'error',
    docs: {
      summary: 'A key stands twice in the same map.',
      why,
      source: 'YAML 1.2 specification, section 3.2.1.1: keys are unique',
      bad: 'hypervisor: kvm\nhypervisor: esx\n',
      good: 'hypervisor: kvm\n',
    },
    local: true,
    check: (context) => check(context, 'yaml'),
  },
  {
    id: 'common/json-duplicate-key',
    severity: 'error',
    docs: {
      summary: 'A key stands twice in the same object.',
      why,
      source: 'RFC 8259, section 4: names should be unique',
      bad: { 'cloud.helion.json': '{ "hypervisor": "kvm", "hypervisor": "esx" }\n' },
      good: { 'cloud.helion.json': '{ "hypervisor": "kvm" }\n' },
    },
    check: (context) => check(context, 'json'),
  },
];

function check({ file, report }: RuleContext<unknown>, language: SyntaxLanguage): void {
  if (file.tree.language !== language) return;
  const walk = (node: SyntaxNode) => {
    if (node.type === 'seq') for (const item of node.items) walk(item);
    if (node.type !== 'map') return;
    if (mayRepeat(node.entries)) {
      const first = new Map<string, MapEntry>();
      for (const entry of node.entries) {
        const key = String(entry.key.value);
        const earlier = first.get(key);
        // Several '<<' in one map are one merge after another, not a mistake.
        if (earlier && key !== '<<') report(duplicate(file, earlier, entry, key));
        else first.set(key, entry);
      }
    }
    for (const entry of node.entries) if (entry.value.type !== 'scalar') walk(entry.value);
  };
  if (file.tree.root) walk(file.tree.root);
}

/** Comparing each with each is faster than a table for as few keys as nearly all of thousands of maps have. */
const FEW = 16;

function mayRepeat(entries: readonly MapEntry[]): boolean {
  if (entries.length > FEW) return true;
  for (let at = 1; at < entries.length; at++) {
    const key = entries[at]?.key.value;
    // Words and whatever else reads like them are told apart below.
    if (typeof key !== 'string') return true;
    for (let before = 0; before < at; before++) if (entries[before]?.key.value === key) return true;
  }
  return typeof entries[0]?.key.value !== 'string' && entries.length > 1;
}

function duplicate(
  file: RuleContext<unknown>['file'],
  earlier: MapEntry,
  entry: MapEntry,
  key: string,
): Report {
  return {
    at: { file, node: entry.key },
    message: `The key '${key}' stands here a second time; readers keep only one of the two.`,
    related: [{ at: { file, node: earlier.key }, message: `'${key}' stands here first.` }],
    fixes: () => [
      { title: `Remove this '${key}'`, edits: inFile(file, removeEntry(file, entry)) },
      { title: `Remove the first '${key}'`, edits: inFile(file, removeEntry(file, earlier)) },
    ],
  };
}
