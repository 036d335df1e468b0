/**
 * A definition that was given another name by typing leaves its references behind: they name what is defined nowhere, and
 * nothing names the definition. Nothing is remembered for that; the names of the environment show it.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { NamedPlace } from '../model/facts.js';
import type { NameTable } from '../model/name-table.js';
import { counted } from '../rules/kit/words.js';
import type { FileEdit } from '../rules/rule.js';
import { nameAt, renamed } from './names.js';

interface LeftBehind {
  readonly title: string;
  readonly edits: readonly FileEdit[];
}

/** Offered at the definition, where exactly one name of its kind is used and not defined. */
export function renameReferencesLeftBehind(analysis: Analysis, offset: number): LeftBehind | undefined {
  const name = nameAt(analysis, offset);
  if (!name) return undefined;
  const { place, definitions } = name;
  const isDefinition = definitions.some(({ node, file }) => node === place.node && file === place.file);
  if (!isDefinition || definitions.length > 1 || name.references.length > 0) return undefined;
  const references = undefinedOf(analysis.environment.names(), place);
  const [first] = references;
  if (!first || references.some((each) => each.name !== first.name)) return undefined;
  const count = counted(references.length, 'reference');
  return {
    title: `Rename its ${count} from '${first.name}' to '${place.name}'`,
    edits: references.map((each) => renamed(each, place.name)),
  };
}

/** The places that name something of the kind that nothing defines and that does not come with the product. */
function undefinedOf(names: NameTable, { kind, scope }: NamedPlace): readonly NamedPlace[] {
  const known = new Map<string, boolean>();
  const isKnown = (each: NamedPlace): boolean => {
    const kinds = each.others ?? [kind];
    return kinds.some(
      (other) =>
        names.definitionsOf({ ...each, kind: other }).length > 0 ||
        names.shipped(other).some((shipped) => shipped.name === each.name),
    );
  };
  return names.referenced(kind).filter((each) => {
    if (each.scope !== scope || each.name === '') return false;
    const found = known.get(each.name) ?? isKnown(each);
    known.set(each.name, found);
    return !found;
  });
}
