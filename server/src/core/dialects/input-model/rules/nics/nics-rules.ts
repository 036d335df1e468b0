/** NIC mappings: ports at their places on the PCI bus. */

import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry, removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';
import { freeName, numberOf, typeOf } from './ports.js';

export const source = 'Ardana configuration processor, NIC mappings validator';

export const ports =
  (...rows: readonly string[]) =>
  () =>
    exampleModel(
      moreFile(
        `nic-mappings:\n  - name: MORE-PORTS\n    physical-ports:\n${rows.map((row) => `      - ${row.replaceAll(', ', '\n        ')}\n`).join('')}`,
      ),
    );

export const simple = (name: string, bus: string, more = '') =>
  `logical-name: ${name}, type: simple-port, bus-address: "${bus}"${more}`;

export const multi = (name: string, bus: string, port: string) =>
  `logical-name: ${name}, type: multi-port, bus-address: "${bus}"${port === '' ? '' : `, port-attributes:,   port-num: "${port}"`}`;

export const good = () => exampleModel();

export function rule(
  id: string,
  docs: {
    readonly summary: string;
    readonly why: string;
    readonly bad: () => Readonly<Record<string, string>>;
  },
  check: (ports: readonly Item[], frame: Frame) => Iterable<Report>,
): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity: 'error',
    docs: { ...docs, source, good },
    *check(frame) {
      for (const mapping of frame.list('nic-mappings'))
        yield* check(mapping.items('physical-ports').items, frame);
    },
  });
}

