/** Huge pages of one size are reserved twice. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import { eachItemOf } from '../over.js';
import { docs } from './memory-pages-repeated.docs.js';

const rows = [
  { id: 'input-model/memory-numa-duplicate', isOfNode: true },
  { id: 'input-model/memory-page-size-duplicate', isOfNode: false },
] as const;

export const memoryPagesRepeated: readonly Rule<InputModel>[] = rows.map(({ id, isOfNode }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachItemOf('memory-models'),
    *check(model) {
      const pages = model.items('huge-pages').items.filter((page) => page.has('numa-node') === isOfNode);
      for (const { first, again } of repeated(pages, isOfNode ? sizeOnNode : sizeOf)) {
        const where = isOfNode ? ` on NUMA node ${again.integer('numa-node')?.value}` : '';
        yield finding(
          again.text('size')?.at ?? again.at,
          `Duplicate huge page size ${sizeOf(again)}${where}.`,
          {
            related: [{ at: first.keyAt('size'), message: 'First reserved here.' }],
            fixes: () => dropItem(again, { title: 'Remove these pages' }),
          },
        );
      }
    },
  }),
);

function sizeOf(page: Item): string | undefined {
  return page.text('size')?.value;
}

function sizeOnNode(page: Item): string | undefined {
  const [size, node] = [sizeOf(page), page.integer('numa-node')];
  return size !== undefined && node ? `${size} ${node.value}` : undefined;
}
