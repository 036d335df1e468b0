/** What comes out of a model, thing by thing: what the processor would make of it, or what it made the last time. */
import type { Inventory, InventoryQuestion, SavedTexts, Thing } from '../../../model/inventory.js';
import { type ThingKind, thingKinds } from '../../../model/inventory-words.js';
import type { AssistContext } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { SAVED_ADDRESSES } from '../model/saved-addresses.js';
import { SAVED } from '../model/saved-allocations.js';
import { type ModelPrediction, predictionOf } from '../prediction/prediction-of.js';
import { balancerThings, endpointThings } from './balancers.js';
import { deployedInventory } from './deployed.js';
import { knownLists } from './known-lists.js';
import { networkGroupThings, networkThings } from './networks.js';
import { objectThings, settingThings } from './objects.js';
import { componentThings, groupThings, planeThings } from './planes.js';
import { portThings, routeThings } from './ports-and-routes.js';
import { serverAddressThings, serverThings, serviceAddressThings } from './servers.js';

export function inventory(
  { model }: AssistContext<InputModel>,
  question: InventoryQuestion,
): Inventory | undefined {
  const { savedServers, savedAddresses } = question;
  const prediction = predictionOf(model, {
    ...(savedServers !== undefined && { savedServers }),
    ...(savedAddresses !== undefined && { savedAddresses }),
  });
  if (!prediction) return { things: [], told: new Set(), open: new Set(), doubts: [NO_RELEASE] };
  // Which release is meant is open on both sides.
  if (question.isDeployed) return deployedInventory(model, prediction, guessOf(prediction));
  return predictedInventory(model, prediction);
}

const NO_RELEASE = { message: 'No release has everything that the model uses, so its result is unknown.' };

/** What other dialects have and models do not. */
const FOREIGN: readonly ThingKind[] = ['count', 'pool', 'host', 'interface-network'];

const TOLD: ReadonlySet<ThingKind> = new Set(thingKinds.filter((kind) => !FOREIGN.includes(kind)));

function predictedInventory(model: InputModel, prediction: ModelPrediction): Inventory {
  const known = knownLists(model, prediction);
  const predicted = { model, prediction, known };
  const things: Thing[] = [
    ...settingThings(model),
    ...objectThings(model),
    ...planeThings(predicted),
    ...networkGroupThings(predicted),
    ...networkThings(predicted),
    ...groupThings(predicted),
    ...componentThings(predicted),
    ...serverThings(predicted),
    ...(known.hasAddresses
      ? [
          ...serverAddressThings(predicted),
          ...serviceAddressThings(predicted),
          ...endpointThings(predicted),
          ...routeThings(predicted),
          ...portThings(predicted),
        ]
      : []),
    ...balancerThings(predicted),
  ];
  const saved = savedTexts(model);
  return {
    ...{ things, told: TOLD, open: known.open },
    doubts: [...guessOf(prediction), ...prediction.doubts],
    ...(saved && { saved }),
  };
}

function guessOf({ isGuess, release }: ModelPrediction): Inventory['doubts'] {
  const message = `Several releases match the components of the model, and none is set. This comparison is for release ${release}.`;
  return isGuess ? [{ message }] : [];
}

function savedTexts({ files }: InputModel): SavedTexts | undefined {
  const textOf = (kind: string) => files.find((each) => each.kind === kind)?.file.text;
  const [savedServers, savedAddresses] = [textOf(SAVED), textOf(SAVED_ADDRESSES)];
  if (savedServers === undefined && savedAddresses === undefined) return undefined;
  return {
    ...(savedServers !== undefined && { savedServers }),
    ...(savedAddresses !== undefined && { savedAddresses }),
  };
}
