/** The Fibre Channel zone manager is described among the 3PAR back ends. */

import { zoneManagerFile } from '../../../../architecture/storage-backends.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './zone-manager-in-3par.docs.js';

export const zoneManagerIn3par = defineRule({
  id: 'installer/zone-manager-in-3par',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { zoneManager, facts } of storagesOf(environment)) {
      const [first, ...more] = zoneManager;
      if (!first) continue;
      const names = zoneManager.map(({ key }) => String(key.value));
      yield finding(
        { file, node: first.key },
        `${quoted(names)} ${plural(names.length, 'is not a back end. Move it', 'are not back ends. Move them')} from '${facts.name}' to the pass-through file '${zoneManagerFile}'.`,
        {
          related: more.map(({ key }) => related({ file, node: key }, `'${key.value}' also belongs there.`)),
        },
      );
    }
  },
});
