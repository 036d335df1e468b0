/** The models that a role names for a virtual server say how large it is, and are there. One rule for each kind of model. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { eachVirtualServer } from '../over.js';
import { modelOf, roleAt, type SizedBy } from './about-virtual-servers.js';
import { docs } from './vm-sizes.docs.js';

const SIZES: readonly (readonly [id: keyof typeof docs, key: SizedBy, what: string])[] = [
  ['input-model/vm-no-disk-size', 'disk-model', 'disk model'],
  ['input-model/vm-no-cpu-size', 'cpu-model', 'CPU model'],
  ['input-model/vm-no-memory-size', 'memory-model', 'memory model'],
];

/** A role without a disk model is an error for every server. */
const MODELS: readonly (readonly [id: keyof typeof docs, key: SizedBy])[] = [
  ['input-model/vm-no-cpu-model', 'cpu-model'],
  ['input-model/vm-no-memory-model', 'memory-model'],
];

export const vmSizes: readonly Rule<InputModel>[] = [
  ...SIZES.map(([id, key, what]) =>
    defineRule({
      id,
      severity: 'error',
      docs: docs[id],
      over: eachVirtualServer,
      *check(vm, frame) {
        const model = modelOf(frame, vm, key);
        if (!model || model === 'none' || model.has('vm-size')) return;
        const message = `'${vm.row.id}' is virtual, and its ${what} '${model.label}' has no 'vm-size'.`;
        yield finding(roleAt(vm), message, {
          related: [related(model.nameAt, `'${model.label}' stands here.`)],
        });
      },
    }),
  ),
  ...MODELS.map(([id, key]) =>
    defineRule({
      id,
      severity: 'error',
      docs: docs[id],
      over: eachVirtualServer,
      *check(vm, frame) {
        if (modelOf(frame, vm, key) !== 'none') return;
        yield finding(
          roleAt(vm),
          `'${vm.row.id}' is virtual, and its role '${vm.row.role}' has no '${key}'.`,
        );
      },
    }),
  ),
];