export const nicsRules: readonly ModelRule[] = [
  rule(
    'nic-logical-name-duplicate',
    {
      summary: 'Two ports of a NIC mapping have the same name.',
      why: 'Interface models know ports by this name only.',
      bad: ports(simple('hed1', '0000:07:00.0'), simple('hed1', '0000:08:00.0')),
    },
    function* (all) {
      const firsts = new Map<string, Item>();
      for (const port of all) {
        const name = port.text('logical-name');
        const first = name && firsts.get(name.value);
        if (name && !first) firsts.set(name.value, port);
        if (!name || !first) continue;
        const free = freeName(all, name.value);
        yield finding(name.at, `The port '${name.value}' is in this mapping already.`, {
          related: [{ at: first.keyAt('logical-name'), message: `'${name.value}' stands here first.` }],
          fixes: () => [
            {
              title: `Rename this one to '${free}'`,
              edits: inFile(port.file, replaceScalar(port.file, name.node, free)),
            },
          ],
        });
      }
    },
  ),
  rule(
    'nic-bus-address-missing',
    {
      summary: 'The place of a port on the PCI bus is empty.',
      why: 'The port is found by its place.',
      bad: ports(simple('hed1', '')),
    },
    function* (all) {
      for (const port of all) {
        const bus = port.text('bus-address');
        if (bus && bus.value.trim() === '')
          yield finding(port.keyAt('bus-address'), 'The place of this port on the PCI bus is empty.');
      }
    },
  ),
  rule(
    'nic-bus-address-mixed-type',
    {
      summary: 'One place on the PCI bus has ports of both types.',
      why: 'Either one port is there, or several that `port-num` tells apart.',
      bad: ports(multi('hed1', '0000:07:00.0', '0'), simple('hed2', '0000:07:00.0')),
    },
    function* (all) {
      const firsts = new Map<string, Item>();
      for (const port of all) {
        const bus = port.text('bus-address')?.value;
        const type = port.text('type');
        if (bus === undefined || !type) continue;
        const first = firsts.get(bus);
        const other = first?.text('type')?.value;
        if (!first) firsts.set(bus, port);
        else if (other !== undefined && other !== type.value)
          yield finding(
            type.at,
            `The ports at '${bus}' are of both types; another one there is a '${other}'.`,
            {
              related: [{ at: first.keyAt('type'), message: `This one is a '${other}'.` }],
              fixes: () => [
                {
                  title: `Change to '${other}'`,
                  edits: inFile(port.file, replaceScalar(port.file, type.node, other)),
                },
              ],
            },
          );
      }
    },
  ),
  rule(
    'nic-port-type-mismatch',
    {
      summary: 'A port is of another type than its NIC.',
      why: 'The device type says how many ports share a place on the bus.',
      bad: ports(multi('hed1', '0000:07:00.0', '0').concat(", nic-device-type: '8086:10fb'")),
    },
    function* (all, frame) {
      for (const port of all) {
        const type = port.text('type');
        const device = port.text('nic-device-type')?.value;
        const wanted = device === undefined ? undefined : typeOf(frame, device);
        if (!type || wanted === undefined || wanted === type.value) continue;
        yield finding(type.at, `A NIC of the type '${device}' has a '${wanted}'.`, {
          fixes: () => [
            {
              title: `Change to '${wanted}'`,
              edits: inFile(port.file, replaceScalar(port.file, type.node, wanted)),
            },
          ],
        });
      }
    },
  ),
  rule(
    'nic-bus-address-duplicate',
    {
      summary: 'Two ports stand at one place on the PCI bus.',
      why: 'A `simple-port` is alone at its place.',
      bad: ports(simple('hed1', '0000:07:00.0'), simple('hed2', '0000:07:00.0')),
    },
    function* (all) {
      const firsts = new Map<string, Item>();
      for (const port of all) {
        const bus = port.text('bus-address');
        if (!bus) continue;
        const first = firsts.get(bus.value);
        if (!first) firsts.set(bus.value, port);
        else if (port.text('type')?.value === 'simple-port')
          yield finding(bus.at, `Another port stands at '${bus.value}' already.`, {
            related: [
              {
                at: first.keyAt('bus-address'),
                message: `'${first.text('logical-name')?.value ?? ''}' stands there.`,
              },
            ],
          });
      }
    },
  ),
  rule(
    'nic-port-num-on-simple',
    {
      summary: 'A port that is alone at its place has a number.',
      why: 'Only several ports at one place need numbers.',
      bad: ports(simple('hed1', '0000:07:00.0', ', port-attributes:,   port-num: "0"')),
    },
    function* (all) {
      for (const port of all) {
        const attributes = port.map('port-attributes');
        const entry = attributes?.entry('port-num');
        if (!attributes || !entry || port.text('type')?.value !== 'simple-port') continue;
        yield finding({ file: port.file, node: entry.key }, "A 'simple-port' has no 'port-num'.", {
          fixes: () => {
            const whole = port.entry('port-attributes');
            const type = port.text('type');
            return [
              ...(whole && attributes.keys.length === 1
                ? [
                    {
                      title: "Remove 'port-attributes'",
                      edits: inFile(port.file, removeEntry(port.file, whole)),
                    },
                  ]
                : []),
              ...(type
                ? [
                    {
                      title: "Change the type to 'multi-port'",
                      edits: inFile(port.file, replaceScalar(port.file, type.node, 'multi-port')),
                    },
                  ]
                : []),
            ];
          },
        });
      }
    },
  ),
  rule(
    'nic-port-num-missing',
    {
      summary: 'A port that shares its place has no number.',
      why: 'The number tells the ports apart.',
      bad: ports(multi('hed1', '0000:07:00.0', '')),
    },
    function* (all) {
      for (const port of all) {
        const attributes = port.map('port-attributes');
        if (
          port.text('type')?.value !== 'multi-port' ||
          (attributes ? attributes.has('port-num') : port.has('port-attributes'))
        )
          continue;
        const bus = port.text('bus-address')?.value;
        const taken = all
          .filter((each) => each.text('bus-address')?.value === bus)
          .flatMap((each) => numberOf(each) ?? []);
        let free = 0;
        while (taken.includes(free)) free++;
        yield finding(port.keyAt('type'), "A 'multi-port' needs a 'port-num'.", {
          fixes: () => [
            attributes
              ? {
                  title: `Add 'port-num: ${free}'`,
                  edits: inFile(port.file, insertEntry(port.file, attributes.node, 'port-num', String(free))),
                }
              : {
                  title: `Add 'port-num: ${free}'`,
                  edits: inFile(
                    port.file,
                    insertEntry(port.file, port.node, 'port-attributes', { 'port-num': String(free) }),
                  ),
                },
          ],
        });
      }
    },
  ),
  rule(
    'nic-port-num-duplicate',
    {
      summary: 'Two ports at one place have the same number.',
      why: 'The number tells the ports apart.',
      bad: ports(multi('hed1', '0000:07:00.0', '0'), multi('hed2', '0000:07:00.0', '0')),
    },
    function* (all) {
      const firsts = new Map<string, Item>();
      for (const port of all) {
        const bus = port.text('bus-address')?.value;
        const number = port.map('port-attributes')?.text('port-num');
        if (bus === undefined || !number) continue;
        const key = `${bus} ${number.value}`;
        const first = firsts.get(key);
        if (!first) firsts.set(key, port);
        else
          yield finding(number.at, `Port ${number.value} at '${bus}' is in this mapping already.`, {
            related: [
              { at: first.nameAt, message: `'${first.text('logical-name')?.value ?? ''}' has that number.` },
            ],
          });
      }
    },
  ),
];
