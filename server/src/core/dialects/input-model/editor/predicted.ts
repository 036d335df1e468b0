/** The predicted cloud of a model, asked by the names that stand in its files. */
import { addTo } from '../../../text/lists-by-key.js';
import type { InputModel } from '../model/input-model.js';
import { groupsOf } from '../prediction/allocation.js';
import type { Group, Plane } from '../prediction/cloud.js';
import type { Member } from '../prediction/member.js';
import { unreadLists } from '../prediction/model-doubts.js';
import { type ModelPrediction, predictionOf } from '../prediction/prediction-of.js';
import type { Holder } from './relations.js';

/** The members of a cluster or resource group. */
export interface PredictedGroup {
  readonly plane: Plane;
  readonly group: Group;
  readonly members: readonly Member[];
  /** False where not all of them can be told. */
  readonly isKnown: boolean;
}

export interface PredictedCloud {
  readonly prediction: ModelPrediction;
  /** False where lists cannot be read whole, so that everything may come otherwise. */
  readonly isWhole: boolean;
  /** Undefined for a server that is no member, and for an id that several have. */
  memberOf(id: string | undefined): Member | undefined;
  /** It may or may not become a member, or the one or other. */
  isUnsure(id: string | undefined): boolean;
  /** That of a cluster or resource of the model; undefined where several have its name. */
  groupOf(holder: Holder): PredictedGroup | undefined;
  /** Members with the role, in the order in which they were allocated. */
  membersWith(role: string): readonly Member[];
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
  const { members, allocation, cloud, openServers } = prediction;
  const byId = new Map(members.map((member) => [member.server.id, member]));
  const byRole = new Map<string | undefined, Member[]>();
  const byGroup = new Map<Group, Member[]>();
  for (const member of members) {
    addTo(byRole, member.server.role, member);
    addTo(byGroup, member.group, member);
  }
  const unsure = new Set([...allocation.unsure].map(({ id }) => id));
  const isRepeated = (id: string) => (fleet.by('id').get(id)?.length ?? 0) > 1;
  return {
    prediction,
    isWhole: unreadLists(frame, fleet).length === 0,
    memberOf: (id) => (id === undefined || isRepeated(id) ? undefined : byId.get(id)),
    isUnsure: (id) => id === undefined || isRepeated(id) || unsure.has(id) || openServers.has(id),
    groupOf({ plane: { name: planeName }, item, kind }) {
      const plane = planeName === undefined ? undefined : cloud.planes.get(planeName);
      const same = plane ? groupsOf(plane).filter((each) => each.name === item.name) : [];
      const [group] = same;
      if (!plane || !group || same.length > 1 || group.kind !== kind) return undefined;
      return { plane, group, members: byGroup.get(group) ?? [], isKnown: !allocation.unknown.has(group) };
    },
    membersWith: (role) => byRole.get(role) ?? [],
  };
}
