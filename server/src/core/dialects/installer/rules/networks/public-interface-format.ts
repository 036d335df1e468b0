/** A public interface looks like a VLAN and is not called `vlan` and its id. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { writePath } from './about-paths.js';
import { PLACES } from './about-public-interfaces.js';
import { interfaceAt, type WrittenInterface } from './about-reading.js';
import { docs } from './public-interface-format.docs.js';

export const publicInterfaceFormat = defineRule({
  id: 'installer/public-interface-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const place of PLACES) {
      const written = interfaceAt(environment, place.path);
      if (written?.name.kind !== 'vlan-like') continue;
      const { id } = written.name;
      const form = id === undefined ? "'vlan' and an id from 1 to 4094, such as 'vlan331'" : `'vlan${id}'`;
      yield finding(
        written.value.at,
        `'${written.value.value}' is not a valid VLAN interface. Write ${form}.`,
        { fixes: () => (id === undefined ? [] : asVlan(environment, written, id, place)) },
      );
    }
  },
});

/** `eth1.331` says which NIC is meant too: it is written where the installer looks for it. */
function asVlan(
  environment: EnvironmentJson,
  { value, name }: WrittenInterface,
  id: number,
  { rawKey, rawPath }: (typeof PLACES)[number],
) {
  const next = `vlan${id}`;
  if (name.kind !== 'vlan-like' || !name.parent || !rawPath || environment.state(rawPath) !== 'absent')
    return changeTo(value, next, { preferred: true });
  return together(
    `Change to '${next}' and add '${rawKey}' with '${name.parent}'`,
    [changeTo(value, next), writePath(environment, rawPath, name.parent)],
    { preferred: true },
  );
}
