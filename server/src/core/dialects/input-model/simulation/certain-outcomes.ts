/**
 * The cloud that results from a model, for rules: only where nothing in it can come otherwise. It costs more than all else
 * that rules ask, so that it is asked where something may be wrong, and the cheaper ways cannot tell.
 */
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Outcome } from '../prediction/prediction.js';
import { outcomeOf } from '../prediction/prediction-of.js';
import { spreadAt } from '../prediction/read-cloud.js';
import { placesOf } from './addresses-networks.js';
import { poolsOf } from './allocation-pools.js';
import { planesOf } from './component-sets.js';
import { isAllocationCertain } from './exact-allocation.js';

/** One for each description of releases that the model may be for; none where anything may come otherwise. */
export function certainOutcomes(fleet: Fleet, frame: Frame): readonly Outcome[] {
  if (
    !isAllocationCertain(fleet, frame) ||
    !areNetworksCertain(frame) ||
    spreadAt(frame, fleet) !== undefined
  )
    return [];
  return frame.generation.described.map((generation) => outcomeOf({ frame, fleet }, generation));
}

const LISTS: readonly FrameList[] = [
  ...(['networks', 'network-groups', 'interface-models', 'server-roles'] as const),
  ...(['configuration-data', 'service-components'] as const),
];

/** Every list can be read whole, and what decides about networks leads somewhere. */
function areNetworksCertain(frame: Frame): boolean {
  const areListsWhole = LISTS.every((key) => frame.hasList(key) === false || frame.isWhole(key));
  const { addresses } = frame.savedFiles;
  return (
    areListsWhole &&
    placesOf(frame).isWhole &&
    planesOf(frame).every(({ isWhole }) => isWhole) &&
    !addresses?.tree.broken &&
    poolsOf(frame).pools.every(({ roles }) => roles.every((role) => hasInterfaces(frame, role)))
  );
}

function hasInterfaces(frame: Frame, role: string): boolean {
  const name = frame.find('server-roles', role)?.text('interface-model')?.value;
  return frame.find('interface-models', name) !== undefined;
}
