/** `vars/wr.json`: the interfaces of the KVM region, their ports, their aggregation and their MTU. */
import { bondMode, mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { cloudExample, properties } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { textOf, wholeOf } from '../../model/read-values.js';
import { changeTo, keyOf } from '../define.js';
import { interfaceRule } from './about-wr.js';

const INTERFACE = `vars/wr.json ${properties}.logical_interface.0`;

export const wrInterfaceRules: readonly Rule<CarrierGrade>[] = [
  interfaceRule(
    {
      id: 'carrier-grade/cg-wr-lag',
      severity: 'error',
      docs: {
        summary:
          'An aggregated interface does not have the ports or the mode for it, or a plain one has several ports.',
        why: 'Link aggregation joins two or more ports in a mode; without it an interface is one port.',
        source: 'Annotated sample file wr.json',
        ...cloudExample({ [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.lag_mode`]: 4 }),
      },
    },
    ({ section, ports }, { reader }, report) => {
      const lag = reader.value(section, 'lag_interface', textOf);
      if (!lag || !ports.node) return;
      const count = ports.node.items.length;
      if (lag.value === 'Y' && count < 2)
        report({ at: lag.at, message: `An aggregated interface needs two or more ports, not ${count}.` });
      if (lag.value === 'Y' && section.state('lag_mode') === 'absent')
        report({ at: lag.at, message: "An aggregated interface needs a 'lag_mode'." });
      if (lag.value === 'N' && count > 1)
        report({ at: lag.at, message: `An interface of ${count} ports is aggregated; write 'Y'.` });
    },
  ),
  interfaceRule(
    {
      id: 'carrier-grade/cg-wr-lag-mode',
      severity: 'error',
      docs: {
        summary: 'The mode of link aggregation is not 4.',
        why: 'Mode 4 (802.3ad) is the only one that the management network may have.',
        source: 'Annotated sample file wr.json',
        ...cloudExample({
          [`${INTERFACE}.lag_interface`]: 'Y',
          [`${INTERFACE}.lag_mode`]: 1,
          [`${INTERFACE}.interface_ports.1`]: 'eth1',
        }),
      },
    },
    ({ section }, file, report) => {
      const mode = file.reader.value(section, 'lag_mode', wholeOf);
      if (!mode || mode.value === bondMode) return;
      report({
        at: mode.at,
        message: `The mode of link aggregation is ${bondMode}, not ${mode.value}.`,
        fixes: () => [changeTo(file, mode, bondMode, true)],
      });
    },
  ),
  interfaceRule(
    {
      id: 'carrier-grade/cg-wr-lag-mode-unused',
      severity: 'hint',
      docs: {
        summary: 'A plain interface has a mode of link aggregation.',
        why: 'Without aggregation the mode has no effect; it may be left over.',
        source: 'Sample files wr.json',
        ...cloudExample({ [`${INTERFACE}.lag_mode`]: 4 }),
      },
    },
    ({ section }, file, report) => {
      const lag = file.reader.value(section, 'lag_interface', textOf);
      const entry = section.entry('lag_mode');
      const at = keyOf(section, 'lag_mode');
      if (lag?.value !== 'N' || !entry || !at) return;
      report({
        at,
        message: "'lag_mode' has no effect while 'lag_interface' is 'N'.",
        tag: 'unnecessary',
        fixes: () => [
          { title: "Remove 'lag_mode'", edits: inFile(file.file, removeEntry(file.file, entry)) },
        ],
      });
    },
  ),
  interfaceRule(
    {
      id: 'carrier-grade/cg-wr-ports-joined',
      severity: 'error',
      docs: {
        summary: 'Several ports stand in one text.',
        why: 'Each port is an item of its own; a text with a comma names a port that does not exist.',
        source: 'Annotated sample file wr.json, which has this mistake',
        ...cloudExample({ [`${INTERFACE}.interface_ports`]: ['eth0, eth1'] }),
      },
    },
    ({ ports }, file, report) => {
      for (const port of ports.items) {
        if (!port.value.includes(',')) continue;
        const names = port.value.split(',').flatMap((name) => name.trim() || []);
        report({
          at: port.at,
          message: `'${port.value}' is ${names.length} ports; write each as an item of its own.`,
          fixes: () => [
            {
              title: `Divide into ${names.length} items`,
              edits: inFile(file.file, {
                span: file.file.tree.spanOf(port.node),
                newText: names.map((name) => JSON.stringify(name)).join(', '),
              }),
              preferred: true,
            },
          ],
        });
      }
    },
  ),
  interfaceRule(
    {
      id: 'carrier-grade/cg-wr-mtu',
      severity: 'error',
      docs: {
        summary: 'The MTU of an interface is outside what interfaces can have.',
        why: `Interfaces take frames of ${mtuLimits.min} to ${mtuLimits.max} bytes.`,
        source: 'Planning guide of the KVM region, interface MTU',
        ...cloudExample({ [`${INTERFACE}.interface_mtu`]: 15000 }),
      },
    },
    ({ section }, { reader }, report) => {
      const mtu = reader.value(section, 'interface_mtu', wholeOf);
      if (mtu && (mtu.value < mtuLimits.min || mtu.value > mtuLimits.max))
        report({
          at: mtu.at,
          message: `The MTU must lie between ${mtuLimits.min} and ${mtuLimits.max}, not ${mtu.value}.`,
        });
    },
  ),
  interfaceRule(
    {
      id: 'carrier-grade/cg-wr-mtu-controller',
      severity: 'warning',
      docs: {
        summary: 'The MTU of an interface of the controllers is above what they may have.',
        why: `The interfaces in this file are those of the controllers of the KVM region, and these have an MTU of at most ${mtuLimits.controllerMax}.`,
        source: 'Planning guide of the KVM region, interface MTU of controllers',
        ...cloudExample({ [`${INTERFACE}.interface_mtu`]: 9000 }),
      },
    },
    ({ section }, { reader }, report) => {
      const mtu = reader.value(section, 'interface_mtu', wholeOf);
      if (mtu && mtu.value > mtuLimits.controllerMax && mtu.value <= mtuLimits.max)
        report({
          at: mtu.at,
          message: `Interfaces of controllers have an MTU of at most ${mtuLimits.controllerMax}, not ${mtu.value}.`,
        });
    },
  ),
];
