/** Addresses of servers and of their management controllers: that they are some, and that nobody else has them. */

import { parseMac } from '../../../../net/mac.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { type Column, columnKeys, type Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { nextFree } from '../../simulation/free-addresses.js';
import { networksAround } from '../../simulation/network-index.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { finding, fleetRule, type ModelRule, serverRule } from '../define.js';
import { changed, good } from './hardware.js';

export const SERVERS = 'data/servers.yml';

export const source = 'Ardana configuration processor, servers validator';

/** Unset addresses, as some models have them for machines without a controller. */
export const NOWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

export function addressRule(id: string, column: 'ip' | 'iloIp', what: string): ModelRule {
  const key = columnKeys[column];
  return serverRule({
    id: `input-model/${id}`,
    severity: 'error',
    docs: {
      summary: `The ${what} of a server is no address.`,
      why: 'The configuration processor rejects the model. A prefix length does not belong here.',
      source,
      bad: changed(SERVERS, new RegExp(`${key}: .*`), `${key}: 192.168.10.300`),
      good,
    },
    *check(server): Iterable<Report> {
      const { row } = server;
      const text = row[column];
      if (text === undefined || text === '' || text.includes('{{') || readAddress(text)) return;
      const value = server.item.text(key);
      if (!value) return;
      const bare = /^([\d.]+|[\da-fA-F:]+)\/\d+$/.exec(text)?.[1];
      const repaired = bare !== undefined && readAddress(bare) ? bare : undefined;
      const why = repaired === undefined ? '' : '; the prefix belongs to the subnet of the network';
      yield finding(value.at, `'${text}' is no IP address${why}.`, {
        fixes: () =>
          repaired === undefined
            ? []
            : [
                {
                  title: `Change to '${repaired}'`,
                  edits: inFile(server.item.file, replaceScalar(server.item.file, value.node, repaired)),
                  preferred: true,
                },
              ],
      });
    },
  });
}

/** Something that only one server may have. */
export function uniqueRule(
  id: string,
  column: Column,
  what: string,
  severity: 'error' | 'warning',
  why: string,
  isSet: (text: string) => boolean,
): ModelRule {
  const key = columnKeys[column];
  return fleetRule({
    id: `input-model/${id}`,
    severity,
    columns: [column],
    docs: {
      summary: `Two servers have the same ${what}.`,
      why,
      source:
        'Follows from the addresses of networks; the Ardana configuration processor notices late or not at all',
      bad: changed(SERVERS, new RegExp(`(${key}: )(.*)([\\s\\S]*?${key}: ).*`), '$1$2$3$2'),
      good,
    },
    *check(fleet, frame): Iterable<Report> {
      for (const [value, all] of fleet.by(column).repeated()) {
        if (!isSet(value)) continue;
        const [first, ...rest] = all.flatMap((index) => fleet.server(index)?.item ?? []);
        if (!first) continue;
        for (const item of rest)
          yield finding(
            item.text(key)?.at ?? item.nameAt,
            `The server '${first.name}' has the ${what} '${value}' already.`,
            {
              related: [{ at: first.text(key)?.at ?? first.nameAt, message: `'${first.name}' has it here.` }],
              fixes: () => (column === 'ip' ? another(frame, fleet, item, value) : []),
            },
          );
      }
    },
  });
}

/** The next free address of the network that the address lies in. */
export function another(frame: Frame, fleet: Fleet, item: Item, address: string): readonly Fix[] {
  const [network, ...others] = networksAround(frame, address) ?? [];
  const free = network && others.length === 0 ? nextFree(network.item, fleet) : undefined;
  const value = item.text('ip-addr');
  if (free === undefined || !value) return [];
  const edits = inFile(item.file, replaceScalar(item.file, value.node, free));
  return [{ title: `Change to '${free}', free in '${network?.item.name ?? ''}'`, edits }];
}

export const addressRules: readonly ModelRule[] = [
  addressRule('server-ip-invalid', 'ip', 'address'),
  addressRule('server-ilo-ip-invalid', 'iloIp', 'controller address'),
  uniqueRule(
    'server-duplicate-ip',
    'ip',
    'address',
    'error',
    'The lifecycle manager would reach one of the two under the name of the other.',
    (text) => readAddress(text) !== undefined && !NOWHERE.has(text),
  ),
  uniqueRule(
    'server-duplicate-mac',
    'mac',
    'MAC address',
    'warning',
    'The installation of an operating system starts on the machine with the address, and two cannot have it.',
    (text) => parseMac(text) !== undefined && !/^(?:00:){5}00$/.test(text),
  ),
  uniqueRule(
    'server-duplicate-ilo',
    'iloIp',
    'controller address',
    'warning',
    'Switching one server on would switch the other on.',
    (text) => readAddress(text) !== undefined && !NOWHERE.has(text),
  ),
];
