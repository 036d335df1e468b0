/** The models that a role names for a virtual server say how large it is, and are there. One rule for each kind of model. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import { devicesOf } from '../disks/parts.js';
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
        const message = `Virtual server '${vm.row.id}' needs a 'vm-size' in its ${what} '${model.label}'.`;
        yield finding(roleAt(vm), message, {
          related: [related(model.nameAt, `'${model.label}' is defined here.`)],
          fixes: () => giveSize(model, key),
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
          `Virtual server '${vm.row.id}' needs a '${key}' in its role '${vm.row.role}'.`,
          { fixes: () => giveModel(frame, vm, key) },
        );
      },
    }),
  ),
];

/** Enough for a virtual server of the control plane. */
const USUAL = { disk: '100G', vcpus: 4, ram: '16G' } as const;

function giveSize(model: Item, key: SizedBy): readonly Fix[] {
  if (key === 'cpu-model')
    return addKey(
      model,
      'vm-size',
      { vcpus: USUAL.vcpus },
      { title: `Add 'vm-size' with ${USUAL.vcpus} vcpus` },
    );
  if (key === 'memory-model')
    return addKey(model, 'vm-size', { ram: USUAL.ram }, { title: `Add 'vm-size' with ${USUAL.ram} of RAM` });
  const disks = devicesOf(model).map(({ value }) => ({ name: value, size: USUAL.disk }));
  return addKey(model, 'vm-size', { disks }, { title: `Add 'vm-size' with ${USUAL.disk} for each disk` });
}

/** Models that say how large a virtual server is. */
function giveModel(frame: Frame, { row }: Server, key: SizedBy): readonly Fix[] {
  const role = frame.find('server-roles', row.role);
  const sized = frame.list(`${key}s`).filter((model) => model.has('vm-size'));
  return sized
    .slice(0, MOST_CHOICES)
    .flatMap(({ name }) => (role && name !== undefined ? addKey(role, key, name) : []));
}
