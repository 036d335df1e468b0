/** The address of a server, and that of its management controller, are addresses. One rule for each. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { columnKeys } from '../../model/fleet.js';
import type { InputModel } from '../../model/input-model.js';
import { addressMeant } from '../../simulation/addresses-meant.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { eachServer } from '../over.js';
import { docs } from './address-invalid.docs.js';

const ROWS: readonly (readonly [id: keyof typeof docs, column: 'ip' | 'iloIp'])[] = [
  ['input-model/server-ip-invalid', 'ip'],
  ['input-model/server-ilo-ip-invalid', 'iloIp'],
];

export const addressInvalid: readonly Rule<InputModel>[] = ROWS.map(([id, column]) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachServer(),
    *check(server, frame) {
      const text = server.row[column];
      if (text === undefined || text === '' || text.includes('{{') || readAddress(text)) return;
      const value = server.item.text(columnKeys[column]);
      if (!value) return;
      const repaired = withoutPrefix(text);
      const why = repaired === undefined ? '' : '; the prefix belongs to the subnet';
      yield finding(value.at, `'${text}' is not a valid IP address${why}.`, {
        fixes: () => {
          const subnets = column === 'ip' ? networksOf(frame).map(({ subnet }) => subnet) : [];
          const meant = repaired ?? addressMeant(text, subnets);
          return meant === undefined ? [] : changeTo(value, meant, { preferred: true });
        },
      });
    },
  }),
);

/** The address before a prefix length, where it is one. */
function withoutPrefix(text: string): string | undefined {
  const bare = /^([\d.]+|[\da-fA-F:]+)\/\d+$/.exec(text)?.[1];
  return bare !== undefined && readAddress(bare) ? bare : undefined;
}
