/** The predicted cloud of a model, asked by the names in its files. */
import type { InputModel } from '../model/input-model.js';
import { type Allocated, groupsOf } from '../prediction/allocation.js';
import type { Member } from '../prediction/member.js';
import { unreadLists } from '../prediction/model-doubts.js';
import { type ModelPrediction, predictionOf } from '../prediction/prediction-of.js';
import type { Holder } from './relations.js';

/** The members of a cluster or resource group. */
export interface PredictedGroup {
  readonly members: readonly Allocated[];
  /** False where not all of them can be told. */
  readonly isKnown: boolean;
}

export interface PredictedCloud {
  readonly prediction: ModelPrediction;
  /** False where lists cannot be read whole, so that everything may come otherwise. */
  readonly isWhole: boolean;
  /** Where a server goes; undefined for one that is no member, and for an id that several have. */
  placeOf(id: string | undefined): Allocated | undefined;
  /** The same with its networks, which take more work. */
  memberOf(id: string | undefined): Member | undefined;
  /** It may or may not become a member, or the one or other. */
  isUnsure(id: string | undefined): boolean;
  /** That of a cluster or resource of the model; undefined where several have its name. */
  groupOf(holder: Holder): PredictedGroup | undefined;
}

const known = new WeakMap<ModelPrediction, PredictedCloud>();

/** Undefined where no release has what the model uses. */
export function predictedCloud(model: InputModel): PredictedCloud | undefined {
  const prediction = predictionOf(model);
  if (!prediction) return undefined;
  const cloud = known.get(prediction) ?? directoryOf(model, prediction);
  known.set(prediction, cloud);
  return cloud;
}

function directoryOf({ frame, fleet }: InputModel, prediction: ModelPrediction): PredictedCloud {
  const { allocation, cloud } = prediction;
  const byId = new Map([...allocation.byServer.values()].map((each) => [each.server.id, each]));
  const unsure = new Set([...allocation.unsure].map(({ id }) => id));
  const isRepeated = (id: string) => (fleet.by('id').get(id)?.length ?? 0) > 1;
  const placeOf = (id: string | undefined) => (id === undefined || isRepeated(id) ? undefined : byId.get(id));
  return {
    ...{ prediction, placeOf },
    isWhole: unreadLists(frame, fleet).length === 0,
    memberOf(id) {
      const place = placeOf(id);
      const members = place && prediction.networking.members.get(place.group);
      return members?.find(({ server }) => server.id === id);
    },
    isUnsure: (id) => id === undefined || isRepeated(id) || unsure.has(id) || prediction.openServers.has(id),
    groupOf({ plane: { name: planeName }, item, kind }) {
      const plane = planeName === undefined ? undefined : cloud.planes.get(planeName);
      const same = plane ? groupsOf(plane).filter((each) => each.name === item.name) : [];
      const [group] = same;
      if (!group || same.length > 1 || group.kind !== kind) return undefined;
      return { members: allocation.members.get(group) ?? [], isKnown: !allocation.unknown.has(group) };
    },
  };
}
