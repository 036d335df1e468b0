/** Whether the node types of servers are known: one with a slip in it may be any of those that seem to be missing. */
import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import type { Items, Server } from '../../model/carrier-grade-model.js';

export function areTypesKnown({ items, complete }: Items<Server>): boolean {
  return complete && items.every(({ type }) => isNodeType(type));
}

export function isNodeType(type: string | undefined): boolean {
  return carrierGradeNodeTypes.some(({ name }) => name === type);
}
