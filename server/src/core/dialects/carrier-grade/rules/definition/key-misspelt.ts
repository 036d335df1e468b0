/** A key is nearly the name of another one that is missing beside it. */
import type { Facts } from '../../../../model/facts.js';
import { keysOf } from '../../../../model/misspelt-key.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import type { MapEntry, SyntaxNode } from '../../../../syntax/tree.js';
import { eachCloudFile } from '../over.js';
import { docs } from './key-misspelt.docs.js';

export const keyMisspelt = defineRule({
  id: 'carrier-grade/key-misspelt',
  severity: 'warning',
  docs,
  over: eachCloudFile,
  *check({ file, facts }) {
    for (const { entry, word, preferred } of misspelt(facts, file.tree.root))
      yield finding(
        { file, node: entry.key },
        `There is no key '${entry.key.value}' here; did you mean '${word}'?`,
        {
          fixes: () => fixOf(file, `Rename to '${word}'`, renameKey(file, entry, word), { preferred }),
        },
      );
  },
});

interface Misspelt {
  readonly entry: MapEntry;
  readonly word: string;
  /** True where nothing else can be meant. */
  readonly preferred: boolean;
}

function* misspelt(facts: Facts, node: SyntaxNode | undefined): Iterable<Misspelt> {
  if (node?.type === 'seq') for (const item of node.items) yield* misspelt(facts, item);
  if (node?.type !== 'map') return;
  const known = Object.keys(facts.schemaOf(node)?.properties ?? {});
  const present = new Set(node.entries.map((entry) => String(entry.key.value)));
  const free = known.filter((key) => !present.has(key));
  for (const entry of node.entries) {
    const key = String(entry.key.value);
    const guess = keysOf(facts.schema.root).has(key) ? undefined : didYouMean(key, free);
    if (guess?.word !== undefined) yield { entry, word: guess.word, preferred: guess.isCertain };
    yield* misspelt(facts, entry.value);
  }
}
