/** What only one server may have: its address, its MAC address, its management controller. One rule for each. */

import { parseMac } from '../../../../net/mac.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule, type Severity } from '../../../../rules/rule.js';
import { columnKeys, type Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import { nextFree } from '../../simulation/free-addresses.js';
import { networksAround } from '../../simulation/network-index.js';
import { nextController } from '../../simulation/next-controller.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { allServers } from '../over.js';
import { docs } from './server-duplicates.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  readonly severity: Severity;
  readonly column: 'ip' | 'mac' | 'iloIp';
  readonly what: string;
  /** False for a placeholder without an address, which many servers may have. */
  readonly isSet: (text: string) => boolean;
  readonly fixes?: (frame: Frame, fleet: Fleet, item: Item, address: string) => readonly Fix[];
}

/** Unset addresses, as some models have them for machines without a controller. */
const NOWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

const isAddress = (text: string) => readAddress(text) !== undefined && !NOWHERE.has(text);
const isMac = (text: string) => parseMac(text) !== undefined && !/^(?:00:){5}00$/.test(text);

const ROWS: readonly Row[] = [
  {
    id: 'input-model/server-duplicate-ip',
    severity: 'error',
    column: 'ip',
    what: 'address',
    isSet: isAddress,
    fixes: another,
  },
  {
    id: 'input-model/server-duplicate-mac',
    severity: 'warning',
    column: 'mac',
    what: 'MAC address',
    isSet: isMac,
  },
  {
    id: 'input-model/server-duplicate-ilo',
    severity: 'warning',
    column: 'iloIp',
    what: 'iLO address',
    isSet: isAddress,
    fixes: anotherController,
  },
];

export const serverDuplicates: readonly Rule<InputModel>[] = ROWS.map((row) =>
  defineRule({
    id: row.id,
    severity: row.severity,
    docs: docs[row.id],
    over: allServers([row.column]),
    *check(fleet, frame) {
      const key = columnKeys[row.column];
      for (const [value, all] of fleet.by(row.column).repeated()) {
        if (!row.isSet(value)) continue;
        const [first, ...rest] = all.flatMap((index) => fleet.server(index)?.item ?? []);
        if (!first) continue;
        for (const item of rest)
          yield finding(
            item.text(key)?.at ?? item.nameAt,
            `Duplicate ${row.what} '${value}', also used by server '${first.label}'.`,
            {
              // A duplicate server has everything twice.
              restsOn: [item.text('id')?.at],
              related: [related(first.text(key)?.at ?? first.nameAt, 'First used here.')],
              fixes: () => row.fixes?.(frame, fleet, item, value) ?? [],
            },
          );
      }
    },
  }),
);

/** The next free address of the network that the address lies in. */
function another(frame: Frame, fleet: Fleet, item: Item, address: string): readonly Fix[] {
  const [network, ...others] = networksAround(frame, address) ?? [];
  const free = network && others.length === 0 ? nextFree(network.item, fleet) : undefined;
  const value = item.text('ip-addr');
  if (free === undefined || !value) return [];
  return changeTo(value, free, { title: `Change to '${free}', free in '${network?.item.label}'` });
}

/** The address after the highest of the rack. */
function anotherController(_frame: Frame, fleet: Fleet, item: Item): readonly Fix[] {
  const value = item.text('ilo-ip');
  const next = nextController(fleet, item.text('server-group')?.value, item.text('role')?.value);
  return value && next !== undefined ? changeTo(value, next) : [];
}
