/** A region takes a service from a control plane that does not have it. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { planeNamed } from '../../simulation/component-sets.js';
import { servicesIn } from '../../simulation/component-sets-services.js';
import { eachItemOf } from '../over.js';
import { docs } from './region-service-not-in-cp.docs.js';

/** The word for every service of the control plane. */
const ALL = 'all';

export const regionServiceNotInCp = defineRule({
  id: 'input-model/region-service-not-in-cp',
  severity: 'error',
  docs,
  over: eachItemOf('regions'),
  *check(region, frame) {
    for (const included of region.items('includes').items) {
      const plane = planeNamed(frame, included.text('control-plane')?.value);
      const there = plane?.isWhole ? servicesIn(frame, plane.components) : undefined;
      if (!plane || !there) continue;
      for (const service of included.texts('services').items) {
        const { value } = service;
        if (value === ALL || there.has(value) || frame.isKnown('service', value) !== true) continue;
        yield finding(service.at, `No component of '${value}' is in control plane '${plane.name ?? ''}'.`, {
          related: [{ at: plane.item.nameAt, message: 'The control plane is defined here.' }],
          fixes: () => dropItem(service, { title: `Remove '${value}'` }),
        });
      }
    }
  },
});
