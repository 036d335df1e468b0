/** The address of a server lies in no network of the model. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksAround } from '../../simulation/network-index.js';
import { eachServer } from '../over.js';
import { alikeInPlace } from './about-places.js';
import { docs } from './server-ip-no-network.docs.js';

export const serverIpNoNetwork = defineRule({
  id: 'input-model/server-ip-no-network',
  severity: 'error',
  docs,
  over: eachServer(alikeInPlace),
  *check(server, frame) {
    const { row } = server;
    const around = networksAround(frame, row.ip);
    const value = around?.length === 0 ? server.item.text('ip-addr') : undefined;
    if (!value) return;
    yield finding(value.at, `'${row.ip}' lies in no network of this model.`);
  },
});
