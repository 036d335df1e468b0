/** A single value is written where a list belongs. */
import type { Facts } from '../../../../model/facts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { setValue } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { CarrierGradeFile } from '../../model/carrier-grade-model.js';
import { eachCloudFile } from '../over.js';
import { scalarsOf } from './about-scalars.js';
import { docs } from './cg-not-a-list.docs.js';

export const cgNotAList = defineRule({
  id: 'carrier-grade/cg-not-a-list',
  severity: 'error',
  docs,
  over: eachCloudFile,
  *check(file) {
    const { facts } = file;
    if (file.file.tree.language !== 'json') return;
    for (const { node, entry } of scalarsOf(file.file.tree.root)) {
      if (!entry || entry.value !== node || isUnknown(node) || !isOneOfTexts(facts, entry)) continue;
      if (typeof node.value !== 'string' || node.value.trim() === '') continue;
      const items = node.value.split(/[,;]/).map((item) => item.trim());
      yield finding(
        { file: file.file, node },
        `'${entry.key.value}' must be a list. Write [${items.map((item) => `"${item}"`).join(', ')}].`,
        { fixes: () => asList(file, entry, items) },
      );
    }
  },
});

/** Lists of maps are another matter: one text is none of their items. */
function isOneOfTexts(facts: Facts, { value }: MapEntry): boolean {
  const schema = facts.schemaOf(value);
  return schema?.type === 'array' && schema.items?.type === 'string';
}

function asList({ file }: CarrierGradeFile, entry: MapEntry, items: readonly string[]): readonly Fix[] {
  if (items.some((item) => item === '')) return [];
  return fixOf(file, `Put ${quoted(items)} in a list`, setValue(file, entry, items), {
    preferred: items.length === 1,
  });
}
