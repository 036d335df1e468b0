/**
 * Names that several places use and none defines, where one definition is used by none: the definition was given another
 * name, and the references were left behind.
 */
import type { NamedPlace } from '../../../model/facts.js';
import { surelyMeant } from '../../../rules/kit/evidence.js';
import { changePart, changeTo, together } from '../../../rules/kit/fixes.js';
import { counted } from '../../../rules/kit/words.js';
import type { Fix } from '../../../rules/rule.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { namesOf } from '../model/names.js';

type Name = Pick<NamedPlace, 'kind' | 'name' | 'scope'>;

/** The two ways out: the definition gets its name back, or all that names it gets the new one. */
export function renamedFixes(model: CarrierGrade, lost: Name): readonly Fix[] {
  const { definitions, references } = everyName(model);
  const isSame = (each: Name) => each.kind === lost.kind && each.scope === lost.scope;
  const used = references.filter(isSame);
  const defined = definitions.filter(isSame);
  const places = used.filter(({ name }) => name === lost.name);
  const spare = defined.filter(({ name }) => !used.some((each) => each.name === name));
  const near = spare.filter(({ name }) => surelyMeant(name, [lost.name]) === lost.name);
  const nowhere = used.filter(({ name }) => !defined.some((each) => each.name === name));
  const isOnly = new Set(nowhere.map(({ name }) => name)).size === 1;
  const [definition, another] = near.length === 1 ? near : isOnly ? spare : [];
  if (!definition || another || places.length < 2) return [];
  const { name } = definition;
  return [
    ...together(`Rename '${name}' to '${lost.name}' where it is defined`, [write(definition, lost.name)]),
    ...renameAll(
      `Rename its ${counted(places.length, 'reference')} from '${lost.name}' to '${name}'`,
      places,
      name,
    ),
  ];
}

/** Gives a name and everything that uses it another one. */
export function renameEverywhere(
  model: CarrierGrade,
  names: readonly (Name & { readonly to: string })[],
  title: string,
): readonly Fix[] {
  const { definitions, references } = everyName(model);
  const parts = names.flatMap((own) =>
    [...definitions, ...references]
      .filter((each) => each.kind === own.kind && each.scope === own.scope && each.name === own.name)
      .map((each) => write(each, own.to)),
  );
  return parts.length > 0 ? together(title, parts) : [];
}

function renameAll(title: string, places: readonly NamedPlace[], to: string): readonly Fix[] {
  return together(
    title,
    places.map((place) => write(place, to)),
  );
}

function write({ file, node, part, write: spell }: NamedPlace, to: string): readonly Fix[] {
  const name = spell ? spell(to) : to;
  const at = { file, node };
  return part ? changePart({ ...at, part }, name) : changeTo({ node, at, shared: false }, name);
}

/** What schemas say, and what stands in parts of values; the files that are compared with one another. */
function everyName(model: CarrierGrade): {
  readonly definitions: readonly NamedPlace[];
  readonly references: readonly NamedPlace[];
} {
  const own = namesOf(model);
  const files = [
    model.definition,
    model.environment,
    model.provision,
    model.nodes,
    model.wr,
    model.varsOf('esx'),
  ];
  // Variables may stand inline in the definition.
  const facts = [...new Set(files.flatMap((file) => file?.facts ?? []))];
  return {
    definitions: [...facts.flatMap((each) => each.definitions), ...own.definitions],
    references: [...facts.flatMap((each) => each.references), ...own.references],
  };
}
