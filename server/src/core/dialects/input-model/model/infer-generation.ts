/**
 * For which generation of the product a model was written, from what only some of them have. In doubt it is unknown, and
 * only what is true of all of them is said.
 */
import { type ClmGeneration, clmGenerations } from '../../../architecture/clm-generations.js';
import { clmComponents } from '../../../architecture/clm-services.js';
import type { Frame } from './frame.js';
import type { Generation } from './generation.js';

export function generationOf(frame: Frame, set: ClmGeneration | undefined): Generation {
  if (set) return { value: set };
  return told(frame) ?? { value: undefined };
}

/** The components that a model uses tell best: each generation left some behind and got some. */
function told(frame: Frame): Generation | undefined {
  const used = new Set(componentsIn(frame));
  const possible = possibleGenerations(frame);
  // A model that needs what another generation does not have is for the only one that has it.
  for (const { id, title } of clmGenerations) {
    if (possible.length !== 1 || possible[0] !== id) continue;
    const proof = [...used].find((name) =>
      clmGenerations.every((other) => clmComponents(other.id).has(name) === (other.id === id)),
    );
    const reason =
      proof === undefined ? `only ${title} has all of its components together` : `only it has '${proof}'`;
    return { value: id, reason };
  }
  return undefined;
}

/** Those that have all components that a model uses, oldest first. */
export function possibleGenerations(frame: Frame): readonly ClmGeneration[] {
  const used = new Set(componentsIn(frame));
  return clmGenerations.map(({ id }) => id).filter((id) => fits(id, used));
}

function fits(id: ClmGeneration, used: ReadonlySet<string>): boolean {
  const known = clmComponents(id);
  const all = clmGenerations.map((each) => clmComponents(each.id));
  // What no generation has is a slip, or a component of the model's own.
  return [...used].every((name) => known.has(name) || !all.some((components) => components.has(name)));
}

/** Every component that a control plane names. */
function componentsIn(frame: Frame): string[] {
  return frame
    .list('control-planes')
    .flatMap((plane) => [
      ...plane.named('common-service-components').items.map(({ name }) => name),
      ...['clusters', 'resources', 'member-groups', 'resource-nodes'].flatMap((key) =>
        plane
          .items(key)
          .items.flatMap((group) => group.named('service-components').items.map(({ name }) => name)),
      ),
    ]);
}
