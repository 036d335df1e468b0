/**
 * Where a node is in a plan: the keys that lead to it, and the network it belongs to.
 * Used by everything that answers the editor; rules go the other way, from the model to nodes.
 */
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';

export interface PlaceInPlan {
  /** Keys from the root down; items of lists add nothing. A key and its value have the same path. */
  readonly path: readonly string[];
  /** The last key. */
  readonly key: string | undefined;
  readonly network: PlanNetwork | undefined;
}

export function placeInPlan(plan: Plan, at: SyntaxNode | MapEntry): PlaceInPlan {
  const path: string[] = [];
  let network: PlanNetwork | undefined;
  let current: SyntaxNode | MapEntry | undefined = at;
  while (current) {
    if (current.type === 'entry') {
      path.unshift(String(current.key.value));
      current = current.parent;
      continue;
    }
    network ??= networkAt(plan, current);
    current = current.parent;
  }
  return { path, key: path.at(-1), network };
}

/** The network whose map this is. */
export function networkAt(plan: Plan, node: SyntaxNode): PlanNetwork | undefined {
  return node.type === 'map' ? plan.networkOf.get(node) : undefined;
}
