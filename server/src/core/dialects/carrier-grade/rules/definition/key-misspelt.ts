/** A key is nearly the name of another one that is missing beside it. */
import type { Facts } from '../../../../model/facts.js';
import { keysOf } from '../../../../model/misspelt-key.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import type { MapEntry, SyntaxNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import { eachCloudFile } from '../over.js';
import { docs } from './key-misspelt.docs.js';

export const keyMisspelt = defineRule({
  id: 'carrier-grade/key-misspelt',
  severity: 'warning',
  docs,
  over: eachCloudFile,
  *check({ file, facts }) {
    for (const { entry, guess } of misspelt(facts, file.tree.root))
      yield finding(
        { file, node: entry.key },
        `There is no key '${entry.key.value}' here; did you mean '${guess}'?`,
        {
          fixes: () =>
            fixOf(file, `Rename to '${guess}'`, renameKey(file, entry, guess), { preferred: true }),
        },
      );
  },
});

function* misspelt(
  facts: Facts,
  node: SyntaxNode | undefined,
): Iterable<{ readonly entry: MapEntry; readonly guess: string }> {
  if (node?.type === 'seq') for (const item of node.items) yield* misspelt(facts, item);
  if (node?.type !== 'map') return;
  const known = Object.keys(facts.schemaOf(node)?.properties ?? {});
  const present = new Set(node.entries.map((entry) => String(entry.key.value)));
  const free = known.filter((key) => !present.has(key));
  for (const entry of node.entries) {
    const key = String(entry.key.value);
    const guess = keysOf(facts.schema.root).has(key) ? undefined : nearest(key, free);
    if (guess !== undefined) yield { entry, guess };
    yield* misspelt(facts, entry.value);
  }
}
