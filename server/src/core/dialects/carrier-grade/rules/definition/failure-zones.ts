/** Failure zones: each named once, enough of them for the controllers, used and known. */

import type { Value } from '../../../../model/value.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { proxyZones } from '../../model/names.js';
import { changeTo, defineFileRule, keyOf } from '../define.js';

/** The controllers of a cloud. Source: support matrix of Carrier Grade. */
const CONTROLLERS = 3;

export const failureZoneRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-failure-zone-duplicate',
    severity: 'error',
    docs: {
      summary: 'A failure zone is named twice.',
      why: 'A zone is a part of the data center that fails by itself; two of one name are one.',
      source: 'Sample files definition.json',
      ...cloudExample({ 'definition.json failure-zones.1.name': 'fz1' }),
    },
    check({ file, report }) {
      const seen = new Map<string, Value<string>>();
      for (const zone of file.failureZones.items) {
        const first = seen.get(zone.value);
        if (first)
          report({
            at: zone.at,
            message: `The failure zone '${zone.value}' is named twice.`,
            related: [{ at: first.at, message: 'It is named here first.' }],
          });
        else seen.set(zone.value, zone);
      }
    },
  }),
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-failure-zone-few',
    severity: 'warning',
    docs: {
      summary: 'There are fewer failure zones than controllers.',
      why: 'Three controllers survive the failure of one zone only when each is in a zone of its own.',
      source: 'Sample files definition.json: three zones',
      ...cloudExample({
        'definition.json failure-zones.2': undefined,
        'node-provision.json 2.failure_zone': 'fz2',
      }),
    },
    check({ file, report }) {
      const { failureZones, root, head } = file;
      const count = new Set(failureZones.items.map(({ value }) => value)).size;
      if (!root || !failureZones.complete || count >= CONTROLLERS) return;
      if (root.state('failure-zones') !== 'written') return;
      report({
        at: keyOf(root, 'failure-zones') ?? head,
        message: `There ${count === 1 ? 'is one failure zone' : `are ${count} failure zones`}; the ${CONTROLLERS} controllers need ${CONTROLLERS}.`,
      });
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-failure-zone-undefined',
    severity: 'error',
    docs: {
      summary: 'A failure zone is used that the definition does not have.',
      why: 'A server in an unknown zone is placed nowhere, and the configuration processor stops.',
      source: 'Sample files definition.json, node-provision.json and esx.json',
      ...cloudExample({ 'node-provision.json 0.failure_zone': 'f1' }),
    },
    check({ model, report }) {
      const { definition } = model;
      if (!definition?.failureZones.complete || definition.root?.state('failure-zones') !== 'written') return;
      const known = definition.failureZones.items.map(({ value }) => value);
      for (const zone of usedZones(model)) {
        if (known.includes(zone.value)) continue;
        const guess = nearest(zone.value, known);
        report({
          at: zone.at,
          message: `There is no failure zone '${zone.value}'${guess ? `; did you mean '${guess}'?` : '.'}`,
          fixes: () => (guess ? [changeTo(zone.at, zone, guess, true)] : []),
        });
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-failure-zone-unused',
    severity: 'hint',
    docs: {
      summary: 'No server is in a failure zone.',
      why: 'A zone without servers protects nothing; it may be left over, or servers were put in the wrong one.',
      source: 'Sample files node-provision.json',
      ...cloudExample({ 'definition.json failure-zones.3': { name: 'fz4' } }),
    },
    check({ model, report }) {
      const { definition, provision } = model;
      if (!definition || !provision?.servers.complete || provision.servers.items.length === 0) return;
      if (provision.servers.items.some(({ failureZone }) => !failureZone)) return;
      const used = new Set(usedZones(model).map(({ value }) => value));
      for (const zone of definition.failureZones.items)
        if (!used.has(zone.value))
          report({ at: zone.at, message: `No server is in '${zone.value}'.`, tag: 'unnecessary' });
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-ccn-same-zone',
    severity: 'warning',
    docs: {
      summary: 'Two controllers are in one failure zone while another has none.',
      why: 'When that zone fails, two of three controllers are gone, and with them the majority of databases and message queues.',
      source: 'Sample files node-provision.json: one controller in each zone',
      ...cloudExample({ 'node-provision.json 1.failure_zone': 'fz1' }),
    },
    check({ model: { definition, provision }, report }) {
      if (!definition?.failureZones.complete || !provision?.servers.complete) return;
      const controllers = provision.servers.items.filter(({ type }) => type === 'CCN');
      const zones = controllers.flatMap(({ failureZone }) => failureZone ?? []);
      if (zones.length !== controllers.length) return;
      const free = definition.failureZones.items.find(
        (zone) => !zones.some(({ value }) => value === zone.value),
      );
      if (!free) return;
      const seen = new Map<string, Value<string>>();
      for (const zone of zones) {
        const first = seen.get(zone.value);
        if (first)
          report({
            at: zone.at,
            message: `Another controller is in '${zone.value}' already, and '${free.value}' has none.`,
            related: [{ at: first.at, message: 'The other controller is here.' }],
            fixes: () => [changeTo(zone.at, zone, free.value)],
          });
        else seen.set(zone.value, zone);
      }
    },
  }),
];

function usedZones(model: CarrierGrade): readonly Value<string>[] {
  const servers = [...(model.provision?.servers.items ?? []), ...(model.nodes?.servers.items ?? [])];
  return [...servers.flatMap(({ failureZone }) => failureZone ?? []), ...proxyZones(model)];
}
