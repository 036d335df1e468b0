/** The VLAN id of the external network is not a number from 1 to 4094. */

import { isVlanId } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { eachEnvironment } from '../over.js';
import { isMeant } from './about-meant-text.js';
import { externalVlan, usesVcenter } from './about-reading.js';
import { EXTERNAL } from './about-vcenter-vlans.js';
import { docs } from './vcenter-external-vlan-type.docs.js';

export const vcenterExternalVlanType = defineRule({
  id: 'installer/vcenter-external-vlan-type',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const node = usesVcenter(environment) ? environment.entry(EXTERNAL)?.value : undefined;
    if (node?.type !== 'scalar' || isUnknown(node)) return;
    const known = externalVlan(environment);
    if (known && typeof node.value === 'number') return;
    const { value } = node;
    if (typeof value !== 'number' && typeof value !== 'string') return;
    const text = String(value);
    if (!isMeant(text)) return;
    const digits = /^(?:vlan)?[\s._:-]*(\d{1,6})$/i.exec(text.trim())?.[1];
    const id = digits !== undefined && isVlanId(Number(digits)) ? Number(digits) : undefined;
    const { file } = environment;
    const message = known
      ? `'external_vlan_id' must be a number without quotes: ${known.value}.`
      : `'${text}' is not a valid VLAN id. Write a number from 1 to 4094.`;
    yield finding({ file, node }, message, {
      fixes: () =>
        id === undefined
          ? []
          : changeTo({ node, at: { file, node }, shared: false }, id, {
              title: `Change to ${id}`,
              preferred: true,
            }),
    });
  },
});
