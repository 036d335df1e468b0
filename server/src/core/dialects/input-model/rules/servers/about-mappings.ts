/** The NIC mappings that a server without one could have. */

import { addKey, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { renamedOr } from '../about-other-keys.js';

export function giveMapping(frame: Frame, server: Item): readonly Fix[] {
  return renamedOr(server, 'nic-mapping', () =>
    frame
      .list('nic-mappings')
      .slice(0, MOST_CHOICES)
      .flatMap(({ name }) =>
        name === undefined
          ? []
          : addKey(server, 'nic-mapping', name, { title: `Add 'nic-mapping: ${name}'` }),
      ),
  );
}
