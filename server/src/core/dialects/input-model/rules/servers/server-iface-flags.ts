/** The interface with the address of a server is one that the host has a network on. One rule for each flag of a device. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { networksAround } from '../../simulation/network-index.js';
import { eachServer } from '../over.js';
import { alikeInPlace, interfaceWith } from './about-places.js';
import { docs } from './server-iface-flags.docs.js';

const ROWS: readonly (readonly [id: keyof typeof docs, flag: string])[] = [
  ['input-model/server-iface-pci-pt', 'pci-pt'],
  ['input-model/server-iface-sriov', 'sriov-only'],
];

export const serverIfaceFlags: readonly Rule<InputModel>[] = ROWS.map(([id, flag]) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachServer(alikeInPlace),
    *check(server, frame) {
      const { row } = server;
      const around = networksAround(frame, row.ip);
      if (!around || around.length === 0) return;
      const found = interfaceWith(frame, row.role, around);
      const value = found?.device?.flag(flag)?.value === true ? server.item.text('ip-addr') : undefined;
      if (!value || !found?.device) return;
      yield finding(
        value.at,
        `'${flag}' cannot be used on '${found.item.label}', which carries '${row.ip}'.`,
        {
          related: [related(found.device.keyAt(flag), `'${flag}' is set here.`)],
          fixes: () =>
            found.device
              ? removeKey(found.device, flag, { title: `Remove '${flag}' from '${found.item.label}'` })
              : [],
        },
      );
    },
  }),
);
