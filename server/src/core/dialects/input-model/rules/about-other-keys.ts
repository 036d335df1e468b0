/** A key that an object lacks may be there under another name: then that is renamed, and nothing is added beside it. */
import { surelyMeant } from '../../../rules/kit/evidence.js';
import { renameKey } from '../../../rules/kit/fixes.js';
import type { Fix } from '../../../rules/rule.js';
import { inputModelSchema } from '../../../schema/input-model-schema.js';
import { propertySchema, schemaAt } from '../../../schema/schema.js';
import type { Item } from '../model/item.js';

/** Renames the key that is meant where there is one; else what `add` offers. */
export function renamedOr(item: Item, key: string, add: () => readonly Fix[]): readonly Fix[] {
  const own = schemaAt(inputModelSchema, item.node);
  const others = Object.keys(propertySchema(inputModelSchema, own, key)?.['x-other-names'] ?? {});
  const known = own?.properties ?? {};
  const isMeant = (each: string) =>
    others.includes(each) || (!(each in known) && surelyMeant(each, [key]) === key);
  const found = item.keys.filter((each) => each !== key && isMeant(each));
  const renamed = found.flatMap((each) =>
    renameKey(item, each, key, { title: `Rename '${each}' to '${key}'` }),
  );
  return renamed.length > 0 ? renamed : add();
}
